package vn.dondoc.plan.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import vn.dondoc.plan.importing.document.SourceDocument;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.plan.PartyMatching;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanDrafting;
import vn.dondoc.plan.plan.PlanRepository;
import vn.dondoc.platform.access.Actor;

/** Imports a document as a draft plan. */
@ApplicationScoped
public class DocumentImport {

  private static final Logger LOG = Logger.getLogger(DocumentImport.class);

  private final DocumentReading reading;
  private final PlanDrafting drafting;
  private final PlanRepository plans;
  private final PlanReadings readings;
  private final PartyMatching matching;

  DocumentImport(
      DocumentReading reading,
      PlanDrafting drafting,
      PlanRepository plans,
      PlanReadings readings,
      PartyMatching matching) {
    this.reading = reading;
    this.drafting = drafting;
    this.plans = plans;
    this.readings = readings;
    this.matching = matching;
  }

  /**
   * Reads the document and saves it as a draft, whole or not at all.
   *
   * @param issuerCode organisation code of the issuing unit
   * @param duties whether duties of the text become tasks, beside the rows of the table
   */
  @Transactional
  public ImportView importDocument(
      Actor actor, SentDocument document, String issuerCode, boolean duties, boolean dryRun) {
    SourceDocument source = reading.open(document);
    Unit issuer = matching.unit(issuerCode, "?issuer");
    ReadDocument read = reading.read(source, issuer.id(), duties);
    if (dryRun) {
      return ImportView.ofDryRun(read);
    }
    Plan plan =
        drafting.imported(
            actor, read.head().value(), issuer, read.texts(), read.rules(), read.warnings());
    ReadRows rows = ReadRows.of(read, null, plans.content(plan));
    readings.keep(plan.id(), document, duties, rows.content(plan), rows.sources());
    LOG.infof(
        "Imported a draft plan %s: %d tasks, %d regimes, %d warnings",
        plan.id(), read.tasks().size(), read.regimes().size(), read.recognised().warnings().size());
    return ImportView.of(rows, plan, false);
  }
}
