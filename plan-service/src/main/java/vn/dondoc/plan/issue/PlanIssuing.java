package vn.dondoc.plan.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.lint.LintView;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanAct;
import vn.dondoc.plan.plan.PlanDrafting;
import vn.dondoc.plan.plan.PlanProblem;
import vn.dondoc.plan.plan.PlanRepository;
import vn.dondoc.plan.plan.Settled;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.problem.DomainException;

/** The way of a draft: checked, acknowledged, submitted for signature, given back, issued. */
@ApplicationScoped
public class PlanIssuing {

  private final PlanRepository plans;
  private final PlanDrafting drafting;
  private final PlanExamining examining;
  private final PlanPublishing publishing;
  private final Audit audit;
  private final InstantSource clock;

  PlanIssuing(
      PlanRepository plans,
      PlanDrafting drafting,
      PlanExamining examining,
      PlanPublishing publishing,
      Audit audit,
      InstantSource clock) {
    this.plans = plans;
    this.drafting = drafting;
    this.examining = examining;
    this.publishing = publishing;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public List<LintView> lints(Actor actor, UUID planId) {
    Plan plan = plans.require(planId, actor.unit());
    return examining.draft(plan).views(plan.acknowledged());
  }

  /** Acknowledges warnings by id, with one reason. Errors cannot be acknowledged. */
  @Transactional
  public long acknowledge(
      Actor actor, UUID planId, List<String> ids, String reason, String ifMatch) {
    Plan plan = drafting.runBy(actor, planId, ifMatch);
    examining.draft(plan).requireAcknowledgeable(ids);
    plan.acknowledge(ids, reason);
    audit.record(actor, "plan.acknowledge", "plan", planId, null, ids, reason);
    plans.flush();
    return plan.version();
  }

  /**
   * Submits a draft for signature; its text is frozen until it is issued or given back. Errors stop
   * it, but for number and date, which the registry gives when it is signed.
   */
  @Transactional
  public Plan submit(Actor actor, UUID planId, @Nullable String note, String ifMatch) {
    Plan plan = drafting.runBy(actor, planId, ifMatch);
    plan.take(PlanAct.SUBMIT, actor.unit(), clock.instant(), note, null);
    examining.draft(plan).requireReadyToSign();
    audit.record(actor, "plan.submit", "plan", planId, null, plan.head(), note);
    plans.flush();
    return plan;
  }

  /** Takes a submitted plan back ({@link PlanAct#WITHDRAW}) or gives it back, with the reason. */
  @Transactional
  public Plan giveBack(Actor actor, UUID planId, PlanAct act, String reason, String ifMatch) {
    Plan plan = drafting.runBy(actor, planId, ifMatch);
    plan.take(act, actor.unit(), clock.instant(), reason, null);
    String action = act == PlanAct.RETURN ? "plan.return" : "plan.withdraw";
    audit.record(actor, action, "plan", planId, null, null, reason);
    plans.flush();
    return plan;
  }

  /**
   * Issues the plan, or says all that stops it.
   *
   * @param number and {@code date} given by the registry when it was signed, null where they stand
   *     in the text
   */
  @Transactional
  public Plan issue(
      Actor actor, UUID planId, @Nullable String number, @Nullable LocalDate date, String ifMatch) {
    Plan plan = drafting.runBy(actor, planId, ifMatch);
    if (plan.status().after(PlanAct.ISSUE).isEmpty()) {
      throw new DomainException(PlanProblem.PLAN_NOT_DRAFT, plan.status());
    }
    plan.register(number, date);
    plans.claimNumber(plan);
    Examination examined = examining.draft(plan);
    examined.requireSettled(plan.acknowledged());
    Instant now = clock.instant();
    plan.issue(actor.unit(), now);
    publishing.publish(plan, examined, plan.head().documentDate(), now, null, Settled.NOTHING);
    audit.record(actor, "plan.issue", "plan", planId, null, plan.head(), null);
    plans.flush();
    return plan;
  }
}
