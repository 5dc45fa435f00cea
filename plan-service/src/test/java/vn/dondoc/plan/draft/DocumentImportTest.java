package vn.dondoc.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.Province;
import vn.dondoc.plan.importing.rendering.OfficeParts;
import vn.dondoc.platform.contract.plan.GroupFacts;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.contract.plan.RegimeFacts;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

/** The sample plan that ships, from document to issued. */
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class DocumentImportTest {

  private static final Path SAMPLE =
      Path.of(System.getProperty("dondoc.root"), "deploy/local/src/main/resources/sample");

  @Inject EntityManager db;
  @Inject MovableClock clock;

  @BeforeEach
  void setUp() throws IOException {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
    Province.setUp();
    Province.admin()
        .contentType("text/csv; charset=UTF-8")
        .body(Files.readString(SAMPLE.resolve("units.csv")))
        .post("/api/v1/units/import")
        .then()
        .statusCode(200);
  }

  private Response importSample(boolean dryRun) throws IOException {
    return Province.focal()
        .contentType("text/plain; charset=UTF-8")
        .body(Files.readAllBytes(SAMPLE.resolve("plan.txt")))
        .post("/api/v1/plans/import?issuer=H99&fileName=plan.txt&dryRun=" + dryRun);
  }

  @Test
  void tellsOnDryRunWhatItReadAndSavesNothing() throws IOException {
    importSample(true)
        .then()
        .statusCode(200)
        .body("planId", nullValue())
        .body("number", equalTo("27"))
        .body("tasks", equalTo(15))
        .body("names.findAll { it.found == 'NONE' }", hasSize(0));
    Province.focal().get("/api/v1/plans").then().statusCode(200).body("items", hasSize(0));
  }

  @Test
  void tellsWhereItReadEachValueAndHowSurely() throws IOException {
    importSample(true)
        .then()
        .body("draft.head.number", equalTo("27"))
        .body("draft.headSources.field", hasItems("number", "documentDate", "title", "signer"))
        .body("draft.tasks", hasSize(15))
        .body("draft.tasks.id.findAll { it != null }", hasSize(0))
        .body("draft.tasks[0].sources.field", hasItems("text", "leads", "timing"))
        .body("draft.tasks[0].sources.lines.flatten()", not(hasItem(0)))
        .body(
            "draft.tasks.find { it.task.number == 'I.4.2' }.sources.find { it.field == 'timing' }.confidence",
            lessThan(1f))
        .body("draft.regimes[0].sources.field", hasItems("reporters", "dueDayOfLastMonth"))
        .body("duties.agency", hasItem("Sở Tài chính"));
  }

  @Test
  void makesTasksOfTheDutiesOnlyOnRequest() throws IOException {
    Response imported =
        Province.focal()
            .contentType("text/plain; charset=UTF-8")
            .body(Files.readAllBytes(SAMPLE.resolve("plan.txt")))
            .post("/api/v1/plans/import?issuer=H99&fileName=plan.txt&duties=true");
    imported.then().statusCode(201).body("tasks", equalTo(15 + 5)).body("duties", hasSize(5));
    String plan = "/api/v1/plans/" + imported.path("planId");

    Province.focal()
        .get(plan + "/tasks")
        .then()
        .body("findAll { it.task.origin == 'BODY' }", hasSize(5))
        .body(
            "find { it.task.origin == 'BODY' && it.task.number == '3' }.task.leads.name",
            contains("Sở Tài chính"))
        .body("find { it.task.origin == 'BODY' }.sources.field", hasItems("text", "leads"));
    Province.focal()
        .get(plan + "/lints")
        .then()
        .body("findAll { it.code == 'TIMING_UNREAD' }", hasSize(5));
  }

  @Test
  void issuesTheSampleWithItsRegimeReportedByWhoeverLeads() throws IOException {
    Response imported = importSample(false);
    assertThat(imported.statusCode()).as(imported.asString()).isEqualTo(201);
    assertThat(imported.<Integer>path("regimes")).isEqualTo(1);
    String plan = "/api/v1/plans/" + imported.path("planId");
    Response lints = Province.focal().get(plan + "/lints");
    lints.then().statusCode(200).body("findAll { it.severity == 'ERROR' }", hasSize(0));
    lints.then().body("code", hasItems("TIMING_UNRESOLVED", "REQUEST_ONLY_LEAD", "DUE_ON_DAY_OFF"));
    List<String> ids = lints.path("id");
    Response acknowledged =
        Province.focal()
            .header("If-Match", imported.header("ETag"))
            .body(
                "{\"warnings\": [\"" + String.join("\", \"", ids) + "\"], \"reason\": \"Đã xem\"}")
            .post(plan + "/acknowledgements");
    Province.focal()
        .header("If-Match", acknowledged.header("ETag"))
        .post(plan + "/issue")
        .then()
        .statusCode(200);

    PlanIssued issued = Outboxes.events(db, PlanIssued.class).getFirst();
    RegimeFacts regime = issued.regimes().getFirst();
    GroupFacts reporters =
        issued.groups().stream()
            .filter(g -> g.id().equals(regime.reporters().getFirst().groupId()))
            .findFirst()
            .orElseThrow();
    assertThat(reporters.members()).hasSize(32);
    assertThat(regime.dueDayOfLastMonth()).isEqualTo(20);
    assertThat(regime.throughUnitId()).isNotNull();
  }

  @Test
  void takesADocxAndTellsPlacesInItsWords() {
    byte[] docx =
        OfficeParts.word(
                "<w:p><w:ins><w:r><w:t>KẾ HOẠCH</w:t></w:r></w:ins></w:p>"
                    + "<w:p><w:r><w:t>Nâng cao Chỉ số PAPI năm 2026</w:t></w:r></w:p>")
            .bytes();

    Province.focal()
        .contentType("application/octet-stream")
        .body(docx)
        .post("/api/v1/plans/import?issuer=H99&fileName=ke-hoach.docx&dryRun=true")
        .then()
        .statusCode(200)
        .body(
            "warnings.find { it.code == 'CHANGES_ACCEPTED' }.places[0].en", equalTo("paragraph 1"))
        .body("draft.headSources.find { it.field == 'title' }.places.en", contains("paragraph 2"));
    Province.focal()
        .contentType("application/pdf")
        .body(docx)
        .post("/api/v1/plans/import?issuer=H99&fileName=ke-hoach.docx&dryRun=true")
        .then()
        .statusCode(422)
        .body("code", equalTo("DOCUMENT_REFUSED"))
        .body("detail", containsString("application/pdf"));
  }

  @Test
  void refusesWhatIsNoDocumentItReads() {
    Province.focal()
        .contentType("text/plain; charset=UTF-8")
        .body(new byte[] {0, 1, 2, 3, (byte) 0xff})
        .post("/api/v1/plans/import?issuer=H99&fileName=x.exe")
        .then()
        .statusCode(422)
        .body("code", equalTo("DOCUMENT_REFUSED"));
    Province.commune("H99.61")
        .contentType("text/plain")
        .body("x")
        .post("/api/v1/plans/import?issuer=H99")
        .then()
        .statusCode(403);
  }
}
