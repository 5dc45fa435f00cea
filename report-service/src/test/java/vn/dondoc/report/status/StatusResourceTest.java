package vn.dondoc.report.status;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.dondoc.report.testing.AssignmentFixture.anAssignment;
import static vn.dondoc.report.testing.AssignmentFixture.made;
import static vn.dondoc.report.testing.Callers.focalOf;
import static vn.dondoc.report.testing.Callers.leaderOf;
import static vn.dondoc.report.testing.Callers.monitorOf;
import static vn.dondoc.report.testing.Callers.officerOf;
import static vn.dondoc.report.testing.Callers.once;
import static vn.dondoc.report.testing.PlanFixture.aPlan;
import static vn.dondoc.report.testing.RegimeFixture.aRegime;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.plan.Relation;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.report.testing.Land;
import vn.dondoc.report.testing.PlanFixture;
import vn.dondoc.report.testing.RegimeFixture;
import vn.dondoc.report.testing.ReportComponentTest;

@QuarkusTest
class StatusResourceTest extends ReportComponentTest {

  /** The last permitted day is 31 March. */
  private static final Instant MARCH = Instant.parse("2026-03-31T17:00:00Z");

  private static final Instant Q1_DUE = Instant.parse("2026-03-20T17:00:00Z");

  private final RegimeFixture regime =
      aRegime().reportedBy(Land.LOTUS, Land.BAMBOO, Land.RIVER, Land.FRONT);
  private UUID plan;

  @BeforeEach
  void fill() {
    PlanFixture issued =
        aPlan()
            .with(regime)
            .related(Land.INSPECTION, Relation.MONITOR)
            .related(Land.JUSTICE, Relation.COORDINATE);
    open(issued);
    plan = issued.id();
    assigned(Land.LOTUS);
    assigned(Land.BAMBOO);
    assigned(Land.RIVER);
    feed(made(anAssignment(plan, Land.FRONT, 9).requested().due(MARCH).state()));
    clock.set(MARCH.minus(Duration.ofHours(1)));
    sweeps.runAll();
  }

  /** Of one unit: completed on time and late, in progress, handed in, not started, continuous. */
  private void assigned(UnitRecorded unit) {
    feed(
        made(
            anAssignment(plan, unit, 1)
                .serving("PAPI-1")
                .due(MARCH)
                .submitted(MARCH.minusSeconds(9))
                .completed(MARCH)
                .state(),
            anAssignment(plan, unit, 2)
                .serving("PAPI-1", "PAPI-2")
                .due(MARCH)
                .submitted(MARCH)
                .completed(MARCH)
                .state(),
            anAssignment(plan, unit, 3)
                .serving("PAPI-2")
                .due(MARCH)
                .is(AssignmentStatus.IN_PROGRESS)
                .state(),
            anAssignment(plan, unit, 4)
                .due(MARCH.plus(Duration.ofDays(30)))
                .submitted(MARCH)
                .state(),
            anAssignment(plan, unit, 5).due(MARCH).state(),
            anAssignment(plan, unit, 6).is(AssignmentStatus.IN_PROGRESS).state(),
            anAssignment(plan, unit, 7).is(AssignmentStatus.CANCELLED).state()));
  }

  private JsonPath status(RequestSpecification caller) {
    return caller
        .queryParam("plan", plan)
        .get("/api/v1/status")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static List<Integer> cells(JsonPath status, String at) {
    List<Integer> cells = new ArrayList<>();
    for (String state : List.of("completed", "inProgress", "notStarted")) {
      cells.add(status.getInt(at + state + ".withinDue.n"));
      cells.add(status.getInt(at + state + ".pastDue.n"));
    }
    return cells;
  }

  @Test
  void dueTodayIsNotPastDueAndTomorrowItIs() {
    assertThat(cells(status(focalOf(Land.HOME_AFFAIRS)), "assignments."))
        .containsExactly(3, 3, 9, 0, 3, 0);
    clock.set(MARCH);
    JsonPath after = status(focalOf(Land.HOME_AFFAIRS));
    assertThat(cells(after, "assignments.")).containsExactly(3, 3, 6, 3, 0, 3);
    assertThat(after.getInt("assignments.total.n")).isEqualTo(18);
    assertThat(after.getInt("assignments.requested.n")).isEqualTo(1);
    assertThat(after.getDouble("assignments.completionRate")).isEqualTo(0.3333);
    assertThat(after.getBoolean("wholePlan")).isTrue();
  }

  @Test
  void totalsCountOnlyVisibleRows() {
    assertThat(total(officerOf(Land.LOTUS))).isEqualTo(6);
    assertThat(total(officerOf(Land.EAST))).isEqualTo(12);
    assertThat(total(officerOf(Land.WEST))).isEqualTo(6);
    assertThat(total(leaderOf(Land.PROVINCE))).isEqualTo(18);
    assertThat(total(monitorOf(Land.INSPECTION))).isEqualTo(18);
    assertThat(total(officerOf(Land.JUSTICE))).isEqualTo(18);
    JsonPath front = status(officerOf(Land.FRONT));
    assertThat(front.getInt("assignments.total.n")).isZero();
    assertThat(front.getInt("assignments.requested.n")).isEqualTo(1);
    assertThat(front.<Object>get("assignments.completionRate")).isNull();
    assertThat(front.getInt("reports.expected.n")).isEqualTo(4);
  }

  private int total(RequestSpecification caller) {
    return status(caller).getInt("assignments.total.n");
  }

  @Test
  void whoSeesNothingOfThePlanFindsNoPlan() {
    open(aPlan().with(aRegime().reportedBy(Land.RIVER)));
    UUID other = one("select id from plan where id <> '" + plan + "'", UUID.class);
    for (String path : List.of("", "/units", "/dimensions", "/rows")) {
      officerOf(Land.LOTUS)
          .queryParam("plan", other)
          .get("/api/v1/status" + path)
          .then()
          .statusCode(404);
      officerOf(Land.LOTUS)
          .queryParam("plan", UUID.randomUUID())
          .get("/api/v1/status" + path)
          .then()
          .statusCode(404);
      given().queryParam("plan", plan).get("/api/v1/status" + path).then().statusCode(401);
      vn.dondoc.report.testing.Callers.as("a", "H99", "admin")
          .queryParam("plan", plan)
          .get("/api/v1/status" + path)
          .then()
          .statusCode(403);
      focalOf(Land.HOME_AFFAIRS).get("/api/v1/status" + path).then().statusCode(400);
    }
  }

  @Test
  void countsReportsByPeriodAndInAll() {
    clock.set(Q1_DUE.minusSeconds(60));
    String path = "/api/v1/obligations/" + obligation(regime, "2026-Q1", Land.LOTUS);
    once(officerOf(Land.LOTUS)).body("{\"nil\": true}").post(path + "/submissions");
    focalOf(Land.HOME_AFFAIRS).header("If-Match", "*").post(path + "/acceptance");
    clock.set(Q1_DUE.plusSeconds(60));
    once(officerOf(Land.BAMBOO))
        .body("{\"sections\": [{\"text\": \"Đã làm\"}]}")
        .post("/api/v1/obligations/" + obligation(regime, "2026-Q1", Land.BAMBOO) + "/submissions")
        .then()
        .statusCode(201);
    JsonPath status = status(focalOf(Land.HOME_AFFAIRS));
    assertThat(status.getList("periods.period", String.class))
        .containsExactly("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4");
    assertThat(reports(status, "periods[0].reports."))
        .containsEntry("expected", 4)
        .containsEntry("received", 2)
        .containsEntry("onTime", 1)
        .containsEntry("late", 1)
        .containsEntry("nil", 1)
        .containsEntry("missed", 2)
        .containsEntry("pending", 0)
        .containsEntry("accepted", 1);
    assertThat(reports(status, "reports."))
        .containsEntry("expected", 16)
        .containsEntry("pending", 12)
        .containsEntry("missed", 2);
    assertThat(status.getDouble("periods[0].reports.onTimeRate")).isEqualTo(0.25);
  }

  private static Map<String, Integer> reports(JsonPath status, String at) {
    Map<String, Integer> counts = new java.util.HashMap<>();
    for (String measure :
        List.of("expected", "received", "onTime", "late", "nil", "missed", "pending", "accepted")) {
      counts.put(measure, status.getInt(at + measure + ".n"));
    }
    return counts;
  }

  @Test
  void everyNumberOpensAsManyRows() {
    clock.set(MARCH.plus(Duration.ofDays(1)));
    for (Supplier<RequestSpecification> caller :
        List.<Supplier<RequestSpecification>>of(
            () -> focalOf(Land.HOME_AFFAIRS),
            () -> officerOf(Land.EAST),
            () -> officerOf(Land.LOTUS))) {
      int numbers = 0;
      for (String path :
          List.of(
              "/api/v1/status?plan=" + plan,
              "/api/v1/status?plan=" + plan + "&dimension=PAPI-2",
              "/api/v1/status?plan=" + plan + "&unit=" + Land.EAST.code(),
              "/api/v1/status/units?plan=" + plan,
              "/api/v1/status/units?plan=" + plan + "&parent=" + Land.PROVINCE.code(),
              "/api/v1/status/dimensions?plan=" + plan)) {
        Object answer = caller.get().get(path).then().statusCode(200).extract().path("");
        numbers += opensRows(answer, caller);
      }
      assertThat(numbers).isGreaterThan(50);
    }
  }

  /** Follows every href; the page must have exactly n rows. */
  private static int opensRows(Object node, Supplier<RequestSpecification> caller) {
    int followed = 0;
    if (node instanceof List<?> list) {
      for (Object item : list) {
        followed += opensRows(item, caller);
      }
    } else if (node instanceof Map<?, ?> map) {
      if (map.get("href") instanceof String href) {
        caller
            .get()
            .get(href + "&limit=200")
            .then()
            .statusCode(200)
            .body("items", hasSize((Integer) map.get("n")));
        return 1;
      }
      for (Object value : map.values()) {
        followed += opensRows(value, caller);
      }
    }
    return followed;
  }

  @Test
  void showsUnitsPageByPageAndTheChildrenOfOne() {
    focalOf(Land.HOME_AFFAIRS)
        .queryParam("plan", plan)
        .queryParam("limit", 3)
        .get("/api/v1/status/units")
        .then()
        .statusCode(200)
        .body("items.code", contains(Land.LOTUS.code(), Land.BAMBOO.code(), Land.RIVER.code()))
        .body("items[0].name", equalTo("UBND xã Hoa Sen"))
        .body("items.assignments.total.n", contains(6, 6, 6))
        .body("items.reports.expected.n", contains(4, 4, 4));
    focalOf(Land.HOME_AFFAIRS)
        .queryParam("plan", plan)
        .queryParam("parent", Land.PROVINCE.code())
        .get("/api/v1/status/units")
        .then()
        .statusCode(200)
        .body("items.code", contains(Land.EAST.code(), Land.WEST.code(), Land.FRONT.code()))
        .body("items.assignments.total.n", contains(12, 6, 0))
        .body("items.assignments.requested.n", contains(0, 0, 1))
        .body("items.reports.expected.n", contains(8, 4, 4))
        .body("next", nullValue());
    officerOf(Land.LOTUS)
        .queryParam("plan", plan)
        .get("/api/v1/status/units")
        .then()
        .body("items.code", contains(Land.LOTUS.code()));
  }

  @Test
  void countsATaskInEachDimensionItServes() {
    focalOf(Land.HOME_AFFAIRS)
        .queryParam("plan", plan)
        .get("/api/v1/status/dimensions")
        .then()
        .statusCode(200)
        .body("items.dimension", contains("PAPI-1", "PAPI-2"))
        .body("items.assignments.total.n", contains(6, 6));
    focalOf(Land.HOME_AFFAIRS)
        .queryParam("plan", plan)
        .queryParam("dimension", "PAPI-2")
        .get("/api/v1/status")
        .then()
        .body("assignments.total.n", equalTo(6))
        .body("assignments.completed.pastDue.n", equalTo(3));
  }

  @Test
  void listsTheRowsWithTheirState() {
    clock.set(MARCH);
    officerOf(Land.LOTUS)
        .queryParam("plan", plan)
        .queryParam("pastDue", true)
        .get("/api/v1/status/rows")
        .then()
        .statusCode(200)
        .body("items.taskSeq", contains(2, 3, 5))
        .body("items.state", contains("COMPLETED", "IN_PROGRESS", "NOT_STARTED"))
        .body("items[0].lastDay", equalTo("2026-03-31"))
        .body("items[0].unitCode", equalTo(Land.LOTUS.code()));
    String next =
        officerOf(Land.LOTUS)
            .queryParam("plan", plan)
            .queryParam("limit", 4)
            .get("/api/v1/status/rows")
            .then()
            .body("items.taskSeq", contains(1, 2, 3, 4))
            .extract()
            .path("next");
    officerOf(Land.LOTUS)
        .queryParam("plan", plan)
        .queryParam("cursor", next)
        .get("/api/v1/status/rows")
        .then()
        .body("items.taskSeq", contains(5, 6))
        .body("items[1].lastDay", nullValue());
  }

  @Test
  void hintsTheUnitsAssignmentsBesideItsReport() {
    officerOf(Land.LOTUS)
        .get("/api/v1/obligations/" + obligation(regime, "2026-Q1", Land.LOTUS))
        .then()
        .statusCode(200)
        .body("assignments.taskSeq", contains(1, 2, 3, 4, 5, 6))
        .body("assignments[0].state", equalTo("COMPLETED"))
        .body("assignments[0].dimensions", contains("PAPI-1"));
  }

  @Test
  void recountsForWhoSeesTheWholePlan() {
    monitorOf(Land.INSPECTION)
        .queryParam("plan", plan)
        .get("/api/v1/status/recount")
        .then()
        .statusCode(200)
        .body("differing", equalTo(0));
    monitorOf(Land.LOTUS)
        .queryParam("plan", plan)
        .get("/api/v1/status/recount")
        .then()
        .statusCode(404);
    officerOf(Land.LOTUS)
        .queryParam("plan", plan)
        .get("/api/v1/status/recount")
        .then()
        .statusCode(403);
  }

  @Test
  void recountTellsADrift() {
    io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
        .run(
            () ->
                db.createNativeMutationQuery(
                        "update status_counter set n = n + 1 where dimension = 'PAPI-1'"
                            + " and cell_state = 'COMPLETED_LATE'")
                    .executeUpdate());
    monitorOf(Land.INSPECTION)
        .queryParam("plan", plan)
        .get("/api/v1/status/recount")
        .then()
        .body("differing", equalTo(3));
  }
}
