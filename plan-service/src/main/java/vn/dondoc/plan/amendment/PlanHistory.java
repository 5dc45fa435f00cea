package vn.dondoc.plan.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanRepository;
import vn.dondoc.plan.plan.PlanVersion;
import vn.dondoc.plan.plan.PlanVersionRepository;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.problem.DomainException;

/** The issued versions of a plan for whoever may see it, and what differs between them. */
@ApplicationScoped
public class PlanHistory {

  private final PlanRepository plans;
  private final PlanVersionRepository versions;
  private final AmendmentDrafting drafting;
  private final UnitRepository units;

  PlanHistory(
      PlanRepository plans,
      PlanVersionRepository versions,
      AmendmentDrafting drafting,
      UnitRepository units) {
    this.plans = plans;
    this.versions = versions;
    this.drafting = drafting;
    this.units = units;
  }

  @Transactional
  public List<PlanVersionView> versions(Actor actor, UUID planId) {
    plans.require(planId, actor.unit());
    return versions.of(planId).stream().map(PlanVersionView::from).toList();
  }

  @Transactional
  public WholeVersionView version(Actor actor, UUID planId, int number) {
    plans.require(planId, actor.unit());
    return WholeVersionView.from(versions.require(planId, number));
  }

  /** What a version says otherwise than the one before. */
  @Transactional
  public DiffView diff(Actor actor, UUID planId, int number) {
    plans.require(planId, actor.unit());
    PlanVersion after = versions.require(planId, number);
    if (number == 1) {
      throw new DomainException(AmendmentProblem.FIRST_VERSION);
    }
    return PlanDiff.of(words(), versions.require(planId, number - 1), after);
  }

  /** What an amendment says otherwise than the version that it was begun on. */
  @Transactional
  public DiffView diff(Actor actor, UUID planId, UUID amendmentId) {
    Amendment amendment = drafting.readable(actor, planId, amendmentId);
    PlanVersion base = drafting.base(amendment);
    return PlanDiff.of(
        words(), base.content(), amendment.content(), base.number(), amendment.issuedVersion());
  }

  /** What a draft says otherwise than before, or than its document. Only inside a transaction. */
  public DiffView between(PlanContent before, PlanContent after) {
    return PlanDiff.of(words(), before, after, 0, null);
  }

  private Words words() {
    return new Words(
        id -> {
          Unit unit = units.findById(id);
          return unit.name() + " " + unit.code();
        });
  }
}
