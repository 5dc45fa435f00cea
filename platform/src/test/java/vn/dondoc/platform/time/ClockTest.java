package vn.dondoc.platform.time;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.notebook.Notebook;
import vn.dondoc.platform.testing.Outboxes;

@QuarkusTest
@TestProfile(Notebook.class)
class ClockTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  @Inject EntityManager db;
  @Inject MovableClock clock;
  @Inject InstantSource injected;
  @Inject SweepRunner sweeps;

  @BeforeEach
  void clean() {
    Outboxes.clean(db);
    clock.set(NOW);
  }

  @AfterEach
  void resume() {
    sweeps.resume();
  }

  @Test
  void injectedClockIsTheOneThatMoves() {
    assertThat(injected).isSameAs(clock);
    set("2026-03-02T01:00:00.5Z").statusCode(200).body("now", equalTo("2026-03-02T01:00:00.500Z"));
    assertThat(injected.instant()).isEqualTo(NOW.plusMillis(500));
  }

  @Test
  void clockOnlyMovesForward() {
    set("2026-06-01T00:00:00Z").statusCode(200);
    set("2026-05-31T23:59:59Z")
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("CLOCK_BACKWARDS"));
    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-06-01T00:00:00Z"));
    set("2026-06-01T00:00:00Z").statusCode(200);
  }

  @Test
  void unsetClockIsTheWallAndMayBeSetBehindIt() {
    InstantSource wall = InstantSource.fixed(NOW);
    MovableClock fresh = new MovableClock(wall);
    assertThat(fresh.isSet()).isFalse();
    assertThat(fresh.instant()).isEqualTo(NOW);
    assertThat(set(fresh, NOW.minus(Duration.ofDays(400)))).isTrue();
    assertThat(fresh.instant()).isEqualTo(NOW.minus(Duration.ofDays(400)));
  }

  @Test
  void clockStandsWhereItStoodAfterARestart() {
    set("2026-06-01T00:00:00Z").statusCode(200);
    set("2026-07-01T00:00:00.123456Z").statusCode(200);
    MovableClock restarted = new MovableClock(InstantSource.fixed(NOW));
    QuarkusTransaction.requiringNew().run(() -> store(restarted).load(null));
    assertThat(restarted.instant()).isEqualTo(Instant.parse("2026-07-01T00:00:00.123456Z"));
    assertThat(set(restarted, NOW)).isFalse();
  }

  @Test
  void viewTellsWhetherTheServiceHasCaughtUp() {
    given()
        .get("/internal/clock")
        .then()
        .statusCode(200)
        .body("paused", equalTo(false))
        .body("outbox", equalTo(0))
        .body("pending", equalTo(0))
        .body("positions.organisation-events-0", equalTo(0));
    given().post("/internal/clock/pause").then().statusCode(204);
    given()
        .get("/internal/clock")
        .then()
        .body("paused", equalTo(true))
        .body("watermarks.audit-seal", equalTo("1970-01-01T00:00:00Z"));
    given().post("/internal/clock/resume").then().statusCode(204);
    sweeps.runAll();
    given()
        .get("/internal/clock")
        .then()
        .body("paused", equalTo(false))
        .body("watermarks.audit-seal", equalTo("2026-03-02T01:00:00Z"));
  }

  @Test
  void clockNeedsAnInstant() {
    for (String body : new String[] {"{}", "{\"now\": null}", "{\"now\": \"tomorrow\"}", ""}) {
      given()
          .contentType("application/json")
          .body(body)
          .put("/internal/clock")
          .then()
          .statusCode(400)
          .contentType("application/problem+json");
    }
    assertThat(clock.instant()).isEqualTo(NOW);
  }

  private static ValidatableResponse set(String instant) {
    return given()
        .contentType("application/json")
        .body("{\"now\": \"" + instant + "\"}")
        .put("/internal/clock")
        .then();
  }

  private boolean set(MovableClock ofTheProcess, Instant instant) {
    return QuarkusTransaction.requiringNew().call(() -> store(ofTheProcess).set(instant));
  }

  /** A store as a process that starts has it. */
  private ClockStore store(MovableClock ofTheProcess) {
    ClockStore store = new ClockStore();
    store.clock = ofTheProcess;
    store.db = db;
    return store;
  }
}
