package vn.dondoc.plan.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.plan.Province;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

/** A plan issued in January whose "related agencies" are named in April. */
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class MemberNamingTest {

  private static final String LETTER =
      """
      {"units": [%s], "reason": "Giao bổ sung", "number": "112", "symbol": "SNV-CCHC",
       "documentDate": "2026-04-01", "effectiveDay": "%s"}
      """;

  @Inject EntityManager db;
  @Inject MovableClock clock;

  private String plan;
  private String members;

  @BeforeEach
  void issueAPlanWithAnOpenGroup() {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
    Province.setUp();
    Response drafted = Province.focal().body(Province.PLAN.formatted("27")).post("/api/v1/plans");
    plan = "/api/v1/plans/" + drafted.path("id");
    post("/tasks", Province.task("Chung", "Định kỳ hàng quý", "Các cơ quan có liên quan"), 201);
    post("/tasks", Province.task("Riêng", "Thường xuyên", "UBND cấp xã"), 201);
    List<String> warnings =
        Province.focal().get(plan + "/lints").path("findAll { it.severity == 'WARNING' }.id");
    post(
        "/acknowledgements",
        "{\"warnings\": [\"%s\"], \"reason\": \"Giao sau\"}"
            .formatted(String.join("\", \"", warnings)),
        200);
    post("/issue", "{}", 200);
    members = plan + "/groups/" + group("Các cơ quan, đơn vị có liên quan") + "/members";
    clock.set(Instant.parse("2026-04-10T02:00:00Z"));
  }

  private void post(String path, String body, int status) {
    Response answer = Province.focal().header("If-Match", "*").body(body).post(plan + path);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
  }

  private static String group(String name) {
    return Province.focal().get("/api/v1/groups").path("find { it.name == '" + name + "' }.id");
  }

  private static ValidatableResponse name(
      RequestSpecification who, String members, String units, String day) {
    return who.header("If-Match", "*").body(LETTER.formatted(units, day)).post(members).then();
  }

  private PlanIssued last() {
    return Outboxes.events(db, PlanIssued.class).getLast();
  }

  @Test
  void tellsTheNextVersionWithTheSameTextAndALargerGroup() {
    name(Province.focal(), members, "\"H99.04\"", "2026-04-05")
        .statusCode(200)
        .body("issuedVersion", equalTo(2))
        .body("steps.act", contains("ISSUE", "AMEND"));

    PlanIssued first = Outboxes.events(db, PlanIssued.class).getFirst();
    assertThat(last().version()).isEqualTo(2);
    assertThat(last().tasks()).isEqualTo(first.tasks());
    assertThat(last().plan().amendment().number()).isEqualTo("112");
    assertThat(last().plan().amendment().effectiveDay()).isEqualTo(LocalDate.of(2026, 4, 5));
    assertThat(first.groups().getFirst().open()).isTrue();
    assertThat(last().groups().getFirst().open()).isFalse();
    assertThat(last().groups().getFirst().members()).hasSize(1);
    assertThat(last().groups().getLast()).isEqualTo(first.groups().getLast());
    Province.commune("H99.04").get(plan).then().statusCode(200);
    Province.focal().get(members).then().body("code", contains("H99.04"));

    Province.focal()
        .get(plan + "/versions/2/diff")
        .then()
        .body("tasks", hasSize(0))
        .body("groups.name", contains("Các cơ quan, đơn vị có liên quan"))
        .body("groups[0].joined", contains("Sở Tư pháp H99.04"))
        .body("groups[0].left", hasSize(0));

    name(Province.focal(), members, "\"H99.90\", \"H99.03\"", "2026-04-10").statusCode(200);
    assertThat(last().groups().getFirst().members()).hasSize(3);
    Province.focal().get(plan + "/versions/2").then().body("groups[0].members", hasSize(1));
    assertThat(reasons()).containsExactly("Giao bổ sung", "Giao bổ sung");
  }

  private List<String> reasons() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                db.unwrap(Session.class)
                    .createNativeQuery(
                        "select reason from audit where action = 'plan.group.join'", String.class)
                    .getResultList());
  }

  @Test
  void staysWithTheGroupThroughTheAmendmentsThatFollow() {
    name(Province.focal(), members, "\"H99.04\"", "2026-04-05").statusCode(200);
    Response opened =
        Province.focal()
            .body(
                "{\"reason\": \"Thêm việc\", \"number\": \"88\", \"symbol\": \"QĐ-UBND\", \"documentDate\": \"2026-04-10\"}")
            .post(plan + "/amendments");
    String amendment = "/amendments/" + opened.path("id");
    name(Province.focal(), members, "\"H99.03\"", "2026-04-10")
        .statusCode(409)
        .body("code", equalTo("AMENDMENT_OPEN"));
    post(amendment + "/tasks", Province.task("Thêm", "Quý IV/2026", "Sở Nội vụ"), 201);
    post(amendment + "/issue", "", 200);

    assertThat(last().version()).isEqualTo(3);
    assertThat(last().groups().getFirst().members()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"H99.04\", \"H98\"    | 2026-04-05 | /units/1 | UNIT_NOT_FOUND",
        "\"H99.63\"             | 2026-04-05 | /units/0 | UNIT_NOT_VALID",
        "\"H99.04\", \"H99.04\" | 2026-04-05 | /units/1 | MEMBER_ALREADY",
        "\"H99.04\"             | 2026-03-31 | /effectiveDay | DAYS_REVERSED",
        "\"H99.04\"             | 2026-04-11 | /effectiveDay | MEMBERS_AHEAD"
      })
  void namesTheFieldAtFault(String units, String day, String pointer, String code) {
    name(Province.focal(), members, units, day)
        .statusCode(equalTo("DAYS_REVERSED".equals(code) ? 400 : 422))
        .body("errors.pointer", contains(pointer))
        .body("errors.code", contains(code));
    assertThat(last().version()).isEqualTo(1);
  }

  @Test
  void takesNoDocumentThatIsOlderThanThePlan() {
    String older = LETTER.formatted("\"H99.04\"", "2026-04-05").replace("2026-04-01", "2026-01-14");
    Province.focal()
        .header("If-Match", "*")
        .body(older)
        .post(members)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/documentDate"))
        .body("errors.code", contains("DAYS_REVERSED"));
    assertThat(last().version()).isEqualTo(1);
  }

  @Test
  void isForTheOpenGroupsOfAPlanInForceAndForWhoRunsIt() {
    String letter = "\"H99.04\"";
    String communes = plan + "/groups/" + group("UBND cấp xã") + "/members";
    name(Province.focal(), communes, letter, "2026-04-05")
        .statusCode(422)
        .body("code", equalTo("GROUP_NOT_OPEN"));
    String other = plan + "/groups/" + UUID.randomUUID() + "/members";
    name(Province.focal(), other, letter, "2026-04-05")
        .statusCode(422)
        .body("code", equalTo("GROUP_NOT_CITED"));
    Province.focal()
        .body(LETTER.formatted(letter, "2026-04-05"))
        .post(members)
        .then()
        .statusCode(428);
    name(Province.commune("H99.61"), members, letter, "2026-04-05").statusCode(403);
    name(
            Province.as("x", "H99.61", "focal")
                .header("Idempotency-Key", UUID.randomUUID().toString()),
            members,
            letter,
            "2026-04-05")
        .statusCode(403)
        .body("code", equalTo("NOT_THE_FOCAL_AGENCY"));
    post("/close", "{\"reason\": \"Đã tổng kết\"}", 200);
    name(Province.focal(), members, letter, "2026-04-05")
        .statusCode(409)
        .body("code", equalTo("PLAN_NOT_IN_FORCE"));
  }
}
