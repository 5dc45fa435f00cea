package vn.dondoc.plan.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import vn.dondoc.plan.catalogue.Catalogue;
import vn.dondoc.plan.importing.PlanImport;
import vn.dondoc.plan.importing.document.ImportLimits;
import vn.dondoc.plan.importing.document.ImportRefused;
import vn.dondoc.plan.importing.document.SourceDocument;
import vn.dondoc.plan.importing.naming.Tier;
import vn.dondoc.plan.importing.naming.UnitNames;
import vn.dondoc.plan.importing.recognised.Assignment;
import vn.dondoc.plan.importing.recognised.PlanWarning;
import vn.dondoc.plan.importing.recognised.RecognisedPlan;
import vn.dondoc.plan.importing.recognised.RecognisedTask;
import vn.dondoc.plan.law.Laws;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.plan.plan.Party;
import vn.dondoc.plan.plan.PartyMatching;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanDrafting;
import vn.dondoc.plan.plan.RegimeRule;
import vn.dondoc.plan.plan.TaskText;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.time.Deadline;

/** Imports a document as a draft plan. */
@ApplicationScoped
public class DocumentImport {

  private static final Logger LOG = Logger.getLogger(DocumentImport.class);

  private final PlanImport reader;
  private final PlanDrafting drafting;
  private final PartyMatching matching;
  private final UnitRepository units;
  private final Catalogue catalogue;
  private final InstantSource clock;

  DocumentImport(
      PlanDrafting drafting,
      PartyMatching matching,
      UnitRepository units,
      Catalogue catalogue,
      Laws laws,
      InstantSource clock) {
    this.reader = new PlanImport(ImportLimits.DEFAULT, laws);
    this.drafting = drafting;
    this.matching = matching;
    this.units = units;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * Reads the document and saves it as a draft, whole or not at all.
   *
   * @param issuerCode organisation code of the issuing unit
   */
  @Transactional
  public ImportView importDocument(
      Actor actor,
      byte[] document,
      String mediaType,
      String fileName,
      String issuerCode,
      boolean dryRun) {
    Unit issuer = units.require(issuerCode);
    SourceDocument source = read(document, mediaType, fileName);
    RecognisedPlan recognised = reader.recognise(source);
    SourcePlaces places = SourcePlaces.of(source);
    LocalDate today = Deadline.dayOf(clock.instant());
    LocalDate day = recognised.date().date().orElse(today);
    RecognisedDraft.Parties parties = matching.among(issuer, day)::find;
    RecognisedDraft draft = new RecognisedDraft(recognised, today.getYear());
    List<TaskText> tasks = draft.tasks(parties, catalogue.codes(draft.head().year()));
    List<RegimeRule> regimes = regimes(recognised, parties, issuer);
    Plan plan = null;
    if (!dryRun) {
      plan =
          drafting.imported(
              actor, draft.head(), issuer, tasks, regimes, places.told(draft.warnings()));
      LOG.infof(
          "Imported a draft plan %s: %d tasks, %d regimes, %d warnings",
          plan.id(), tasks.size(), regimes.size(), recognised.warnings().size());
    }
    return view(recognised, plan, dryRun, regimes.size(), parties, places);
  }

  private SourceDocument read(byte[] document, String mediaType, String fileName) {
    try {
      return reader.document(new ByteArrayInputStream(document), mediaType, fileName);
    } catch (ImportRefused e) {
      throw new DomainException(ImportProblem.DOCUMENT_REFUSED, e.vietnamese(), e.english());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<RegimeRule> regimes(
      RecognisedPlan plan, RecognisedDraft.Parties parties, Unit issuer) {
    RegimeReading reading = new RegimeReading(new UnitNames(Tier.PROVINCE), parties, issuer);
    return plan.regimes().stream().flatMap(r -> reading.read(r).stream()).toList();
  }

  private static ImportView view(
      RecognisedPlan plan,
      Plan saved,
      boolean dryRun,
      int regimes,
      RecognisedDraft.Parties parties,
      SourcePlaces places) {
    return new ImportView(
        saved == null ? null : saved.id(),
        saved == null ? null : saved.version(),
        dryRun,
        plan.number().number(),
        plan.number().symbol(),
        plan.title() == null ? null : plan.title().text(),
        plan.date().date().map(LocalDate::toString).orElse(null),
        plan.issuer(),
        plan.focalAgency(),
        plan.tasks().size(),
        regimes,
        names(plan, parties),
        plan.warnings().stream().map(w -> warning(w, places)).toList());
  }

  private static List<ImportView.NameView> names(
      RecognisedPlan plan, RecognisedDraft.Parties parties) {
    Map<String, Assignment> named = new LinkedHashMap<>();
    for (RecognisedTask task : plan.tasks()) {
      Stream.of(task.leads(), task.coordinators(), task.monitors())
          .flatMap(List::stream)
          .forEach(a -> named.putIfAbsent(a.canonical(), a));
    }
    return named.values().stream().map(a -> name(plan, a, parties)).toList();
  }

  private static ImportView.NameView name(
      RecognisedPlan plan, Assignment assignment, RecognisedDraft.Parties parties) {
    Party party = parties.find(assignment.canonical(), null);
    long leads =
        plan.tasks().stream()
            .filter(
                t -> t.leads().stream().anyMatch(l -> l.canonical().equals(assignment.canonical())))
            .count();
    String found = party.unitId() != null ? "UNIT" : party.groupId() != null ? "GROUP" : "NONE";
    return new ImportView.NameView(assignment.canonical(), assignment.kind().name(), leads, found);
  }

  private static ImportView.WarningView warning(PlanWarning warning, SourcePlaces places) {
    return new ImportView.WarningView(
        warning.code().name(),
        warning.severity().name(),
        warning.path(),
        warning.lines(),
        places.of(warning.lines()),
        warning.vietnamese(),
        warning.english());
  }
}
