package vn.dondoc.local.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import vn.dondoc.local.Endpoints;
import vn.dondoc.local.clock.ClockDriver;

/** The sample plan from its import to its first reports: every part of the main job once. */
public final class Rehearsal {
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

  private Rehearsal() {}

  /** On an empty stack. */
  public static void play(Endpoints endpoints, ClockDriver clock) {
    Portal portal = new Portal(endpoints.gateway(), endpoints.issuer());
    clock.beginAt(DAY.atTime(LocalTime.of(9, 0)).atZone(VIETNAM).toInstant());
    List<UnitSpec> units = SampleProvince.units();
    ProvinceSetup setup = new ProvinceSetup(portal);
    setup.units(units);
    for (int year : List.of(DAY.getYear(), DAY.getYear() + 1)) {
      setup.calendar(year, SampleProvince.holidays(year), SampleProvince.workingSaturdays(year));
    }
    setup.people(units);
    clock.settle();
    IssuedPlan plan =
        IssuedPlan.issue(portal.as("focal"), SampleProvince.plan(), "plan.txt", List.of());
    Year year = new Year(portal, clock, units, Scenario.of(units), plan.id());
    year.open();
    year.receive();
    year.period(year.dueInstants().getFirst());
    year.told();
    clock.settle();
  }
}
