package vn.dondoc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.platform.contract.calendar.CalendarYearRecorded;
import vn.dondoc.platform.contract.organisation.PositionRecorded;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

/** Units, groups, persons, calendar and catalogue through the API. */
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class RegistersTest {

  @Inject EntityManager db;
  @Inject MovableClock clock;

  @BeforeEach
  void setUp() {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
    Province.setUp();
  }

  private static ValidatableResponse units(String csv, boolean dryRun) {
    return Province.admin()
        .contentType("text/csv; charset=UTF-8")
        .body("code,name,kind,tier,parent,validFrom,validTo\n" + csv)
        .post("/api/v1/units/import?dryRun=" + dryRun)
        .then();
  }

  @Test
  void importsUnitsOnceAndPublishesOnlyWhatChanged() {
    int before = Outboxes.events(db, UnitRecorded.class).size();
    units("H99.03,Sở Nội vụ,DEPARTMENT,PROVINCE,H99,2000-01-01,\n", false)
        .statusCode(200)
        .body("created", equalTo(0))
        .body("unchanged", equalTo(1));
    assertThat(Outboxes.events(db, UnitRecorded.class)).hasSize(before);
    units("H99.03,Sở Nội vụ mới,DEPARTMENT,PROVINCE,H99,2000-01-01,\n", false)
        .statusCode(200)
        .body("changed", equalTo(1));
    assertThat(Outboxes.events(db, UnitRecorded.class)).hasSize(before + 1);
    assertThat(Outboxes.events(db, UnitRecorded.class).getLast().name()).isEqualTo("Sở Nội vụ mới");
  }

  @Test
  void checksOnDryRunAndSavesNothing() {
    units("H99.70,UBND xã Mới,PEOPLES_COMMITTEE,COMMUNE,H99,2026-01-01,\n", true)
        .statusCode(200)
        .body("dryRun", equalTo(true))
        .body("created", equalTo(1));
    Province.admin()
        .get("/api/v1/units/H99.70")
        .then()
        .statusCode(404)
        .body("code", equalTo("UNIT_NOT_FOUND"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "h99 x,Tên,DEPARTMENT,PROVINCE,H99,2000-01-01, | /1/code | CODE_INVALID",
        "H99.71,,DEPARTMENT,PROVINCE,H99,2000-01-01, | /1/name | VALUE_MISSING",
        "H99.71,Tên,LOẠI LẠ,PROVINCE,H99,2000-01-01, | /1/kind | KIND_UNKNOWN",
        "H99.71,Tên,DEPARTMENT,CẤP LẠ,H99,2000-01-01, | /1/tier | TIER_UNKNOWN",
        "H99.71,Tên,DEPARTMENT,PROVINCE,H98,2000-01-01, | /1/parent | PARENT_UNKNOWN",
        "H99.71,Tên,DEPARTMENT,PROVINCE,H99,1/1/2000, | /1/validFrom | DATE_INVALID",
        "H99.71,Tên,DEPARTMENT,PROVINCE,H99,2026-01-01,2025-01-01 | /1/validTo | VALIDITY_REVERSED"
      })
  void namesTheRowAndColumnAtFaultAndSavesNoRow(String row, String pointer, String code) {
    units(row.strip() + "\nH99.72,Xã tốt,DEPARTMENT,PROVINCE,H99,2000-01-01,\n", false)
        .statusCode(422)
        .body("code", equalTo("ROWS_REFUSED"))
        .body("errors.pointer", contains(pointer.strip()))
        .body("errors.code", contains(code.strip()));
    Province.admin().get("/api/v1/units/H99.72").then().statusCode(404);
  }

  @Test
  void refusesWhatIsNoRegister() {
    Province.admin()
        .contentType("text/csv; charset=UTF-8")
        .body("a,b\n1,2\n")
        .post("/api/v1/units/import")
        .then()
        .statusCode(400)
        .body("code", equalTo("CSV_UNREADABLE"));
    Province.commune("H99.61")
        .contentType("text/csv")
        .body("x")
        .post("/api/v1/units/import")
        .then()
        .statusCode(403);
  }

  @Test
  void findsUnitsWithoutDiacriticsPageByPage() {
    Province.commune("H99.61")
        .get("/api/v1/units?q=so noi")
        .then()
        .statusCode(200)
        .body("items.code", contains("H99.03"));
    String next =
        Province.commune("H99.61")
            .get("/api/v1/units?limit=3")
            .then()
            .statusCode(200)
            .body("items.code", contains("H99", "H99.03", "H99.04"))
            .extract()
            .path("next");
    Province.commune("H99.61")
        .get("/api/v1/units?limit=3&cursor=" + next)
        .then()
        .body("items.code", contains("H99.61", "H99.62", "H99.63"));
    Province.commune("H99.61")
        .get("/api/v1/units?tier=COMMUNE&asOf=2026-01-01")
        .then()
        .body("items.code", contains("H99.61", "H99.62"));
    Province.commune("H99.61")
        .get("/api/v1/units?cursor=nonsense!")
        .then()
        .statusCode(400)
        .body("code", equalTo("CURSOR_INVALID"));
    Province.commune("H99.61")
        .get("/api/v1/units?limit=0")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("?limit"));
  }

  @Test
  void expandsAClosedGroupAsOfADay() {
    String group =
        Province.focal()
            .get("/api/v1/groups")
            .then()
            .statusCode(200)
            .extract()
            .path("find { it.name == 'UBND cấp xã' }.id");
    Province.focal()
        .get("/api/v1/groups/" + group + "/members?issuer=H99&asOf=2026-01-15")
        .then()
        .statusCode(200)
        .body("code", contains("H99.61", "H99.62"));
    Province.focal()
        .get("/api/v1/groups/" + group + "/members?issuer=H99&asOf=2020-01-15")
        .then()
        .body("code", contains("H99.63"));
  }

  @Test
  void keepsTheCalendarByVersion() {
    String etag =
        Province.commune("H99.61")
            .get("/api/v1/calendars/2026")
            .then()
            .statusCode(200)
            .extract()
            .header("ETag");
    String body =
        "{\"holidays\": [{\"day\": \"2026-04-30\", \"name\": \"Ngày Chiến thắng\"}], \"workingSaturdays\": [\"2026-05-09\"]}";
    Province.admin().body(body).put("/api/v1/calendars/2026").then().statusCode(428);
    Province.admin()
        .header("If-Match", "\"99\"")
        .body(body)
        .put("/api/v1/calendars/2026")
        .then()
        .statusCode(412);
    Province.admin()
        .header("If-Match", etag)
        .body(body)
        .put("/api/v1/calendars/2026")
        .then()
        .statusCode(200);
    assertThat(Outboxes.events(db, CalendarYearRecorded.class).getLast().workingSaturdays())
        .hasSize(1);
    Province.admin()
        .header("If-Match", "*")
        .body(body.replace("2026-05-09", "2026-05-08"))
        .put("/api/v1/calendars/2026")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/workingSaturdays/0"))
        .body("errors[0].code", equalTo("NOT_A_SATURDAY"));
    Province.focal()
        .header("If-Match", etag)
        .body(body)
        .put("/api/v1/calendars/2026")
        .then()
        .statusCode(403);
    Province.focal().get("/api/v1/calendars/2031").then().statusCode(404);
  }

  @Test
  void registersPersonsAndTellsPositionsWithoutNames() {
    String csv =
        "code,name,unit,role\nnva,Nguyễn Văn An,H99.61,HEAD\nttb,Trần Thị Bình,H99.61,OFFICER\n";
    Province.admin()
        .contentType("text/csv; charset=UTF-8")
        .body(csv)
        .post("/api/v1/persons/import")
        .then()
        .statusCode(200)
        .body("created", equalTo(2));
    assertThat(Outboxes.events(db, PositionRecorded.class)).hasSize(2);
    Province.admin()
        .get("/api/v1/persons?unit=H99.61")
        .then()
        .statusCode(200)
        .body("items", hasSize(2));
    Province.focal().get("/api/v1/persons").then().statusCode(403);
    Province.admin()
        .contentType("text/csv; charset=UTF-8")
        .body("code,name,unit,role\nx,X,H98,BOSS\n")
        .post("/api/v1/persons/import")
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("/1/unit"))
        .body("errors.pointer", hasItem("/1/role"));
  }

  @Test
  void versionsTheCatalogueByYear() {
    Province.focal()
        .get("/api/v1/indices")
        .then()
        .statusCode(200)
        .body("", contains("PAPI", "PAR INDEX", "PCI", "SIPAS"));
    Province.focal()
        .get("/api/v1/indices/PAPI/2020")
        .then()
        .statusCode(200)
        .body("findAll { it.parent == null }", hasSize(8))
        .body("name", hasItem("Cấp phép xây dựng"));
    assertThat(
            Province.focal()
                .get("/api/v1/indices/PAPI/2024")
                .then()
                .extract()
                .<List<String>>path("name"))
        .doesNotContain("Cấp phép xây dựng");
    Province.focal().get("/api/v1/indices/SIPAS/2026").then().body("", hasSize(5));
    Province.focal().get("/api/v1/indices/PAPI/2010").then().statusCode(404);
  }

  @Test
  void answersInEnglishWhereAsked() {
    Province.focal()
        .header("Accept-Language", "en-GB,en;q=0.9")
        .get("/api/v1/units/H00")
        .then()
        .statusCode(404)
        .body("detail", equalTo("There is no unit with the organisation code H00."));
  }
}
