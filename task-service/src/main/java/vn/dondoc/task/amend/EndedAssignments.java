package vn.dondoc.task.amend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.contract.plan.PlanEnd;
import vn.dondoc.platform.contract.plan.PlanEnded;
import vn.dondoc.platform.contract.task.AssignmentsCancelled;
import vn.dondoc.platform.inbox.PlanChunks;
import vn.dondoc.platform.outbox.Outbox;
import vn.dondoc.task.assignment.HistoryAction;
import vn.dondoc.task.lifecycle.HistoryEntryView.Content;

/**
 * Ends what is open of one chunk of units: a closed plan (tổng kết) leaves it as it stood, a
 * replaced or revoked one cancels it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EndedAssignments {

  private static final String OPEN =
      """
      a.plan_id = :plan and a.origin_unit_id between :first and :last and a.status not in ('COMPLETED', 'CANCELLED')
      """;

  private static final String CANCEL =
      """
      update assignment a set status = 'CANCELLED', version = a.version + 1, entries = a.entries + 1
      where %s returning a.id
      """
          .formatted(OPEN);

  /** What had fallen due by then is on record as overdue, though no sweep had come to it yet. */
  private static final String CLOSE =
      """
      update assignment a set closed_at = :at,
        overdue_recorded_at = case
          when a.overdue_recorded_at is null and not a.requested and a.due_at <= :at
            and a.status not in ('SUBMITTED', 'SUSPENDED') then cast(:at as timestamptz)
          else a.overdue_recorded_at end
      where %s returning a.id
      """
          .formatted(OPEN);

  @Inject EntityManager db;
  @Inject ChangedRows changed;
  @Inject Outbox outbox;
  @Inject Audit audit;

  /**
   * @return how many rows it concerned
   */
  int bring(PlanChunks.Chunk chunk, PlanEnded ended, Instant now) {
    if (ended.end() == PlanEnd.CLOSED) {
      List<UUID> closed = ids(of(CLOSE, chunk).setParameter("at", ended.at()));
      audit.recordSet("assignment.close", "plan", ended.planId(), closed);
      return closed.size();
    }
    List<UUID> cancelled = ids(of(CANCEL, chunk));
    changed.note(
        cancelled.stream()
            .collect(Collectors.toMap(Function.identity(), id -> HistoryAction.CANCEL)),
        Content.ofPlan(ended.reason(), null),
        ended.planId(),
        now);
    outbox.addAll(
        changed.parts(cancelled).stream()
            .map(
                part ->
                    new AssignmentsCancelled(
                        ended.planId(),
                        part.unit(),
                        part.number(),
                        ended.end(),
                        ended.reason(),
                        ended.at(),
                        part.rows()))
            .toList());
    audit.recordSet("assignment.cancel", "plan", ended.planId(), cancelled);
    return cancelled.size();
  }

  private Query of(String sql, PlanChunks.Chunk chunk) {
    return db.createNativeQuery(sql, UUID.class)
        .setParameter("plan", chunk.change().plan())
        .setParameter("first", chunk.first())
        .setParameter("last", chunk.last());
  }

  @SuppressWarnings("unchecked")
  private static List<UUID> ids(Query query) {
    return query.getResultList();
  }
}
