package vn.dondoc.plan.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.Province;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

/** A draft without number and date goes up for signature and comes back. */
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class PlanSignatureTest {

  private static final String REASON = "{\"reason\": \"Bổ sung cơ quan phối hợp\"}";

  @Inject EntityManager db;
  @Inject MovableClock clock;

  private String plan;
  private String etag;

  @BeforeEach
  void draft() {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
    Province.setUp();
    String body =
        Province.PLAN
            .formatted("")
            .replace("\"number\": \"\", ", "")
            .replace("\"documentDate\": \"2026-01-15\", ", "");
    Response drafted = Province.focal().body(body).post("/api/v1/plans");
    assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(201);
    plan = "/api/v1/plans/" + drafted.path("id");
    etag = drafted.header("ETag");
  }

  private static RequestSpecification leader() {
    return Province.as("chairman", "H99", "leader")
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private Response send(RequestSpecification who, String act, String body, int status) {
    Response answer = who.header("If-Match", etag).body(body).post(plan + act);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    etag = answer.header("ETag") == null ? etag : answer.header("ETag");
    return answer;
  }

  private void addTask() {
    send(Province.focal(), "/tasks", Province.task("Việc", "Thường xuyên", "Sở Tư pháp"), 201);
  }

  @Test
  void isFrozenUntilItIsSignedAndGetsNumberAndDateThen() {
    addTask();
    send(Province.focal(), "/submit", "{\"note\": \"Kính trình\"}", 200)
        .then()
        .body("status", equalTo("SUBMITTED"))
        .body("steps.reason", contains("Kính trình"));
    send(Province.focal(), "/tasks", Province.task("Thêm", "Thường xuyên", "Sở Tư pháp"), 409);
    send(leader(), "/issue", "{}", 422)
        .then()
        .body("errors.code", hasItems("NUMBER_MISSING", "DATE_MISSING"));
    send(leader(), "/issue", "{\"number\": \"45\", \"documentDate\": \"2026-01-15\"}", 200)
        .then()
        .body("status", equalTo("ISSUED"))
        .body("head.number", equalTo("45"));
    assertThat(Outboxes.events(db, PlanIssued.class))
        .singleElement()
        .satisfies(e -> assertThat(e.plan().number()).isEqualTo("45"));
  }

  @Test
  void comesBackToBeChanged() {
    addTask();
    send(Province.focal(), "/submit", "{}", 200);
    send(Province.focal(), "/return", REASON, 403);
    send(leader(), "/return", REASON, 200)
        .then()
        .body("status", equalTo("DRAFT"))
        .body("steps.act", contains("SUBMIT", "RETURN"));
    addTask();
    send(Province.focal(), "/submit", "{}", 200);
    send(leader(), "/withdraw", REASON, 403);
    send(Province.focal(), "/withdraw", REASON, 200);
    send(Province.focal(), "/withdraw", REASON, 409)
        .then()
        .body("code", equalTo("TRANSITION_NOT_ALLOWED"));
  }

  @Test
  void isNotSubmittedWithErrorsInItsText() {
    send(Province.focal(), "/submit", "{}", 422)
        .then()
        .body("errors.code", contains("TASK_MISSING"));
    Province.focal().get(plan).then().body("status", equalTo("DRAFT"));
    send(Province.as("x", "H99.04", "focal"), "/submit", "{}", 404);
  }
}
