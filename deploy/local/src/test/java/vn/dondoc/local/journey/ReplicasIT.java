package vn.dondoc.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.dondoc.local.DondocService;
import vn.dondoc.local.LocalStack;
import vn.dondoc.local.Ports;
import vn.dondoc.local.StackSettings;
import vn.dondoc.local.clock.ClockDriver;
import vn.dondoc.local.demo.IssuedPlan;
import vn.dondoc.local.demo.Portal;
import vn.dondoc.local.demo.ProvinceSetup;
import vn.dondoc.local.demo.SampleProvince;
import vn.dondoc.local.demo.Scenario;
import vn.dondoc.local.demo.UnitSpec;
import vn.dondoc.local.demo.Year;

/**
 * J1's year on two replicas of every service, one of each killed in the middle of it: they share
 * the work, nothing is done twice, and the other takes over. Long: {@code ./dondoc faults}.
 */
@EnabledIfSystemProperty(named = "dondoc.faults", matches = "true")
class ReplicasIT {

  private static final int FIRST_OFFSET = 10_000;
  private static final LocalStack STACK =
      LocalStack.start(
          StackSettings.forTest(
              Path.of("target", "replicas"), Ports.firstFree(FIRST_OFFSET).withReplicas(2)));
  private static final ClockDriver CLOCK = STACK.clock();

  @AfterAll
  static void stop() {
    STACK.close();
  }

  @Test
  void aYearOnTwoReplicasOfWhichOneIsKilled() {
    Portal portal = new Portal(STACK.endpoints().gateway(), STACK.endpoints().issuer());
    CLOCK.beginAt(at("2026-01-15T09:00:00"));
    List<UnitSpec> units = SampleProvince.units();
    ProvinceSetup setup = new ProvinceSetup(portal);
    setup.units(units);
    setup.calendar(2026, SampleProvince.holidays(2026), Set.of());
    setup.calendar(2027, SampleProvince.holidays(2027), Set.of());
    setup.people(units);
    CLOCK.settle();
    IssuedPlan plan =
        IssuedPlan.issue(portal.as("focal"), SampleProvince.plan(), "plan.txt", List.of());
    Year year = new Year(portal, CLOCK, units, Scenario.of(units), plan.id());
    year.open();
    assertThat(year.ledger().assignments()).hasSize(267);
    assertThat(year.ledger().reports()).hasSize(128);
    year.receive();
    List<Instant> dues = year.dueInstants();
    year.period(dues.getFirst());
    CLOCK.settle();
    assertThat(year.told()).isEqualTo(year.counted());
    assertWorkWasShared();

    CompletableFuture<Void> killed = CompletableFuture.runAsync(ReplicasIT::killOneOfEach);
    year.period(dues.get(1));
    killed.join();
    for (Instant due : dues.subList(2, dues.size())) {
      year.period(due);
    }
    year.end();
    CLOCK.settle();
    new EndState(STACK).assertIsThatOfTheLedger(year, plan);
    assertThat(DeadLetterCount.of(STACK)).isZero();
  }

  private static void killOneOfEach() {
    int replica = 1;
    for (DondocService service : DondocService.values()) {
      STACK.kill(service.replicaName(replica));
      replica = 3 - replica;
    }
  }

  /** Consumers, relays and sweeps of both replicas did some of it. */
  private static void assertWorkWasShared() {
    for (DondocService service : DondocService.values()) {
      for (URI replica : STACK.endpoints().replicas(service)) {
        assertThat(Meters.sum(replica, "dondoc_events_consumed_total"))
            .as("consumed by %s", replica)
            .isPositive();
        assertThat(Meters.sum(replica, "dondoc_events_published_total"))
            .as("published by %s", replica)
            .isPositive();
      }
    }
    for (URI replica : STACK.endpoints().replicas(DondocService.NOTIFICATION)) {
      assertThat(Meters.sum(replica, "dondoc_notices_total"))
          .as("notices of %s", replica)
          .isPositive();
      assertThat(Meters.sum(replica, "dondoc_mail_total")).as("mail of %s", replica).isPositive();
    }
  }

  private static Instant at(String localTime) {
    return LocalDateTime.parse(localTime).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
  }
}
