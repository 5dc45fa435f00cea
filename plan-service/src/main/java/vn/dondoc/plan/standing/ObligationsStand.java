package vn.dondoc.plan.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import vn.dondoc.platform.contract.report.PlanObligationsOpened;
import vn.dondoc.platform.inbox.Projection;

/** Notes that every report obligation of a plan exists. */
@ApplicationScoped
public class ObligationsStand implements Projection<PlanObligationsOpened> {

  private final EntityManager db;

  ObligationsStand(EntityManager db) {
    this.db = db;
  }

  @Override
  public Class<PlanObligationsOpened> event() {
    return PlanObligationsOpened.class;
  }

  @Override
  public void on(PlanObligationsOpened plan) {
    db.createNativeQuery(
            """
            insert into plan_standing (plan_id, obligations, reporting_units) values (:plan, :count, :units)
            on conflict (plan_id) do update
              set obligations = excluded.obligations, reporting_units = excluded.reporting_units
            """)
        .setParameter("plan", plan.planId())
        .setParameter("count", plan.obligations())
        .setParameter("units", plan.units())
        .executeUpdate();
  }
}
