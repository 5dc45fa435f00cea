package vn.dondoc.report.regime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.contract.plan.RegimeFacts;
import vn.dondoc.platform.event.EventJson;

/**
 * Puts the regimes, reporters and periods of a version in the place of those of the version before.
 * Periods that were due before the amendment counts stay what they were.
 */
@ApplicationScoped
public class RegimeAmendment {

  private static final String GONE =
      """
      delete from period p using regime r
      where r.id = p.regime_id and r.plan_id = :plan and p.due_at > :effective
        and not exists (select 1 from json_to_recordset(cast(:rows as json)) as n(regime_id uuid, period_key text)
                        where n.regime_id = p.regime_id and n.period_key = p.period_key)
      """;

  private static final String MOVED =
      """
      update period p set from_day = n.from_day, to_day = n.to_day, last_day = n.last_day, due_at = n.due_at,
        grace_at = n.grace_at, lock_at = n.lock_at
      from json_to_recordset(cast(:rows as json)) as n(regime_id uuid, period_key text,
        from_day date, to_day date, last_day date, due_at timestamptz, grace_at timestamptz, lock_at timestamptz),
        regime r
      where n.regime_id = p.regime_id and n.period_key = p.period_key and p.due_at > :effective
        and r.id = p.regime_id and r.plan_id = :plan
      """;

  @Inject Session db;
  @Inject RegimeOpening opening;

  record ReporterRow(UUID regime_id, UUID unit_id, boolean escalates) {}

  /**
   * @param pieces all of the version
   * @param effective from when it counts
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void replaceBy(List<PlanIssued> pieces, Instant effective) {
    IssuedPlan plan = new IssuedPlan(pieces);
    List<RegimeOpening.PeriodRow> periods = RegimeOpening.periods(plan);
    List<ReporterRow> reporters = new ArrayList<>();
    for (RegimeFacts regime : plan.regimes()) {
      plan.reporters(regime)
          .forEach(r -> reporters.add(new ReporterRow(regime.id(), r.unit(), r.escalates())));
    }
    opening.store(plan);
    db.createNativeMutationQuery(
            """
            update regime set dropped = not (id = any(:ids)),
              dropped_in = case when not (id = any(:ids)) then coalesce(dropped_in, :version) end
            where plan_id = :plan
            """)
        .setParameter("version", pieces.getFirst().version())
        .setParameter("ids", plan.regimes().stream().map(RegimeFacts::id).toArray(UUID[]::new))
        .setParameter("plan", plan.id())
        .executeUpdate();
    for (String sql : List.of(GONE, MOVED)) {
      db.createNativeMutationQuery(sql)
          .setParameter("plan", plan.id())
          .setParameter("effective", effective)
          .setParameter("rows", EventJson.write(periods))
          .executeUpdate();
    }
    opening.writePeriods(periods);
    writeReporters(plan.id(), reporters);
  }

  private void writeReporters(UUID plan, List<ReporterRow> rows) {
    db.createNativeMutationQuery("delete from regime_reporter where plan_id = :plan")
        .setParameter("plan", plan)
        .executeUpdate();
    db.createNativeMutationQuery(
            """
            insert into regime_reporter (plan_id, regime_id, unit_id, escalates)
            select :plan, r.regime_id, r.unit_id, r.escalates
            from json_to_recordset(cast(:rows as json)) as r(regime_id uuid, unit_id uuid, escalates boolean)
            """)
        .setParameter("plan", plan)
        .setParameter("rows", EventJson.write(rows))
        .executeUpdate();
  }
}
