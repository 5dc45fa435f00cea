package vn.dondoc.plan.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import vn.dondoc.platform.contract.task.PlanMaterialised;
import vn.dondoc.platform.inbox.Projection;

/** Notes that every assignment of a plan exists. */
@ApplicationScoped
public class AssignmentsStand implements Projection<PlanMaterialised> {

  private final EntityManager db;

  AssignmentsStand(EntityManager db) {
    this.db = db;
  }

  @Override
  public Class<PlanMaterialised> event() {
    return PlanMaterialised.class;
  }

  @Override
  public void on(PlanMaterialised plan) {
    db.createNativeQuery(
            """
            insert into plan_standing (plan_id, assignments, assigned_units) values (:plan, :count, :units)
            on conflict (plan_id) do update
              set assignments = excluded.assignments, assigned_units = excluded.assigned_units
            """)
        .setParameter("plan", plan.planId())
        .setParameter("count", plan.assignments())
        .setParameter("units", plan.units())
        .executeUpdate();
  }
}
