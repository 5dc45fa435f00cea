package vn.dondoc.report.status;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.dondoc.report.testing.AssignmentFixture.anAssignment;
import static vn.dondoc.report.testing.AssignmentFixture.made;
import static vn.dondoc.report.testing.Callers.as;
import static vn.dondoc.report.testing.Callers.focalOf;
import static vn.dondoc.report.testing.Callers.officerOf;
import static vn.dondoc.report.testing.PlanFixture.aPlan;
import static vn.dondoc.report.testing.RegimeFixture.aRegime;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.listen.Listener;
import vn.dondoc.platform.testing.SseClient;
import vn.dondoc.report.testing.Land;
import vn.dondoc.report.testing.PlanFixture;
import vn.dondoc.report.testing.ReportComponentTest;

@QuarkusTest
class StatusStreamTest extends ReportComponentTest {

  /** The last permitted day is 31 March. */
  private static final Instant MARCH = Instant.parse("2026-03-31T17:00:00Z");

  private static final Instant Q1_DUE = Instant.parse("2026-03-20T17:00:00Z");

  @Inject Listener listener;

  @TestHTTPResource("/")
  URI root;

  private final List<SseClient> clients = new ArrayList<>();
  private UUID plan;

  @BeforeEach
  void fill() {
    listener.listen();
    PlanFixture issued = open(aPlan().with(aRegime().reportedBy(Land.LOTUS, Land.RIVER)));
    plan = issued.id();
    feed(made(anAssignment(plan, Land.LOTUS, 1).due(MARCH).state()));
  }

  @AfterEach
  void leave() throws InterruptedException {
    clients.forEach(SseClient::close);
    listener.stop();
  }

  private ValidatableResponse ticket(RequestSpecification caller) {
    return caller.queryParam("plan", plan).post("/api/v1/status/tickets").then();
  }

  private SseClient open(RequestSpecification caller) {
    String stream = ticket(caller).statusCode(200).extract().path("stream");
    SseClient client = SseClient.open(root.resolve(stream).toString());
    clients.add(client);
    assertThat(client.status()).isEqualTo(200);
    return client;
  }

  private static int total(SseClient.Event status) {
    return number(status, "assignments.total.n");
  }

  private static int number(SseClient.Event status, String at) {
    return JsonPath.from(status.data()).getInt(at);
  }

  @Test
  void tellsTheNewFiguresToEachWithinHisScope() {
    SseClient focal = open(focalOf(Land.HOME_AFFAIRS));
    SseClient lotus = open(officerOf(Land.LOTUS));
    assertThat(total(focal.next("status"))).isEqualTo(1);
    JsonPath own = JsonPath.from(lotus.next("status").data());
    assertThat(own.getBoolean("wholePlan")).isFalse();
    assertThat(own.getInt("reports.expected.n")).isEqualTo(4);

    feed(
        made(
            anAssignment(plan, Land.RIVER, 1).due(MARCH).state(),
            anAssignment(plan, Land.RIVER, 2).state()));

    focal.await("status", status -> total(status) == 3);
    assertThat(total(lotus.next("status"))).isEqualTo(1);
  }

  @Test
  void tellsOfMissedReportsAndOfWhatThePassingDayChanges() {
    SseClient focal = open(focalOf(Land.HOME_AFFAIRS));
    focal.next("status");

    clock.set(Q1_DUE);
    sweeps.runAll();
    focal.await("status", status -> number(status, "reports.missed.n") == 2);

    clock.set(MARCH);
    sweeps.runAll();
    focal.await("status", status -> number(status, "assignments.notStarted.pastDue.n") == 1);
  }

  @Test
  void onlyWhoSeesThePlanGetsATicket() {
    given().post("/api/v1/status/tickets?plan=" + plan).then().statusCode(401);
    ticket(as("nobody", null)).statusCode(403);
    ticket(as("admin", "H99", "admin")).statusCode(403);
    ticket(officerOf(Land.BAMBOO)).statusCode(404);
    officerOf(Land.LOTUS).post("/api/v1/status/tickets").then().statusCode(400);
  }

  @Test
  void nobodyOpensItWithoutATicketOrWithThatOfAnother() {
    for (String query : List.of("", "?ticket=invented")) {
      officerOf(Land.LOTUS)
          .get("/api/v1/status/stream" + query)
          .then()
          .statusCode(401)
          .body("code", equalTo("TICKET_REFUSED"));
    }
  }
}
