package vn.dondoc.plan.indextarget;

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
class TargetTest {

  private static final String TARGET =
      """
      {"unit": "H99", "index": "PAPI", "year": 2026, "kind": "RANK_UP", "value": 1}
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

  private static void result(String rest) {
    Province.focal()
        .body("{\"index\": \"PAPI\", \"unit\": \"H99\", " + rest + "}")
        .post("/api/v1/results")
        .then()
        .statusCode(201);
  }

  private static ValidatableResponse set(String target) {
    return Province.focal().body(target).post("/api/v1/targets").then();
  }

  private static String plan() {
    return Province.focal()
        .body(Province.PLAN.formatted("120"))
        .post("/api/v1/plans")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void judgesWhenTheResultsAreEntered() {
    String place =
        set(TARGET)
            .statusCode(201)
            .body("judgement.verdict", equalTo("NOT_MEASURABLE"))
            .body("judgement.reason", equalTo("NO_RESULT"))
            .extract()
            .header("Location")
            .replaceFirst(".*(/api/)", "$1");
    result("\"year\": 2025, \"score\": 40.04, \"rank\": 51, \"of\": 60");
    result("\"year\": 2026, \"score\": 42.85, \"rank\": 24, \"of\": 61");
    Province.commune("H99.61")
        .get(place)
        .then()
        .statusCode(200)
        .body("judgement.verdict", equalTo("MET"))
        .body("judgement.working", equalTo("51 − 24 = 27 ≥ 1"))
        .body("result.of", equalTo(61));
    set(TARGET.replace("H99", "H99.61"))
        .statusCode(201)
        .body("judgement.reason", equalTo("NO_OFFICIAL_DATA"));
  }

  @Test
  void belongsToAPlanAndIsSeenWithIt() {
    String plan = plan();
    String ofPlan = TARGET.replace("\"unit\": \"H99\"", "\"plan\": \"" + plan + "\"");
    String place =
        set(ofPlan)
            .statusCode(201)
            .body("unit", equalTo("H99"))
            .extract()
            .header("Location")
            .replaceFirst(".*(/api/)", "$1");
    Province.focal()
        .get("/api/v1/targets?plan=" + plan + "&index=PAPI&year=2026&unit=H99")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("next", nullValue());
    // A draft does not concern the commune yet.
    Province.commune("H99.61").get("/api/v1/targets").then().body("items", hasSize(0));
    Province.commune("H99.61").get(place).then().statusCode(404);
    Province.as("other", "H99.04", "focal")
        .header("Idempotency-Key", "a-key-of-another")
        .body(ofPlan)
        .post("/api/v1/targets")
        .then()
        .statusCode(404);
  }

  @Test
  void changesAndRemovesOnTheCurrentVersion() {
    var set = set(TARGET).statusCode(201).extract();
    String place = set.header("Location").replaceFirst(".*(/api/)", "$1");
    Province.focal().body(TARGET).put(place).then().statusCode(428);
    String now =
        Province.focal()
            .header("If-Match", set.header("ETag"))
            .body(TARGET.replace("\"value\": 1", "\"value\": 2"))
            .put(place)
            .then()
            .statusCode(200)
            .extract()
            .header("ETag");
    Province.focal()
        .header("If-Match", set.header("ETag"))
        .body(TARGET)
        .put(place)
        .then()
        .statusCode(412);
    Province.focal().header("If-Match", now).delete(place).then().statusCode(204);
    Province.focal().get(place).then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"unit\": \"H99\", | | /unit",
        "\"H99\" | \"H98\" | /unit",
        "\"PAPI\" | \"XYZ\" | /index",
        "\"index\": \"PAPI\" | \"index\": \"\" | /index",
        "2026 | 26 | /year",
        "\"kind\": \"RANK_UP\" | \"kind\": \"BEST\" | /kind",
        "\"value\": 1 | \"value\": -1 | /value",
        "\"value\": 1 | \"value\": 1.5 | /value",
        "\"value\": 1 | \"value\": 0 | /value",
        "\"value\": 1 | \"value\": null | /value",
        "\"value\": 1 | \"value\": 1, \"group\": \"LOWEST\" | /group",
        "\"value\": 1 | \"value\": 1, \"dimension\": \"PAPI-9\" | /dimension",
        "\"RANK_UP\", \"value\": 1 | \"GROUP_AT_LEAST\" | /group",
        "\"RANK_UP\", \"value\": 1 | \"GROUP_AT_LEAST\", \"group\": \"HIGHEST\", \"value\": 1 | /value"
      })
  void namesTheFieldAtFault(String good, String bad, String pointer) {
    set(TARGET.replace(good.strip(), bad == null ? "" : bad.strip()))
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer.strip()));
  }

  @Test
  void isSetByTheFocalAgencyOfTheTerritoryOnly() {
    Province.commune("H99.61").body(TARGET).post("/api/v1/targets").then().statusCode(403);
    Province.as("xa", "H99.62", "focal")
        .header("Idempotency-Key", "a-key-of-the-commune")
        .body(TARGET)
        .post("/api/v1/targets")
        .then()
        .statusCode(403)
        .body("code", equalTo("NOT_YOUR_UNIT"));
  }

  @Test
  void mapsWeakSubDimensionsWithoutATaskFirst() {
    String plan = plan();
    result("\"year\": 2024, \"dimension\": \"PAPI-1\", \"group\": \"LOWEST\"");
    result("\"year\": 2024, \"dimension\": \"PAPI-8\", \"group\": \"LOWER_MIDDLE\"");
    result("\"year\": 2024, \"dimension\": \"PAPI-8.1\", \"score\": 1, \"group\": \"LOWEST\"");
    result("\"year\": 2023, \"dimension\": \"PAPI-6.4\", \"score\": 2.2");
    result("\"year\": 2024, \"dimension\": \"PAPI-6.4\", \"score\": 2.1, \"group\": \"HIGHEST\"");
    String etag = Province.focal().get("/api/v1/plans/" + plan).header("ETag");
    Province.focal()
        .header("If-Match", etag)
        .body(Province.task("Tuyên truyền", "Thường xuyên", "Sở Nội vụ"))
        .post("/api/v1/plans/" + plan + "/tasks")
        .then()
        .statusCode(201);
    var map = Province.focal().get("/api/v1/plans/" + plan + "/coverage").then().statusCode(200);
    map.body("unit", equalTo("H99"))
        .body("year", equalTo(2026))
        .body("rows", hasSize(28))
        .body("weakWithoutTask", equalTo(4))
        .body("rows[0].dimension", equalTo("PAPI-8.1"))
        .body("rows[0].resultOf", equalTo("PAPI-8.1"))
        .body("rows[1].dimension", equalTo("PAPI-8.2"))
        .body("rows[1].resultOf", equalTo("PAPI-8"))
        .body("rows[1].result.group", equalTo("LOWER_MIDDLE"))
        .body("rows[3].dimension", equalTo("PAPI-6.4"))
        .body("rows[3].fell", equalTo(true))
        .body(
            "rows.findAll { it.taskCount > 0 }.dimension",
            contains("PAPI-1.1", "PAPI-1.2", "PAPI-1.3", "PAPI-1.4"))
        .body("rows[27].weak", equalTo(true))
        .body("rows[27].tasks[0].direct", equalTo(false));
    Province.commune("H99.61").get("/api/v1/plans/" + plan + "/coverage").then().statusCode(404);
    Province.admin().get("/api/v1/plans/" + plan + "/coverage").then().statusCode(403);
  }
}
