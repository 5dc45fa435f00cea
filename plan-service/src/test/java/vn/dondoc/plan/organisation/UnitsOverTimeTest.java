package vn.dondoc.plan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.plan.Province;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.rest.OfficeMedia;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

/** Codes, states and the tree over time, through the API. */
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class UnitsOverTimeTest {

  private static final String TREE =
      """
      H99.20,UBND huyện Sông Mây,PEOPLES_COMMITTEE,DISTRICT,H99,2000-01-01,2025-06-30,000.00.20.H99
      H99.20.01,UBND xã Mây Thượng,PEOPLES_COMMITTEE,COMMUNE,H99.20,2000-01-01,2025-06-30,
      H99.61.01,Công chức Văn phòng - thống kê xã An Hòa,POST,COMMUNE,H99.61,2025-07-01,,
      H99.61.02,Thôn Đông,HAMLET,HAMLET,H99.61,2025-07-01,,
      """;

  @Inject EntityManager db;
  @Inject MovableClock clock;

  @BeforeEach
  void setUp() {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
    Province.setUp();
    units(TREE).statusCode(200);
  }

  private static ValidatableResponse units(String csv) {
    return Province.admin()
        .contentType("text/csv; charset=UTF-8")
        .body("code,name,kind,tier,parent,validFrom,validTo,alternateCode\n" + csv)
        .post("/api/v1/units/import")
        .then();
  }

  private static ValidatableResponse get(String path) {
    return Province.commune("H99.61").get("/api/v1/units" + path).then();
  }

  @Test
  void findsAUnitByEitherCodeAndOnlyWhileItLasts() {
    get("/000.00.20.H99").statusCode(200).body("code", equalTo("H99.20"));
    get("/000.00.20.H99?asOf=2025-06-30")
        .statusCode(200)
        .body("name", equalTo("UBND huyện Sông Mây"));
    get("/H99.20?asOf=2025-07-01").statusCode(404).body("code", equalTo("UNIT_NOT_VALID"));
    get("/H98?asOf=2025-07-01").statusCode(404).body("code", equalTo("UNIT_NOT_FOUND"));
    get("/H99?asOf=hôm nay").statusCode(400).body("errors[0].pointer", equalTo("?asOf"));
  }

  @Test
  void walksTheTreeAsItStoodPageByPage() {
    List<String> codes = new ArrayList<>();
    String next = "";
    do {
      var page =
          get("/H99/subtree?asOf=2025-06-30&limit=2&cursor=" + next).statusCode(200).extract();
      codes.addAll(page.path("items.code"));
      next = page.path("next");
    } while (next != null);
    assertThat(codes)
        .containsExactly("H99", "H99.03", "H99.04", "H99.20", "H99.20.01", "H99.63", "H99.90");
    get("/H99.61/subtree")
        .statusCode(200)
        .body("items.code", contains("H99.61", "H99.61.01", "H99.61.02"))
        .body("next", nullValue());
    get("/H99.20/subtree").statusCode(404).body("code", equalTo("UNIT_NOT_VALID"));
    get("/H99/subtree?limit=201").statusCode(400).body("errors[0].pointer", equalTo("?limit"));
  }

  @Test
  void tellsCodesAndStates() {
    get("/H99.20/history")
        .statusCode(200)
        .body("codes.code", contains("H99.20", "000.00.20.H99"))
        .body("codes.format", contains("FORWARD", "REVERSED"))
        .body("states", hasSize(1))
        .body("states[0].parent", equalTo("H99"))
        .body("states[0].validTo", equalTo("2025-06-30"));
    Province.as("nobody", null).get("/api/v1/units/H99.20/history").then().statusCode(403);
  }

  @Test
  void movesWhatLiesBelowACorrectedUnit() {
    int before = Outboxes.events(db, UnitRecorded.class).size();
    units("H99.61,UBND xã An Hòa,PEOPLES_COMMITTEE,COMMUNE,H99.62,2025-07-01,,\n").statusCode(200);
    List<UnitRecorded> told = Outboxes.events(db, UnitRecorded.class);
    assertThat(told.subList(before, told.size()))
        .extracting(UnitRecorded::code)
        .containsExactlyInAnyOrder("H99.61", "H99.61.01", "H99.61.02");
    get("/H99.62/subtree").body("items.code", hasItem("H99.61.02"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "H99.71,Tên,DEPARTMENT,PROVINCE,H99.61,2026-01-01,, | /1/tier | TIER_ABOVE_PARENT",
        "H99.71,Tên,DEPARTMENT,PROVINCE,H99,2026-01-01,,không | /1/alternateCode | CODE_INVALID",
        "H99.71,Tên,DEPARTMENT,PROVINCE,H99,2026-01-01,,000.00.20.H99 | /1/alternateCode | CODE_TAKEN",
        "000.00.20.H99,Tên,DEPARTMENT,PROVINCE,H99,2026-01-01,, | /1/code | CODE_TAKEN",
        "H99.61,UBND xã An Hòa,PEOPLES_COMMITTEE,COMMUNE,H99.61.02,2025-07-01,, | /1/tier | TIER_ABOVE_PARENT",
        "H99.61,UBND xã An Hòa,PEOPLES_COMMITTEE,COMMUNE,H99.61.01,2025-07-01,, | /1/parent | PARENT_BELOW"
      })
  void namesTheColumnAtFault(String row, String pointer, String code) {
    units(row.strip() + "\n")
        .statusCode(422)
        .body("errors.pointer", contains(pointer.strip()))
        .body("errors.code", contains(code.strip()));
  }

  @Test
  void exportsWhatItImportsAsCsvAndAsAWorkbook() {
    units("H99.72,=HYPERLINK(xấu),DEPARTMENT,PROVINCE,H99,2026-01-01,,000.00.72.H99\n")
        .statusCode(200);
    String csv =
        Province.commune("H99.61")
            .accept("text/csv")
            .get("/api/v1/units/export")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(csv)
        .startsWith("\uFEFFcode,name,kind,tier,parent,validFrom,validTo,alternateCode\r\nH99,")
        .contains("H99.72,'=HYPERLINK(xấu),DEPARTMENT,PROVINCE,H99,2026-01-01,,000.00.72.H99");
    byte[] workbook =
        Province.commune("H99.61")
            .accept(OfficeMedia.XLSX)
            .get("/api/v1/units/export")
            .then()
            .statusCode(200)
            .contentType(OfficeMedia.XLSX)
            .extract()
            .asByteArray();
    units(csv.substring(csv.indexOf('\n') + 1)).statusCode(200).body("unchanged", equalTo(12));
    workbook(workbook).statusCode(200).body("unchanged", equalTo(12)).body("changed", equalTo(0));
    workbook(new byte[] {1, 2, 3}).statusCode(400).body("code", equalTo("CSV_UNREADABLE"));
    Province.commune("H99.61")
        .accept("text/csv")
        .get("/api/v1/units/export?asOf=2025-06-30")
        .then()
        .statusCode(200)
        .body(containsString("H99.20,UBND huyện Sông Mây"))
        .body(not(containsString("H99.61")));
    Province.as("nobody", "H99.61").get("/api/v1/units/export").then().statusCode(403);
  }

  private static ValidatableResponse workbook(byte[] file) {
    return Province.admin()
        .contentType(OfficeMedia.XLSX)
        .body(file)
        .post("/api/v1/units/import")
        .then();
  }

  @Test
  void letsTheDatabaseRefuseASecondStateAtOneInstant() {
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () ->
                            db.createNativeQuery(
                                    """
                                    insert into unit_state (unit_id, code, name, name_folded, kind, tier, parent_id,
                                      path, place, valid_from, valid_to)
                                    select unit_id, code, name, name_folded, kind, tier, parent_id, path, place,
                                      date '2025-08-01', date '2025-08-31'
                                    from unit_state where code = 'H99.61'
                                    """)
                                .executeUpdate()))
        .hasStackTraceContaining("exclusion constraint");
  }
}
