package vn.dondoc.report.succession;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.platform.outbox.Outbox;
import vn.dondoc.platform.reform.ReformSweep;
import vn.dondoc.platform.reform.ReformWork;
import vn.dondoc.report.obligation.ObligationStates;

/**
 * Passes the open reports of a plan or standing regime to the heirs, set-wise. A period that was
 * running passes as it is, once for each unit that owed it; of a period that begins with the heir
 * it owes one report: its own, or else that of the lowest origin.
 */
@ApplicationScoped
public class ObligationPassing extends ReformSweep {

  /**
   * What is still to be filed or decided on the instant of the act: not what is accepted or
   * dropped, nor what was missed and can be filed no more.
   */
  private static final String OPEN =
      """
      (%1$s.status not in ('ACCEPTED', 'CONSOLIDATED', 'CLOSED') and %1$s.ended_at is null
        and (%1$s.first_submitted_at is not null or greatest(%1$s.lock_at, %1$s.unlocked_until) > :at))""";

  private static final String PASS =
      """
      with heir as materialized (
        select n.unit_id, n.heir_id, array_agg(n.unit_id) over (partition by n.heir_id) as merging from (%1$s) n),
      chosen as (
        select o.id, o.unit_id, h.heir_id,
          o.from_day >= :effective and o.round = 0 and exists (
            select 1 from unnest(array_append(h.merging, h.heir_id)) as m(unit_id)
            join obligation x on x.unit_id = m.unit_id and x.regime_id = o.regime_id and x.period_key = o.period_key
            where x.id <> o.id and x.cancelled_at is null
              and (x.unit_id = h.heir_id or x.origin_unit_id < o.origin_unit_id and %3$s)) as dropped
        from heir h join obligation o on o.unit_id = h.unit_id and o.owner_id = :owner
        where %2$s
        limit :chunk for update of o),
      o as (
        update obligation p set version = p.version + 1,
          unit_id = case when c.dropped then p.unit_id else c.heir_id end,
          escalates = case when c.dropped then p.escalates else u.takes_orders end,
          status = case when c.dropped then 'CLOSED' else p.status end,
          cancelled_at = case when c.dropped then cast(:now as timestamptz) end,
          ended_at = case when c.dropped then cast(:now as timestamptz) end
        from chosen c join reform_unit u on u.act_id = :act and u.unit_id = c.heir_id
        where p.id = c.id
        returning p.*, c.unit_id as from_unit_id, c.heir_id, c.dropped),
      traced as (
        insert into obligation_transfer (obligation_id, act_id, at, from_unit_id, to_unit_id, dropped)
        select o.id, :act, :now, o.from_unit_id, o.heir_id, o.dropped from o
        on conflict (obligation_id, act_id) do nothing)
      select %4$s, o.from_unit_id, o.heir_id, o.dropped from o
      order by o.from_unit_id, o.heir_id, o.due_at, o.id
      """
          .formatted(
              ReformWork.HEIRS, OPEN.formatted("o"), OPEN.formatted("x"), ObligationStates.COLUMNS);

  @Inject Session db;
  @Inject Outbox outbox;
  @Inject MeterRegistry meters;

  @Override
  public String name() {
    return "obligation.transfer";
  }

  @Override
  protected String ready() {
    return "not exists (select 1 from opening_chunk c where c.plan_id = w.owner_id)";
  }

  @Override
  protected int pass(ReformWork work, Instant now) {
    List<Tuple> rows =
        db.createNativeQuery(PASS, Tuple.class)
            .setParameter("act", work.actId())
            .setParameter("owner", work.ownerId())
            .setParameter("effective", work.effectiveDay())
            .setParameter("at", work.at())
            .setParameter("now", now)
            .setParameter("chunk", CHUNK)
            .getResultList();
    outbox.addAll(PassedObligations.events(work, rows));
    meters.counter("dondoc.obligations.transferred").increment(rows.size());
    return rows.size();
  }

  @Override
  protected Collection<UUID> passed(UUID actId) {
    return db.createNativeQuery(
            "select obligation_id from obligation_transfer where act_id = :act", UUID.class)
        .setParameter("act", actId)
        .getResultList();
  }
}
