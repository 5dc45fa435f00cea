package vn.dondoc.report.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.dondoc.report.testing.Callers.as;
import static vn.dondoc.report.testing.Callers.focalOf;
import static vn.dondoc.report.testing.Callers.leaderOf;
import static vn.dondoc.report.testing.Callers.monitorOf;
import static vn.dondoc.report.testing.Callers.officerOf;
import static vn.dondoc.report.testing.Callers.once;
import static vn.dondoc.report.testing.PlanFixture.aPlan;
import static vn.dondoc.report.testing.RegimeFixture.aRegime;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.plan.Relation;
import vn.dondoc.report.testing.Land;
import vn.dondoc.report.testing.RegimeFixture;
import vn.dondoc.report.testing.ReportComponentTest;

/** Journey J9 for the reports that are owed: who sees them and who may act on them. */
@QuarkusTest
class ObligationAccessTest extends ReportComponentTest {

  private static final String NIL = "{\"nil\": true}";
  private static final String REASON = "{\"reason\": \"Thiếu\"}";
  private static final String UNLOCK =
      "{\"reason\": \"Mưa lũ\", \"until\": \"2030-01-01T00:00:00Z\"}";

  private final RegimeFixture regime = aRegime().reportedBy(Land.LOTUS, Land.BAMBOO, Land.RIVER);
  private String lotus;

  @BeforeEach
  void openPlan() {
    open(
        aPlan()
            .with(regime)
            .related(Land.JUSTICE, Relation.COORDINATE)
            .related(Land.INSPECTION, Relation.MONITOR));
    lotus = "/api/v1/obligations/" + obligation(regime, "2026-Q1", Land.LOTUS);
  }

  private static void sees(RequestSpecification caller, int rows) {
    caller
        .queryParam("limit", 200)
        .get("/api/v1/obligations")
        .then()
        .statusCode(200)
        .body("items", hasSize(rows));
  }

  @Test
  void eachSeesOwnBelowAndRelatedRows() {
    sees(officerOf(Land.LOTUS), 4);
    sees(officerOf(Land.BAMBOO), 4);
    sees(officerOf(Land.EAST), 8);
    sees(officerOf(Land.WEST), 4);
    sees(focalOf(Land.HOME_AFFAIRS), 12);
    sees(officerOf(Land.JUSTICE), 12);
    sees(monitorOf(Land.INSPECTION), 12);
    sees(leaderOf(Land.PROVINCE), 12);
    sees(monitorOf(Land.FRONT), 0);
  }

  @Test
  void outOfScopeIsLikeMissing() {
    for (RequestSpecification caller : List.of(officerOf(Land.BAMBOO), officerOf(Land.WEST))) {
      caller.get(lotus).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }
    officerOf(Land.BAMBOO).get(lotus + "/rounds").then().statusCode(404);
    once(officerOf(Land.BAMBOO)).body(NIL).post(lotus + "/submissions").then().statusCode(404);
    officerOf(Land.BAMBOO).body(NIL).put(lotus + "/draft").then().statusCode(404);
    leaderOf(Land.BAMBOO).post(lotus + "/approval").then().statusCode(404);
    leaderOf(Land.BAMBOO).post(lotus + "/acceptance").then().statusCode(404);
    leaderOf(Land.BAMBOO).body(REASON).post(lotus + "/return").then().statusCode(404);
    leaderOf(Land.BAMBOO).body(UNLOCK).post(lotus + "/unlock").then().statusCode(404);
    officerOf(Land.LOTUS)
        .get("/api/v1/obligations/00000000-0000-0000-0000-000000000001")
        .then()
        .statusCode(404)
        .body("code", equalTo("NOT_FOUND"));
  }

  @Test
  void visibleIsNotYours() {
    once(officerOf(Land.EAST))
        .body(NIL)
        .post(lotus + "/submissions")
        .then()
        .statusCode(403)
        .body("code", equalTo("REPORT_OF_OTHER_UNIT"));
    officerOf(Land.JUSTICE)
        .body(NIL)
        .put(lotus + "/draft")
        .then()
        .statusCode(403)
        .body("code", equalTo("REPORT_OF_OTHER_UNIT"));
    leaderOf(Land.EAST).post(lotus + "/approval").then().statusCode(403);
    for (String act : List.of("/acceptance", "/return", "/unlock")) {
      String body = act.equals("/unlock") ? UNLOCK : REASON;
      for (RequestSpecification caller :
          List.of(leaderOf(Land.LOTUS), leaderOf(Land.EAST), leaderOf(Land.JUSTICE))) {
        (act.equals("/acceptance") ? caller : caller.body(body))
            .post(lotus + act)
            .then()
            .statusCode(403)
            .body("code", equalTo("NOT_THE_RECEIVER"));
      }
    }
  }

  @Test
  void rolesSayWhichVerbs() {
    once(monitorOf(Land.LOTUS)).body(NIL).post(lotus + "/submissions").then().statusCode(403);
    once(focalOf(Land.LOTUS)).body(NIL).post(lotus + "/submissions").then().statusCode(403);
    officerOf(Land.HOME_AFFAIRS).post(lotus + "/acceptance").then().statusCode(403);
    monitorOf(Land.PROVINCE).body(REASON).post(lotus + "/return").then().statusCode(403);
    officerOf(Land.LOTUS).post(lotus + "/approval").then().statusCode(403);
    as("chief", Land.PROVINCE.code(), "admin")
        .get("/api/v1/obligations")
        .then()
        .statusCode(403)
        .body("code", equalTo("ROLE_REQUIRED"));
    assertThat(count("report_round")).isZero();
  }

  @Test
  void nobodyIsNobody() {
    given().get(lotus).then().statusCode(401).body("code", equalTo("UNAUTHENTICATED"));
    as("stray", null, "officer")
        .get("/api/v1/obligations")
        .then()
        .statusCode(403)
        .body("code", equalTo("UNIT_REQUIRED"));
    as("stranger", "X99", "officer")
        .get(lotus)
        .then()
        .statusCode(403)
        .body("code", equalTo("UNIT_UNKNOWN"));
  }

  @Test
  void receiverCollectorAndFocalDecide() {
    once(officerOf(Land.LOTUS)).body(NIL).post(lotus + "/submissions").then().statusCode(201);
    leaderOf(Land.PROVINCE).post(lotus + "/acceptance").then().statusCode(428);
    leaderOf(Land.PROVINCE)
        .header("If-Match", "\"2\"")
        .body(REASON)
        .post(lotus + "/return")
        .then()
        .statusCode(200);
    once(officerOf(Land.LOTUS)).body(NIL).post(lotus + "/submissions").then().statusCode(201);
    focalOf(Land.HOME_AFFAIRS)
        .header("If-Match", "\"4\"")
        .post(lotus + "/acceptance")
        .then()
        .statusCode(200)
        .body("state", equalTo("ACCEPTED"));
  }
}
