package vn.dondoc.plan.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.plan.Province;
import vn.dondoc.platform.contract.plan.PlanEnd;
import vn.dondoc.platform.contract.plan.PlanEnded;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class PlanEndingTest {

  private static final String REASON =
      """
      {"reason": "Đã tổng kết", "document": {"number": "312", "symbol": "BC-UBND", "date": "2026-12-20"}}
      """;

  @Inject EntityManager db;
  @Inject MovableClock clock;

  private String id;
  private String plan;
  private String etag;

  @BeforeEach
  void issueAPlan() {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
    Province.setUp();
    issue("27");
  }

  private void issue(String number) {
    Response drafted = Province.focal().body(Province.PLAN.formatted(number)).post("/api/v1/plans");
    id = drafted.path("id");
    plan = "/api/v1/plans/" + id;
    etag = drafted.header("ETag");
    send(plan + "/tasks", Province.task("Việc", "Quý IV/2026", "Sở Tư pháp"), 201);
    send(plan + "/issue", "{}", 200);
  }

  private Response send(String path, String body, int status) {
    Response answer = Province.focal().header("If-Match", etag).body(body).post(path);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    etag = answer.header("ETag") == null ? etag : answer.header("ETag");
    return answer;
  }

  @ParameterizedTest
  @CsvSource({"close, CLOSED, CLOSE", "revoke, REVOKED, REVOKE"})
  void tellsHowAPlanEndedAndEndsItOnce(String act, PlanEnd end, String step) {
    clock.set(Instant.parse("2026-12-21T02:00:00Z"));
    send(plan + "/" + act, REASON, 200)
        .then()
        .body("status", equalTo(end.name()))
        .body("steps.act", contains("ISSUE", step))
        .body("actions.findAll { it.allowed }.size()", equalTo(0));
    assertThat(Outboxes.events(db, PlanEnded.class))
        .containsExactly(
            new PlanEnded(
                UUID.fromString(id),
                1,
                end,
                Instant.parse("2026-12-21T02:00:00Z"),
                "Đã tổng kết",
                null));
    send(plan + "/" + act, REASON, 409).then().body("code", equalTo("TRANSITION_NOT_ALLOWED"));
    Province.focal()
        .body("{\"reason\": \"Muộn\"}")
        .post(plan + "/amendments")
        .then()
        .statusCode(409)
        .body("code", equalTo("PLAN_NOT_IN_FORCE"));
    Province.focal().get(plan + "?asOf=2026-12-20").then().body("status", equalTo("ISSUED"));
  }

  @Test
  void namesThePlanThatTakesItsPlace() {
    String next = id;
    issue("28");
    send(plan + "/replace", "{\"reason\": \"Gộp\", \"replacedBy\": \"" + next + "\"}", 200)
        .then()
        .body("status", equalTo("REPLACED"))
        .body("steps[1].replacedBy", equalTo(next));
    assertThat(Outboxes.events(db, PlanEnded.class))
        .singleElement()
        .satisfies(e -> assertThat(e.replacedBy()).isEqualTo(UUID.fromString(next)));
  }

  @Test
  void isReplacedByAnotherIssuedPlanOnly() {
    for (String other : new String[] {id, UUID.randomUUID().toString()}) {
      send(plan + "/replace", "{\"reason\": \"Gộp\", \"replacedBy\": \"" + other + "\"}", 422)
          .then()
          .body("errors[0].pointer", equalTo("/replacedBy"));
    }
    assertThat(Outboxes.events(db, PlanEnded.class)).isEmpty();
  }

  @Test
  void isEndedByWhoRunsIt() {
    Province.as("x", "H99.04", "focal")
        .header("If-Match", etag)
        .body(REASON)
        .post(plan + "/close")
        .then()
        .statusCode(403);
    Province.as("x", "H99.03", "officer")
        .header("If-Match", etag)
        .body(REASON)
        .post(plan + "/revoke")
        .then()
        .statusCode(403);
    Province.focal().body(REASON).post(plan + "/close").then().statusCode(428);
    Province.as("x", "H99", "leader")
        .header("If-Match", etag)
        .body(REASON)
        .post(plan + "/close")
        .then()
        .statusCode(200);
  }
}
