package vn.dondoc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.contract.plan.DataWindow;
import vn.dondoc.platform.contract.plan.DueWord;
import vn.dondoc.platform.contract.plan.Frequency;
import vn.dondoc.platform.contract.plan.ListedPeriod;
import vn.dondoc.platform.problem.DomainException;

/** Writes the reporting regimes of a draft plan. Each change is a change of the plan's version. */
@ApplicationScoped
public class RegimeDrafting {

  private static final int GRACE_WORKING_DAYS = 5;
  private static final int LOCK_WORKING_DAYS = 20;

  private final PlanDrafting drafting;
  private final PlanRepository plans;
  private final PartyMatching parties;
  private final UnitRepository units;
  private final Audit audit;
  private final InstantSource clock;

  RegimeDrafting(
      PlanDrafting drafting,
      PlanRepository plans,
      PartyMatching parties,
      UnitRepository units,
      Audit audit,
      InstantSource clock) {
    this.drafting = drafting;
    this.plans = plans;
    this.parties = parties;
    this.units = units;
    this.audit = audit;
    this.clock = clock;
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
    List<RegimeRequest.Period> periods = PlanRequest.orEmpty(request.periods());
    if (request.frequency() == Frequency.LISTED && periods.isEmpty()) {
      throw DomainException.of("/periods", PlanProblem.PERIODS_MISSING);
    }
    if (request.frequency() != Frequency.LISTED && request.dueDayOfLastMonth() == null) {
      throw DomainException.of(
          "/dueDayOfLastMonth", PlanProblem.DUE_DAY_MISSING, request.frequency());
    }
    Unit issuer = units.findById(plan.issuerId());
    return new RegimeRule(
        request.name(),
        parties.match(request.reporters(), issuer, PlanDrafting.day(plan, clock), "/reporters"),
        units.require(request.receiver()).id(),
        request.through() == null ? null : units.require(request.through()).id(),
        request.frequency(),
        Objects.requireNonNullElse(request.dataWindow(), DataWindow.DECREE_09),
        request.dueDayOfLastMonth(),
        Objects.requireNonNullElse(request.dueWord(), DueWord.BY),
        Objects.requireNonNullElse(request.graceWorkingDays(), GRACE_WORKING_DAYS),
        Objects.requireNonNullElse(request.lockWorkingDays(), LOCK_WORKING_DAYS),
        request.headApproves(),
        periods.stream()
            .map(p -> new ListedPeriod(p.key(), p.from(), p.to(), p.dueDay(), p.dueWord()))
            .toList());
  }
}
