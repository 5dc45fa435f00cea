package vn.dondoc.local.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.dondoc.local.DondocService;
import vn.dondoc.local.LocalStack;
import vn.dondoc.local.Ports;
import vn.dondoc.local.SharedStack;
import vn.dondoc.local.StackSettings;
import vn.dondoc.local.clock.ClockDriver;
import vn.dondoc.local.demo.Answer;
import vn.dondoc.local.demo.Caller;
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
              SharedStack.emptyFolder("replicas"), Ports.firstFree(FIRST_OFFSET).withReplicas(2)));
  private static final ClockDriver CLOCK = STACK.clock();

  @AfterAll
  static void stop() {
    STACK.close();
  }

  @Test
  void aYearOnTwoReplicasOfWhichOneIsKilled() throws InterruptedException {
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

    startTheKilledAgain();
    assertInboxIsHeardOnAnotherReplica();
    assertStatusIsHeardOnAnotherReplica(plan);
  }

  /** Of the services in turn the first and the second. */
  private static List<String> victims() {
    List<String> victims = new ArrayList<>();
    for (DondocService service : DondocService.values()) {
      victims.add(service.replicaName(victims.size() % 2 + 1));
    }
    return victims;
  }

  private static void killOneOfEach() {
    victims().forEach(STACK::kill);
  }

  /** They were not there when the clocks were moved, and stand where the others do. */
  private static void startTheKilledAgain() {
    victims().forEach(STACK::startAgain);
    victims().forEach(STACK::awaitReady);
    CLOCK.settle();
  }

  /** What is read through the second replica is told by the first, and in the gateway's stream. */
  private static void assertInboxIsHeardOnAnotherReplica() throws InterruptedException {
    List<URI> replicas = STACK.endpoints().replicas(DondocService.NOTIFICATION);
    String user = "u.h99.61";
    Caller second = at(replicas.getLast()).as(user);
    String unread = second.all("/api/v1/notices?unread=true").getFirst().path("id").asText();
    try (EventStream first = open(replicas.getFirst(), user, "/api/v1/notices/tickets");
        EventStream outside = open(STACK.endpoints().gateway(), user, "/api/v1/notices/tickets")) {
      long before = first.await(1).path("unread").asLong();
      assertThat(outside.await(1).path("unread").asLong()).isEqualTo(before);

      second.post("/api/v1/notices/" + unread + "/read", Map.of()).expect(200);

      assertThat(first.await(2).path("unread").asLong()).isEqualTo(before - 1);
      assertThat(outside.await(2).path("unread").asLong()).isEqualTo(before - 1);
    }
  }

  private static void assertStatusIsHeardOnAnotherReplica(IssuedPlan plan)
      throws InterruptedException {
    List<URI> replicas = STACK.endpoints().replicas(DondocService.REPORT);
    Caller second = at(replicas.getLast()).as("focal");
    String missed =
        second
            .all("/api/v1/obligations?measure=MISSED&plan=" + plan.id())
            .getFirst()
            .path("id")
            .asText();
    String ticket = "/api/v1/status/tickets?plan=" + plan.id();
    try (EventStream first = open(replicas.getFirst(), "focal", ticket)) {
      JsonNode before = first.await(1);

      second
          .postOn(
              second.get("/api/v1/obligations/" + missed).expect(200).etag(),
              "/api/v1/obligations/" + missed + "/unlock",
              Map.of(
                  "reason", "Mất điện", "until", CLOCK.now().plus(Duration.ofDays(5)).toString()))
          .expect(200);

      JsonNode after = first.await(2);
      assertThat(after.path("plan").asText()).isEqualTo(plan.id());
      assertThat(after.path("reports")).isEqualTo(before.path("reports"));
    }
  }

  private static Portal at(URI replica) {
    return new Portal(replica, STACK.endpoints().issuer());
  }

  /** With a ticket that the gateway's choice of replica gave; it opens any, once. */
  private static EventStream open(URI at, String user, String tickets) throws InterruptedException {
    Answer ticket = at(STACK.endpoints().gateway()).as(user).post(tickets, Map.of()).expect(200);
    URI stream = at.resolve(ticket.text("stream"));
    EventStream opened = new EventStream(stream);
    assertThat(opened.status()).isEqualTo(200);
    try (EventStream again = new EventStream(stream)) {
      assertThat(again.status()).isEqualTo(401);
    }
    return opened;
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
      assertThat(Meters.sum(replica, "dondoc_deliveries_total", "channel=\"EMAIL\""))
          .as("mail of %s", replica)
          .isPositive();
    }
  }

  private static Instant at(String localTime) {
    return LocalDateTime.parse(localTime).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
  }
}
