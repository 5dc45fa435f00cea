package vn.dondoc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;

/** Writes the reporting regimes of a draft plan. Each change is a change of the plan's version. */
@ApplicationScoped
public class RegimeDrafting {

  private final PlanDrafting drafting;
  private final PlanRepository plans;
  private final RegimeWording wording;
  private final Audit audit;

  RegimeDrafting(PlanDrafting drafting, PlanRepository plans, RegimeWording wording, Audit audit) {
    this.drafting = drafting;
    this.plans = plans;
    this.wording = wording;
    this.audit = audit;
  }

  /** A regime with the version that the plan has now. */
  public record Written(RegimeView regime, long version) {}

  @Transactional
  public Written add(Actor actor, UUID planId, RegimeRequest request, String ifMatch) {
    Plan plan = drafting.editable(actor, planId, ifMatch);
    PlanRegime regime = new PlanRegime(planId, rule(plan, request));
    plans.persistChild(regime);
    return written(actor, "regime.add", plan, regime, null);
  }

  @Transactional
  public Written change(
      Actor actor, UUID planId, UUID regimeId, RegimeRequest request, String ifMatch) {
    Plan plan = drafting.editable(actor, planId, ifMatch);
    PlanRegime regime = plans.requireRegime(planId, regimeId);
    RegimeRule before = regime.rule();
    regime.rewrite(rule(plan, request));
    return written(actor, "regime.change", plan, regime, before);
  }

  @Transactional
  public long remove(Actor actor, UUID planId, UUID regimeId, String ifMatch) {
    Plan plan = drafting.editable(actor, planId, ifMatch);
    PlanRegime regime = plans.requireRegime(planId, regimeId);
    plans.removeChild(regime);
    plans.touch(plan);
    audit.record(actor, "regime.remove", "plan", planId, regime.rule(), null, null);
    return plan.version();
  }

  private Written written(
      Actor actor, String action, Plan plan, PlanRegime regime, RegimeRule before) {
    plans.touch(plan);
    audit.record(actor, action, "plan", plan.id(), before, regime.rule(), null);
    return new Written(RegimeView.from(regime), plan.version());
  }

  private RegimeRule rule(Plan plan, RegimeRequest request) {
    return wording.of(request, plan.issuerId(), plan.head().documentDate());
  }
}
