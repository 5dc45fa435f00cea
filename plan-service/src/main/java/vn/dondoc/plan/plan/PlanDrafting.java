package vn.dondoc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.plan.catalogue.Catalogue;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.access.Relations;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.contract.plan.RelatedUnit;
import vn.dondoc.platform.contract.plan.Relation;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.rest.Version;
import vn.dondoc.platform.time.Deadline;

/** Writes the head of a draft plan. */
@ApplicationScoped
public class PlanDrafting {

  private final PlanRepository plans;
  private final UnitRepository units;
  private final Relations relations;
  private final Audit audit;
  private final InstantSource clock;

  PlanDrafting(
      PlanRepository plans,
      UnitRepository units,
      Relations relations,
      Audit audit,
      InstantSource clock) {
    this.plans = plans;
    this.units = units;
    this.relations = relations;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public Plan draft(Actor actor, PlanRequest request) {
    Unit issuer = units.require(request.issuer());
    UUID focal = request.focal() == null ? actor.unit() : units.require(request.focal()).id();
    Plan plan = new Plan(request.head(), issuer.id(), focal, related(request), clock.instant());
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
    UUID focal = request.focal() == null ? plan.focalId() : units.require(request.focal()).id();
    plan.change(request.head(), units.require(request.issuer()).id(), focal, related(request));
    requireFreeNumber(plan);
    plans.flush();
    grant(plan);
    audit.record(actor, "plan.change", "plan", id, before, plan.head(), null);
    return plan;
  }

  /** A draft that the actor may change, on the version the actor has read. */
  Plan editable(Actor actor, UUID id, String ifMatch) {
    Plan plan = plans.require(id, actor.unit());
    requireRunBy(plan, actor);
    Version.require(ifMatch, plan.version());
    plan.requireDraft();
    return plan;
  }

  static void requireRunBy(Plan plan, Actor actor) {
    if (!plan.isRunBy(actor.unit())) {
      throw new DomainException(PlanProblem.NOT_THE_FOCAL_AGENCY);
    }
  }

  private void requireFreeNumber(Plan plan) {
    if (plans.numberTaken(plan)) {
      throw DomainException.of(
          "/number", PlanProblem.NUMBER_TAKEN, plan.head().number(), plan.head().symbol());
    }
  }

  private List<RelatedUnit> related(PlanRequest request) {
    return PlanRequest.orEmpty(request.related()).stream()
        .map(r -> new RelatedUnit(units.require(r.unit()).id(), r.relation()))
        .toList();
  }

  private void grant(Plan plan) {
    List<Relations.Grant> grants = new ArrayList<>();
    grants.add(new Relations.Grant(plan.id(), plan.issuerId(), Relation.ISSUER));
    grants.add(new Relations.Grant(plan.id(), plan.focalId(), Relation.FOCAL));
    plan.related()
        .forEach(r -> grants.add(new Relations.Grant(plan.id(), r.unitId(), r.relation())));
    relations.grant(grants);
  }

  /** The day on which names are looked up: the document's, or today while it has none. */
  static LocalDate day(Plan plan, InstantSource clock) {
    return Objects.requireNonNullElseGet(
        plan.head().documentDate(), () -> Deadline.dayOf(clock.instant()));
  }

  /** Refuses dimensions that the catalogue of the plan's year does not have. */
  static void checkDimensions(Catalogue catalogue, List<String> dimensions, int year) {
    if (dimensions.isEmpty()) {
      return;
    }
    Set<String> known = catalogue.codes(year);
    for (int i = 0; i < dimensions.size(); i++) {
      if (!known.contains(dimensions.get(i))) {
        throw DomainException.of(
            "/dimensions/" + i,
            PlanProblem.DIMENSION_UNKNOWN,
            dimensions.get(i),
            Integer.toString(year));
      }
    }
  }
}
