package vn.dondoc.plan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.Province;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

/** What a plan carries out of the plan above, out with its file and in again. */
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class PlanFileLinksTest {

  @Inject EntityManager db;
  @Inject MovableClock clock;

  private String parent;
  private List<String> parentTasks;
  private String plan;
  private String etag;

  @BeforeEach
  void linkAPlanToThePlanAbove() {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
    Province.setUp();
    parent = draft(Province.PLAN.formatted("27"));
    task("Công khai");
    task("Chứng thực");
    parentTasks = Province.focal().get(plan + "/tasks").path("id");
    draft(head("28"));
    task("Công khai thủ tục");
    task("Xây dựng kế hoạch");
    List<String> tasks = Province.focal().get(plan + "/tasks").path("id");
    link(tasks.get(0), "\"" + parentTasks.get(0) + "\", \"" + parentTasks.get(1) + "\"", false);
    link(tasks.get(1), "", true);
  }

  private String head(String number) {
    return Province.PLAN
        .formatted(number)
        .replace(
            "\"years\"",
            "\"instrumentType\": \"Kế hoạch\", \"parents\": [{\"planId\": \"%s\"}], \"years\""
                .formatted(parent));
  }

  private String draft(String head) {
    Response drafted = Province.focal().body(head).post("/api/v1/plans");
    assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(201);
    etag = drafted.header("ETag");
    plan = "/api/v1/plans/" + drafted.path("id");
    return drafted.path("id");
  }

  private void task(String text) {
    done(
        Province.focal()
            .header("If-Match", etag)
            .body(Province.task(text, "Thường xuyên", "UBND cấp xã"))
            .post(plan + "/tasks"));
  }

  private void link(String task, String parents, boolean duty) {
    done(
        Province.focal()
            .header("If-Match", etag)
            .body("{\"parentTasks\": [%s], \"subPlanDuty\": %s}".formatted(parents, duty))
            .put(plan + "/tasks/" + task + "/links"));
  }

  private void done(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
    etag = answer.header("ETag");
  }

  private String exported() {
    return Province.focal().get(plan + "/export/json").then().statusCode(200).extract().asString();
  }

  @Test
  void comeBackWithTheFile() {
    String file = exported();
    done(Province.focal().header("If-Match", etag).body(head("99")).put(plan));
    Response imported = Province.focal().body(file).post("/api/v1/plans/import-json");
    assertThat(imported.statusCode()).as(imported.asString()).isEqualTo(201);
    plan = "/api/v1/plans/" + imported.path("id");

    assertThat(exported()).isEqualTo(file);
    Province.focal()
        .get(plan + "/cascade")
        .then()
        .statusCode(200)
        .body("parents[0].links.task", contains(seq(1), seq(1)))
        .body("parents[0].links.parentTask", contains(parentTasks.get(0), parentTasks.get(1)))
        .body("duties.seq", contains(2));
  }

  private String seq(int place) {
    return Province.focal().get(plan + "/tasks").path("[" + (place - 1) + "].id");
  }

  @Test
  void refuseAFileWhoseLinksLeadNowhere() {
    Province.focal()
        .body(exported().replace("\"task\":2", "\"task\":7"))
        .post("/api/v1/plans/import-json")
        .then()
        .statusCode(422)
        .body("errors.code", contains("FILE_PARENT_TASK_UNKNOWN"))
        .body("errors[0].pointer", equalTo("/tasks/0/parentTasks/1"));
  }
}
