package vn.dondoc.task.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.dondoc.task.testing.PlanFixture.aPlan;
import static vn.dondoc.task.testing.TaskFixture.aTask;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.contract.task.AssignmentCompleted;
import vn.dondoc.platform.contract.task.AssignmentFact;
import vn.dondoc.platform.contract.task.AssignmentProgressed;
import vn.dondoc.platform.contract.task.AssignmentReceived;
import vn.dondoc.platform.contract.task.AssignmentReturned;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.platform.contract.task.AssignmentSubmitted;
import vn.dondoc.platform.contract.task.AssignmentsOverdue;
import vn.dondoc.platform.testing.Tokens;
import vn.dondoc.platform.time.Deadline;
import vn.dondoc.task.testing.Land;
import vn.dondoc.task.testing.PlanFixture;
import vn.dondoc.task.testing.TaskComponentTest;
import vn.dondoc.task.testing.TaskFixture;

@QuarkusTest
class AssignmentLifecycleResourceTest extends TaskComponentTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);

  private final TaskFixture task = aTask().ledBy(Land.RIVER).until(LAST_DAY);
  private final TaskFixture withProduct =
      aTask().ledBy(Land.RIVER).producing("Báo cáo kết quả thực hiện");
  private UUID id;

  @BeforeEach
  void issue() {
    PlanFixture plan = aPlan().with(task, withProduct);
    materialise(plan);
    id = assignment(task, Land.RIVER);
  }

  @Test
  void goesFromAssignedToCompletedAndPublishesEachStep() {
    begin(id, Land.RIVER);
    submit(id, Land.RIVER, 3)
        .statusCode(201)
        .header("ETag", "\"4\"")
        .header("Location", containsString("/api/v1/assignments/" + id + "/history"))
        .body("state", equalTo("SUBMITTED"));
    decide(id, "verification", 4)
        .statusCode(200)
        .header("ETag", "\"5\"")
        .body("state", equalTo("COMPLETED"))
        .body("percent", equalTo(100))
        .body("standing.progress", equalTo("COMPLETED"))
        .body("standing.due", equalTo("WITHIN_DUE"));

    List<AssignmentFact> facts = published(AssignmentFact.class);
    assertThat(facts.stream().map(Object::getClass))
        .containsExactly(
            AssignmentReceived.class,
            AssignmentProgressed.class,
            AssignmentSubmitted.class,
            AssignmentCompleted.class);
    assertThat(facts.stream().map(fact -> fact.assignment().version()))
        .containsExactly(2L, 3L, 4L, 5L);
    assertThat(facts.stream().map(fact -> fact.assignment().status()))
        .containsExactly(
            AssignmentStatus.RECEIVED,
            AssignmentStatus.IN_PROGRESS,
            AssignmentStatus.SUBMITTED,
            AssignmentStatus.COMPLETED);
    assertThat(count("audit where object_id = '" + id + "'")).isEqualTo(4);
  }

  @Test
  void keepsEveryRoundWithItsAuthorThroughReturnAndResubmission() {
    begin(id, Land.RIVER);
    submit(id, Land.RIVER, 3).statusCode(201);
    clock.set(Deadline.endOf(LAST_DAY).plusSeconds(86_400));
    decide(id, "return", 4)
        .statusCode(200)
        .body("state", equalTo("RETURNED"))
        .body("standing.progress", equalTo("IN_PROGRESS"));
    submit(id, Land.RIVER, 5)
        .statusCode(201)
        .body("firstSubmittedAt", equalTo("2026-01-10T02:00:00Z"))
        .body("submittedAt", equalTo("2026-04-01T17:00:00Z"))
        .body("standing.due", equalTo("WITHIN_DUE"));
    decide(id, "verification", 6).statusCode(200).body("standing.due", equalTo("WITHIN_DUE"));

    String officer = Tokens.subject("T00.D1.1 officer");
    String focal = Tokens.subject("T00.01 focal");
    as(Land.EAST, Role.LEADER)
        .get("/api/v1/assignments/{id}/history", id)
        .then()
        .statusCode(200)
        .body("items.entry", contains(1, 2, 3, 4, 5, 6))
        .body(
            "items.action", contains("RECEIVE", "PROGRESS", "SUBMIT", "RETURN", "SUBMIT", "VERIFY"))
        .body("items.subject", contains(officer, officer, officer, focal, officer, focal))
        .body("items[1].content.narrative", equalTo("Đã niêm yết tại 3 thôn"))
        .body("items[3].content.reason", equalTo("Thiếu biên bản"))
        .body("next", nullValue());
    assertThat(published(AssignmentReturned.class)).hasSize(1);
  }

  @Test
  void pagesTheHistory() {
    begin(id, Land.RIVER);
    String next =
        as(Land.RIVER)
            .get("/api/v1/assignments/{id}/history?limit=1", id)
            .then()
            .body("items.entry", contains(1))
            .extract()
            .path("next");
    as(Land.RIVER)
        .get("/api/v1/assignments/{id}/history?limit=1&cursor={next}", id, next)
        .then()
        .body("items.entry", contains(2))
        .body("next", nullValue());
    as(Land.RIVER)
        .get("/api/v1/assignments/{id}/history?cursor=bm9uc2Vuc2U", id)
        .then()
        .statusCode(400)
        .body("code", equalTo("CURSOR_INVALID"));
  }

  @Test
  void carriesFiguresOfPeriodAndCumulative() {
    begin(id, Land.RIVER);
    as(Land.RIVER)
        .header("If-Match", "\"3\"")
        .body(
            """
            {"percent": 60, "narrative": "Quý I", "figures":
              [{"indicator": "TTHC-DUNG-HAN", "value": 97.5, "cumulative": 97.5}]}
            """)
        .put("/api/v1/assignments/{id}/progress", id)
        .then()
        .statusCode(200)
        .body("percent", equalTo(60));
    as(Land.RIVER)
        .get("/api/v1/assignments/{id}/history", id)
        .then()
        .body("items[2].content.figures[0].indicator", equalTo("TTHC-DUNG-HAN"))
        .body("items[2].content.figures[0].value", equalTo(97.5f));
  }

  @Test
  void refusesWithoutVersionThenStaleThenIllegal() {
    as(Land.RIVER)
        .post("/api/v1/assignments/{id}/receipt", id)
        .then()
        .statusCode(428)
        .body("code", equalTo("VERSION_REQUIRED"));
    as(Land.RIVER)
        .header("If-Match", "\"9\"")
        .post("/api/v1/assignments/{id}/receipt", id)
        .then()
        .statusCode(412)
        .body("code", equalTo("VERSION_STALE"));
    submit(id, Land.RIVER, 1)
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("STATE_NOT_ALLOWED"))
        .body("detail", containsString("ASSIGNED"));
    assertThat(published(AssignmentFact.class)).isEmpty();
    assertThat(count("assignment_entry")).isZero();
  }

  @Test
  void refusesValuesOutOfRangeAndUnknownFields() {
    begin(id, Land.RIVER);
    as(Land.RIVER)
        .header("If-Match", "\"3\"")
        .body("{\"percent\":101,\"narrative\":\"\"}")
        .put("/api/v1/assignments/{id}/progress", id)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/narrative", "/percent"));
    as(Land.RIVER)
        .header("If-Match", "\"3\"")
        .body("{\"percent\":10,\"narrative\":\"a\",\"status\":\"COMPLETED\"}")
        .put("/api/v1/assignments/{id}/progress", id)
        .then()
        .statusCode(400)
        .body("code", equalTo("FIELD_UNKNOWN"));
  }

  @Test
  void wantsProductOrWaiver() {
    UUID product = assignment(withProduct, Land.RIVER);
    begin(product, Land.RIVER);
    submit(product, Land.RIVER, 3)
        .statusCode(422)
        .body("code", equalTo("PRODUCT_REQUIRED"))
        .body("errors.pointer", contains("/product"));
    as(Land.RIVER)
        .header("If-Match", "\"3\"")
        .header("Idempotency-Key", newKey())
        .body("{\"product\":{\"evidence\":[\"" + UUID.randomUUID() + "\"]}}")
        .post("/api/v1/assignments/{id}/submission", product)
        .then()
        .statusCode(422)
        .body("code", equalTo("EVIDENCE_UNKNOWN"))
        .body("errors.pointer", contains("/product/evidence/0"));
    as(Land.RIVER)
        .header("If-Match", "\"3\"")
        .header("Idempotency-Key", newKey())
        .body("{\"waiver\":\"Sở Nội vụ đã lập báo cáo chung\"}")
        .post("/api/v1/assignments/{id}/submission", product)
        .then()
        .statusCode(201);
    decide(product, "verification", 4).statusCode(200);
  }

  @Test
  void answersRepeatedSubmissionAlike() {
    begin(id, Land.RIVER);
    String key = newKey();
    String first = submitWith(key, "{}", 201);
    String again = submitWith(key, "{}", 201);

    assertThat(again).isEqualTo(first);
    assertThat(published(AssignmentSubmitted.class)).hasSize(1);
    submitWith(key, "{\"waiver\":\"khác\"}", 422);
    as(Land.RIVER)
        .header("If-Match", "\"4\"")
        .body("{}")
        .post("/api/v1/assignments/{id}/submission", id)
        .then()
        .statusCode(400)
        .body("code", equalTo("IDEMPOTENCY_KEY_REQUIRED"));
  }

  private String submitWith(String key, String body, int status) {
    return as(Land.RIVER)
        .header("If-Match", "\"3\"")
        .header("Idempotency-Key", key)
        .body(body)
        .post("/api/v1/assignments/{id}/submission", id)
        .then()
        .statusCode(status)
        .extract()
        .asString();
  }

  @Test
  void takesSubmissionInTheLastInstantAsOnTimeAndOneLaterAsLate() {
    begin(id, Land.RIVER);
    clock.set(Deadline.endOf(LAST_DAY).minusMillis(1));
    submit(id, Land.RIVER, 3).statusCode(201).body("standing.due", equalTo("WITHIN_DUE"));
    clock.set(Deadline.endOf(LAST_DAY).plusSeconds(1));
    sweeps.runAll();
    assertThat(published(AssignmentsOverdue.class)).isEmpty();
  }

  @Test
  void showsLatenessOfSubmissionAfterItsDueInstant() {
    begin(id, Land.RIVER);
    clock.set(Deadline.endOf(LAST_DAY));
    sweeps.runAll();
    submit(id, Land.RIVER, 3)
        .statusCode(201)
        .body("standing.due", equalTo("PAST_DUE"))
        .body("standing.overdue", equalTo(false))
        .body("standing.lateBy", equalTo(1));
    assertThat(published(AssignmentsOverdue.class)).hasSize(1);
  }

  @Test
  void listsActionsWithTheReasonWhereRefused() {
    as(Land.RIVER)
        .get("/api/v1/assignments/{id}", id)
        .then()
        .statusCode(200)
        .header("ETag", startsWith("\"1."))
        .body("actions.findAll { it.allowed }.action", contains("RECEIVE", "ADD_EVIDENCE"))
        .body("actions.find { it.action == 'SUBMIT' }.refusedBecause", equalTo("STATE_NOT_ALLOWED"))
        .body("actions.find { it.action == 'VERIFY' }.refusedBecause", equalTo("ROLE_REQUIRED"));
    as(Land.EAST)
        .get("/api/v1/assignments/{id}", id)
        .then()
        .body("actions.findAll { it.allowed }.size()", equalTo(0))
        .body(
            "actions.find { it.action == 'RECEIVE' }.reason",
            containsString("Ask UBND xã Bến Sông to do it"));
    begin(id, Land.RIVER);
    submit(id, Land.RIVER, 3);
    as(Land.HOME_AFFAIRS, Role.FOCAL)
        .get("/api/v1/assignments/{id}", id)
        .then()
        .body("actions.findAll { it.allowed }.action", hasItem("VERIFY"));
  }
}
