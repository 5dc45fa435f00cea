package vn.dondoc.plan.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.plan.Province;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

/** An amendment on its way to whoever signs it, without number and date until then. */
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class AmendmentSignatureTest {

  private static final String REASON = "{\"reason\": \"Bổ sung cơ quan phối hợp\"}";
  private static final String SIGNED = "{\"number\": \"88\", \"documentDate\": \"2026-06-15\"}";

  @Inject EntityManager db;
  @Inject MovableClock clock;

  private String plan;
  private String amendment;
  private String etag;

  @BeforeEach
  void openAnAmendment() {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
    Province.setUp();
    Response drafted = Province.focal().body(Province.PLAN.formatted("27")).post("/api/v1/plans");
    plan = "/api/v1/plans/" + drafted.path("id");
    etag = drafted.header("ETag");
    String task = Province.task("Việc", "Thường xuyên", "Sở Tư pháp");
    send(Province.focal(), plan + "/tasks", task, 201);
    send(Province.focal(), plan + "/issue", "{}", 200);
    clock.set(Instant.parse("2026-06-20T02:00:00Z"));
    Response opened =
        Province.focal()
            .body("{\"reason\": \"Sắp xếp lại\", \"symbol\": \"QĐ-UBND\"}")
            .post(plan + "/amendments");
    amendment = plan + "/amendments/" + opened.path("id");
    etag = opened.header("ETag");
  }

  private static RequestSpecification leader() {
    return Province.as("chairman", "H99", "leader")
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private Response send(RequestSpecification who, String path, String body, int status) {
    Response answer = who.header("If-Match", etag).body(body).post(path);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    etag = answer.header("ETag") == null ? etag : answer.header("ETag");
    return answer;
  }

  private Response send(RequestSpecification who, String act, int status) {
    String body =
        switch (act) {
          case "/submit" -> "{\"note\": \"Kính trình\"}";
          case "/issue" -> SIGNED;
          case "/tasks" -> Province.task("Thêm", "Thường xuyên", "Sở Tư pháp");
          default -> REASON;
        };
    return send(who, amendment + act, body, status);
  }

  @Test
  void isFrozenUntilItIsSignedAndGetsNumberAndDateThen() {
    send(Province.focal(), "/tasks", 201);
    send(Province.focal(), "/submit", 200)
        .then()
        .body("status", equalTo("SUBMITTED"))
        .body("steps.reason", contains("Kính trình"));
    send(Province.focal(), "/tasks", 409).then().body("code", equalTo("AMENDMENT_SUBMITTED"));
    Province.focal().header("If-Match", etag).delete(amendment).then().statusCode(409);
    Province.focal()
        .body("{\"reason\": \"Nữa\"}")
        .post(plan + "/amendments")
        .then()
        .statusCode(409)
        .body("code", equalTo("AMENDMENT_OPEN"));
    send(leader(), amendment + "/issue", "{}", 422)
        .then()
        .body("errors.code", hasItems("NUMBER_MISSING", "DATE_MISSING"));
    send(leader(), "/issue", 200).then().body("issuedVersion", equalTo(2));

    PlanIssued issued = Outboxes.events(db, PlanIssued.class).getLast();
    assertThat(issued.plan().amendment().number()).isEqualTo("88");
    assertThat(issued.plan().amendment().effectiveDay()).isEqualTo(LocalDate.of(2026, 6, 15));
    Province.focal().get(amendment).then().body("status", equalTo("ISSUED"));
  }

  @Test
  void comesBackToBeChanged() {
    send(Province.focal(), "/tasks", 201);
    send(Province.focal(), "/submit", 200);
    send(Province.focal(), "/return", 403);
    send(leader(), "/return", 200)
        .then()
        .body("status", equalTo("DRAFT"))
        .body("steps.act", contains("SUBMIT", "RETURN"));
    send(Province.focal(), "/tasks", 201);
    send(Province.focal(), "/submit", 200);
    send(leader(), "/withdraw", 403);
    send(Province.focal(), "/withdraw", 200);
    send(Province.focal(), "/withdraw", 409)
        .then()
        .body("code", equalTo("AMENDMENT_NOT_SUBMITTED"));
  }

  /** States number and days of the draft, adds a task and submits it. */
  private void submitOf(String documentDate, String effectiveDay) {
    state(documentDate, effectiveDay, 200);
    send(Province.focal(), "/tasks", 201);
    send(Province.focal(), "/submit", 200);
  }

  private Response state(String documentDate, String effectiveDay, int status) {
    String body =
        "{\"reason\": \"Sắp xếp lại\", \"number\": \"88\", \"symbol\": \"QĐ-UBND\", \"documentDate\": \"%s\"%s}"
            .formatted(
                documentDate,
                effectiveDay == null ? "" : ", \"effectiveDay\": \"" + effectiveDay + "\"");
    Response answer = Province.focal().header("If-Match", etag).body(body).put(amendment);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    etag = answer.header("ETag") == null ? etag : answer.header("ETag");
    return answer;
  }

  private Response sign(String date, int status) {
    return send(
        leader(), amendment + "/issue", "{\"documentDate\": \"%s\"}".formatted(date), status);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-06-18", "2026-06-10"})
  void countsFromTheDayOfTheSignatureWhereItCountedFromThatOfItsDocument(String signed) {
    submitOf("2026-06-15", null);
    sign(signed, 200);

    PlanIssued issued = Outboxes.events(db, PlanIssued.class).getLast();
    assertThat(issued.plan().amendment().documentDate()).isEqualTo(signed);
    assertThat(issued.plan().amendment().effectiveDay()).isEqualTo(signed);
  }

  @Test
  void keepsADayOfItsOwnFromWhichItCountsAndIsSignedByThen() {
    submitOf("2026-06-15", "2026-06-17");
    sign("2026-06-18", 400)
        .then()
        .body("errors.pointer", contains("/documentDate"))
        .body("errors.code", contains("DAYS_REVERSED"));
    sign("2026-06-16", 200);

    PlanIssued issued = Outboxes.events(db, PlanIssued.class).getLast();
    assertThat(issued.plan().amendment().effectiveDay()).isEqualTo("2026-06-17");
  }

  @Test
  void isNotDatedBeforeThePlan() {
    String reversed = "errors.find { it.pointer == '/documentDate' }.detail";
    state("2026-01-14", null, 400).then().body(reversed, containsString("2026-01-15"));
    submitOf("2026-01-15", null);
    sign("2026-01-14", 400).then().body(reversed, containsString("2026-01-15"));
  }

  @Test
  void isNotSubmittedOnceThePlanHasEnded() {
    send(Province.focal(), "/tasks", 201);
    Province.focal()
        .header("If-Match", "*")
        .body("{\"reason\": \"Đã tổng kết\"}")
        .post(plan + "/close")
        .then()
        .statusCode(200);
    send(Province.focal(), "/submit", 409).then().body("code", equalTo("PLAN_NOT_IN_FORCE"));
    Province.focal().get(amendment).then().body("status", equalTo("DRAFT"));
  }

  @Test
  void isNotSubmittedWithErrorsNorByWhoDoesNotRunThePlan() {
    send(Province.focal(), "/submit", 422).then().body("errors.code", contains("NOTHING_AMENDED"));
    Province.focal().get(amendment).then().body("status", equalTo("DRAFT"));
    send(Province.as("x", "H99.04", "focal"), "/submit", 403);
    send(leader(), "/submit", 403);
  }
}
