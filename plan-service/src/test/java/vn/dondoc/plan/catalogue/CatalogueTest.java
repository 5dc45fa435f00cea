package vn.dondoc.plan.catalogue;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
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
class CatalogueTest {

  private static final String DTI =
      """
      {"name": "Chỉ số chuyển đổi số cấp tỉnh", "nameEn": "Digital Transformation Index",
       "unit": "POINTS", "totalMin": 0, "totalMax": 1, "dimensionMin": 0, "dimensionMax": 1,
       "dimensions": [
         {"number": "1", "name": "Nhận thức số", "nameEn": "Awareness"},
         {"number": "1.1", "name": "Người đứng đầu", "nameEn": "Heads", "aliases": ["Lãnh đạo"]}]}
      """;

  private static final String PLACE = "/api/v1/indices/DTI/versions/2022";

  @Inject EntityManager db;
  @Inject MovableClock clock;

  @BeforeEach
  void setUp() {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
    Province.setUp();
    Seeds.sow(db, "V32_1__index_version_seed.sql");
  }

  /** index_dimension outlives a test: other tests keep what the migrations put there. */
  @AfterEach
  void forget() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                db.createNativeQuery("delete from index_dimension where index_code = 'DTI'")
                    .executeUpdate());
  }

  @ParameterizedTest
  @CsvSource({
    "PAPI, 2011, 6, 22",
    "PAPI, 2017, 6, 22",
    "PAPI, 2018, 8, 29",
    "PAPI, 2020, 8, 29",
    "PAPI, 2021, 8, 28",
    "PAPI, 2026, 8, 28",
    "SIPAS, 2026, 5, 0",
    "PAR INDEX, 2026, 8, 0",
    "PCI, 2026, 10, 0"
  })
  void hasTheDimensionsOfTheYear(String index, int year, int dimensions, int subDimensions) {
    Province.commune("H99.61")
        .get("/api/v1/indices/{index}/{year}", index, year)
        .then()
        .statusCode(200)
        .body("findAll { it.parent == null }", hasSize(dimensions))
        .body("findAll { it.parent != null }", hasSize(subDimensions));
  }

  @Test
  void tellsTheVersionsWithTheirScales() {
    Province.commune("H99.61")
        .get("/api/v1/indices/PAPI/versions")
        .then()
        .statusCode(200)
        .body("fromYear", contains(2011, 2018, 2021))
        .body("totalMax", contains(60.0f, 80.0f, 80.0f))
        .body("unit", hasItem("POINTS"));
    Province.commune("H99.61").get("/api/v1/indices/XYZ/versions").then().statusCode(404);
    Province.commune("H99.61").get("/api/v1/indices/PAPI/versions/2019").then().statusCode(404);
  }

  @Test
  void takesAnotherIndexAndReplacesItOnItsVersion() {
    String etag =
        Province.admin()
            .body(DTI)
            .put(PLACE)
            .then()
            .statusCode(200)
            .body("dimensions.code", contains("DTI-1", "DTI-1.1"))
            .body("dimensions[1].aliases", contains("nguoi dung dau", "lanh dao"))
            .extract()
            .header("ETag");
    Province.admin().body(DTI).put(PLACE).then().statusCode(428);
    String now =
        Province.admin()
            .header("If-Match", etag)
            .body(DTI.replace("Nhận thức số", "Nhận thức"))
            .put(PLACE)
            .then()
            .statusCode(200)
            .body("dimensions[0].name", equalTo("Nhận thức"))
            .extract()
            .header("ETag");
    Province.admin().header("If-Match", etag).body(DTI).put(PLACE).then().statusCode(412);
    Province.admin().body(DTI).put("/api/v1/indices/DTI/versions/2026").then().statusCode(200);
    Province.admin()
        .get("/api/v1/indices/DTI/versions")
        .then()
        .body("find { it.fromYear == 2022 }.toYear", equalTo(2025));
    Province.admin()
        .header("If-Match", now)
        .body(DTI)
        .put(PLACE)
        .then()
        .statusCode(409)
        .body("code", equalTo("YEARS_OVERLAP"));
  }

  @Test
  void keepsADimensionThatResultsReferTo() {
    String etag = Province.admin().body(DTI).put(PLACE).header("ETag");
    Province.focal()
        .body(
            """
            {"index": "DTI", "year": 2024, "unit": "H99", "dimension": "DTI-1.1", "score": 0.5}
            """)
        .post("/api/v1/results")
        .then()
        .statusCode(201);
    Province.admin()
        .header("If-Match", etag)
        .contentType("text/csv; charset=UTF-8")
        .body("number,name,nameEn\n1,Nhận thức số,Awareness\n")
        .post(PLACE + "/import")
        .then()
        .statusCode(409)
        .body("code", equalTo("DIMENSION_IN_USE"));
  }

  @Test
  void importsTheDimensionsOfAVersion() {
    String etag = Province.admin().body(DTI).put(PLACE).header("ETag");
    String csv =
        "number,name,nameEn,aliases\n1,Nhận thức số,Awareness,\n1.1,Người đứng đầu,Heads,Lãnh đạo\n2,Thể chế số,Institutions,\n";
    Province.admin()
        .header("If-Match", etag)
        .contentType("text/csv; charset=UTF-8")
        .body(csv)
        .post(PLACE + "/import?dryRun=true")
        .then()
        .statusCode(200)
        .body("created", equalTo(1))
        .body("unchanged", equalTo(2));
    Province.admin().get(PLACE).then().body("dimensions", hasSize(2));
    Province.admin()
        .header("If-Match", etag)
        .contentType("text/csv; charset=UTF-8")
        .body(csv)
        .post(PLACE + "/import")
        .then()
        .statusCode(200);
    Province.admin().get(PLACE).then().body("dimensions", hasSize(3));
    Province.admin()
        .header("If-Match", "*")
        .contentType("text/csv; charset=UTF-8")
        .body("number,name,nameEn\n1,A,A\n1,B,B\n3.1,C,C\nx,D,D\n4,,E\n")
        .post(PLACE + "/import")
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/2/number", "/3/number", "/4/number", "/5/name"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"name\": \"Chỉ số chuyển đổi số cấp tỉnh\" | \"name\": \"\" | /name",
        "\"nameEn\": \"Digital Transformation Index\" | \"toYear\": 2020, \"nameEn\": \"x\" | /toYear",
        "\"nameEn\": \"Digital Transformation Index\" | \"nameEn\": null | /nameEn",
        "\"POINTS\" | \"STARS\" | /unit",
        "\"totalMin\": 0 | \"totalMin\": 1 | /totalMax",
        "\"totalMin\": 0, | | /totalMin",
        "\"dimensionMin\": 0 | \"dimensionMin\": 2 | /dimensionMax",
        "\"number\": \"1.1\" | \"number\": \"1\" | /dimensions/1/number",
        "\"number\": \"1.1\" | \"number\": \"2.1\" | /dimensions/1/number",
        "\"number\": \"1.1\" | \"number\": \"I\" | /dimensions/1/number",
        "\"name\": \"Người đứng đầu\" | \"name\": \"\" | /dimensions/1/name"
      })
  void namesTheFieldAtFault(String good, String bad, String pointer) {
    Province.admin()
        .body(DTI.replace(good.strip(), bad == null ? "" : bad.strip()))
        .put(PLACE)
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer.strip()));
  }

  @Test
  void isKeptByTheAdministratorOnly() {
    Province.focal().body(DTI).put(PLACE).then().statusCode(403);
    Province.focal()
        .contentType("text/csv")
        .body("x")
        .post(PLACE + "/import")
        .then()
        .statusCode(403);
  }
}
