package vn.dondoc.plan.result;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.plan.Province;
import vn.dondoc.plan.Seeds;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class ResultTest {

  private static final String COLUMNS =
      "index,year,unit,unitName,dimension,score,rank,of,region,regionRank,regionOf,group,ranked,note\n";

  /** The figures that Sóc Trăng's plan of 2023 prints. */
  private static final String SOC_TRANG =
      """
      PAPI,2021,H51,Tỉnh Sóc Trăng,,40.04,51,60,ĐBSCL,9,13,,,
      PAPI,2022,H51,Tỉnh Sóc Trăng,,42.85,24,61,ĐBSCL,3,13,UPPER_MIDDLE,,
      PAPI,2022,H51,Tỉnh Sóc Trăng,PAPI-7,,,,,,,HIGHEST,,
      PAPI,2022,H02,Tỉnh Bắc Giang,,,,,,,,,false,Không xếp hạng năm 2022
      """;

  private static final String RESULT =
      """
      {"index": "PAPI", "year": 2024, "unit": "H99", "score": 43.5, "rank": 10, "of": 61, "ranked": true}
      """;

  @Inject EntityManager db;
  @Inject MovableClock clock;

  @BeforeEach
  void setUp() {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
    Province.setUp();
    Seeds.sow(db, "V32_1__index_version_seed.sql");
  }

  private static ValidatableResponse importing(String csv, boolean dryRun) {
    return Province.focal()
        .contentType("text/csv; charset=UTF-8")
        .body(COLUMNS + csv)
        .post("/api/v1/results/import?dryRun=" + dryRun)
        .then();
  }

  @Test
  void showsTheChangeOnTheYearBefore() {
    importing(SOC_TRANG, true).statusCode(200).body("created", equalTo(4));
    importing(SOC_TRANG, false).statusCode(200).body("created", equalTo(4));
    importing(SOC_TRANG, false).body("unchanged", equalTo(4)).body("changed", equalTo(0));
    Province.commune("H99.61")
        .get("/api/v1/results?index=PAPI&unit=H51&whole=true")
        .then()
        .statusCode(200)
        .body("items.year", contains(2022, 2021))
        .body("items[0].score", equalTo(42.85f))
        .body("items[0].rank", equalTo(24))
        .body("items[0].of", equalTo(61))
        .body("items[0].change.rank", equalTo(27))
        .body("items[0].change.score", equalTo(2.81f))
        .body("items[0].change.regionRank", equalTo(6))
        .body("items[1].change", nullValue());
    Province.commune("H99.61")
        .get("/api/v1/results?unit=H02")
        .then()
        .body("items[0].ranked", equalTo(false))
        .body("items[0].note", equalTo("Không xếp hạng năm 2022"));
  }

  @Test
  void comparesNoScoresOfDifferentScales() {
    importing(
            """
            PAPI,2017,H51,Tỉnh Sóc Trăng,,36.5,30,63,,,,,,
            PAPI,2018,H51,Tỉnh Sóc Trăng,,43.5,20,63,,,,,,
            """,
            false)
        .statusCode(200);
    Province.focal()
        .get("/api/v1/results?unit=H51&year=2018")
        .then()
        .body("items[0].change", nullValue());
  }

  @Test
  void worksOutTheGroupWhereAllScoresAreKnown() {
    String others =
        IntStream.range(0, 61)
            .filter(i -> i != 23)
            .mapToObj(
                i ->
                    "PAPI,2022,P%02d,Tỉnh %d,,%s,%d,61,,,,,,\n"
                        .formatted(i, i, QuartilesTest.PAPI_2022.get(i), i + 1))
            .collect(Collectors.joining());
    importing(others + "PAPI,2022,X1,Không hạng 1,,41.50,,,,,,,false,Thiếu dữ liệu\n", false)
        .statusCode(200);
    Province.focal()
        .get("/api/v1/results?unit=P00")
        .then()
        .body("items[0].group", nullValue())
        .body("items[0].groupComputed", equalTo(false));
    importing(
            """
            PAPI,2022,X2,Không hạng 2,,39.90,,,,,,,false,Thiếu dữ liệu
            PAPI,2022,H51,Tỉnh Sóc Trăng,,42.85,24,61,,,,,,
            """,
            false)
        .statusCode(200);
    Province.focal()
        .get("/api/v1/results?unit=H51")
        .then()
        .body("items[0].group", equalTo("UPPER_MIDDLE"))
        .body("items[0].groupComputed", equalTo(true));
    Province.focal()
        .get("/api/v1/results?unit=P60")
        .then()
        .body("items[0].group", equalTo("LOWEST"));
    Province.focal().get("/api/v1/results?unit=X1").then().body("items[0].group", nullValue());
    String next =
        Province.focal()
            .get("/api/v1/results?year=2022&limit=40")
            .then()
            .body("items", hasSize(40))
            .extract()
            .path("next");
    Province.focal()
        .get("/api/v1/results?year=2022&limit=40&cursor=" + next)
        .then()
        .body("items", hasSize(23))
        .body("next", nullValue());
  }

  @Test
  void entersCorrectsAndRemovesOnTheCurrentVersion() {
    var entered =
        Province.focal()
            .body(RESULT)
            .post("/api/v1/results")
            .then()
            .statusCode(201)
            .body("official", equalTo(true))
            .body("unitName", equalTo("UBND tỉnh Thanh Giang"))
            .extract();
    String place = entered.header("Location").replaceFirst(".*(/api/)", "$1");
    Province.focal()
        .body(RESULT)
        .post("/api/v1/results")
        .then()
        .statusCode(409)
        .body("errors[0].pointer", equalTo("/unit"));
    Province.focal().body(RESULT).put(place).then().statusCode(428);
    Province.focal()
        .header("If-Match", entered.header("ETag"))
        .body(RESULT.replace("2024", "2023"))
        .put(place)
        .then()
        .statusCode(400)
        .body("code", equalTo("KEY_IS_FIXED"));
    String now =
        Province.focal()
            .header("If-Match", entered.header("ETag"))
            .body(RESULT.replace("43.5", "43.6"))
            .put(place)
            .then()
            .statusCode(200)
            .body("score", equalTo(43.6f))
            .extract()
            .header("ETag");
    Province.commune("H99.61").get(place).then().statusCode(200).body("version", equalTo(1));
    Province.focal()
        .header("If-Match", entered.header("ETag"))
        .delete(place)
        .then()
        .statusCode(412);
    Province.focal().header("If-Match", now).delete(place).then().statusCode(204);
    Province.focal().get(place).then().statusCode(404);
  }

  @Test
  void marksAUnitBelowTheProvinceAsWithoutOfficialFigure() {
    Province.focal()
        .body(RESULT.replace("H99", "H99.61"))
        .post("/api/v1/results")
        .then()
        .statusCode(201)
        .body("official", equalTo(false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"PAPI\" | \"XYZ\" | /index",
        "2024 | 1999 | /year",
        "2024 | 2005 | /index",
        "\"H99\" | \"H98\" | /unitName",
        "\"H99\" | \"\" | /unit",
        "\"score\": 43.5 | \"score\": 81 | /score",
        "\"score\": 43.5 | \"score\": 7.9 | /score",
        "\"score\": 43.5 | \"score\": 43.51234 | /score",
        "\"score\": 43.5 | \"score\": 10.1, \"dimension\": \"PAPI-1\" | /score",
        "\"score\": 43.5 | \"score\": 5, \"dimension\": \"PAPI-5.4\" | /dimension",
        "\"rank\": 10 | \"rank\": 62 | /rank",
        "\"rank\": 10 | \"rank\": 0 | /rank",
        "\"of\": 61, | \"note\": \"x\", | /of",
        "\"rank\": 10, \"of\": 61 | \"regionRank\": 3 | /regionOf",
        "\"rank\": 10 | \"regionOf\": 3 | /rank",
        "\"score\": 43.5 | \"group\": \"BEST\" | /group",
        "\"ranked\": true | \"ranked\": false | /ranked",
        "\"score\": 43.5, \"rank\": 10, \"of\": 61, \"ranked\": true | \"ranked\": false | /note",
        "\"score\": 43.5, \"rank\": 10, \"of\": 61, | \"note\": \"\", | /score"
      })
  void namesTheFieldAtFault(String good, String bad, String pointer) {
    Province.focal()
        .body(RESULT.replace(good.strip(), bad.strip()))
        .post("/api/v1/results")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer.strip()));
  }

  @Test
  void namesTheRowAtFaultAndSavesNone() {
    importing(
            """
            PAPI,2022,H99,,,43,1,61,,,,,,
            PAPI,hai,H99,,,43,1,61,,,,,,
            PAPI,2023,H99,,,nhiều,1,61,,,,,,
            PAPI,2023,H99,,,43,1,61,,,,BEST,,
            PAPI,2023,H99,,,43,1,61,,,,,có,
            PAPI,2022,H99,,,44,2,61,,,,,,
            SIPAS,2023,H99,,,101,,,,,,,,
            """,
            false)
        .statusCode(422)
        .body(
            "errors.pointer",
            contains("/2/year", "/3/score", "/4/group", "/5/ranked", "/6/unit", "/7/score"));
    Province.focal().get("/api/v1/results").then().body("items", hasSize(0));
  }

  @Test
  void isKeptByFocalAgencyAndAdministratorOnly() {
    Province.commune("H99.61").body(RESULT).post("/api/v1/results").then().statusCode(403);
    Province.commune("H99.61")
        .contentType("text/csv")
        .body("x")
        .post("/api/v1/results/import")
        .then()
        .statusCode(403);
    String one = "/api/v1/results/5eed0000-0000-4000-8000-000000000001";
    Province.commune("H99.61").header("If-Match", "*").body(RESULT).put(one).then().statusCode(403);
    Province.commune("H99.61").header("If-Match", "*").delete(one).then().statusCode(403);
  }
}
