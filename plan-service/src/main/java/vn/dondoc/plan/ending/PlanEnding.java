package vn.dondoc.plan.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanAct;
import vn.dondoc.plan.plan.PlanDrafting;
import vn.dondoc.plan.plan.PlanProblem;
import vn.dondoc.plan.plan.PlanRepository;
import vn.dondoc.plan.plan.PlanStatus;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.contract.plan.PlanEnd;
import vn.dondoc.platform.contract.plan.PlanEnded;
import vn.dondoc.platform.outbox.Outbox;
import vn.dondoc.platform.problem.DomainException;

/** Ends an issued plan and tells it. */
@ApplicationScoped
public class PlanEnding {

  private static final Logger LOG = Logger.getLogger(PlanEnding.class);

  private final PlanRepository plans;
  private final PlanDrafting drafting;
  private final Outbox outbox;
  private final Audit audit;
  private final InstantSource clock;

  PlanEnding(
      PlanRepository plans,
      PlanDrafting drafting,
      Outbox outbox,
      Audit audit,
      InstantSource clock) {
    this.plans = plans;
    this.drafting = drafting;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /** Closes ({@link PlanAct#CLOSE}) or revokes ({@link PlanAct#REVOKE}) the plan. */
  @Transactional
  public Plan end(Actor actor, UUID planId, PlanAct act, EndPlanRequest request, String ifMatch) {
    return end(actor, planId, act, request.reason(), null, request, ifMatch);
  }

  @Transactional
  public Plan replace(Actor actor, UUID planId, ReplacePlanRequest request, String ifMatch) {
    drafting.runBy(actor, planId, ifMatch);
    requireFit(actor, planId, request.replacedBy());
    return end(
        actor, planId, PlanAct.REPLACE, request.reason(), request.replacedBy(), request, ifMatch);
  }

  private void requireFit(Actor actor, UUID planId, UUID replacement) {
    boolean fit =
        !replacement.equals(planId)
            && plans
                .visible(replacement, actor.unit())
                .filter(p -> p.status() == PlanStatus.ISSUED)
                .isPresent();
    if (!fit) {
      throw DomainException.of("/replacedBy", PlanProblem.REPLACEMENT_UNFIT);
    }
  }

  private Plan end(
      Actor actor,
      UUID planId,
      PlanAct act,
      String reason,
      @Nullable UUID replacedBy,
      Object request,
      String ifMatch) {
    Plan plan = drafting.runBy(actor, planId, ifMatch);
    Instant now = clock.instant();
    plan.take(act, actor.unit(), now, reason, replacedBy);
    PlanEnd end = PlanEnd.valueOf(plan.status().name());
    outbox.add(new PlanEnded(planId, plan.issuedVersion(), end, now, reason, replacedBy));
    String action = "plan." + act.name().toLowerCase(Locale.ROOT);
    audit.record(actor, action, "plan", planId, null, request, reason);
    plans.flush();
    LOG.infof("Plan %s ended: %s after version %d", planId, end, plan.issuedVersion());
    return plan;
  }
}
