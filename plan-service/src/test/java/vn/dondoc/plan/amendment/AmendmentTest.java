package vn.dondoc.plan.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.Province;
import vn.dondoc.platform.contract.plan.OccurrenceFacts;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.contract.plan.TaskFacts;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

/** An issued plan of four tasks is amended in June, as journey J6 tells it. */
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class AmendmentTest {

  private static final String JUNE =
      """
      {"reason": "Sắp xếp lại nhiệm vụ", "number": "88", "symbol": "QĐ-UBND", "documentDate": "2026-06-15"}
      """;

  @Inject EntityManager db;
  @Inject MovableClock clock;

  private String plan;
  private String amendment;
  private String etag;

  @BeforeEach
  void issueAPlan() {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
    Province.setUp();
    Response drafted = Province.focal().body(Province.PLAN.formatted("27")).post("/api/v1/plans");
    plan = "/api/v1/plans/" + drafted.path("id");
    etag = drafted.header("ETag");
    post(plan + "/tasks", Province.task("Giữ nguyên", "Định kỳ hàng quý", "UBND cấp xã"), 201);
    post(plan + "/tasks", Province.task("Bỏ", "Trước ngày 13/10/2026", "Sở Tư pháp"), 201);
    post(plan + "/tasks", Province.task("Lùi hạn", "Trước ngày 15/10/2026", "Sở Tư pháp"), 201);
    post(plan + "/tasks", Province.task("Đổi chủ trì", "Quý IV/2026", "Sở Tư pháp"), 201);
    post(plan + "/regimes", Province.REGIME, 201);
    post(plan + "/issue", "{}", 200);
    clock.set(Instant.parse("2026-06-20T02:00:00Z"));
  }

  private Response post(String path, String body, int status) {
    return expect(Province.focal().header("If-Match", etag).body(body).post(path), status);
  }

  private Response put(String path, String body, int status) {
    return expect(Province.focal().header("If-Match", etag).body(body).put(path), status);
  }

  private Response expect(Response answer, int status) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    etag = answer.header("ETag") == null ? etag : answer.header("ETag");
    return answer;
  }

  private Response open(String body) {
    return Province.focal().body(body).post(plan + "/amendments");
  }

  private void openJune() {
    Response opened = expect(open(JUNE), 201);
    amendment = plan + "/amendments/" + opened.path("id");
  }

  private String task(int seq) {
    return Province.focal()
        .get(plan + "/tasks?asOf=2026-06-20")
        .then()
        .extract()
        .path("find { it.seq == " + seq + " }.id");
  }

  /** One task added, one dropped, one moved, one lead changed. */
  private void draftJune() {
    openJune();
    post(amendment + "/tasks", Province.task("Thêm", "Định kỳ hàng quý", "UBND cấp xã"), 201);
    expect(Province.focal().header("If-Match", etag).delete(amendment + "/tasks/" + task(2)), 204);
    put(
        amendment + "/tasks/" + task(3),
        Province.task("Lùi hạn", "Trước ngày 15/12/2026", "Sở Tư pháp"),
        200);
    put(
        amendment + "/tasks/" + task(4),
        Province.task("Đổi chủ trì", "Quý IV/2026", "Sở Nội vụ"),
        200);
  }

  private List<PlanIssued> issued() {
    return Outboxes.events(db, PlanIssued.class);
  }

  @Test
  void tellsTheNextVersionWholeWithTheIdsThatWereThere() {
    draftJune();
    post(amendment + "/issue", "", 200)
        .then()
        .body("issuedVersion", equalTo(2))
        .body("status", equalTo("ISSUED"))
        .body("steps.act", contains("ISSUE", "AMEND"));

    assertThat(issued()).hasSize(2);
    PlanIssued first = issued().getFirst();
    PlanIssued second = issued().getLast();
    assertThat(second.version()).isEqualTo(2);
    assertThat(second.plan().issuedAt()).isEqualTo(first.plan().issuedAt());
    assertThat(second.plan().documentDate()).isEqualTo(LocalDate.of(2026, 1, 15));
    assertThat(second.plan().amendment().number()).isEqualTo("88");
    assertThat(second.plan().amendment().effectiveDay()).isEqualTo(LocalDate.of(2026, 6, 15));
    assertThat(second.tasks()).extracting(TaskFacts::seq).containsExactly(1, 3, 4, 5);
    assertThat(second.tasks().getFirst()).isEqualTo(first.tasks().getFirst());
    assertThat(second.tasks().get(1).id()).isEqualTo(first.tasks().get(2).id());
    assertThat(second.tasks().get(1).occurrences())
        .extracting(OccurrenceFacts::lastDay)
        .containsExactly(LocalDate.of(2026, 12, 14));
    assertThat(second.tasks().get(3).occurrences())
        .as("a new task is asked from the amending document on")
        .extracting(OccurrenceFacts::lastDay)
        .containsExactly(
            LocalDate.of(2026, 6, 30), LocalDate.of(2026, 9, 30), LocalDate.of(2026, 12, 31));
    assertThat(second.regimes()).isEqualTo(first.regimes());
  }

  @Test
  void keepsTheMembersOfAGroupThatWasThereAndExpandsANewOneOnTheNewDay() {
    Province.admin()
        .contentType("text/csv; charset=UTF-8")
        .body(
            Province.UNITS
                + "H99.64,UBND xã Mới Lập,PEOPLES_COMMITTEE,COMMUNE,H99,2026-03-01,\n"
                + "H99.05,Sở Xây dựng,DEPARTMENT,PROVINCE,H99,2026-03-01,\n")
        .post("/api/v1/units/import")
        .then()
        .statusCode(200);
    openJune();
    post(amendment + "/tasks", Province.task("Thêm", "Quý IV/2026", "Các sở, ban, ngành"), 201);
    post(amendment + "/issue", "", 200);

    PlanIssued second = issued().getLast();
    assertThat(second.groups()).hasSize(2);
    assertThat(second.groups().getFirst()).isEqualTo(issued().getFirst().groups().getFirst());
    assertThat(second.units()).extracting("code").contains("H99.05").doesNotContain("H99.64");
  }

  @Test
  void showsFieldByFieldWhatDiffers() {
    draftJune();
    String tasks = "tasks.find { it.seq == ";
    Province.focal()
        .get(amendment + "/diff")
        .then()
        .statusCode(200)
        .body("from", equalTo(1))
        .body("head", hasSize(0))
        .body("regimes", hasSize(0))
        .body("tasks.kind", contains("DROPPED", "CHANGED", "CHANGED", "ADDED"))
        .body(tasks + "3 }.fields.field", contains("timing"))
        .body(tasks + "3 }.fields[0].before", containsString("15/10/2026"))
        .body(tasks + "3 }.fields[0].after", containsString("15/12/2026"))
        .body(tasks + "3 }.text", equalTo("Lùi hạn"))
        .body(tasks + "4 }.fields.field", contains("leads"))
        .body(tasks + "4 }.fields[0].before", containsString("Sở Tư pháp"))
        .body(tasks + "4 }.fields[0].after", containsString("Sở Nội vụ"))
        .body(
            tasks + "5 }.fields.field",
            containsInAnyOrder("number", "text", "dimensions", "leads", "timing", "origin"));
    post(amendment + "/issue", "", 200);
    Province.commune("H99.61")
        .get(plan + "/versions/2/diff")
        .then()
        .statusCode(200)
        .body("to", equalTo(2))
        .body("tasks.kind", contains("DROPPED", "CHANGED", "CHANGED", "ADDED"));
  }

  @Test
  void leavesTheIssuedTextAloneUntilItIsIssuedAndYesterdayAsItWas() {
    draftJune();
    Province.focal().get(plan + "/tasks").then().body("seq", contains(1, 2, 3, 4));
    post(amendment + "/issue", "", 200);
    Province.focal().get(plan + "/tasks").then().body("seq", contains(1, 3, 4, 5));
    Province.focal().get(plan + "/tasks?asOf=2026-06-19").then().body("seq", contains(1, 2, 3, 4));
    Province.focal()
        .get(plan + "?asOf=2026-06-19")
        .then()
        .statusCode(200)
        .body("issuedVersion", equalTo(1))
        .body("status", equalTo("ISSUED"))
        .body("steps.act", contains("ISSUE"))
        .body("actions", hasSize(0));
    Province.focal()
        .get(plan + "?asOf=2026-06-20T02:00:00Z")
        .then()
        .body("issuedVersion", equalTo(2));
    Province.focal()
        .get(plan + "/regimes?asOf=2026-01-14")
        .then()
        .statusCode(404)
        .body("code", equalTo("PLAN_NOT_ISSUED_THEN"));
    Province.focal()
        .get(plan + "?asOf=yesterday")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("?asOf"));
    Province.focal()
        .get(plan + "/versions")
        .then()
        .body("version", contains(1, 2))
        .body("tasks", contains(4, 4))
        .body("document.reason", hasItem("Sắp xếp lại nhiệm vụ"));
    Province.focal().get(plan + "/versions/1").then().body("tasks.seq", contains(1, 2, 3, 4));
    Province.focal().get(plan + "/versions/3").then().statusCode(404);
    Province.focal().get(plan + "/versions/1/diff").then().statusCode(404);
  }

  @Test
  void needsItsDocumentAndAChange() {
    expect(open("{\"reason\": \"Chưa có số\"}"), 201);
    amendment = plan + "/amendments/" + Province.focal().get(plan + "/amendments").path("[0].id");
    Response refused = post(amendment + "/issue", "", 422);
    refused
        .then()
        .body("code", equalTo("PLAN_HAS_ERRORS"))
        .body(
            "errors.pointer",
            contains(
                "/amendment/number", "/amendment/symbol", "/amendment/documentDate", "/amendment"));
    put(amendment, JUNE, 200);
    post(amendment + "/issue", "", 422).then().body("errors.code", contains("NOTHING_AMENDED"));
  }

  @Test
  void warnsOfWhatItAddsAndNotOfWhatWasThere() {
    clock.set(Instant.parse("2026-11-20T02:00:00Z"));
    Response opened =
        expect(open(JUNE.replace("2026-06-15", "2026-11-15").replace("88", "99")), 201);
    amendment = plan + "/amendments/" + opened.path("id");
    post(amendment + "/tasks", Province.task("Thêm", "Trước ngày 12/9/2026", "Sở Tư pháp"), 201);
    Response lints = Province.focal().get(amendment + "/lints");
    String warned = "findAll { it.severity == 'WARNING' }";
    lints.then().body(warned + ".pointer", contains("/tasks/5/timing"));
    post(amendment + "/issue", "", 422).then().body("code", equalTo("WARNINGS_NOT_ACKNOWLEDGED"));
    post(
        amendment + "/acknowledgements",
        "{\"warnings\": [\"" + lints.path(warned + "[0].id") + "\"], \"reason\": \"Đã xem\"}",
        200);
    put(
        amendment + "/tasks/" + Province.focal().get(amendment + "/tasks").path("[4].id"),
        Province.task("Thêm", "Trước ngày 11/9/2026", "Sở Tư pháp"),
        200);
    post(amendment + "/issue", "", 422).then().body("code", equalTo("WARNINGS_NOT_ACKNOWLEDGED"));
  }

  @Test
  void isOneAtATimeAndMayBeGivenUp() {
    open(JUNE.replace("2026-06-15", "2026-01-14"))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/documentDate"));
    openJune();
    open(JUNE).then().statusCode(409).body("code", equalTo("AMENDMENT_OPEN"));
    expect(Province.focal().header("If-Match", etag).delete(amendment), 200);
    post(amendment + "/tasks", Province.task("Muộn", "Quý IV/2026", "Sở Tư pháp"), 409)
        .then()
        .body("code", equalTo("AMENDMENT_NOT_DRAFT"));
    openJune();
    Province.focal().get(plan + "/amendments").then().body("status", contains("DROPPED", "DRAFT"));
  }

  @Test
  void changesTheHeadButNotWhatThePlanIs() {
    openJune();
    put(amendment + "/head", Province.PLAN.formatted("28"), 422)
        .then()
        .body("errors[0].pointer", equalTo("/number"));
    String renamed = Province.PLAN.formatted("27").replace("Nâng cao Chỉ số PAPI", "Giữ vững PAPI");
    put(amendment + "/head", renamed, 200);
    Province.focal().get(amendment + "/diff").then().body("head.field", contains("title"));
    post(amendment + "/issue", "", 200).then().body("head.title", containsString("Giữ vững"));
  }

  @Test
  void isDraftedByWhoRunsThePlanOnTheVersionReadAndHiddenFromOthers() {
    openJune();
    String body = Province.task("Thêm", "Quý IV/2026", "Sở Tư pháp");
    Province.focal().body(body).post(amendment + "/tasks").then().statusCode(428);
    Province.focal()
        .header("If-Match", "\"77\"")
        .body(body)
        .post(amendment + "/tasks")
        .then()
        .statusCode(412);
    Province.commune("H99.61").get(amendment).then().statusCode(403);
    Province.as("x", "H99.04", "focal").get(amendment).then().statusCode(403);
    Province.as("x", "H99", "leader").get(amendment).then().statusCode(200);
    Province.focal().get(plan + "/amendments/" + UUID.randomUUID()).then().statusCode(404);
    Province.focal()
        .header("If-Match", etag)
        .delete(amendment + "/tasks/" + UUID.randomUUID())
        .then()
        .statusCode(404);
  }

  @Test
  void writesRegimesToo() {
    openJune();
    Response added = post(amendment + "/regimes", Province.REGIME.replace("quý", "tháng"), 201);
    String regime = amendment + "/regimes/" + added.path("id");
    put(regime, Province.REGIME.replace("quý", "nửa năm"), 200);
    Province.focal()
        .get(amendment + "/diff")
        .then()
        .body("regimes.kind", contains("ADDED"))
        .body("regimes.name", contains("Báo cáo nửa năm"));
    expect(Province.focal().header("If-Match", etag).delete(regime), 204);
    Province.focal().get(amendment + "/regimes").then().body("", hasSize(1));
    post(amendment + "/regimes", Province.REGIME, 201);
    post(amendment + "/issue", "", 200).then().body("regimes", equalTo(2));
    assertThat(issued().getLast().regimes())
        .extracting("firstDay")
        .containsExactlyInAnyOrder(LocalDate.of(2026, 1, 15), LocalDate.of(2026, 6, 15));
  }

  @Test
  void noVersionIsEverChanged() {
    Assertions.assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () ->
                            db.createNativeQuery("update plan_version set version_no = 9")
                                .executeUpdate()))
        .hasStackTraceContaining("never changed");
  }
}
