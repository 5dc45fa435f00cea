package vn.dondoc.plan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.plan.Province;
import vn.dondoc.platform.contract.calendar.CalendarYearRecorded;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class CalendarTest {

  /** The swap of 2024: Monday 29 April off, Saturday 4 May worked. */
  private static final String YEAR_2024 =
      """
      2024-04-30,HOLIDAY,Ngày Chiến thắng
      2024-05-01,HOLIDAY,Quốc tế Lao động
      2024-04-29,HOLIDAY,Hoán đổi
      2024-05-04,WORKING_SATURDAY,
      """;

  @Inject EntityManager db;
  @Inject MovableClock clock;

  @BeforeEach
  void setUp() {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
    Province.setUp();
  }

  private static ValidatableResponse importing(String rows, boolean dryRun) {
    return Province.admin()
        .contentType("text/csv; charset=UTF-8")
        .body("day,kind,name\n" + rows)
        .post("/api/v1/calendars/import?dryRun=" + dryRun)
        .then();
  }

  @Test
  void importsWholeYearsAndPublishesOnlyWhatChanged() {
    importing(YEAR_2024, true).statusCode(200).body("created", equalTo(1));
    Province.admin().get("/api/v1/calendars/2024").then().statusCode(404);
    int before = Outboxes.events(db, CalendarYearRecorded.class).size();
    importing(YEAR_2024, false).statusCode(200).body("created", equalTo(1));
    importing(YEAR_2024, false).statusCode(200).body("unchanged", equalTo(1));
    assertThat(Outboxes.events(db, CalendarYearRecorded.class)).hasSize(before + 1);
    importing(YEAR_2024.replace("2024-05-04,WORKING_SATURDAY,\n", ""), false)
        .statusCode(200)
        .body("changed", equalTo(1));
    assertThat(Outboxes.events(db, CalendarYearRecorded.class).getLast().workingSaturdays())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "30/4/2024,HOLIDAY,Tên | /1/day | DATE_INVALID",
        ",HOLIDAY,Tên | /1/day | VALUE_MISSING",
        "2024-04-30,SUNDAY,Tên | /1/kind | KIND_UNKNOWN",
        "2024-04-30,HOLIDAY, | /1/name | VALUE_MISSING",
        "2024-05-05,WORKING_SATURDAY, | /1/day | NOT_A_SATURDAY",
        "1924-04-30,HOLIDAY,Tên | /1/day | DAY_OUTSIDE_YEAR",
        "2024-04-30,HOLIDAY,Tên~2024-04-30,HOLIDAY,Tên | /2/day | ROW_TWICE"
      })
  void namesTheRowAtFaultAndSavesNone(String rows, String pointer, String code) {
    importing(rows.strip().replace('~', '\n') + "\n2025-01-01,HOLIDAY,Tết\n", false)
        .statusCode(422)
        .body("errors.pointer", hasItem(pointer.strip()))
        .body("errors.code", hasItem(code.strip()));
    Province.admin().get("/api/v1/calendars/2025").then().statusCode(404);
  }

  @Test
  void warnsOfAYearThatAPlanNeedsAndNobodyEntered() {
    Province.commune("H99.61")
        .get("/api/v1/calendars")
        .then()
        .statusCode(200)
        .body("years.year", contains(2026, 2027))
        .body("years[0].holidays", equalTo(1))
        .body("missing", empty());
    Province.focal()
        .body(Province.PLAN.formatted("1").replace("[2026]", "[2026, 2028]"))
        .post("/api/v1/plans")
        .then()
        .statusCode(201);
    Province.commune("H99.61")
        .get("/api/v1/calendars")
        .then()
        .body("missing.year", contains(2028))
        .body("missing[0].plans", equalTo(1));
  }

  @ParameterizedTest
  @CsvSource({
    // The long weekend of 2024: Saturday 27 April to Wednesday 1 May off.
    "2024-04-26, 1, 2024-05-02",
    "2024-05-03, 1, 2024-05-04",
    "2024-04-27, 0, 2024-05-02",
    "2024-05-02, -1, 2024-04-26",
    "2024-05-02, 0, 2024-05-02"
  })
  void countsWorkingDaysAsEveryServiceDoes(String from, int days, String day) {
    importing(YEAR_2024, false).statusCode(200);
    Province.commune("H99.61")
        .get("/api/v1/calendars/working-days?from=" + from + "&days=" + days)
        .then()
        .statusCode(200)
        .body("day", equalTo(day))
        .body("missingYears", empty());
  }

  @Test
  void warnsWhereItCountsThroughAMissingYear() {
    Province.commune("H99.61")
        .get("/api/v1/calendars/working-days?from=2027-12-31&days=1")
        .then()
        .statusCode(200)
        .body("fromIsWorked", equalTo(true))
        .body("day", equalTo("2028-01-03"))
        .body("missingYears", contains(2028));
    Province.commune("H99.61")
        .get("/api/v1/calendars/working-days?days=1")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("?from"));
    Province.commune("H99.61")
        .get("/api/v1/calendars/working-days?from=2026-01-01&days=9999")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("?days"));
  }

  @Test
  void isImportedByTheAdministratorOnly() {
    Province.focal()
        .contentType("text/csv")
        .body("x")
        .post("/api/v1/calendars/import")
        .then()
        .statusCode(403);
  }
}
