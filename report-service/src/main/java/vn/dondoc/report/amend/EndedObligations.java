package vn.dondoc.report.amend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.contract.plan.PlanEnd;
import vn.dondoc.platform.contract.plan.PlanEnded;
import vn.dondoc.platform.contract.report.ObligationsCancelled;
import vn.dondoc.platform.inbox.PlanChunks;
import vn.dondoc.platform.outbox.Outbox;

/**
 * Ends what is open of one chunk of units: a replaced or revoked plan cancels what was neither
 * filed nor due by then, everything else stays as it stood.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EndedObligations {

  private static final String OPEN =
      """
      o.plan_id = :plan and o.origin_unit_id between :first and :last and o.ended_at is null
        and o.status not in ('ACCEPTED', 'CONSOLIDATED', 'CLOSED')
      """;

  private static final String CANCEL =
      """
      update obligation o set status = 'CLOSED', cancelled_at = :now, ended_at = :at, version = o.version + 1
      where %s and o.first_submitted_at is null and o.missed_at is null and o.due_at > :at
      returning o.id
      """
          .formatted(OPEN);

  /** What had fallen due by then is on record as missed, though no sweep had come to it yet. */
  private static final String LEAVE =
      """
      update obligation o set ended_at = :at,
        missed_at = case when o.first_submitted_at is null and o.due_at <= :at then o.due_at else o.missed_at end
      where %s returning o.id
      """
          .formatted(OPEN);

  @Inject Session db;
  @Inject ChangedObligations changed;
  @Inject Outbox outbox;
  @Inject Audit audit;

  /**
   * @return how many rows it concerned
   */
  int bring(PlanChunks.Chunk chunk, PlanEnded ended, Instant now) {
    List<UUID> cancelled =
        ended.end() == PlanEnd.CLOSED
            ? List.of()
            : of(CANCEL, chunk, ended).setParameter("now", now).getResultList();
    List<UUID> left = of(LEAVE, chunk, ended).getResultList();
    outbox.addAll(
        changed.parts(cancelled).stream()
            .map(
                part ->
                    new ObligationsCancelled(
                        ended.planId(),
                        part.unit(),
                        part.number(),
                        ended.end(),
                        ended.reason(),
                        ended.at(),
                        part.rows().stream().map(ChangedObligations.Row::state).toList()))
            .toList());
    audit.recordSet("obligation.cancel", "plan", ended.planId(), cancelled);
    audit.recordSet("obligation.close", "plan", ended.planId(), left);
    return cancelled.size() + left.size();
  }

  private NativeQuery<UUID> of(String sql, PlanChunks.Chunk chunk, PlanEnded ended) {
    return db.createNativeQuery(sql, UUID.class)
        .setParameter("plan", ended.planId())
        .setParameter("first", chunk.first())
        .setParameter("last", chunk.last())
        .setParameter("at", ended.at());
  }
}
