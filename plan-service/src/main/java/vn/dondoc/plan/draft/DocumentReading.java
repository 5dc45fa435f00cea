package vn.dondoc.plan.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.plan.catalogue.Catalogue;
import vn.dondoc.plan.importing.PlanImport;
import vn.dondoc.plan.importing.document.ImportLimits;
import vn.dondoc.plan.importing.document.ImportRefused;
import vn.dondoc.plan.importing.document.SourceDocument;
import vn.dondoc.plan.importing.naming.Tier;
import vn.dondoc.plan.importing.naming.UnitNames;
import vn.dondoc.plan.importing.recognised.BodyDuty;
import vn.dondoc.plan.importing.recognised.RecognisedPlan;
import vn.dondoc.plan.importing.recognised.RecognisedTask;
import vn.dondoc.plan.law.Laws;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.plan.plan.ImportedWarning;
import vn.dondoc.plan.plan.PartyLookup;
import vn.dondoc.plan.plan.PartyMatching;
import vn.dondoc.plan.plan.RegimeRule;
import vn.dondoc.plan.plan.TaskText;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.time.Deadline;

/** Reads a document and matches what it names with the registry; saves nothing. */
@ApplicationScoped
class DocumentReading {

  private final PlanImport reader;
  private final PartyMatching matching;
  private final Catalogue catalogue;
  private final InstantSource clock;
  private final UnitRepository units;

  DocumentReading(
      PartyMatching matching,
      UnitRepository units,
      Catalogue catalogue,
      Laws laws,
      InstantSource clock) {
    this.reader = new PlanImport(ImportLimits.DEFAULT, laws);
    this.matching = matching;
    this.units = units;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /**
   * Only inside a transaction.
   *
   * @param source which {@link #open} gave
   * @param withDuties whether duties of the text become tasks, beside the rows of the table
   */
  ReadDocument read(SourceDocument source, UUID issuerId, boolean withDuties) {
    Unit issuer = units.findById(issuerId);
    RecognisedPlan recognised = reader.recognise(source);
    SourcePlaces places = SourcePlaces.of(source);
    LocalDate today = Deadline.dayOf(clock.instant());
    LocalDate day = recognised.date().date().orElse(today);
    PartyLookup parties = matching.among(issuer, day);
    RecognisedDraft draft = new RecognisedDraft(recognised, today.getYear());
    Set<String> dimensions = catalogue.codes(draft.head().year());
    List<ReadDocument.Sourced<TaskText>> tasks = new ArrayList<>();
    for (RecognisedTask task : recognised.tasks()) {
      tasks.add(
          new ReadDocument.Sourced<>(
              RecognisedDraft.task(task, parties::find, dimensions),
              places.told(SourceReading.task(task))));
    }
    for (BodyDuty duty : withDuties ? recognised.duties() : List.<BodyDuty>of()) {
      tasks.add(
          new ReadDocument.Sourced<>(
              draft.task(duty, parties::find), places.told(SourceReading.duty(duty))));
    }
    List<ReadDocument.Sourced<RegimeRule>> regimes =
        regimes(recognised, parties::find, issuer, places);
    List<ImportedWarning> warnings = new ArrayList<>(draft.warnings());
    warnings.addAll(GuessedUnits.warnings(recognised.tasks(), parties));
    return new ReadDocument(
        recognised,
        new ReadDocument.Sourced<>(draft.head(), places.told(SourceReading.head(recognised))),
        tasks,
        regimes,
        places.told(warnings),
        parties,
        places);
  }

  /** Unzips and parses, which takes long: no plan may be locked meanwhile. */
  SourceDocument open(SentDocument document) {
    try {
      return reader.document(document.stream(), document.mediaType(), document.fileName());
    } catch (ImportRefused e) {
      throw new DomainException(ImportProblem.DOCUMENT_REFUSED, e.vietnamese(), e.english());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<ReadDocument.Sourced<RegimeRule>> regimes(
      RecognisedPlan plan, RecognisedDraft.Parties parties, Unit issuer, SourcePlaces places) {
    RegimeReading reading = new RegimeReading(new UnitNames(Tier.PROVINCE), parties, issuer);
    return plan.regimes().stream()
        .flatMap(
            sentence ->
                reading
                    .read(sentence)
                    .map(
                        r ->
                            new ReadDocument.Sourced<>(
                                r, places.told(SourceReading.regime(sentence))))
                    .stream())
        .toList();
  }
}
