package vn.dondoc.plan.clone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.Province;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class CloneResourceTest {

  @Inject EntityManager db;
  @Inject MovableClock clock;

  private String plan;
  private String etag;

  @BeforeEach
  void draft() {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
    Province.setUp();
    drafted(Province.PLAN.formatted("27"));
  }

  private void drafted(String body) {
    Response drafted = Province.focal().body(body).post("/api/v1/plans");
    assertThat(drafted.statusCode()).as(drafted.asString()).isEqualTo(201);
    plan = "/api/v1/plans/" + drafted.path("id");
    etag = drafted.header("ETag");
  }

  private void add(String what, String body) {
    Response added = Province.focal().header("If-Match", etag).body(body).post(plan + what);
    assertThat(added.statusCode()).as(added.asString()).isEqualTo(201);
    etag = added.header("ETag");
  }

  private Response cloned(int year) {
    Response cloned = Province.focal().body("{\"year\": " + year + "}").post(plan + "/clone");
    assertThat(cloned.statusCode()).as(cloned.asString()).isEqualTo(201);
    return cloned;
  }

  private static String path(Response cloned) {
    return "/api/v1/plans/" + cloned.path("id");
  }

  @Test
  void beginsNextYearsPlanAndIssuesNothing() {
    add("/tasks", Province.task("Việc quý", "Định kỳ hàng quý", "UBND cấp xã"));
    add("/regimes", Province.REGIME);

    Response next = cloned(2027);
    next.then()
        .body("status", equalTo("DRAFT"))
        .body("head.title", equalTo("Nâng cao Chỉ số PAPI năm 2027"))
        .body("head.years", contains(2027))
        .body("head.number", nullValue())
        .body("head.documentDate", nullValue())
        .body("tasks", equalTo(1))
        .body("regimes", equalTo(1));
    Province.focal()
        .get(path(next) + "/tasks")
        .then()
        .body(
            "[0].task.timing.occurrences",
            contains("2027-03-31", "2027-06-30", "2027-09-30", "2027-12-31"))
        .body("[0].task.dimensions", contains("PAPI-1"));
    Province.focal()
        .get(path(next) + "/lints")
        .then()
        .body("code", hasItems("NUMBER_MISSING", "DATE_MISSING"));
    assertThat(Outboxes.events(db, PlanIssued.class)).isEmpty();
  }

  /** 12 June is a Friday in 2026, a Saturday in 2027. */
  @Test
  void warnsOfAPrintedDayThatFallsOnADayOff() {
    add("/tasks", Province.task("Việc có hạn", "Chậm nhất ngày 12/6/2026", "Sở Tư pháp"));
    Response next = cloned(2027);
    Province.focal()
        .get(path(next) + "/tasks")
        .then()
        .body("[0].task.timing.words", equalTo("Chậm nhất ngày 12/6/2027"))
        .body("[0].task.timing.dueDay", equalTo("2027-06-12"));
    Province.focal().get(path(next) + "/lints").then().body("code", hasItem("DUE_ON_DAY_OFF"));
    Province.focal().get(plan + "/lints").then().body("code", not(hasItem("DUE_ON_DAY_OFF")));
  }

  /** Until 2020 PAPI-5.2 is construction permits, from 2021 land certificates. */
  @Test
  void mapsDimensionsByWhatTheyAreNotByTheirCode() {
    drafted(
        Province.PLAN
            .formatted("28")
            .replace("[2026]", "[2020]")
            .replace("2026-01-15", "2020-01-15"));
    add(
        "/tasks",
        Province.task("Việc đất", "Thường xuyên", "Sở Tư pháp").replace("PAPI-1", "PAPI-5.3"));
    add(
        "/tasks",
        Province.task("Việc xây", "Thường xuyên", "Sở Tư pháp").replace("PAPI-1", "PAPI-5.2"));

    Response next = cloned(2021);
    Province.focal()
        .get(path(next) + "/tasks")
        .then()
        .body("[0].task.dimensions", contains("PAPI-5.2"))
        .body("[1].task.dimensions", empty());
    Province.focal()
        .get(path(next) + "/lints")
        .then()
        .body(
            "findAll { it.code == 'DIMENSION_GONE' }.en",
            hasItem(org.hamcrest.Matchers.containsString("PAPI-5.2")));
  }

  private void end(String code, String... successors) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                db.createNativeQuery(
                        """
                        update unit set valid_to = date '2026-06-30',
                          successors = coalesce((select array_agg(s.id order by s.code) from unit s
                            where s.code = any(string_to_array(:successors, ','))), '{}')
                        where code = :code
                        """)
                    .setParameter("code", code)
                    .setParameter("successors", String.join(",", successors))
                    .executeUpdate());
  }

  @Test
  void givesTheWorkOfAnEndedUnitToItsSuccessors() {
    String leads = Province.task("Việc", "Thường xuyên", "UBND xã An Hòa", "Sở Tư pháp");
    add("/tasks", leads);
    end("H99.61", "H99.62");
    end("H99.04", "H99.03", "H99.62");

    Response next = cloned(2027);
    Province.focal()
        .get(path(next) + "/tasks")
        .then()
        .body("[0].task.leads.name", contains("UBND xã Bình Minh", "Sở Nội vụ"));
    Province.focal()
        .get(path(next) + "/lints")
        .then()
        .body(
            "findAll { it.code == 'UNIT_SPLIT' }.en",
            hasItem(org.hamcrest.Matchers.containsString("Sở Tư pháp")));
  }

  @Test
  void stopsTheIssueWhereAnEndedUnitHasNoSuccessor() {
    add("/tasks", Province.task("Việc", "Thường xuyên", "Sở Tư pháp"));
    end("H99.04");
    Province.focal()
        .get(path(cloned(2027)) + "/lints")
        .then()
        .body("code", hasItems("UNIT_ENDED", "AGENCY_UNKNOWN"));
  }

  @Test
  void tellsWhereTheOldYearStillStands() {
    add("/tasks", Province.task("Rà soát năm 2026", "Thường xuyên", "Sở Tư pháp"));
    Province.focal()
        .get(path(cloned(2027)) + "/lints")
        .then()
        .body(
            "findAll { it.code == 'OLD_YEAR_IN_TEXT' }.en",
            hasItem(org.hamcrest.Matchers.containsString("/tasks/1")));
  }

  @Test
  void refusesTheSameYearAndWhoMayNot() {
    Province.focal()
        .body("{\"year\": 2026}")
        .post(plan + "/clone")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/year"));
    Province.focal()
        .body("{\"year\": 26}")
        .post(plan + "/clone")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/year"));
    Province.commune("H99.61")
        .body("{\"year\": 2027}")
        .post(plan + "/clone")
        .then()
        .statusCode(403);
    Province.as("front", "H99.90", "focal")
        .header("Idempotency-Key", "not-the-focal-agency")
        .body("{\"year\": 2027}")
        .post(plan + "/clone")
        .then()
        .statusCode(403)
        .body("code", equalTo("NOT_THE_FOCAL_AGENCY"));
    Province.as("other", "H99.04", "focal")
        .header("Idempotency-Key", "who-does-not-see-it")
        .body("{\"year\": 2027}")
        .post(plan + "/clone")
        .then()
        .statusCode(404);
  }
}
