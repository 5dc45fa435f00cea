package vn.dondoc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.access.Relations;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.contract.plan.RelatedUnit;
import vn.dondoc.platform.contract.plan.Relation;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.rest.Version;

/** Writes the head of a draft plan. */
@ApplicationScoped
public class PlanDrafting {

  private final PlanRepository plans;
  private final PartyMatching parties;
  private final Relations relations;
  private final Audit audit;
  private final InstantSource clock;

  PlanDrafting(
      PlanRepository plans,
      PartyMatching parties,
      Relations relations,
      Audit audit,
      InstantSource clock) {
    this.plans = plans;
    this.parties = parties;
    this.relations = relations;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public Plan draft(Actor actor, PlanRequest request) {
    PlanContent said = content(request, actor.unit());
    Plan plan =
        new Plan(said.head(), said.issuerId(), said.focalId(), said.related(), clock.instant());
    requireRunBy(plan, actor);
    requireFreeNumber(plan);
    plans.persistAndFlush(plan);
    grant(plan);
    audit.record(actor, "plan.draft", "plan", plan.id(), null, plan.head(), null);
    return plan;
  }

  /**
   * Saves what an import read as a draft, whole or not at all; the caller's unit is its focal
   * agency.
   */
  @Transactional
  public Plan imported(
      Actor actor,
      PlanHead head,
      Unit issuer,
      List<TaskText> tasks,
      List<RegimeRule> regimes,
      List<ImportedWarning> warnings) {
    return save(
        actor,
        "plan.import",
        new PlanDraft(head, issuer.id(), actor.unit(), List.of(), tasks, regimes, warnings));
  }

  /**
   * Saves a plan that was put together elsewhere, whole or not at all; its focal or issuing agency
   * does so.
   *
   * @param action names the act in the audit
   */
  @Transactional
  public Plan save(Actor actor, String action, PlanDraft draft) {
    Plan plan =
        new Plan(draft.head(), draft.issuerId(), draft.focalId(), draft.related(), clock.instant());
    requireRunBy(plan, actor);
    plan.warn(draft.warnings());
    requireFreeNumber(plan);
    plans.persist(plan);
    for (int i = 0; i < draft.tasks().size(); i++) {
      plans.persistChild(new PlanTask(plan.id(), i + 1, draft.tasks().get(i)));
    }
    draft.regimes().forEach(rule -> plans.persistChild(new PlanRegime(plan.id(), rule)));
    plans.flush();
    grant(plan);
    audit.record(actor, action, "plan", plan.id(), null, plan.head(), null);
    return plan;
  }

  @Transactional
  public Plan change(Actor actor, UUID id, PlanRequest request, String ifMatch) {
    Plan plan = editable(actor, id, ifMatch);
    PlanHead before = plan.head();
    PlanContent said = content(request, plan.focalId());
    plan.change(said.head(), said.issuerId(), said.focalId(), said.related());
    requireFreeNumber(plan);
    plans.flush();
    grant(plan);
    audit.record(actor, "plan.change", "plan", id, before, plan.head(), null);
    return plan;
  }

  /**
   * Puts what a new import comes to in the place of a draft, whole or not at all; {@link #editable}
   * gave the draft.
   *
   * @param acknowledged reasons by the ids of the warnings that still stand
   */
  @Transactional
  public void reimport(
      Actor actor,
      Plan plan,
      PlanContent next,
      List<ImportedWarning> warnings,
      Map<String, String> acknowledged) {
    PlanHead before = plan.head();
    plan.change(next.head(), plan.issuerId(), plan.focalId(), plan.related());
    plan.warn(warnings);
    plan.keepReasons(acknowledged);
    requireFreeNumber(plan);
    plans.replace(plan.id(), next);
    plans.touch(plan);
    plans.flush();
    audit.record(actor, "plan.reimport", "plan", plan.id(), before, plan.head(), null);
  }

  /** A draft that the actor may change, on the version the actor has read. */
  public Plan editable(Actor actor, UUID id, String ifMatch) {
    Plan plan = runBy(actor, id, ifMatch);
    plan.requireDraft();
    return plan;
  }

  /**
   * A plan that the actor's unit runs, on the version the actor has read. The row is locked, so
   * that of two who write at once the second is told that its version is stale.
   */
  public Plan runBy(Actor actor, UUID id, String ifMatch) {
    Plan plan = plans.requireLocked(id, actor.unit());
    requireRunBy(plan, actor);
    Version.require(ifMatch, plan.version());
    return plan;
  }

  public static void requireRunBy(Plan plan, Actor actor) {
    if (!plan.isRunBy(actor.unit())) {
      throw new DomainException(PlanProblem.NOT_THE_FOCAL_AGENCY);
    }
  }

  private void requireFreeNumber(Plan plan) {
    plans.claimNumber(plan);
    if (plans.numberTaken(plan)) {
      throw DomainException.of(
          "/number", PlanProblem.NUMBER_TAKEN, plan.head().number(), plan.head().symbol());
    }
  }

  /**
   * What a request says of the head, its units found.
   *
   * @param focal where the request names none
   */
  public PlanContent content(PlanRequest request, UUID focal) {
    return new PlanContent(
        request.head(),
        parties.unit(request.issuer(), "/issuer").id(),
        request.focal() == null ? focal : parties.unit(request.focal(), "/focal").id(),
        related(request),
        List.of(),
        List.of());
  }

  private List<RelatedUnit> related(PlanRequest request) {
    List<RelatedUnit> found = new ArrayList<>();
    List<PlanRequest.Related> given = PlanRequest.orEmpty(request.related());
    for (int i = 0; i < given.size(); i++) {
      UUID unit = parties.unit(given.get(i).unit(), "/related/" + i + "/unit").id();
      found.add(new RelatedUnit(unit, given.get(i).relation()));
    }
    return found;
  }

  /** Who is related to a plan by its head. */
  public void grant(Plan plan) {
    List<Relations.Grant> grants = new ArrayList<>();
    grants.add(new Relations.Grant(plan.id(), plan.issuerId(), Relation.ISSUER));
    grants.add(new Relations.Grant(plan.id(), plan.focalId(), Relation.FOCAL));
    plan.related()
        .forEach(r -> grants.add(new Relations.Grant(plan.id(), r.unitId(), r.relation())));
    relations.grant(grants);
  }
}
