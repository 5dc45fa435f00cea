package vn.dondoc.plan.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.Province;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

/** The plan of the province with four tasks, and the plan that the commune An Hòa makes of it. */
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class CascadeResourceTest {

  private static final String COMMUNE_PLAN =
      """
      {"number": "%s", "symbol": "KH-UBND", "title": "Nâng cao Chỉ số PAPI xã An Hòa", "years": [2026],
       "indices": ["PAPI"], "place": "An Hòa", "documentDate": "%s", "issuer": "H99.61",
       "signer": {"capacity": "TM.", "position": "CHỦ TỊCH", "name": "Lê Thị Mẫu"},
       "recipients": [{"name": "Sở Nội vụ", "mark": "b/c"}], "parents": [%s]}
      """;

  @Inject EntityManager db;
  @Inject MovableClock clock;

  private String parent;
  private List<String> parentTasks;

  /** A plan that is being written. */
  private static final class Draft {

    private final String path;
    private String etag;

    Draft(Response drafted) {
      assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(201);
      path = "/api/v1/plans/" + drafted.path("id");
      etag = drafted.header("ETag");
    }

    Response done(Response answer) {
      assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
      etag = answer.header("ETag");
      return answer;
    }
  }

  private static RequestSpecification communeFocal() {
    return Province.as("focal.anhoa", "H99.61", "focal", "officer")
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private static void add(RequestSpecification who, Draft draft, String what, String body) {
    draft.done(who.header("If-Match", draft.etag).body(body).post(draft.path + what));
  }

  private static void issue(RequestSpecification who, Draft draft) {
    draft.done(who.header("If-Match", draft.etag).post(draft.path + "/issue"));
  }

  @BeforeEach
  void issueTheProvincesPlan() {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
    Province.setUp();
    Draft plan =
        new Draft(Province.focal().body(Province.PLAN.formatted("27")).post("/api/v1/plans"));
    add(
        Province.focal(),
        plan,
        "/tasks",
        Province.task("Công khai thủ tục", "Thường xuyên", "UBND cấp xã"));
    add(
        Province.focal(),
        plan,
        "/tasks",
        Province.task("Chứng thực", "Định kỳ hàng quý", "Sở Tư pháp"));
    add(
        Province.focal(),
        plan,
        "/tasks",
        Province.task("Quản lý chợ", "Thường xuyên", "UBND cấp xã"));
    add(
        Province.focal(),
        plan,
        "/tasks",
        Province.task("Xây dựng kế hoạch", "Chậm nhất ngày 27/2/2026", "UBND cấp xã"));
    parentTasks = Province.focal().get(plan.path + "/tasks").path("id");
    plan.done(
        Province.focal()
            .header("If-Match", plan.etag)
            .body("{\"parentTasks\": [], \"subPlanDuty\": true}")
            .put(plan.path + "/tasks/" + parentTasks.get(3) + "/links"));
    issue(Province.focal(), plan);
    parent = plan.path.replaceFirst(".*/", "");
  }

  private Draft communePlan(String number, String day) {
    return new Draft(
        communeFocal()
            .body(
                COMMUNE_PLAN.formatted(
                    number, day, "{\"planId\": \"" + parent + "\", \"number\": \"27\"}"))
            .post("/api/v1/plans"));
  }

  private String decision(int task, String decision, String reason) {
    return "{\"task\": \"%s\", \"decision\": \"%s\"%s}"
        .formatted(
            parentTasks.get(task),
            decision,
            reason == null ? "" : ", \"reason\": \"" + reason + "\"");
  }

  private String triage(String... decisions) {
    return "{\"parent\": \""
        + parent
        + "\", \"decisions\": ["
        + String.join(", ", decisions)
        + "]}";
  }

  private static Response sort(Draft draft, String body) {
    return communeFocal().header("If-Match", draft.etag).body(body).put(draft.path + "/triage");
  }

  @Test
  void makesTasksOfWhatIsDoneOrSupportedAndNumbersThem() {
    Draft own = communePlan("5", "2026-02-10");
    add(
        communeFocal(),
        own,
        "/tasks",
        Province.task("Việc riêng của xã", "Thường xuyên", "UBND xã An Hòa"));
    own.done(
            sort(
                own,
                triage(
                    decision(2, "SKIP", "Xã không có chợ"),
                    decision(1, "COOPERATE", null),
                    decision(0, "DO", null))))
        .then()
        .body("[0].decision", equalTo("DO"))
        .body("[0].number", equalTo("1"))
        .body("[1].decision", equalTo("COOPERATE"))
        .body("[2].reason", equalTo("Xã không có chợ"))
        .body("[2].task", nullValue())
        .body("[3].decision", nullValue());
    communeFocal()
        .get(own.path + "/tasks")
        .then()
        .body("task.number", contains("1", "2", "3"))
        .body("task.text", contains("Công khai thủ tục", "Chứng thực", "Việc riêng của xã"))
        .body("[0].task.leads.name", contains("UBND xã An Hòa"))
        .body("[1].task.leads[0].scope", equalTo("phối hợp với Sở Tư pháp"))
        .body("[1].task.timing.occurrences", hasSize(4));
  }

  @Test
  void takesBackATaskThatIsSkippedAfterAll() {
    Draft own = communePlan("5", "2026-02-10");
    own.done(sort(own, triage(decision(0, "DO", null), decision(2, "DO", null))));
    own.done(sort(own, triage(decision(0, "SKIP", "Đã làm năm 2025"))));
    communeFocal()
        .get(own.path + "/tasks")
        .then()
        .body("task.text", contains("Quản lý chợ"))
        .body("task.number", contains("1"));
    communeFocal()
        .get(own.path + "/triage?parent=" + parent)
        .then()
        .statusCode(200)
        .body("decision", contains("SKIP", null, "DO", null));
  }

  @Test
  void rollsUpBothWays() {
    Draft own = communePlan("5", "2026-02-10");
    own.done(sort(own, triage(decision(0, "DO", null), decision(2, "SKIP", "Không có chợ"))));
    String above = "/api/v1/plans/" + parent + "/cascade";
    Province.focal().get(above).then().statusCode(200).body("subPlans", empty());
    issue(communeFocal(), own);

    communeFocal()
        .get(own.path + "/cascade")
        .then()
        .statusCode(200)
        .body("parents[0].plan", equalTo(parent))
        .body("parents[0].links.parentText", contains("Công khai thủ tục"));
    Province.focal()
        .get(above)
        .then()
        .body("subPlans.unit", contains("H99.61"))
        .body("coverage[0].implementedBy", contains("H99.61"))
        .body("coverage[1].implementedBy", empty())
        .body("coverage[2].skippedBy", contains("H99.61"));
  }

  @Test
  void tellsWhoMadeAPlanAndWhoDidNot() {
    Draft late = communePlan("5", "2026-03-02");
    add(communeFocal(), late, "/tasks", Province.task("Việc", "Thường xuyên", "UBND xã An Hòa"));
    issue(communeFocal(), late);
    Province.focal()
        .get("/api/v1/plans/" + parent + "/cascade")
        .then()
        .body("duties[0].seq", equalTo(4))
        .body("duties[0].lastDay", equalTo("2026-02-27"))
        .body("duties[0].units.unit", contains("H99.61", "H99.62"))
        .body("duties[0].units[0].plan", equalTo(late.path.replaceFirst(".*/", "")))
        .body("duties[0].units[0].late", equalTo(true))
        .body("duties[0].units[1].plan", nullValue());
  }

  @Test
  void linksATaskThatWasTypedAndCitesAPlanThatIsNotKept() {
    Draft own =
        new Draft(
            communeFocal()
                .body(
                    COMMUNE_PLAN.formatted(
                        "5",
                        "2026-02-10",
                        "{\"planId\": \""
                            + parent
                            + "\"}, {\"number\": \"7\", \"symbol\": \"KH-BCĐ\"}"))
                .post("/api/v1/plans"));
    add(
        communeFocal(),
        own,
        "/tasks",
        Province.task("Việc của xã", "Thường xuyên", "UBND xã An Hòa"));
    String task = communeFocal().get(own.path + "/tasks").path("[0].id");
    own.done(
        communeFocal()
            .header("If-Match", own.etag)
            .body("{\"parentTasks\": [\"" + parentTasks.get(1) + "\"], \"subPlanDuty\": false}")
            .put(own.path + "/tasks/" + task + "/links"));
    communeFocal()
        .get(own.path + "/cascade")
        .then()
        .body("parents[0].links.parentTask", contains(parentTasks.get(1)))
        .body("parents[1].plan", nullValue())
        .body("parents[1].symbol", equalTo("KH-BCĐ"));
    communeFocal()
        .header("If-Match", own.etag)
        .body("{\"parentTasks\": [\"" + UUID.randomUUID() + "\"], \"subPlanDuty\": false}")
        .put(own.path + "/tasks/" + task + "/links")
        .then()
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/parentTasks/0"));
  }

  @Test
  void namesWhatIsWrongWithATriage() {
    Draft own = communePlan("5", "2026-02-10");
    sort(own, triage(decision(0, "SKIP", null)))
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/decisions/0/reason"));
    sort(own, triage(decision(0, "DO", null), decision(0, "DO", null)))
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/decisions/1/task"));
    sort(
            own,
            triage(decision(0, "DO", null))
                .replace(parentTasks.get(0), UUID.randomUUID().toString()))
        .then()
        .statusCode(422)
        .body("errors.code", hasItem("PARENT_TASK_UNKNOWN"));
    sort(own, triage(decision(0, "DO", null)).replace(parent, UUID.randomUUID().toString()))
        .then()
        .statusCode(422)
        .body("code", equalTo("PARENT_NOT_CITED"));
    communeFocal().get(own.path + "/tasks").then().body("", hasSize(0));
  }

  @Test
  void guardsTheDraftByVersionAndRole() {
    Draft own = communePlan("5", "2026-02-10");
    String body = triage(decision(0, "DO", null));
    communeFocal().body(body).put(own.path + "/triage").then().statusCode(428);
    communeFocal()
        .header("If-Match", "\"77\"")
        .body(body)
        .put(own.path + "/triage")
        .then()
        .statusCode(412);
    Province.commune("H99.61")
        .header("If-Match", own.etag)
        .body(body)
        .put(own.path + "/triage")
        .then()
        .statusCode(403);
    Province.as("other", "H99.62", "focal")
        .header("If-Match", own.etag)
        .body(body)
        .put(own.path + "/triage")
        .then()
        .statusCode(404);
    Province.as("other", "H99.62", "focal").get(own.path + "/cascade").then().statusCode(404);
    Province.admin().get(own.path + "/cascade").then().statusCode(403);
    Province.as("other", "H99.62", "officer")
        .get(own.path + "/triage?parent=" + parent)
        .then()
        .statusCode(404);
    communeFocal().get(own.path + "/triage?parent=x").then().statusCode(400);
    Province.commune("H99.61")
        .header("If-Match", own.etag)
        .body("{\"parentTasks\": [], \"subPlanDuty\": false}")
        .put(own.path + "/tasks/" + UUID.randomUUID() + "/links")
        .then()
        .statusCode(403);
  }
}
