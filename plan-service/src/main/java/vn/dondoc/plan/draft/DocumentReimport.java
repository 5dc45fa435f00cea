package vn.dondoc.plan.draft;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.amendment.DiffView;
import vn.dondoc.plan.amendment.PlanHistory;
import vn.dondoc.plan.importing.document.SourceDocument;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanDrafting;
import vn.dondoc.plan.plan.PlanRepository;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.problem.DomainException;

/** Imports a corrected document into its draft, and tells what an import read. */
@ApplicationScoped
public class DocumentReimport {

  private static final Logger LOG = Logger.getLogger(DocumentReimport.class);

  private final DocumentReading reading;
  private final PlanReadings readings;
  private final PlanRepository plans;
  private final PlanDrafting drafting;
  private final PlanHistory history;
  private final FieldMerge fields;

  DocumentReimport(
      DocumentReading reading,
      PlanReadings readings,
      PlanRepository plans,
      PlanDrafting drafting,
      PlanHistory history,
      ObjectMapper json) {
    this.reading = reading;
    this.readings = readings;
    this.plans = plans;
    this.drafting = drafting;
    this.history = history;
    this.fields = new FieldMerge(json);
  }

  /**
   * Only a draft; whole or not at all.
   *
   * @param duties whether duties of the text become tasks; null for as the last import had it
   */
  public ReimportView reimport(
      Actor actor,
      UUID planId,
      SentDocument document,
      @Nullable Boolean duties,
      boolean dryRun,
      String ifMatch) {
    SourceDocument source = reading.open(document);
    return QuarkusTransaction.joiningExisting()
        .call(() -> reimportOpened(actor, planId, document, source, duties, dryRun, ifMatch));
  }

  private ReimportView reimportOpened(
      Actor actor,
      UUID planId,
      SentDocument document,
      SourceDocument source,
      @Nullable Boolean duties,
      boolean dryRun,
      String ifMatch) {
    Plan plan = drafting.editable(actor, planId, ifMatch);
    PlanContent draft = plans.content(plan);
    PlanReading last = readings.findById(planId);
    PlanContent before = last == null ? null : last.content();
    boolean withDuties = duties == null ? last != null && last.withDuties() : duties;
    ReadDocument read = reading.read(source, plan.issuerId(), withDuties);
    ReadRows rows = ReadRows.of(read, before, draft);
    PlanContent said = rows.content(plan);
    PlanContent merged = new DraftMerge(fields).merge(before, draft, said);
    DiffView changes = history.between(draft, merged);
    DiffView kept = history.between(said, merged);
    if (!dryRun) {
      drafting.reimport(
          actor, plan, merged, read.warnings(), reasons(plan, draft, merged, before, rows));
      readings.keep(planId, document, withDuties, said, rows.sources());
      LOG.infof(
          "Imported draft plan %s again: %d tasks changed, %d kept as persons decided",
          planId, changes.tasks().size(), kept.tasks().size());
    }
    return new ReimportView(
        planId, plan.version(), dryRun, changes, kept, ImportView.of(rows, plan, dryRun));
  }

  /** The reasons that still stand. */
  private Map<String, String> reasons(
      Plan plan,
      PlanContent draft,
      PlanContent merged,
      @Nullable PlanContent before,
      ReadRows rows) {
    List<UUID> tasks =
        before == null ? List.of() : before.tasks().stream().map(PlanContent.Task::id).toList();
    return new CarriedReasons(fields, draft, merged)
        .carried(
            plan.acknowledged(),
            new CarriedReasons.Warned(plan.importWarnings(), tasks),
            new CarriedReasons.Warned(rows.document().warnings(), rows.taskIds()));
  }

  /** What the last import read, for whoever may see the plan. */
  @Transactional
  public ReadingView last(Actor actor, UUID planId) {
    plans.require(planId, actor.unit());
    return readings
        .findByIdOptional(planId)
        .map(
            r ->
                new ReadingView(
                    r.fileName(),
                    r.digest(),
                    r.readAt(),
                    ReadDraftView.of(r.content(), r.sources())))
        .orElseThrow(() -> new DomainException(ImportProblem.PLAN_NOT_IMPORTED));
  }
}
