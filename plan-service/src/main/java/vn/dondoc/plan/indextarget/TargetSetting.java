package vn.dondoc.plan.indextarget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.plan.catalogue.Catalogue;
import vn.dondoc.plan.catalogue.CatalogueProblem;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitProblem;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanProblem;
import vn.dondoc.plan.plan.PlanRepository;
import vn.dondoc.plan.result.Results;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.rest.Version;
import vn.dondoc.platform.time.Deadline;

/** Sets targets: of a plan by who runs it, of a unit by the focal agency of its territory. */
@ApplicationScoped
public class TargetSetting {

  private final TargetRepository targets;
  private final PlanRepository plans;
  private final UnitRepository units;
  private final Catalogue catalogue;
  private final Results results;
  private final Audit audit;
  private final InstantSource clock;

  TargetSetting(
      TargetRepository targets,
      PlanRepository plans,
      UnitRepository units,
      Catalogue catalogue,
      Results results,
      Audit audit,
      InstantSource clock) {
    this.targets = targets;
    this.plans = plans;
    this.units = units;
    this.catalogue = catalogue;
    this.results = results;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public TargetView set(Actor actor, TargetRequest request) {
    Target target = new Target(request, unit(actor, request));
    targets.persist(target);
    targets.flush();
    audit.record(actor, "target.set", "target", target.id(), null, request, null);
    return view(target);
  }

  @Transactional
  public TargetView change(Actor actor, UUID id, TargetRequest request, String ifMatch) {
    Target target = mine(actor, id, ifMatch);
    TargetView before = view(target);
    target.write(request, unit(actor, request));
    targets.flush();
    audit.record(actor, "target.change", "target", id, before, request, null);
    return view(target);
  }

  @Transactional
  public void remove(Actor actor, UUID id, String ifMatch) {
    Target target = mine(actor, id, ifMatch);
    audit.record(actor, "target.remove", "target", id, view(target), null, null);
    targets.remove(target);
  }

  /** Only inside a transaction. */
  TargetView view(Target target) {
    return target.view(
        results.isOfficial(target.unit()),
        results
            .find(target.index(), target.year(), target.dimension(), target.unit())
            .orElse(null));
  }

  private Target mine(Actor actor, UUID id, String ifMatch) {
    Target target = targets.require(id, actor.unit());
    requireMine(actor, target.planId(), target.unit());
    Version.require(ifMatch, target.version());
    return target;
  }

  private String unit(Actor actor, TargetRequest request) {
    checkDimension(request);
    String unit = request.unit();
    if (unit == null && request.plan() != null) {
      unit = units.findById(plans.require(request.plan(), actor.unit()).issuerId()).code();
    }
    if (unit == null) {
      throw DomainException.of("/unit", TargetProblem.UNIT_MISSING);
    }
    requireMine(actor, request.plan(), unit);
    return unit;
  }

  private void requireMine(Actor actor, UUID planId, String code) {
    if (planId != null) {
      Plan plan = plans.require(planId, actor.unit());
      if (!plan.isRunBy(actor.unit())) {
        throw new DomainException(PlanProblem.NOT_THE_FOCAL_AGENCY);
      }
    }
    Optional<Unit> unit = units.byCode(code);
    if (unit.isEmpty()) {
      throw DomainException.of("/unit", UnitProblem.UNIT_NOT_REGISTERED, code);
    }
    if (!unit.get()
        .path()
        .contains(units.territoryOn(actor.unit(), Deadline.dayOf(clock.instant())))) {
      throw new DomainException(TargetProblem.NOT_YOUR_UNIT);
    }
  }

  private void checkDimension(TargetRequest request) {
    String year = request.year().toString();
    if (catalogue.version(request.index(), request.year()).isEmpty()) {
      throw DomainException.of("/index", CatalogueProblem.INDEX_UNKNOWN, request.index(), year);
    }
    if (request.dimension() != null
        && catalogue.dimensions(request.index(), request.year()).stream()
            .noneMatch(d -> d.code().equals(request.dimension()))) {
      throw DomainException.of(
          "/dimension",
          CatalogueProblem.DIMENSION_NOT_IN_INDEX,
          request.dimension(),
          request.index(),
          year);
    }
  }
}
