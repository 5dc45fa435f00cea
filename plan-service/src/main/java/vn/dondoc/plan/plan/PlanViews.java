package vn.dondoc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.plan.organisation.UnitView;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.access.Role;

/** Shows a plan to a caller, with what the caller may do next. Only inside a transaction. */
@ApplicationScoped
public class PlanViews {

  private final PlanRepository plans;
  private final UnitRepository units;

  PlanViews(PlanRepository plans, UnitRepository units) {
    this.plans = plans;
    this.units = units;
  }

  public PlanView of(Plan plan, Actor actor) {
    return new PlanView(
        plan.id(),
        plan.version(),
        plan.status(),
        plan.head(),
        unit(plan.issuerId()),
        unit(plan.focalId()),
        plan.issuedAt(),
        plans.tasks(plan.id()).size(),
        plans.regimes(plan.id()).size(),
        plans.standing(plan.id()),
        List.of(
            action("change", plan, actor, Role.FOCAL),
            action("issue", plan, actor, Role.FOCAL, Role.LEADER)));
  }

  private UnitView unit(UUID id) {
    Unit unit = units.findById(id);
    return unit.view();
  }

  private static PlanView.ActionView action(String name, Plan plan, Actor actor, String... roles) {
    String refusal = null;
    if (List.of(roles).stream().noneMatch(actor::is)) {
      refusal = "ROLE_REQUIRED";
    } else if (!plan.isRunBy(actor.unit())) {
      refusal = PlanProblem.NOT_THE_FOCAL_AGENCY.name();
    } else if (plan.status() != PlanStatus.DRAFT) {
      refusal = PlanProblem.PLAN_NOT_DRAFT.name();
    }
    return new PlanView.ActionView(name, refusal == null, refusal);
  }
}
