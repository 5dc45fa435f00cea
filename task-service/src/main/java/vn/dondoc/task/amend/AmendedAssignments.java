package vn.dondoc.task.amend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.contract.plan.AmendmentEffect;
import vn.dondoc.platform.contract.plan.AmendmentFacts;
import vn.dondoc.platform.contract.task.AmendedAssignment;
import vn.dondoc.platform.contract.task.AssignmentsAmended;
import vn.dondoc.platform.inbox.PlanChunks;
import vn.dondoc.platform.outbox.Outbox;
import vn.dondoc.platform.time.Deadline;
import vn.dondoc.task.assignment.HistoryAction;
import vn.dondoc.task.lifecycle.HistoryEntryView.Content;

/**
 * Brings the rows of one chunk of units to the version of their plan, set-wise, and tells each unit
 * what changed for it. Only rows of touched tasks are read.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AmendedAssignments {

  private static final String TOUCHED =
      """
      x.plan_id = :plan and x.version = :version and x.task_id = a.task_id
        and a.plan_id = :plan and a.origin_unit_id between :first and :last
      """;

  /**
   * A unit that no longer leads keeps nothing open; what passed to an heir stays while the unit
   * that first had it leads, or the heir does. Of a task that it still leads, an occurrence that is
   * gone and was due before the amendment counts stays owed: it was asked until then.
   */
  private static final String CANCEL =
      """
      update assignment a set status = 'CANCELLED', version = a.version + 1, entries = a.entries + 1
      from amended_task x
      where %s and a.status not in ('COMPLETED', 'CANCELLED')
        and (not exists (select 1 from task_lead l where l.task_id = a.task_id
                        and l.unit_id in (a.unit_id, a.origin_unit_id))
          or (a.due_at is null or a.due_at > :effective)
            and not exists (select 1 from task_occurrence o
                            where o.task_id = a.task_id and o.occurrence = a.occurrence))
      returning a.id
      """
          .formatted(TOUCHED);

  /** A due instant that is still to come may pass unnoticed only once: it is recorded again. */
  private static final String MOVE =
      """
      update assignment a set due_at = o.due_at, due_version = a.due_version + 1, version = a.version + 1,
        entries = a.entries + 1,
        overdue_recorded_at = case when o.due_at <= :now then a.overdue_recorded_at end
      from amended_occurrence x join task_occurrence o on o.task_id = x.task_id and o.occurrence = x.occurrence
      where %s and x.occurrence = a.occurrence and a.status not in ('COMPLETED', 'CANCELLED')
        and a.due_at is distinct from o.due_at
      returning a.id
      """
          .formatted(TOUCHED);

  /** As for a new plan, for occurrences from the day on which the amendment counts. */
  private static final String MAKE =
      """
      insert into assignment (id, version, plan_id, task_id, task_seq, unit_id, origin_unit_id, requested, occurrence,
                              status, percent, due_at, original_due_at, due_version, assigned_at, handed_in, entries)
      select uuidv7(), 1, t.plan_id, t.id, t.seq, l.unit_id, l.unit_id, l.requested, o.occurrence, 'ASSIGNED',
             0, o.due_at, o.due_at, 1, :now, false, 0
      from amended_task x
      join plan_task t on t.id = x.task_id
      join task_lead l on l.task_id = x.task_id
      join task_occurrence o on o.task_id = x.task_id
      where x.plan_id = :plan and x.version = :version and l.unit_id between :first and :last
        and (t.timing <> 'RECURRING' or o.last_day is null or o.last_day >= :day)
        and not exists (select 1 from assignment k where k.task_id = t.id and l.unit_id in (k.unit_id, k.origin_unit_id)
                        and k.occurrence = o.occurrence and k.status <> 'CANCELLED')
      order by l.unit_id, t.seq, o.occurrence
      on conflict (task_id, occurrence, origin_unit_id) do update set
        status = 'ASSIGNED', percent = 0, handed_in = false, assigned_at = excluded.assigned_at,
        first_submitted_at = null, submitted_at = null, overdue_recorded_at = null,
        due_version = assignment.due_version
          + case when assignment.due_at is distinct from excluded.due_at then 1 else 0 end,
        due_at = excluded.due_at, version = assignment.version + 1, entries = assignment.entries + 1
        where assignment.status = 'CANCELLED'
      returning id
      """;

  /** Rows counted elsewhere from now on, what is completed too. */
  private static final String RELABEL =
      """
      update assignment a set version = a.version + 1 from amended_task x
      where %s and x.relabelled and a.status <> 'CANCELLED' and not a.id = any(:changed)
      returning a.id
      """
          .formatted(TOUCHED);

  private static final String REWORDED =
      """
      select a.id from assignment a, amended_task x
      where %s and x.reworded and a.status not in ('COMPLETED', 'CANCELLED') and not a.id = any(:changed)
      """
          .formatted(TOUCHED);

  @Inject EntityManager db;
  @Inject ChangedRows changed;
  @Inject Outbox outbox;
  @Inject Audit audit;

  /**
   * @param amendment null where the plan does not say: then it counts for everything
   * @return how many rows it concerned
   */
  int bring(PlanChunks.Chunk chunk, @Nullable AmendmentFacts amendment, Instant now) {
    LocalDate day = amendment == null ? LocalDate.EPOCH : amendment.effectiveDay();
    Map<UUID, AmendmentEffect> effects = new LinkedHashMap<>();
    add(
        effects,
        AmendmentEffect.CANCELLED,
        of(CANCEL, chunk).setParameter("effective", Deadline.endOf(day.minusDays(1))));
    add(effects, AmendmentEffect.MOVED, of(MOVE, chunk).setParameter("now", now));
    add(
        effects,
        AmendmentEffect.ADDED,
        of(MAKE, chunk).setParameter("now", now).setParameter("day", day));
    UUID[] done = effects.keySet().toArray(UUID[]::new);
    add(effects, AmendmentEffect.RELABELLED, of(RELABEL, chunk).setParameter("changed", done));
    add(effects, AmendmentEffect.REWORDED, of(REWORDED, chunk).setParameter("changed", done));
    changed.note(actions(effects), content(amendment), chunk.change().plan(), now);
    outbox.addAll(events(chunk, amendment, effects, now));
    audit.recordSet("assignment.amend", "plan", chunk.change().plan(), effects.keySet());
    return effects.size();
  }

  private Query of(String sql, PlanChunks.Chunk chunk) {
    return db.createNativeQuery(sql, UUID.class)
        .setParameter("plan", chunk.change().plan())
        .setParameter("version", chunk.change().version())
        .setParameter("first", chunk.first())
        .setParameter("last", chunk.last());
  }

  @SuppressWarnings("unchecked")
  private static void add(Map<UUID, AmendmentEffect> effects, AmendmentEffect effect, Query query) {
    ((List<UUID>) query.getResultList()).forEach(id -> effects.put(id, effect));
  }

  private static Map<UUID, HistoryAction> actions(Map<UUID, AmendmentEffect> effects) {
    Map<UUID, HistoryAction> actions = new LinkedHashMap<>();
    effects.forEach(
        (id, effect) -> {
          switch (effect) {
            case CANCELLED -> actions.put(id, HistoryAction.CANCEL);
            case MOVED -> actions.put(id, HistoryAction.MOVE_DUE);
            // The first entry of a new row is the unit's own: only one asked again has any.
            case ADDED -> actions.put(id, HistoryAction.ASSIGN_AGAIN);
            case REWORDED, RELABELLED -> {
              // Nothing is done to the row itself.
            }
          }
        });
    return actions;
  }

  private static Content content(@Nullable AmendmentFacts amendment) {
    if (amendment == null) {
      return Content.ofPlan(null, null);
    }
    String symbol = amendment.symbol();
    return Content.ofPlan(
        amendment.reason(),
        symbol == null ? amendment.number() : amendment.number() + "/" + symbol);
  }

  private List<AssignmentsAmended> events(
      PlanChunks.Chunk chunk,
      @Nullable AmendmentFacts amendment,
      Map<UUID, AmendmentEffect> effects,
      Instant now) {
    List<AssignmentsAmended> events = new ArrayList<>();
    for (ChangedRows.Part part : changed.parts(effects.keySet())) {
      events.add(
          new AssignmentsAmended(
              chunk.change().plan(),
              chunk.change().version(),
              part.unit(),
              part.number(),
              now,
              amendment,
              part.rows().stream()
                  .map(row -> new AmendedAssignment(effects.get(row.id()), row))
                  .toList()));
    }
    return events;
  }
}
