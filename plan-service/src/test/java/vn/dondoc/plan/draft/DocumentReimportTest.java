package vn.dondoc.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.Province;
import vn.dondoc.plan.SamplePlan;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

/** The sample plan is imported, corrected by a person, and imported again from a corrected text. */
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class DocumentReimportTest {

  private static final String RECRUITMENT =
      "Công bằng trong tuyển dụng (công khai chỉ tiêu, đề thi và kết quả)";
  private static final String NEW_ROW =
      "-\tĐóng góp tự nguyện (ghi sổ và công khai từng khoản)\tSở Tài chính\tUBND cấp xã\t\tThường xuyên\n";

  @Inject EntityManager db;
  @Inject MovableClock clock;

  private SamplePlan plan;
  private String corrected;

  @BeforeEach
  void setUp() throws IOException {
    plan = SamplePlan.imported(db, clock);
    corrected =
        SamplePlan.text()
            .replace("-\tCơ hội tham gia", NEW_ROW + "-\tCơ hội tham gia")
            .replaceFirst("(?m)^-\tCơ sở hạ tầng căn bản.*\n", "")
            .replace("Sở Y tế\tCác cơ quan", "Sở Y tế; UBND cấp xã\tCác cơ quan")
            .replace(
                "Chỉ số SIPAS tỉnh Thanh Giang năm 2026\n", "Chỉ số SIPAS toàn tỉnh năm 2026\n");
  }

  private static RequestSpecification document(String text) {
    return Province.focal().contentType("text/plain; charset=UTF-8").body(text);
  }

  private Response reimport(String etag, String text, String query) {
    return document(text)
        .header("If-Match", etag)
        .put(plan.path() + "/import?fileName=plan.txt" + query);
  }

  /** The timing of recruitment gets a day; answers with the next version. */
  private String resolveRecruitment(String etag) {
    return decideRecruitment(etag, RECRUITMENT);
  }

  private String decideRecruitment(String etag, String text) {
    String id =
        Province.focal().get(plan.path() + "/tasks").path("find { it.task.number == 'I.4.2' }.id");
    Response changed =
        Province.focal()
            .header("If-Match", etag)
            .body(
                """
                {"number": "I.4.2", "text": "%s", "group": "Kiểm soát tham nhũng trong khu vực công",
                 "dimensions": ["PAPI-4"], "leads": [{"name": "Sở Nội vụ"}, {"unit": "H99.04"}],
                 "coordinators": [{"name": "Công an tỉnh"}],
                 "timing": {"words": "Khi có kế hoạch tuyển dụng", "kind": "DEADLINE", "dueDay": "2026-09-30"}}
                """
                    .formatted(text))
            .put(plan.path() + "/tasks/" + id);
    assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
    return changed.header("ETag");
  }

  private String acknowledge(String etag, String code) {
    String id =
        Province.focal().get(plan.path() + "/lints").path("find { it.code == '" + code + "' }.id");
    Response acknowledged =
        Province.focal()
            .header("If-Match", etag)
            .body("{\"warnings\": [\"" + id + "\"], \"reason\": \"Đã trao đổi\"}")
            .post(plan.path() + "/acknowledgements");
    assertThat(acknowledged.statusCode()).as(acknowledged.asString()).isEqualTo(200);
    return acknowledged.header("ETag");
  }

  @Test
  void followsTheDocumentAndKeepsWhatAPersonDecided() {
    String etag = acknowledge(resolveRecruitment(plan.etag()), "REQUEST_ONLY_LEAD");

    Response again = reimport(etag, corrected, "");

    assertThat(again.statusCode()).as(again.asString()).isEqualTo(200);
    again
        .then()
        .body("changes.head.field", hasItem("title"))
        .body("changes.tasks.find { it.kind == 'ADDED' }.number", equalTo("I.1.2"))
        .body("changes.tasks.find { it.kind == 'DROPPED' }.text", equalTo(dropped()))
        .body(
            "changes.tasks.find { it.number == 'I.6.1' }.fields.find { it.field == 'leads' }.after",
            notNullValue())
        .body("kept.tasks.number", contains("I.4.2"))
        .body("kept.tasks[0].fields.field", hasItems("leads", "timing"));
    Province.focal()
        .get(plan.path() + "/tasks")
        .then()
        .body("task.number", hasItems("I.1.1", "I.1.2", "I.1.3"))
        .body("size()", equalTo(15))
        .body("find { it.task.number == 'I.4.2' }.task.timing.dueDay", equalTo("2026-09-30"))
        .body("find { it.task.number == 'I.4.2' }.task.leads.name", hasSize(2))
        .body(
            "find { it.task.number == 'I.6.1' }.task.leads.name",
            hasItems("Sở Y tế", "UBND cấp xã"));
    Province.focal()
        .get(plan.path() + "/lints")
        .then()
        .body("find { it.code == 'REQUEST_ONLY_LEAD' }.number", equalTo("I.1.3"))
        .body("find { it.code == 'REQUEST_ONLY_LEAD' }.acknowledged", equalTo("Đã trao đổi"))
        .body("code", not(hasItem("TIMING_UNRESOLVED")));
  }

  @Test
  void knowsARowAgainThatTheDocumentNowSaysAsAPersonReworded() {
    String reworded = "Thi tuyển viên chức theo đúng thông báo đã niêm yết";
    String etag = decideRecruitment(plan.etag(), reworded);

    Response again = reimport(etag, corrected.replace(RECRUITMENT, reworded), "");

    assertThat(again.statusCode()).as(again.asString()).isEqualTo(200);
    again.then().body("kept.tasks[0].fields.field", not(hasItem("text")));
    Province.focal()
        .get(plan.path() + "/tasks")
        .then()
        .body("size()", equalTo(15))
        .body("findAll { it.task.text == '" + reworded + "' }", hasSize(1));
  }

  @Test
  void takesTheDutiesAsTheLastImportDidUnlessToldOtherwise() throws IOException {
    String etag = reimport(plan.etag(), SamplePlan.text(), "&duties=true").header("ETag");
    assertThat(duties()).hasSize(5);

    String none = SamplePlan.text().replaceAll("(?ms)^1\\. Các cơ quan.*?(?=^Trên đây)", "");
    etag = reimport(etag, none, "").header("ETag");
    assertThat(duties()).isEmpty();
    etag = reimport(etag, corrected, "").header("ETag");
    assertThat(duties()).hasSize(5);

    reimport(etag, corrected, "&duties=false").then().statusCode(200);
    assertThat(duties()).isEmpty();
  }

  private List<String> duties() {
    return Province.focal()
        .get(plan.path() + "/tasks")
        .path("findAll { it.task.origin == 'BODY' }.id");
  }

  @Test
  void refusesADocumentThatCannotBeOpenedBeforeItWaitsForThePlan() {
    String id = plan.path().substring(plan.path().lastIndexOf('/') + 1);

    int status =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  db.createNativeQuery("select 1 from plan where id = cast(?1 as uuid) for update")
                      .setParameter(1, id)
                      .getSingleResult();
                  return reimport(plan.etag(), "\u0000\u0001", "").statusCode();
                });

    assertThat(status).isEqualTo(422);
  }

  private static String dropped() {
    return "Cơ sở hạ tầng căn bản (sửa đường thôn, cấp nước, thu gom rác đúng lịch đã báo)";
  }

  @Test
  void keepsDecisionsOverSeveralImports() {
    String etag = resolveRecruitment(plan.etag());
    etag = reimport(etag, corrected, "").header("ETag");

    Response third = reimport(etag, corrected, "");

    third
        .then()
        .statusCode(200)
        .body("changes.head", hasSize(0))
        .body("changes.tasks", hasSize(0))
        .body("changes.regimes", hasSize(0))
        .body("kept.tasks.number", contains("I.4.2"));
  }

  @Test
  void tellsOnDryRunWhatWouldChangeAndChangesNothing() {
    String before = Province.focal().get(plan.path() + "/tasks").asString();

    reimport(plan.etag(), corrected, "&dryRun=true")
        .then()
        .statusCode(200)
        .header("ETag", plan.etag())
        .body("dryRun", equalTo(true))
        .body("changes.tasks.kind", hasItems("ADDED", "DROPPED", "CHANGED"))
        .body("kept.tasks", hasSize(0));

    assertThat(Province.focal().get(plan.path() + "/tasks").asString()).isEqualTo(before);
  }

  @Test
  void showsWhereEachValueWasReadAndWhichWereCorrected() {
    resolveRecruitment(plan.etag());

    Province.focal()
        .get(plan.path() + "/tasks")
        .then()
        .body("[0].sources.field", hasItems("text", "leads", "timing"))
        .body("[0].sources.find { it.field == 'text' }.lines", hasSize(1))
        .body("[0].sources.find { it.field == 'text' }.places.vi", everyItem(startsWith("dòng ")))
        .body("[0].sources.find { it.field == 'text' }.places", hasSize(1))
        .body("[0].sources.find { it.field == 'text' }.corrected", equalTo(false))
        .body(
            "find { it.task.number == 'I.4.2' }.sources.find { it.field == 'timing' }.corrected",
            equalTo(true));
    Province.focal()
        .get(plan.path())
        .then()
        .body("sources.field", hasItems("number", "title", "signer", "legalBases"))
        .body("sources.confidence", not(hasItem(0)));
    Province.focal()
        .get(plan.path() + "/regimes")
        .then()
        .body("[0].sources.find { it.field == 'reporters' }.lines", hasSize(1));
    Province.focal()
        .get(plan.path() + "/import")
        .then()
        .statusCode(200)
        .body("fileName", equalTo("plan.txt"))
        .body("draft.tasks", hasSize(15))
        .body(
            "draft.tasks.find { it.task.number == 'I.4.2' }.task.leads.name",
            contains("Sở Nội vụ"));
  }

  @Test
  void refusesWhoeverMayNotAndWhateverIsNoDraft() {
    document(corrected).put(plan.path() + "/import?fileName=plan.txt").then().statusCode(428);
    reimport("\"99\"", corrected, "").then().statusCode(412);
    Province.commune("H99.61")
        .contentType("text/plain; charset=UTF-8")
        .header("If-Match", plan.etag())
        .body(corrected)
        .put(plan.path() + "/import")
        .then()
        .statusCode(403);
    Province.as("other", "H99.04", "focal")
        .contentType("text/plain; charset=UTF-8")
        .header("If-Match", plan.etag())
        .body(corrected)
        .put(plan.path() + "/import?fileName=plan.txt")
        .then()
        .statusCode(404);
    Response submitted = submit();
    reimport(submitted.header("ETag"), corrected, "")
        .then()
        .statusCode(409)
        .body("code", equalTo("PLAN_NOT_DRAFT"));
  }

  private Response submit() {
    List<String> ids = Province.focal().get(plan.path() + "/lints").path("id");
    Response acknowledged =
        Province.focal()
            .header("If-Match", plan.etag())
            .body(
                "{\"warnings\": [\"" + String.join("\", \"", ids) + "\"], \"reason\": \"Đã xem\"}")
            .post(plan.path() + "/acknowledgements");
    Response submitted =
        Province.focal()
            .header("If-Match", acknowledged.header("ETag"))
            .contentType(ContentType.JSON)
            .body("{}")
            .post(plan.path() + "/submit");
    assertThat(submitted.statusCode()).as(submitted.asString()).isEqualTo(200);
    return submitted;
  }

  @Test
  void namesWhatIsWrongWithARequest() {
    reimport(plan.etag(), corrected, "&dryRun=yes")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("?dryRun"));
    reimport(plan.etag(), "\u0000\u0001", "")
        .then()
        .statusCode(422)
        .body("code", equalTo("DOCUMENT_REFUSED"));
    document(corrected)
        .post("/api/v1/plans/import?issuer=H98&fileName=plan.txt")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("?issuer"));
    Province.focal()
        .get("/api/v1/plans/00000000-0000-0000-0000-000000000001/import")
        .then()
        .statusCode(404);
  }

  @Test
  void hasNothingToShowOfAPlanThatWasTyped() {
    Response typed = Province.focal().body(Province.PLAN.formatted("77")).post("/api/v1/plans");
    String path = "/api/v1/plans/" + typed.path("id");

    Province.focal()
        .get(path + "/import")
        .then()
        .statusCode(404)
        .body("code", equalTo("PLAN_NOT_IMPORTED"));
    document(corrected)
        .header("If-Match", typed.header("ETag"))
        .put(path + "/import?fileName=plan.txt")
        .then()
        .statusCode(200)
        .body("kept.head.field", hasItems("number", "title"));
    Province.focal().get(path).then().body("head.number", equalTo("77"));
    Province.focal().get(path + "/import").then().statusCode(200);
  }
}
