package vn.dondoc.task.lifecycle;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static vn.dondoc.task.testing.PlanFixture.aPlan;
import static vn.dondoc.task.testing.TaskFixture.aTask;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.testing.Tokens;
import vn.dondoc.task.testing.Land;
import vn.dondoc.task.testing.PlanFixture;
import vn.dondoc.task.testing.TaskComponentTest;
import vn.dondoc.task.testing.TaskFixture;

/** Every kind of caller at every door of one commune's assignment. */
@QuarkusTest
class AssignmentAccessTest extends TaskComponentTest {

  enum Who {
    /** The commune whose assignment it is. */
    OWNER(Land.RIVER, 200, null, "ROLE_REQUIRED", Role.OFFICER),
    OWNERS_HEAD(Land.RIVER, 200, null, "ROLE_REQUIRED", Role.LEADER),
    OWNERS_READER(Land.RIVER, 200, "ROLE_REQUIRED", "ROLE_REQUIRED", Role.MONITOR),
    /** Leads the same task for itself. */
    SIBLING(Land.HILL, 404, "NOT_FOUND", "ROLE_REQUIRED", Role.OFFICER),
    DISTRICT_ABOVE(Land.EAST, 200, "NOT_YOUR_ASSIGNMENT", "ROLE_REQUIRED", Role.OFFICER),
    OTHER_DISTRICT(Land.WEST, 404, "NOT_FOUND", "ROLE_REQUIRED", Role.LEADER),
    PROVINCE(Land.PROVINCE, 200, "NOT_YOUR_ASSIGNMENT", null, Role.LEADER, Role.FOCAL),
    FOCAL(Land.HOME_AFFAIRS, 200, "ROLE_REQUIRED", null, Role.FOCAL),
    COORDINATOR(Land.JUSTICE, 200, "NOT_YOUR_ASSIGNMENT", "ROLE_REQUIRED", Role.OFFICER),
    COORDINATORS_FOCAL(Land.JUSTICE, 200, "ROLE_REQUIRED", "NOT_THE_VERIFIER", Role.FOCAL),
    MONITOR(Land.INSPECTORATE, 200, "ROLE_REQUIRED", "ROLE_REQUIRED", Role.MONITOR),
    UNRELATED(Land.NOBODY, 404, "NOT_FOUND", "ROLE_REQUIRED", Role.OFFICER),
    UNRELATED_FOCAL(Land.NOBODY, 404, "ROLE_REQUIRED", "NOT_FOUND", Role.FOCAL),
    ADMIN(Land.PROVINCE, 403, "ROLE_REQUIRED", "ROLE_REQUIRED", Role.ADMIN);

    private final UnitRecorded unit;
    private final int read;
    private final String changeRefused;
    private final String decisionRefused;
    private final String[] roles;

    /**
     * @param changeRefused code with which a change is refused, null where it is allowed
     */
    Who(
        UnitRecorded unit,
        int read,
        String changeRefused,
        String decisionRefused,
        String... roles) {
      this.unit = unit;
      this.read = read;
      this.changeRefused = changeRefused;
      this.decisionRefused = decisionRefused;
      this.roles = roles;
    }

    RequestSpecification asks() {
      return as(unit, roles);
    }
  }

  private UUID id;

  @BeforeEach
  void issue() {
    PlanFixture plan = aPlan();
    TaskFixture task =
        aTask()
            .ledBy(plan.closedGroup("UBND cấp xã", Land.COMMUNES))
            .coordinatedBy(Land.JUSTICE)
            .monitoredBy(Land.INSPECTORATE);
    materialise(plan.with(task));
    id = assignment(task, Land.RIVER);
  }

  private static final String ONE = "/api/v1/assignments/{id}";

  @ParameterizedTest
  @EnumSource
  void readsWhatIsInScopeOnly(Who who) {
    who.asks().get(ONE, id).then().statusCode(who.read);
    who.asks().get(ONE + "/history", id).then().statusCode(who.read);
    who.asks().get(ONE + "/evidence", id).then().statusCode(who.read);
  }

  @ParameterizedTest
  @EnumSource
  void answersOutOfScopeLikeMissing(Who who) {
    if (who.read == 404) {
      String body = who.asks().get(ONE, id).then().extract().path("detail");
      who.asks().get(ONE, UUID.randomUUID()).then().statusCode(404).body("detail", equalTo(body));
    }
  }

  @ParameterizedTest
  @EnumSource
  void changesWhatIsItsOwnOnly(Who who) {
    int allowed = 200;
    expect(
        who.asks().header("If-Match", "\"1\"").post(ONE + "/receipt", id),
        who.changeRefused,
        allowed);
    String progress = "{\"percent\":5,\"narrative\":\"a\"}";
    expect(
        who.asks().header("If-Match", "\"2\"").body(progress).put(ONE + "/progress", id),
        who.changeRefused,
        allowed);
    expect(
        who.asks()
            .header("If-Match", "\"3\"")
            .header("Idempotency-Key", newKey())
            .body("{}")
            .post(ONE + "/submission", id),
        who.changeRefused,
        201);
  }

  @ParameterizedTest
  @EnumSource
  void letsOnlyThePlansAgenciesDecide(Who who) {
    begin(id, Land.RIVER);
    submit(id, Land.RIVER, 3).statusCode(201);
    expect(
        who.asks().header("If-Match", "\"4\"").body("{\"reason\":\"a\"}").post(ONE + "/return", id),
        who.decisionRefused,
        200);
    if (who.decisionRefused == null) {
      submit(id, Land.RIVER, 5).statusCode(201);
    }
    expect(
        who.asks().header("If-Match", "\"6\"").body("{}").post(ONE + "/verification", id),
        who.decisionRefused,
        200);
  }

  private static void expect(Response answer, String refused, int allowed) {
    if (refused == null) {
      answer.then().statusCode(allowed);
    } else {
      answer
          .then()
          .statusCode(refused.equals("NOT_FOUND") ? 404 : 403)
          .body("code", equalTo(refused));
    }
  }

  @Test
  void knowsNobodyWithoutToken() {
    given().get(ONE, id).then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
    given()
        .contentType("application/json")
        .body("{}")
        .post(ONE + "/verification", id)
        .then()
        .statusCode(401);
    given().get("/api/v1/my-work").then().statusCode(401);
  }

  @Test
  void refusesAccountsWithoutOrWithUnknownUnit() {
    given()
        .auth()
        .oauth2(Tokens.of("x", null, Role.OFFICER))
        .get(ONE, id)
        .then()
        .statusCode(403)
        .body("code", equalTo("UNIT_REQUIRED"));
    given()
        .auth()
        .oauth2(Tokens.of("x", "ZZZ", Role.OFFICER))
        .get("/api/v1/assignments")
        .then()
        .statusCode(403)
        .body("code", equalTo("UNIT_UNKNOWN"));
  }
}
