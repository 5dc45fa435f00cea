package vn.dondoc.plan.indicator;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.plan.Province;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class IndicatorTest {

  private static final String QUANTITY =
      """
      {"code": "%s", "name": "Hồ sơ giải quyết xong", "unitOfMeasure": "hồ sơ", "aggregation": "SUM",
       "period": "QUARTER", "cumulative": true, "fromYear": 2024, "toYear": 2026}
      """;

  private static final String RATE =
      """
      {"code": "RATE", "name": "Tỷ lệ đúng hạn", "unitOfMeasure": "%", "aggregation": "RATE",
       "numerator": "A", "denominator": "B", "period": "QUARTER", "cumulative": false}
      """;

  @Inject EntityManager db;

  @BeforeEach
  void setUp() {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    define(QUANTITY.formatted("A")).statusCode(201);
    define(QUANTITY.formatted("B")).statusCode(201);
  }

  private static RequestSpecification admin() {
    return Province.admin().header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private static ValidatableResponse define(String body) {
    return admin().body(body).post("/api/v1/indicators").then();
  }

  @Test
  void definesARateOfTwoAndKeepsItsParts() {
    String etag = define(RATE).statusCode(201).extract().header("ETag");
    define(RATE).statusCode(409).body("errors[0].pointer", equalTo("/code"));
    Province.admin()
        .header("If-Match", "*")
        .delete("/api/v1/indicators/A")
        .then()
        .statusCode(409)
        .body("code", equalTo("PART_OF_A_RATE"));
    Province.admin()
        .header("If-Match", "*")
        .body(
            RATE.replace("\"RATE\", \"name\"", "\"A\", \"name\"")
                .replace("\"A\", \"den", "\"B\", \"den"))
        .put("/api/v1/indicators/A")
        .then()
        .statusCode(409);
    Province.admin().body(RATE).put("/api/v1/indicators/RATE").then().statusCode(428);
    Province.admin()
        .header("If-Match", etag)
        .body(RATE.replace("Tỷ lệ đúng hạn", "Tỷ lệ trước hạn"))
        .put("/api/v1/indicators/RATE")
        .then()
        .statusCode(200)
        .body("name", equalTo("Tỷ lệ trước hạn"));
    Province.admin()
        .header("If-Match", etag)
        .delete("/api/v1/indicators/RATE")
        .then()
        .statusCode(412);
    Province.admin()
        .header("If-Match", "*")
        .delete("/api/v1/indicators/RATE")
        .then()
        .statusCode(204);
    Province.admin().get("/api/v1/indicators/RATE").then().statusCode(404);
    Province.admin().header("If-Match", "*").delete("/api/v1/indicators/A").then().statusCode(204);
  }

  @Test
  void listsByYearAndName() {
    define(RATE).statusCode(201);
    Province.commune("H99.61")
        .get("/api/v1/indicators?year=2027")
        .then()
        .statusCode(200)
        .body("items.code", contains("RATE"));
    String next =
        Province.commune("H99.61")
            .get("/api/v1/indicators?q=ho so&limit=1")
            .then()
            .body("items.code", contains("A"))
            .extract()
            .path("next");
    Province.commune("H99.61")
        .get("/api/v1/indicators?q=ho so&limit=1&cursor=" + next)
        .then()
        .body("items.code", contains("B"));
    Province.commune("H99.61")
        .get("/api/v1/indicators/A")
        .then()
        .statusCode(200)
        .body("cumulative", equalTo(true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"code\": \"RATE\" | \"code\": \"tỷ lệ\" | /code",
        "\"name\": \"Tỷ lệ đúng hạn\" | \"name\": \" \" | /name",
        "\"unitOfMeasure\": \"%\" | \"unitOfMeasure\": \"\" | /unitOfMeasure",
        "\"aggregation\": \"RATE\" | \"aggregation\": \"MEDIAN\" | /aggregation",
        "\"aggregation\": \"RATE\" | \"aggregation\": \"SUM\" | /numerator",
        "\"numerator\": \"A\" | \"numerator\": \"X\" | /numerator",
        "\"numerator\": \"A\" | \"numerator\": \"RATE\" | /numerator",
        "\"numerator\": \"A\", | | /numerator",
        "\"denominator\": \"B\", | | /denominator",
        "\"period\": \"QUARTER\" | \"period\": \"WEEK\" | /period",
        "\"cumulative\": false | \"cumulative\": null | /cumulative",
        "\"cumulative\": false | \"cumulative\": false, \"fromYear\": 26 | /fromYear",
        "\"cumulative\": false | \"cumulative\": false, \"fromYear\": 2026, \"toYear\": 2025 | /toYear"
      })
  void namesTheFieldAtFault(String good, String bad, String pointer) {
    define(RATE.replace(good.strip(), bad == null ? "" : bad.strip()))
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer.strip()));
  }

  @Test
  void isKeptByTheAdministratorOnly() {
    Province.focal().body(RATE).post("/api/v1/indicators").then().statusCode(403);
    Province.focal()
        .header("If-Match", "*")
        .body(RATE)
        .put("/api/v1/indicators/A")
        .then()
        .statusCode(403);
    Province.focal().header("If-Match", "*").delete("/api/v1/indicators/A").then().statusCode(403);
  }
}
