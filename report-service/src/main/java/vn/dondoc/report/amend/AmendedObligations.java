package vn.dondoc.report.amend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.contract.plan.AmendmentEffect;
import vn.dondoc.platform.contract.plan.AmendmentFacts;
import vn.dondoc.platform.contract.report.ObligationsAmended;
import vn.dondoc.platform.inbox.PlanChunks;
import vn.dondoc.platform.outbox.Outbox;

/**
 * Brings the obligations of one chunk of units to the version of their plan, set-wise, and tells
 * each unit what changed for it. What was filed, and what was due before the amendment counts, is
 * never touched.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AmendedObligations {

  private static final String STILL_OWED =
      """
      o.plan_id = :plan and o.origin_unit_id between :first and :last
        and o.first_submitted_at is null and o.cancelled_at is null and o.due_at > :effective
      """;

  private static final String CANCEL =
      """
      update obligation o set status = 'CLOSED', cancelled_at = :now, ended_at = :now, version = o.version + 1
      where %s
        and not exists (select 1 from regime_reporter r join period p on p.regime_id = r.regime_id
                        where r.regime_id = o.regime_id and r.unit_id in (o.unit_id, o.origin_unit_id)
                          and p.period_key = o.period_key)
      returning o.id
      """
          .formatted(STILL_OWED);

  /** A due instant that is to come again may be missed again. */
  private static final String MOVE =
      """
      update obligation o set original_due_at = coalesce(o.original_due_at, o.due_at), due_at = p.due_at,
        last_day = p.last_day, grace_at = p.grace_at, lock_at = p.lock_at, from_day = p.from_day, to_day = p.to_day,
        due_version = o.due_version + case when p.due_at <> o.due_at then 1 else 0 end,
        missed_at = case when p.due_at > :now then null else o.missed_at end, version = o.version + 1
      from period p
      where %s and p.regime_id = o.regime_id and p.period_key = o.period_key
        and (p.due_at, p.grace_at, p.lock_at) is distinct from (o.due_at, o.grace_at, o.lock_at)
      returning o.id
      """
          .formatted(STILL_OWED);

  /**
   * As for a new plan, for periods that are due from the day on which the amendment counts; but
   * what an heir does not owe twice stays dropped.
   */
  private static final String OPEN =
      """
      insert into obligation (id, version, plan_id, regime_id, unit_id, origin_unit_id, period_key, from_day, to_day,
        last_day, due_at, grace_at, lock_at, due_version, escalates, head_approves, historical, status, nil, round)
      select uuidv7(), 1, r.plan_id, r.id, u.unit_id, u.unit_id, p.period_key, p.from_day, p.to_day, p.last_day,
        p.due_at, p.grace_at, p.lock_at, 1, u.escalates, r.head_approves, p.due_at <= :now, 'OPEN', false, 0
      from regime_reporter u join regime r on r.id = u.regime_id join period p on p.regime_id = r.id
      where u.plan_id = :plan and u.unit_id between :first and :last and p.due_at > :effective
        and not exists (select 1 from obligation k where k.regime_id = r.id and k.period_key = p.period_key
                        and u.unit_id in (k.unit_id, k.origin_unit_id) and k.cancelled_at is null)
      on conflict (regime_id, period_key, origin_unit_id) do update set status = 'OPEN', cancelled_at = null,
        ended_at = null, missed_at = null, historical = excluded.historical, escalates = excluded.escalates,
        due_version = obligation.due_version + case when excluded.due_at <> obligation.due_at then 1 else 0 end,
        original_due_at = case when excluded.due_at = obligation.due_at then obligation.original_due_at
                               else coalesce(obligation.original_due_at, obligation.due_at) end,
        last_day = excluded.last_day, due_at = excluded.due_at, grace_at = excluded.grace_at,
        lock_at = excluded.lock_at, version = obligation.version + 1
        where obligation.cancelled_at is not null
          and not exists (select 1 from obligation_transfer t where t.obligation_id = obligation.id and t.dropped)
      returning id
      """;

  @Inject Session db;
  @Inject ChangedObligations changed;
  @Inject Outbox outbox;
  @Inject Audit audit;

  /**
   * @param effective from when it counts
   * @return how many rows it concerned
   */
  int bring(
      PlanChunks.Chunk chunk, @Nullable AmendmentFacts amendment, Instant effective, Instant now) {
    Map<UUID, AmendmentEffect> effects = new LinkedHashMap<>();
    add(effects, AmendmentEffect.CANCELLED, of(CANCEL, chunk, effective, now));
    add(effects, AmendmentEffect.MOVED, of(MOVE, chunk, effective, now));
    add(effects, AmendmentEffect.ADDED, of(OPEN, chunk, effective, now));
    outbox.addAll(
        changed.parts(effects.keySet()).stream()
            .map(
                part ->
                    new ObligationsAmended(
                        chunk.change().plan(),
                        chunk.change().version(),
                        part.unit(),
                        part.number(),
                        now,
                        amendment,
                        part.rows().stream()
                            .map(row -> row.amended(effectOf(effects, row)))
                            .toList()))
            .toList());
    audit.recordSet("obligation.amend", "plan", chunk.change().plan(), effects.keySet());
    return effects.size();
  }

  private NativeQuery<UUID> of(String sql, PlanChunks.Chunk chunk, Instant effective, Instant now) {
    return db.createNativeQuery(sql, UUID.class)
        .setParameter("plan", chunk.change().plan())
        .setParameter("first", chunk.first())
        .setParameter("last", chunk.last())
        .setParameter("effective", effective)
        .setParameter("now", now);
  }

  private static AmendmentEffect effectOf(
      Map<UUID, AmendmentEffect> effects, ChangedObligations.Row row) {
    return Objects.requireNonNull(effects.get(row.state().id()));
  }

  private static void add(
      Map<UUID, AmendmentEffect> effects, AmendmentEffect effect, NativeQuery<UUID> query) {
    query.getResultList().forEach(id -> effects.put(id, effect));
  }
}
