package vn.dondoc.plan.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.plan.Province;
import vn.dondoc.platform.contract.plan.GroupFacts;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

/** Groups are kept by the administrator; members of open ones are named plan by plan. */
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class GroupsTest {

  private static final String NAME = "Các trung tâm thử nghiệm";

  @Inject EntityManager db;
  @Inject MovableClock clock;

  @BeforeEach
  void setUp() {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
    Province.setUp();
  }

  /** The groups that every data base begins with are those of the migrations. */
  @AfterEach
  void removeWhatWasEntered() {
    String id = find(NAME);
    if (id != null) {
      Outboxes.clean(db, "tier", "unit_group", "index_dimension");
      Province.admin()
          .header("If-Match", "*")
          .delete("/api/v1/groups/" + id)
          .then()
          .statusCode(204);
    }
  }

  private static String find(String name) {
    return Province.admin()
        .get("/api/v1/groups")
        .then()
        .extract()
        .path("find { it.name == '%s' }?.id".formatted(name));
  }

  private static Response enter(String fields) {
    return Province.admin()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body("{\"name\": \"" + NAME + "\"" + fields + "}")
        .post("/api/v1/groups");
  }

  @Test
  void keepsAGroupOnItsVersion() {
    Response entered =
        enter(
            ", \"kinds\": [\"DEPARTMENT\"], \"tier\": \"PROVINCE\", \"aliases\": [\"các TT thử\"]");
    entered.then().statusCode(201).body("aliases", contains("cac tt thu"));
    String group = "/api/v1/groups/" + entered.path("id");
    Province.commune("H99.61")
        .get(group + "/members?issuer=H99&asOf=2026-01-15")
        .then()
        .statusCode(200)
        .body("code", contains("H99.03", "H99.04"));
    String open = "{\"name\": \"" + NAME + "\", \"open\": true}";
    Province.admin().body(open).put(group).then().statusCode(428);
    Province.admin()
        .header("If-Match", entered.header("ETag"))
        .body(open)
        .put(group)
        .then()
        .statusCode(200)
        .body("open", equalTo(true));
    Province.focal().body(open).put(group).then().statusCode(403);
    Province.focal().body(open).post("/api/v1/groups").then().statusCode(403);
    Province.focal().header("If-Match", "*").delete(group).then().statusCode(403);
    Province.commune("H99.61").get(group).then().statusCode(200).body("name", equalTo(NAME));
    Province.as("nobody", "H99.61").get(group).then().statusCode(403);
    Province.admin().header("If-Match", "*").delete(group).then().statusCode(204);
    Province.admin().get(group).then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ", \"tier\": \"PROVINCE\" | /kinds | GROUP_RULE_NEEDED | 400",
        ", \"kinds\": [\"DEPARTMENT\"] | /tier | GROUP_RULE_NEEDED | 400",
        ", \"kinds\": [\"DEPARTMENT\"], \"tier\": \"LẠ\" | /tier | TIER_UNKNOWN | 400",
        ", \"open\": true, \"tier\": \"PROVINCE\" | /tier | GROUP_RULE_UNUSED | 400",
        ", \"open\": true, \"aliases\": [\"UBND cấp xã\"] | /aliases/0 | GROUP_NAME_TAKEN | 409"
      })
  void namesTheFieldAtFault(String fields, String pointer, String code, int status) {
    enter(fields)
        .then()
        .statusCode(status)
        .body("errors.pointer", contains(pointer.strip()))
        .body("errors.code", contains(code.strip()));
  }

  @Test
  void expandsAnOpenGroupWhoseMembersWereNamed() {
    Response drafted = Province.focal().body(Province.PLAN.formatted("61")).post("/api/v1/plans");
    String plan = "/api/v1/plans/" + drafted.path("id");
    Response task =
        Province.focal()
            .header("If-Match", drafted.header("ETag"))
            .body(Province.task("Việc chung", "Thường xuyên", "Các cơ quan có liên quan"))
            .post(plan + "/tasks");
    task.then().statusCode(201);
    Province.focal().get(plan + "/lints").then().body("code", hasItem("LEAD_OPEN_GROUP"));
    String related = find("Các cơ quan, đơn vị có liên quan");

    name(plan, related, task.header("ETag"), "\"H99.04\", \"H98\", \"H99.63\"")
        .statusCode(422)
        .body("errors.pointer", contains("/units/1", "/units/2"))
        .body("errors.code", contains("UNIT_NOT_FOUND", "UNIT_NOT_VALID"));
    name(plan, find("UBND cấp xã"), task.header("ETag"), "\"H99.04\"")
        .statusCode(422)
        .body("code", equalTo("GROUP_NOT_OPEN"));
    String named =
        name(plan, related, task.header("ETag"), "\"H99.04\", \"H99.03\"")
            .statusCode(200)
            .body("code", contains("H99.03", "H99.04"))
            .extract()
            .header("ETag");
    Province.focal()
        .get(plan + "/groups/" + related + "/members")
        .then()
        .statusCode(200)
        .body("", hasSize(2));
    Province.focal().get(plan + "/lints").then().body("code", not(hasItem("LEAD_OPEN_GROUP")));
    Province.focal().header("If-Match", named).post(plan + "/issue").then().statusCode(200);

    GroupFacts told = Outboxes.events(db, PlanIssued.class).getFirst().groups().getFirst();
    assertThat(told.open()).isFalse();
    assertThat(told.members()).hasSize(2);
    name(plan, related, "*", "\"H99.04\"").statusCode(409);
    Province.admin()
        .header("If-Match", "*")
        .delete("/api/v1/groups/" + related)
        .then()
        .statusCode(409)
        .body("code", equalTo("GROUP_CITED"));
    Province.commune("H99.61")
        .header("If-Match", "*")
        .body("{\"units\": []}")
        .put(plan + "/groups/" + related + "/members")
        .then()
        .statusCode(403);
  }

  private static ValidatableResponse name(String plan, String group, String ifMatch, String units) {
    return Province.focal()
        .header("If-Match", ifMatch)
        .body("{\"units\": [" + units + "]}")
        .put(plan + "/groups/" + group + "/members")
        .then();
  }
}
