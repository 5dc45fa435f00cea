package vn.dondoc.plan.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanAct;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanDrafting;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.PlanRepository;
import vn.dondoc.plan.plan.PlanRequest;
import vn.dondoc.plan.plan.PlanVersion;
import vn.dondoc.plan.plan.PlanVersionRepository;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.contract.plan.AmendmentFacts;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.rest.Version;

/** Opens an amendment, writes its document and its head, and drops it. */
@ApplicationScoped
public class AmendmentDrafting {

  private final AmendmentRepository amendments;
  private final PlanRepository plans;
  private final PlanVersionRepository versions;
  private final PlanDrafting drafting;
  private final Audit audit;
  private final InstantSource clock;

  AmendmentDrafting(
      AmendmentRepository amendments,
      PlanRepository plans,
      PlanVersionRepository versions,
      PlanDrafting drafting,
      Audit audit,
      InstantSource clock) {
    this.amendments = amendments;
    this.plans = plans;
    this.versions = versions;
    this.drafting = drafting;
    this.audit = audit;
    this.clock = clock;
  }

  /** Opens an amendment of the version in force; the issued text stays as it is. */
  @Transactional
  public Amendment open(Actor actor, UUID planId, AmendmentRequest request) {
    Plan plan = plans.requireLocked(planId, actor.unit());
    PlanDrafting.requireRunBy(plan, actor);
    AmendmentFacts document = request.facts(plan.head().documentDate());
    requireInForce(plan);
    if (amendments.hasOpen(planId)) {
      throw new DomainException(AmendmentProblem.AMENDMENT_OPEN);
    }
    PlanVersion base = versions.require(planId, plan.issuedVersion());
    Amendment amendment =
        new Amendment(amendments.nextOrdinal(planId), plan, base, document, clock.instant());
    amendments.persistAndFlush(amendment);
    audit.record(actor, "amendment.open", "plan", planId, null, document, request.reason());
    return amendment;
  }

  @Transactional
  public Amendment state(
      Actor actor, UUID planId, UUID id, AmendmentRequest request, String ifMatch) {
    Amendment amendment = editable(actor, planId, id, ifMatch);
    Object before = amendment.document();
    amendment.state(request.facts(amendment.content().head().documentDate()));
    audit.record(actor, "amendment.state", "plan", planId, before, amendment.document(), null);
    amendments.flush();
    return amendment;
  }

  /** Changes the head, but for what identifies the plan. */
  @Transactional
  public Amendment changeHead(
      Actor actor, UUID planId, UUID id, PlanRequest request, String ifMatch) {
    Amendment amendment = editable(actor, planId, id, ifMatch);
    PlanContent before = amendment.content();
    PlanContent said = drafting.content(request, before.focalId());
    requireIdentity(before, said);
    amendment.rewrite(
        before.under(said), at -> !at.startsWith("/tasks/") && !at.startsWith("/regimes/"));
    audit.record(actor, "amendment.head", "plan", planId, before.head(), said.head(), null);
    amendments.flush();
    return amendment;
  }

  private static void requireIdentity(PlanContent before, PlanContent said) {
    PlanHead was = before.head();
    PlanHead is = said.head();
    requireKept("number", was.number(), is.number());
    requireKept("symbol", was.symbol(), is.symbol());
    requireKept("documentDate", was.documentDate(), is.documentDate());
    requireKept("issuer", before.issuerId(), said.issuerId());
  }

  private static void requireKept(String field, Object before, Object after) {
    if (!Objects.equals(before, after)) {
      throw DomainException.of("/" + field, AmendmentProblem.IDENTITY_KEPT, field);
    }
  }

  /** Gives the amendment up; it stays in the list. */
  @Transactional
  public Amendment drop(Actor actor, UUID planId, UUID id, String ifMatch) {
    Amendment amendment = editable(actor, planId, id, ifMatch);
    amendment.drop();
    audit.record(actor, "amendment.drop", "plan", planId, null, amendment.document(), null);
    amendments.flush();
    return amendment;
  }

  /** The amendments of a plan that the actor's unit runs, oldest first. */
  @Transactional
  public List<Amendment> list(Actor actor, UUID planId) {
    requireRunBy(actor, planId);
    return amendments.of(planId);
  }

  /** An amendment that the actor's unit may read: drafts are shown to who runs the plan. */
  Amendment readable(Actor actor, UUID planId, UUID id) {
    requireRunBy(actor, planId);
    return amendments.require(planId, id);
  }

  /** A draft that the actor may change, on the version the actor has read; its row is locked. */
  Amendment editable(Actor actor, UUID planId, UUID id, String ifMatch) {
    Amendment amendment = locked(actor, planId, id, ifMatch);
    amendment.requireDraft();
    return amendment;
  }

  /** One whose life the actor may lead on, on the version the actor has read; its row is locked. */
  Amendment locked(Actor actor, UUID planId, UUID id, String ifMatch) {
    requireRunBy(actor, planId);
    Amendment amendment = amendments.requireLocked(planId, id);
    Version.require(ifMatch, amendment.version());
    return amendment;
  }

  /** An ended plan is amended no more. */
  static void requireInForce(Plan plan) {
    if (plan.status().after(PlanAct.AMEND).isEmpty()) {
      throw new DomainException(AmendmentProblem.PLAN_NOT_IN_FORCE, plan.status());
    }
  }

  /** The version that an amendment was begun on. */
  PlanVersion base(Amendment amendment) {
    return versions.require(amendment.planId(), amendment.baseVersion());
  }

  private void requireRunBy(Actor actor, UUID planId) {
    PlanDrafting.requireRunBy(plans.require(planId, actor.unit()), actor);
  }
}
