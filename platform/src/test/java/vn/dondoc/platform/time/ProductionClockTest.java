package vn.dondoc.platform.time;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.notebook.Notebook;

/** What goes into production has no clock that moves, and no place to move it. */
@QuarkusTest
@TestProfile(Notebook.InProduction.class)
class ProductionClockTest {

  @Inject InstantSource clock;

  @Test
  void clockIsTheSystems() {
    assertThat(clock).isNotInstanceOf(MovableClock.class);
    assertThat(clock).isInstanceOf(Clock.class);
    assertThat(Arc.container().instance(MovableClock.class).isAvailable()).isFalse();
    assertThat(Arc.container().instance(ClockStore.class).isAvailable()).isFalse();
  }

  @Test
  void thereIsNowhereToMoveIt() {
    given().get("/internal/clock").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    given()
        .contentType("application/json")
        .body("{\"now\": \"2030-01-01T00:00:00Z\"}")
        .put("/internal/clock")
        .then()
        .statusCode(404);
    given().post("/internal/clock/pause").then().statusCode(404);
    given().post("/internal/clock/resume").then().statusCode(404);
  }
}
