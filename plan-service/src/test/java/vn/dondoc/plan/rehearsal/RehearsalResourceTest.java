package vn.dondoc.plan.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.Province;
import vn.dondoc.plan.SamplePlan;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.contract.plan.TaskFacts;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

/** The numbers are those that the sample's expected.md counts by hand. */
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class RehearsalResourceTest {

  @Inject EntityManager db;
  @Inject MovableClock clock;

  private String plan;
  private String etag;

  @BeforeEach
  void importSample() throws IOException {
    SamplePlan sample = SamplePlan.imported(db, clock);
    plan = sample.path();
    etag = sample.etag();
  }

  private Response rehearse() {
    Response rehearsal = Province.focal().get(plan + "/rehearsal");
    assertThat(rehearsal.statusCode()).as(rehearsal.asString()).isEqualTo(200);
    return rehearsal;
  }

  @Test
  void foretellsWhatTheOtherServicesCreate() {
    rehearse()
        .then()
        .body("assignments", equalTo(267))
        .body("requested", equalTo(1))
        .body("assignedUnits", equalTo(33))
        .body("obligations", equalTo(128))
        .body("reportingUnits", equalTo(32));
  }

  @Test
  void spreadsTheLoadOverUnitsAndMonths() {
    Response rehearsal = rehearse();
    List<Integer> due = rehearsal.path("months.assignments");
    assertThat(due.stream().mapToInt(Integer::intValue).sum() + rehearsal.<Integer>path("undated"))
        .isEqualTo(267);
    rehearsal
        .then()
        .body("busiest", hasSize(20))
        .body("months.find { it.month == '2026-03' }.assignments", equalTo(42))
        .body("months.find { it.month == '2026-03' }.obligations", equalTo(32));
    Province.focal()
        .get(plan + "/rehearsal?busiest=500")
        .then()
        .body("busiest", hasSize(33))
        .body("busiest.assignments.sum()", equalTo(267))
        .body("busiest.obligations.sum()", equalTo(128));
  }

  /** What is issued gives the foretold number by the formula of task-service. */
  @Test
  void foretellsWhatIsIssued() {
    int foretold = rehearse().path("assignments");
    List<String> ids = Province.focal().get(plan + "/lints").path("id");
    Response acknowledged =
        Province.focal()
            .header("If-Match", etag)
            .body(
                "{\"warnings\": [\"" + String.join("\", \"", ids) + "\"], \"reason\": \"Đã xem\"}")
            .post(plan + "/acknowledgements");
    Province.focal()
        .header("If-Match", acknowledged.header("ETag"))
        .post(plan + "/issue")
        .then()
        .statusCode(200);
    PlanIssued issued = Outboxes.events(db, PlanIssued.class).getFirst();
    assertThat(issued.tasks().stream().mapToInt(t -> created(issued, t)).sum()).isEqualTo(foretold);
  }

  private static int created(PlanIssued issued, TaskFacts task) {
    long units =
        task.leads().stream()
            .flatMap(
                p ->
                    p.unitId() != null
                        ? List.of(p.unitId()).stream()
                        : issued.groups().stream()
                            .filter(g -> g.id().equals(p.groupId()))
                            .flatMap(g -> g.members().stream()))
            .distinct()
            .count();
    return Math.toIntExact(units * task.occurrences().size());
  }

  @Test
  void tellsOfDueDaysInALongHoliday() {
    Province.admin()
        .header("If-Match", Province.admin().get("/api/v1/calendars/2026").header("ETag"))
        .body(
            """
            {"holidays": [{"day": "2026-03-19", "name": "Nghỉ"}, {"day": "2026-03-20", "name": "Nghỉ"}],
             "workingSaturdays": []}
            """)
        .put("/api/v1/calendars/2026")
        .then()
        .statusCode(200);
    rehearse()
        .then()
        .body("clashes.lastDay", hasItem("2026-03-20"))
        .body("clashes.find { it.lastDay == '2026-03-20' }.holidayFrom", equalTo("2026-03-19"))
        .body("clashes.find { it.lastDay == '2026-03-20' }.holidayTo", equalTo("2026-03-22"))
        .body("clashes.find { it.lastDay == '2026-03-20' }.units", equalTo(32));
  }

  @Test
  void rehearsesADraftWithoutADate() {
    Response drafted =
        Province.focal()
            .body(
                """
                {"title": "Kế hoạch mới", "years": [2026], "indices": ["PAPI"], "issuer": "H99"}
                """)
            .post("/api/v1/plans");
    String draft = "/api/v1/plans/" + drafted.path("id");
    Response added =
        Province.focal()
            .header("If-Match", drafted.header("ETag"))
            .body(Province.task("Việc quý", "Định kỳ hàng quý", "Sở Tư pháp"))
            .post(draft + "/tasks");
    Province.focal()
        .header("If-Match", added.header("ETag"))
        .body(Province.REGIME)
        .post(draft + "/regimes")
        .then()
        .statusCode(201);
    Province.focal()
        .get(draft + "/rehearsal")
        .then()
        .statusCode(200)
        .body("assignments", equalTo(4))
        .body("clashes", hasSize(0));
  }

  @Test
  void isForWhoPreparesTheIssue() {
    Province.commune("H99.61").get(plan + "/rehearsal").then().statusCode(403);
    Province.as("other", "H99.04", "focal").get(plan + "/rehearsal").then().statusCode(404);
    Province.focal()
        .get(plan + "/rehearsal?busiest=0")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("?busiest"));
  }
}
