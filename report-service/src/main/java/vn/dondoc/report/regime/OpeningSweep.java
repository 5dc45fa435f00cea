package vn.dondoc.report.regime;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.contract.report.ObligationState;
import vn.dondoc.platform.contract.report.ObligationsOpened;
import vn.dondoc.platform.contract.report.PlanObligationsOpened;
import vn.dondoc.platform.outbox.Outbox;
import vn.dondoc.platform.time.Sweep;
import vn.dondoc.platform.trace.Traces;
import vn.dondoc.report.obligation.ObligationStates;

/**
 * Opens the obligations of one waiting chunk: all periods of a regime for at most 500 units in one
 * statement. The worker that opens the last chunk of a plan publishes that it is complete.
 */
@ApplicationScoped
@Priority(20)
public class OpeningSweep implements Sweep {

  private static final Logger LOG = Logger.getLogger(OpeningSweep.class);

  private static final String TAKE =
      """
      delete from opening_chunk where id = (
        select id from opening_chunk order by id limit 1 for update skip locked)
      returning plan_id, version, regime_id, units, traceparent
      """;

  private static final String OPEN =
      """
      with opened as (
        insert into obligation (id, version, plan_id, regime_id, unit_id, origin_unit_id, period_key, from_day, to_day, last_day,
          due_at, grace_at, lock_at, due_version, escalates, head_approves, historical, status, nil, round)
        select uuidv7(), 1, r.plan_id, r.id, u.unit, u.unit, p.period_key, p.from_day, p.to_day, p.last_day,
          p.due_at, p.grace_at, p.lock_at, 1, u.escalates, r.head_approves, p.due_at <= plan.issued_at, 'OPEN', false, 0
        from json_to_recordset(cast(:units as json)) as u(unit uuid, escalates boolean)
        cross join regime r
        join plan on plan.id = r.plan_id
        join period p on p.regime_id = r.id
        where r.id = :regime
        on conflict (regime_id, period_key, origin_unit_id) do nothing
        returning *)
      select
      """
          + ObligationStates.COLUMNS
          + """
             , o.escalates, r.through_unit_id, r.receiver_unit_id, plan.issued_at
            from opened o join regime r on r.id = o.regime_id join plan on plan.id = o.plan_id
            order by o.unit_id, o.due_at, o.period_key
            """;

  @Inject Session db;
  @Inject Outbox outbox;
  @Inject Audit audit;
  @Inject MeterRegistry meters;
  @Inject Traces traces;

  @Override
  public String name() {
    return "obligations-open";
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean sweep(Instant now) {
    List<Tuple> taken = db.createNativeQuery(TAKE, Tuple.class).getResultList();
    if (taken.isEmpty()) {
      return false;
    }
    Tuple chunk = taken.getFirst();
    return traces.follow(
        chunk.get("traceparent", String.class), name(), SpanKind.INTERNAL, () -> open(chunk));
  }

  private boolean open(Tuple chunk) {
    UUID plan = chunk.get("plan_id", UUID.class);
    UUID regime = chunk.get("regime_id", UUID.class);
    int opened = open(regime, chunk.get("units", String.class));
    finish(plan, chunk.get("version", Integer.class), opened);
    LOG.infof("Plan %s, regime %s: %d obligations opened", plan, regime, opened);
    return true;
  }

  private int open(UUID regime, String units) {
    Map<UUID, List<Tuple>> byUnit = new LinkedHashMap<>();
    List<UUID> ids = new ArrayList<>();
    for (Tuple obligation :
        db.createNativeQuery(OPEN, Tuple.class)
            .setParameter("units", units)
            .setParameter("regime", regime)
            .getResultList()) {
      ids.add(obligation.get("id", UUID.class));
      byUnit
          .computeIfAbsent(obligation.get("unit_id", UUID.class), unit -> new ArrayList<>())
          .add(obligation);
    }
    outbox.addAll(byUnit.values().stream().map(OpeningSweep::event).toList());
    if (!ids.isEmpty()) {
      audit.recordSet("obligation.open", "regime", regime, ids);
    }
    meters.counter("dondoc.obligations.opened").increment(ids.size());
    return ids.size();
  }

  private static ObligationsOpened event(List<Tuple> rows) {
    List<ObligationState> states = rows.stream().map(ObligationStates::of).toList();
    Tuple any = rows.getFirst();
    return new ObligationsOpened(
        states.getFirst().planId(),
        states.getFirst().regimeId(),
        states.getFirst().unitId(),
        any.get("escalates", Boolean.class),
        any.get("through_unit_id", UUID.class),
        any.get("receiver_unit_id", UUID.class),
        any.get("issued_at", Instant.class),
        states);
  }

  /** The row of the opening makes the workers queue up, so that exactly one sees zero. */
  private void finish(UUID plan, int version, int opened) {
    Tuple progress =
        db.createNativeQuery(
                """
                    update opening set chunks_left = chunks_left - 1, obligations = obligations + :opened
                    where plan_id = :plan and version = :version returning chunks_left, obligations
                    """,
                Tuple.class)
            .setParameter("opened", opened)
            .setParameter("plan", plan)
            .setParameter("version", version)
            .getSingleResult();
    if (progress.get("chunks_left", Integer.class) == 0) {
      long units =
          db.createNativeQuery(
                  "select count(distinct unit_id) from obligation where plan_id = :plan",
                  Long.class)
              .setParameter("plan", plan)
              .getSingleResult();
      int obligations = progress.get("obligations", Integer.class);
      outbox.add(new PlanObligationsOpened(plan, version, obligations, Math.toIntExact(units)));
      LOG.infof("Plan %s version %d: all %d obligations are open", plan, version, obligations);
    }
  }

  @Override
  @Transactional
  public long pending(Instant now) {
    return db.createNativeQuery("select count(*) from opening_chunk", Long.class).getSingleResult();
  }
}
