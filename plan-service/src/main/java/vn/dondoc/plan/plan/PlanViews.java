package vn.dondoc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.plan.organisation.UnitView;
import vn.dondoc.platform.access.Actor;

/** Shows a plan to a caller, with what the caller may do next. Only inside a transaction. */
@ApplicationScoped
public class PlanViews {

  private final PlanRepository plans;
  private final PlanVersionRepository versions;
  private final UnitRepository units;
  private final Sources sources;

  PlanViews(
      PlanRepository plans, PlanVersionRepository versions, UnitRepository units, Sources sources) {
    this.plans = plans;
    this.versions = versions;
    this.units = units;
    this.sources = sources;
  }

  public PlanView of(Plan plan, Actor actor) {
    return new PlanView(
        plan.id(),
        plan.version(),
        plan.status(),
        plan.head(),
        List.of(),
        unit(plan.issuerId()),
        unit(plan.focalId()),
        plan.issuedAt(),
        plan.issuedVersion(),
        plan.steps(),
        plans.tasks(plan.id()).size(),
        plans.regimes(plan.id()).size(),
        plans.standing(plan.id()),
        Stream.of(PlanAct.values()).map(act -> action(act, plan, actor)).toList());
  }

  /** The same with the places of the values of its head. */
  public PlanView withSources(Plan plan, Actor actor) {
    return of(plan, actor).withSources(sources.of(plan.id()).head(plan.head()));
  }

  /** The plan as it was: what it said and what had been done with it. */
  public PlanView at(Plan plan, AsOf asOf) {
    PlanVersion then = versions.at(plan.id(), asOf);
    PlanContent content = then.content();
    List<PlanStep> steps =
        plan.steps().stream().filter(s -> s.at().isBefore(asOf.until())).toList();
    return new PlanView(
        plan.id(),
        plan.version(),
        status(steps),
        content.head(),
        List.of(),
        unit(content.issuerId()),
        unit(content.focalId()),
        plan.issuedAt(),
        then.number(),
        steps,
        content.tasks().size(),
        content.regimes().size(),
        null,
        List.of());
  }

  /** Where the steps of an issued plan have led. */
  private static PlanStatus status(List<PlanStep> steps) {
    PlanStatus status = PlanStatus.DRAFT;
    for (PlanStep step : steps) {
      status = status.after(step.act()).orElse(status);
    }
    return status;
  }

  private UnitView unit(UUID id) {
    Unit unit = units.findById(id);
    return unit.view();
  }

  private static PlanView.ActionView action(PlanAct act, Plan plan, Actor actor) {
    String refusal = null;
    if (act.roles().stream().noneMatch(actor::is)) {
      refusal = "ROLE_REQUIRED";
    } else if (!plan.isRunBy(actor.unit())) {
      refusal = PlanProblem.NOT_THE_FOCAL_AGENCY.name();
    } else if (plan.status().after(act).isEmpty()) {
      refusal =
          act == PlanAct.CHANGE
              ? PlanProblem.PLAN_NOT_DRAFT.name()
              : PlanProblem.TRANSITION_NOT_ALLOWED.name();
    }
    return new PlanView.ActionView(act.name().toLowerCase(Locale.ROOT), refusal == null, refusal);
  }
}
