package vn.dondoc.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.dondoc.local.LocalStack;
import vn.dondoc.local.SharedStack;
import vn.dondoc.local.clock.ClockDriver;
import vn.dondoc.local.deadletters.DeadLetter;
import vn.dondoc.local.deadletters.DeadLetters;
import vn.dondoc.local.demo.IssuedPlan;
import vn.dondoc.local.demo.Portal;
import vn.dondoc.local.demo.ProvinceSetup;
import vn.dondoc.local.demo.SampleProvince;
import vn.dondoc.local.demo.Scenario;
import vn.dondoc.local.demo.UnitSpec;
import vn.dondoc.local.demo.Year;

/**
 * J8: the year of J1 while every service is killed twenty times at seeded requests. The client's
 * own ledger decides. Long: {@code ./dondoc faults}.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@EnabledIfSystemProperty(named = "dondoc.faults", matches = "true")
class FaultsIT {

  private static final long SEED = 20260115;
  private static final int EACH = 20;
  private static final int ABOUT_REQUESTS = 1_800;

  private static final LocalStack STACK = SharedStack.get();
  private static final ClockDriver CLOCK = STACK.clock().withPatience(Duration.ofMinutes(10));
  private static final EndState END = new EndState(STACK);
  private static Year year;
  private static IssuedPlan plan;

  @Test
  @Order(1)
  void everyServiceIsKilledTwentyTimesInTheMiddleOfTheYear() throws InterruptedException {
    try (Killer killer = new Killer(STACK, SEED, EACH, ABOUT_REQUESTS)) {
      Portal portal =
          new Portal(STACK.endpoints().gateway(), STACK.endpoints().issuer(), killer::tick);
      CLOCK.beginAt(at("2026-01-15T09:00:00"));
      List<UnitSpec> units = SampleProvince.units();
      ProvinceSetup setup = new ProvinceSetup(portal);
      setup.units(units);
      setup.calendar(2026, SampleProvince.holidays(2026), Set.of());
      setup.calendar(2027, SampleProvince.holidays(2027), Set.of());
      setup.people(units);
      CLOCK.settle();
      plan = IssuedPlan.issue(portal.as("focal"), SampleProvince.plan(), "plan.txt", List.of());
      year = new Year(portal, CLOCK, units, Scenario.of(units), plan.id());
      year.open();
      assertThat(year.ledger().assignments()).hasSize(267);
      assertThat(year.ledger().reports()).hasSize(128);
      year.receive();
      for (Instant due : year.dueInstants()) {
        year.period(due);
      }
      killer.strikeTheRest();
      year.end();
      killer.rest();
      System.out.printf(
          "J8: %d requests, %d kills, seed %d%n", killer.requests(), killer.kills(), SEED);
      assertThat(killer.kills()).isEqualTo(EACH * 4);
    }
    CLOCK.settle();
    END.assertIsThatOfTheLedger(year, plan);
    assertThat(deadLetters()).isEmpty();
  }

  @Test
  @Order(2)
  void everythingTwiceChangesNothing() {
    Map<String, Long> notices = END.notices(plan);
    try (Replayer replayer = new Replayer(STACK.endpoints().kafka())) {
      int sent = replayer.everythingAgain();
      System.out.printf("J8: %d events delivered once more%n", sent);
      assertThat(sent).isGreaterThan(500);
    }
    CLOCK.settle();
    END.assertIsThatOfTheLedger(year, plan);
    assertThat(END.notices(plan)).isEqualTo(notices);
  }

  /**
   * One poison event per topic that somebody consumes: listed with its cause, sent again, and
   * nothing else stops.
   */
  @Test
  @Order(3)
  void poisonIsSetAsideAndReplayable() {
    Map<String, String> poison =
        Map.of(
            "organisation-events", "vn.dondoc.unit.recorded.v1",
            "calendar-events", "vn.dondoc.calendar-year.recorded.v1",
            "plan-events", "vn.dondoc.plan.issued.v1",
            "task-events", "vn.dondoc.assignments.made.v1",
            "report-events", "vn.dondoc.obligations.opened.v1");
    try (Replayer replayer = new Replayer(STACK.endpoints().kafka())) {
      poison.forEach(replayer::poison);
    }
    CLOCK.settle();
    List<DeadLetter> dead = deadLetters();
    assertThat(dead.stream().map(DeadLetter::topic).collect(Collectors.toSet()))
        .isEqualTo(poison.keySet());
    assertThat(dead).allMatch(l -> !l.cause().isBlank() && !l.consumer().isBlank());
    try (DeadLetters letters = new DeadLetters(STACK.endpoints().kafka())) {
      letters.replay(letters.waiting());
    }
    CLOCK.settle();
    // Still poison: each is set aside again, by the one consumer that had given it up.
    assertThat(deadLetters()).hasSameSizeAs(dead);
    END.assertIsThatOfTheLedger(year, plan);
  }

  private static List<DeadLetter> deadLetters() {
    try (DeadLetters letters = new DeadLetters(STACK.endpoints().kafka())) {
      return letters.waiting();
    }
  }

  private static Instant at(String localTime) {
    return LocalDateTime.parse(localTime).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
  }
}
