package vn.dondoc.plan.draft;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.Province;
import vn.dondoc.plan.importing.PlanText;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

/** Units that a document names otherwise than the register. */
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class NearUnitsImportTest {

  private static final Path UNITS =
      Path.of(
          System.getProperty("dondoc.root"), "deploy/local/src/main/resources/sample/units.csv");

  @Inject EntityManager db;
  @Inject MovableClock clock;

  @BeforeEach
  void setUp() throws IOException {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
    Province.setUp();
    Province.admin()
        .contentType("text/csv; charset=UTF-8")
        .body(
            Files.readString(UNITS).stripTrailing()
                + "\nH99.89,Trung tâm Chuyển đổi số,DEPARTMENT,PROVINCE,H99,2025-07-01,\n")
        .post("/api/v1/units/import")
        .then()
        .statusCode(200);
  }

  @Test
  void areFoundByShortFormsAndNearSpellings() {
    var document =
        PlanText.ofThanhGiang()
            .signed()
            .head()
            .row("1", "Họp thôn", "UBND xa An Loc Khe", "Trung tâm CĐS", "Thường xuyên")
            .row("2", "Họp tổ", "UBND xã An Lộc Mới", "", "Thường xuyên")
            .text();

    Province.focal()
        .contentType("text/plain; charset=UTF-8")
        .body(document.getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/plans/import?issuer=H99&fileName=plan.txt&dryRun=true")
        .then()
        .statusCode(200)
        .body("names.find { it.name == 'UBND xa An Loc Khe' }.found", equalTo("UNIT"))
        .body("names.find { it.name == 'Trung tâm CĐS' }.found", equalTo("UNIT"))
        .body("names.find { it.name == 'Trung tâm CĐS' }.meant", equalTo("Trung tâm Chuyển đổi số"))
        .body("names.find { it.name == 'UBND xã An Lộc Mới' }.meant", nullValue())
        .body("names.find { it.name == 'UBND xã An Lộc Mới' }.found", equalTo("NONE"));
  }

  @Test
  void areWarnedOfUntilAPersonSaysThatTheyAreMeant() {
    var document =
        PlanText.ofThanhGiang()
            .signed()
            .head()
            .row("1", "Họp thôn", "Trung tâm CĐS", "", "Thường xuyên")
            .text();
    String id =
        Province.focal()
            .contentType("text/plain; charset=UTF-8")
            .body(document.getBytes(StandardCharsets.UTF_8))
            .post("/api/v1/plans/import?issuer=H99&fileName=plan.txt")
            .then()
            .statusCode(201)
            .extract()
            .path("planId");
    Province.focal()
        .get("/api/v1/plans/" + id + "/lints")
        .then()
        .body("findAll { it.code == 'UNIT_GUESSED' }.severity", contains("WARNING"));
  }
}
