package vn.dondoc.plan.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.issue.Examination;
import vn.dondoc.plan.issue.PlanExamining;
import vn.dondoc.plan.issue.PlanPublishing;
import vn.dondoc.plan.lint.LintPolicy;
import vn.dondoc.plan.lint.LintView;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanAct;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanRepository;
import vn.dondoc.plan.plan.PlanVersion;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.contract.plan.AmendmentFacts;
import vn.dondoc.platform.time.Deadline;

/** Checks an amendment, keeps what was acknowledged, and issues it as the next version. */
@ApplicationScoped
public class AmendmentIssuing {

  private final AmendmentDrafting drafting;
  private final AmendmentRepository amendments;
  private final PlanRepository plans;
  private final PlanExamining examining;
  private final PlanPublishing publishing;
  private final LintPolicy policy;
  private final Audit audit;
  private final InstantSource clock;

  AmendmentIssuing(
      AmendmentDrafting drafting,
      AmendmentRepository amendments,
      PlanRepository plans,
      PlanExamining examining,
      PlanPublishing publishing,
      LintPolicy policy,
      Audit audit,
      InstantSource clock) {
    this.drafting = drafting;
    this.amendments = amendments;
    this.plans = plans;
    this.examining = examining;
    this.publishing = publishing;
    this.policy = policy;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public List<LintView> lints(Actor actor, UUID planId, UUID id) {
    Amendment amendment = drafting.readable(actor, planId, id);
    return examine(amendment, drafting.base(amendment)).views(amendment.acknowledged());
  }

  /** Acknowledges warnings by id, with one reason. Errors cannot be acknowledged. */
  @Transactional
  public long acknowledge(
      Actor actor, UUID planId, UUID id, List<String> ids, String reason, String ifMatch) {
    Amendment amendment = drafting.locked(actor, planId, id, ifMatch);
    examine(amendment, drafting.base(amendment)).requireAcknowledgeable(ids);
    amendment.acknowledge(ids, reason);
    audit.record(actor, "amendment.acknowledge", "plan", planId, null, ids, reason);
    amendments.flush();
    return amendment.version();
  }

  /**
   * Submits an amendment for signature; its text is frozen until it is issued or given back. Errors
   * stop it, but for number and date, which the registry gives when it is signed.
   */
  @Transactional
  public AmendmentView submit(
      Actor actor, UUID planId, UUID id, @Nullable String note, String ifMatch) {
    Plan plan = plans.requireLocked(planId, actor.unit());
    Amendment amendment = drafting.editable(actor, planId, id, ifMatch);
    AmendmentDrafting.requireInForce(plan);
    examine(amendment, drafting.base(amendment)).requireReadyToSign();
    amendment.submit(actor.unit(), clock.instant(), note);
    audit.record(actor, "amendment.submit", "plan", planId, null, amendment.document(), note);
    amendments.flush();
    return AmendmentView.from(amendment);
  }

  /** Takes a submitted amendment back ({@link PlanAct#WITHDRAW}) or gives it back. */
  @Transactional
  public AmendmentView giveBack(
      Actor actor, UUID planId, UUID id, PlanAct act, String reason, String ifMatch) {
    Amendment amendment = drafting.locked(actor, planId, id, ifMatch);
    amendment.giveBack(act, actor.unit(), clock.instant(), reason);
    String action = act == PlanAct.RETURN ? "amendment.return" : "amendment.withdraw";
    audit.record(actor, action, "plan", planId, null, null, reason);
    amendments.flush();
    return AmendmentView.from(amendment);
  }

  /**
   * Issues the amendment as the next version of the plan, or says all that stops it.
   *
   * @param number and {@code date} given by the registry when it was signed, null where they stand
   *     in the document
   */
  @Transactional
  public Plan issue(
      Actor actor,
      UUID planId,
      UUID id,
      @Nullable String number,
      @Nullable LocalDate date,
      String ifMatch) {
    Plan plan = plans.requireLocked(planId, actor.unit());
    Amendment amendment = drafting.locked(actor, planId, id, ifMatch);
    amendment.requireOpen();
    AmendmentDrafting.requireInForce(plan);
    amendment.register(number, date);
    PlanVersion base = drafting.base(amendment);
    Examination examined = examine(amendment, base);
    examined.requireSettled(amendment.acknowledged());
    AmendmentFacts document = amendment.document();
    Instant now = clock.instant();
    plan.amend(amendment.content(), actor.unit(), now, document.reason());
    plans.replace(planId, amendment.content());
    publishing.publish(plan, examined, document.documentDate(), now, document, base.settled());
    amendment.issue(plan.issuedVersion());
    audit.record(actor, "amendment.issue", "plan", planId, null, document, document.reason());
    amendments.flush();
    return plan;
  }

  private Examination examine(Amendment amendment, PlanVersion base) {
    PlanContent content = amendment.content();
    PlanContent changed = PlanDiff.changed(base.content(), content);
    AmendmentFacts document = amendment.document();
    return examining
        .amendment(content, changed, document.documentDate(), base.settled())
        .with(
            AmendmentCheck.of(
                document, base.content(), content, Deadline.dayOf(clock.instant()), policy));
  }
}
