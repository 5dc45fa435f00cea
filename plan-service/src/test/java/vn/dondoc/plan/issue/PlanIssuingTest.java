package vn.dondoc.plan.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.Province;
import vn.dondoc.plan.Seeds;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.contract.plan.TaskFacts;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class PlanIssuingTest {

  @Inject EntityManager db;
  @Inject MovableClock clock;

  private String plan;
  private String etag;

  @BeforeEach
  void draft() {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
    Province.setUp();
    Response drafted = Province.focal().body(Province.PLAN.formatted("27")).post("/api/v1/plans");
    assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(201);
    plan = "/api/v1/plans/" + drafted.path("id");
    etag = drafted.header("ETag");
  }

  private void add(String what, String body) {
    Response added = Province.focal().header("If-Match", etag).body(body).post(plan + what);
    assertThat(added.statusCode()).as(added.asString()).isEqualTo(201);
    etag = added.header("ETag");
  }

  private Response issue() {
    return Province.focal().header("If-Match", etag).post(plan + "/issue");
  }

  @Test
  void issuesWithExpandedGroupsAndOccurrences() {
    add("/tasks", Province.task("Việc quý", "Định kỳ hàng quý", "UBND cấp xã", "Sở Tư pháp"));
    add("/tasks", Province.task("Việc thường xuyên", "Thường xuyên", "UBND cấp xã"));
    add("/tasks", Province.task("Việc có hạn", "Trước ngày 13/6/2026", "Sở Tư pháp"));
    add("/regimes", Province.REGIME);

    issue().then().statusCode(200).body("status", equalTo("ISSUED"));

    PlanIssued issued = Outboxes.events(db, PlanIssued.class).getFirst();
    assertThat(issued.version()).isEqualTo(1);
    assertThat(issued.groups()).singleElement().satisfies(g -> assertThat(g.members()).hasSize(2));
    assertThat(issued.units())
        .extracting("code")
        .contains("H99", "H99.03", "H99.04", "H99.61", "H99.62")
        .doesNotContain("H99.63");
    TaskFacts quarterly = issued.tasks().getFirst();
    assertThat(quarterly.occurrences())
        .extracting("lastDay")
        .containsExactly(
            LocalDate.of(2026, 3, 31),
            LocalDate.of(2026, 6, 30),
            LocalDate.of(2026, 9, 30),
            LocalDate.of(2026, 12, 31));
    assertThat(issued.tasks().get(1).occurrences())
        .singleElement()
        .satisfies(o -> assertThat(o.dueAt()).isNull());
    assertThat(issued.tasks().get(2).occurrences())
        .singleElement()
        .satisfies(
            o -> {
              assertThat(o.lastDay()).isEqualTo(LocalDate.of(2026, 6, 12));
              assertThat(o.dueAt()).isEqualTo(Instant.parse("2026-06-12T17:00:00Z"));
            });
    assertThat(issued.regimes())
        .singleElement()
        .satisfies(r -> assertThat(r.dueDayOfLastMonth()).isEqualTo(20));
  }

  @Test
  void refusesIncompleteDraftAndSaysEachFault() {
    issue()
        .then()
        .statusCode(422)
        .body("code", equalTo("PLAN_HAS_ERRORS"))
        .body("errors.code", hasItem("TASK_MISSING"));
    add("/tasks", Province.task("Việc lạ", "Thường xuyên", "Sở Không Có Thật"));
    issue()
        .then()
        .statusCode(422)
        .body("errors.find { it.code == 'AGENCY_UNKNOWN' }.pointer", equalTo("/tasks/1/leads/0"));
    assertThat(Outboxes.events(db, PlanIssued.class)).isEmpty();
  }

  @Test
  void needsWarningsAcknowledgedWithReason() {
    add(
        "/tasks",
        Province.task("Việc mở", "Khi có kế hoạch tuyển dụng", "Các cơ quan có liên quan"));
    issue()
        .then()
        .statusCode(422)
        .body("code", equalTo("WARNINGS_NOT_ACKNOWLEDGED"))
        .body("errors", hasSize(2));
    List<String> ids =
        Province.focal()
            .get(plan + "/lints")
            .then()
            .statusCode(200)
            .extract()
            .path("findAll { it.severity == 'WARNING' }.id");
    Response acknowledged =
        Province.focal()
            .header("If-Match", etag)
            .body(
                "{\"warnings\": [\"" + String.join("\", \"", ids) + "\"], \"reason\": \"Đã xem\"}")
            .post(plan + "/acknowledgements");
    assertThat(acknowledged.statusCode()).as(acknowledged.asString()).isEqualTo(200);
    etag = acknowledged.header("ETag");
    issue().then().statusCode(200);
  }

  @Test
  void asksTheLawRegisterOnTheDateOfTheDocument() {
    Seeds.sow(db, "V31__law_register_seed.sql");
    String law =
        """
        {"type": "DECREE", "number": "61", "symbol": "2018/NĐ-CP", "date": "2018-04-23", "issuer": "Chính phủ",
         "subject": "Một cửa", "inForceFrom": "2018-06-21", "inForceTo": "%s"}
        """;
    String place = "/api/v1/laws/5eed0000-0000-4000-8000-000000000008";
    add("/tasks", Province.task("Theo 61/2018/NĐ-CP", "Thường xuyên", "Sở Tư pháp"));
    registered(place, law.formatted("2026-01-14"));
    lints()
        .body("find { it.code == 'LAW_ENDED' }.pointer", equalTo("/tasks/1/text"))
        .body("find { it.code == 'LAW_ENDED' }.rule", equalTo("P7"));
    registered(place, law.formatted("2026-01-15"));
    lints().body("code", not(hasItem("LAW_ENDED")));
  }

  private ValidatableResponse lints() {
    return Province.focal().get(plan + "/lints").then().statusCode(200);
  }

  private static void registered(String place, String law) {
    Province.admin().header("If-Match", "*").body(law).put(place).then().statusCode(200);
  }

  @Test
  void freezesTheTextOnceIssued() {
    add("/tasks", Province.task("Việc", "Thường xuyên", "Sở Tư pháp"));
    etag = issue().then().statusCode(200).extract().header("ETag");
    Province.focal()
        .header("If-Match", etag)
        .body(Province.task("Việc khác", "Thường xuyên", "Sở Tư pháp"))
        .post(plan + "/tasks")
        .then()
        .statusCode(409)
        .body("code", equalTo("PLAN_NOT_DRAFT"));
    issue().then().statusCode(409);
  }

  @Test
  void guardsEveryChangeByTheVersionOfThePlan() {
    String stale = etag;
    add("/tasks", Province.task("Việc", "Thường xuyên", "Sở Tư pháp"));
    String task = Province.task("Việc", "Thường xuyên", "Sở Tư pháp");
    Province.focal()
        .header("If-Match", stale)
        .body(task)
        .post(plan + "/tasks")
        .then()
        .statusCode(412);
    Province.focal().body(task).post(plan + "/tasks").then().statusCode(428);
  }

  @Test
  void showsDraftOnlyToWhoRunsItAndIssuedPlanToWhoIsConcerned() {
    add("/tasks", Province.task("Việc", "Thường xuyên", "UBND cấp xã"));
    Province.commune("H99.61").get(plan).then().statusCode(404);
    Province.as("monitor", "H99.90", "monitor").get(plan).then().statusCode(200);
    issue().then().statusCode(200);
    Province.commune("H99.61")
        .get(plan)
        .then()
        .statusCode(200)
        .body("actions.find { it.action == 'issue' }.allowed", equalTo(false));
    Province.commune("H99.04").get(plan).then().statusCode(404);
    Province.as("u", "H99", "leader").get(plan).then().statusCode(200);
    Province.as("nobody", null).get(plan).then().statusCode(403);
    Province.as("x", "H00", "officer")
        .get(plan)
        .then()
        .statusCode(403)
        .body("code", equalTo("UNIT_UNKNOWN"));
  }

  @Test
  void repeatsTheSameAnswerForTheSameKey() {
    String key = UUID.randomUUID().toString();
    String body = Province.PLAN.formatted("28");
    Response first =
        Province.as("focal", "H99.03", "focal")
            .header("Idempotency-Key", key)
            .body(body)
            .post("/api/v1/plans");
    Response again =
        Province.as("focal", "H99.03", "focal")
            .header("Idempotency-Key", key)
            .body(body)
            .post("/api/v1/plans");
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(again.statusCode()).isEqualTo(201);
    assertThat(again.asString()).isEqualTo(first.asString());
    assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    Province.as("focal", "H99.03", "focal")
        .header("Idempotency-Key", key)
        .body(Province.PLAN.formatted("29"))
        .post("/api/v1/plans")
        .then()
        .statusCode(422)
        .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
  }

  @Test
  void refusesANumberThatIsTaken() {
    Province.focal()
        .body(Province.PLAN.formatted("27"))
        .post("/api/v1/plans")
        .then()
        .statusCode(409)
        .body("errors[0].pointer", equalTo("/number"));
  }

  @Test
  void namesTheFieldThatIsWrong() {
    Province.focal()
        .body(
            "{\"title\": \"\", \"years\": [], \"indices\": [], \"issuer\": \"H99\", \"colour\": 1}")
        .post("/api/v1/plans")
        .then()
        .statusCode(400)
        .body("code", equalTo("FIELD_UNKNOWN"))
        .body("errors[0].pointer", equalTo("/colour"));
    Province.focal()
        .body("{\"title\": \"\", \"years\": [1], \"indices\": [], \"issuer\": \"H99\"}")
        .post("/api/v1/plans")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/title"));
    Province.focal()
        .body("{nonsense")
        .post("/api/v1/plans")
        .then()
        .statusCode(400)
        .body("code", equalTo("BODY_UNREADABLE"));
  }
}
