package vn.dondoc.plan;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class PlanServiceIsUpTest {

  @Test
  void isReadyOnRealDatabaseAndBroker() {
    given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
  }

  @Test
  void answersUnauthenticatedWithProblem() {
    given()
        .get("/api/v1/audit/plan/verification")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("code", equalTo("UNAUTHENTICATED"));
  }

  @Test
  void refusesTheWrongRoleAndServesTheRightOne() {
    given()
        .auth()
        .oauth2(Tokens.of("u", "H99", "officer"))
        .header("Accept-Language", "en")
        .get("/api/v1/audit/plan/verification")
        .then()
        .statusCode(403)
        .body("code", equalTo("ROLE_REQUIRED"));
    given()
        .auth()
        .oauth2(Tokens.of("a", "H99", "admin"))
        .get("/api/v1/audit/plan/verification")
        .then()
        .statusCode(200)
        .body("whole", equalTo(true));
  }
}
