package vn.dondoc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.platform.contract.plan.DataWindow;
import vn.dondoc.platform.contract.plan.DueWord;
import vn.dondoc.platform.contract.plan.Frequency;
import vn.dondoc.platform.contract.plan.ListedPeriod;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.time.Deadline;

/** Puts a regime as it was typed into the rule of a plan: agencies found, defaults filled in. */
@ApplicationScoped
public class RegimeWording {

  private static final int GRACE_WORKING_DAYS = 5;
  private static final int LOCK_WORKING_DAYS = 20;

  private final PartyMatching parties;
  private final UnitRepository units;
  private final InstantSource clock;

  RegimeWording(PartyMatching parties, UnitRepository units, InstantSource clock) {
    this.parties = parties;
    this.units = units;
    this.clock = clock;
  }

  /**
   * @param day on which names are looked up, null for today
   */
  public RegimeRule of(RegimeRequest request, UUID issuerId, LocalDate day) {
    checkFrequency(request);
    LocalDate on = Objects.requireNonNullElseGet(day, () -> Deadline.dayOf(clock.instant()));
    return new RegimeRule(
        request.name(),
        parties.match(request.reporters(), units.findById(issuerId), on, "/reporters"),
        parties.unit(request.receiver(), "/receiver").id(),
        request.through() == null ? null : parties.unit(request.through(), "/through").id(),
        request.frequency(),
        Objects.requireNonNullElse(request.dataWindow(), DataWindow.DECREE_09),
        request.dueDayOfLastMonth(),
        Objects.requireNonNullElse(request.dueWord(), DueWord.BY),
        Objects.requireNonNullElse(request.graceWorkingDays(), GRACE_WORKING_DAYS),
        Objects.requireNonNullElse(request.lockWorkingDays(), LOCK_WORKING_DAYS),
        request.headApproves(),
        periods(PlanRequest.orEmpty(request.periods())));
  }

  private static void checkFrequency(RegimeRequest request) {
    if (request.frequency() == Frequency.LISTED
        && PlanRequest.orEmpty(request.periods()).isEmpty()) {
      throw DomainException.of("/periods", PlanProblem.PERIODS_MISSING);
    }
    if (request.frequency() != Frequency.LISTED && request.dueDayOfLastMonth() == null) {
      throw DomainException.of(
          "/dueDayOfLastMonth", PlanProblem.DUE_DAY_MISSING, request.frequency());
    }
  }

  private static List<ListedPeriod> periods(List<RegimeRequest.Period> given) {
    for (int i = 0; i < given.size(); i++) {
      RegimeRequest.Period period = given.get(i);
      if (period.to().isBefore(period.from())) {
        throw DomainException.of(
            "/periods/" + i + "/to", PlanProblem.DAYS_REVERSED, period.to(), period.from());
      }
    }
    return given.stream()
        .map(p -> new ListedPeriod(p.key(), p.from(), p.to(), p.dueDay(), p.dueWord()))
        .toList();
  }
}
