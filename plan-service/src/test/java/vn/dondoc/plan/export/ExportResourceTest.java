package vn.dondoc.plan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.Province;
import vn.dondoc.plan.SamplePlan;
import vn.dondoc.platform.rest.OfficeMedia;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

/** The sample plan that ships, out as paper, sheet and file, and in again. */
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class ExportResourceTest {

  @Inject EntityManager db;
  @Inject MovableClock clock;

  private String plan;
  private String etag;

  @BeforeEach
  void importSample() throws IOException {
    SamplePlan sample = SamplePlan.imported(db, clock);
    plan = sample.path();
    etag = sample.etag();
  }

  private String exported(String of) {
    Response exported = Province.focal().get(of + "/export/json");
    assertThat(exported.statusCode()).as(exported.asString()).isEqualTo(200);
    return exported.asString();
  }

  /** Gives the plan another number, so that its file may come back. */
  private void renumber() {
    String head =
        Province.PLAN
            .formatted("99")
            .replace("\"years\"", "\"instrumentType\": \"Kế hoạch\", \"years\"");
    Province.focal().header("If-Match", etag).body(head).put(plan).then().statusCode(200);
  }

  @Test
  void exportsAFileThatImportsBackToTheSameFile() {
    String file = exported(plan);
    renumber();

    Response imported = Province.focal().body(file).post("/api/v1/plans/import-json");
    assertThat(imported.statusCode()).as(imported.asString()).isEqualTo(201);
    imported.then().body("status", equalTo("DRAFT")).body("tasks", equalTo(15));

    assertThat(exported("/api/v1/plans/" + imported.path("id"))).isEqualTo(file);
  }

  @Test
  void refusesAFileThatIsWrongAndSavesNothing() {
    String file = exported(plan);
    renumber();
    Province.focal()
        .body(file.replace("dondoc-plan/1", "dondoc-plan/7"))
        .post("/api/v1/plans/import-json")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/format"));
    Province.focal()
        .body(file.replaceFirst("\"unit\":\"H99[^\"]*\"", "\"unit\":\"H77.1\""))
        .post("/api/v1/plans/import-json")
        .then()
        .statusCode(422)
        .body("code", equalTo("FILE_REFUSED"))
        .body("errors.code", hasItem("FILE_UNIT_UNKNOWN"));
    Province.focal().get("/api/v1/plans").then().body("items.size()", equalTo(1));
  }

  @Test
  void takesAFileOnlyFromTheAgencyThatRunsThePlan() {
    String file = exported(plan);
    renumber();
    Province.commune("H99.61").body(file).post("/api/v1/plans/import-json").then().statusCode(403);
    Province.as("other", "H99.04", "focal")
        .header("Idempotency-Key", "another-agency")
        .body(file)
        .post("/api/v1/plans/import-json")
        .then()
        .statusCode(403)
        .body("code", equalTo("NOT_THE_FOCAL_AGENCY"));
    Province.as("focal", "H99.03", "focal")
        .body(file)
        .post("/api/v1/plans/import-json")
        .then()
        .statusCode(400);
  }

  @Test
  void printsTheWholePlan() throws IOException {
    Response printed = Province.focal().get(plan + "/export/docx");
    printed
        .then()
        .statusCode(200)
        .contentType(OfficeMedia.DOCX)
        .header("Content-Disposition", "attachment; filename=\"27-KH-UBND-2026.docx\"");
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(printed.asByteArray()));
        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      assertThat(words.getText())
          .contains("Số: 27/KH-UBND", "DỰ THẢO", "Trần Minh Khải", "Định kỳ hàng quý");
      assertThat(
              document.getTables().getLast().getRows().stream()
                  .filter(r -> r.getTableCells().size() == 6))
          .hasSize(16);
    }
  }

  @Test
  void printsARowForEachAssignment() throws IOException {
    Response byTask = Province.focal().get(plan + "/export/xlsx");
    byTask.then().statusCode(200).contentType(OfficeMedia.XLSX);
    assertThat(rows(byTask)).isEqualTo(15);
    // As counted by hand in the sample's expected.md.
    assertThat(rows(Province.focal().get(plan + "/export/xlsx?expand=true"))).isEqualTo(267);
    Province.focal().get(plan + "/export/xlsx?expand=yes").then().statusCode(400);
  }

  @Test
  void givesPapersATagOfWhatTheySay() {
    for (String paper : new String[] {"/export/docx", "/export/xlsx", "/export/xlsx?expand=true"}) {
      String tag = Province.focal().get(plan + paper).then().extract().header("ETag");
      clock.set(clock.instant().plusSeconds(60));
      Province.focal()
          .header("If-None-Match", tag)
          .get(plan + paper)
          .then()
          .statusCode(304)
          .header("ETag", tag);
    }
    String before = Province.focal().get(plan + "/export/docx").header("ETag");
    renumber();
    Province.focal()
        .header("If-None-Match", before)
        .get(plan + "/export/docx")
        .then()
        .statusCode(200)
        .header("ETag", not(before));
  }

  private static int rows(Response sheet) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(sheet.asByteArray()))) {
      return book.getSheetAt(0).getLastRowNum();
    }
  }

  @Test
  void showsADraftToNobodyElse() {
    for (String format : new String[] {"json", "docx", "xlsx"}) {
      Province.commune("H99.61").get(plan + "/export/" + format).then().statusCode(404);
      Province.admin().get(plan + "/export/" + format).then().statusCode(403);
    }
  }
}
