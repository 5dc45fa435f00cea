package vn.dondoc.plan.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.plan.Province;
import vn.dondoc.platform.contract.organisation.PositionRecorded;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class PositionTest {

  private static final String JOIN =
      """
      {"code": "ttb", "name": "Trần Thị Bình", "subject": "s-ttb",
       "position": {"unit": "H99.61", "role": "DEPUTY", "validFrom": "2026-01-01"}}
      """;

  private static final String ACTING =
      """
      {"unit": "H99.61", "role": "HEAD", "acting": true, "validFrom": "2026-02-01"}
      """;

  @Inject EntityManager db;
  @Inject MovableClock clock;

  @BeforeEach
  void setUp() {
    Outboxes.clean(db, "tier", "unit_group", "index_dimension");
    clock.set(Instant.parse("2026-01-15T02:00:00Z"));
    Province.setUp();
    importing("nva,Nguyễn Văn An,H99.61,HEAD,s-nva,,2020-01-01,").statusCode(200);
  }

  private static RequestSpecification admin() {
    return Province.admin().header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private static ValidatableResponse importing(String rows) {
    return Province.admin()
        .contentType("text/csv; charset=UTF-8")
        .body("code,name,unit,role,subject,acting,validFrom,validTo\n" + rows + "\n")
        .post("/api/v1/persons/import")
        .then();
  }

  private static ExtractableResponse<Response> join() {
    return admin().body(JOIN).post("/api/v1/persons").then().statusCode(201).extract();
  }

  private static String head() {
    return Province.admin()
        .get("/api/v1/persons?unit=H99.61")
        .then()
        .extract()
        .path("items.find { it.code == 'nva' }.positionId");
  }

  @Test
  void tellsAnActingHeadWithoutANameAndOnlyThen() {
    join();
    admin().body(JOIN).post("/api/v1/persons").then().statusCode(409);
    admin()
        .body(JOIN.replace("\"ttb\"", "\"other\""))
        .post("/api/v1/persons")
        .then()
        .statusCode(409)
        .body("errors[0].pointer", equalTo("/subject"));
    assertThat(Outboxes.events(db, PositionRecorded.class).getLast().acting()).isNull();
    admin()
        .body(ACTING)
        .post("/api/v1/persons/ttb/positions")
        .then()
        .statusCode(201)
        .body("acting", equalTo(true));
    assertThat(Outboxes.events(db, PositionRecorded.class).getLast().acting()).isTrue();
    admin()
        .body(ACTING)
        .post("/api/v1/persons/ttb/positions")
        .then()
        .statusCode(409)
        .body("code", equalTo("POSITION_TWICE"));
    admin().body(ACTING).post("/api/v1/persons/nobody/positions").then().statusCode(404);
  }

  @Test
  void saysWhatALeaverLeavesOpen() {
    join();
    String head = "/api/v1/positions/" + head();
    String etag = Province.admin().get(head).then().statusCode(200).extract().header("ETag");
    Province.admin()
        .get(head + "/leaving?lastDay=2026-01-31")
        .then()
        .statusCode(200)
        .body("leavesNoHead", equalTo(true))
        .body("deputies.code", contains("ttb"));
    Province.admin().get(head + "/leaving").then().statusCode(400);
    String end = "{\"lastDay\": \"2026-01-31\", \"reason\": \"Nghỉ hưu\"}";
    Province.admin().body(end).post(head + "/end").then().statusCode(428);
    Province.admin()
        .header("If-Match", "\"7\"")
        .body(end)
        .post(head + "/end")
        .then()
        .statusCode(412);
    Province.admin()
        .header("If-Match", etag)
        .body(end.replace("2026-01-31", "2019-01-31"))
        .post(head + "/end")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/lastDay"));
    Province.admin()
        .header("If-Match", etag)
        .body(end.replace("Nghỉ hưu", ""))
        .post(head + "/end")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/reason"));
    admin().body(ACTING).post("/api/v1/persons/ttb/positions").then().statusCode(201);
    Province.admin()
        .header("If-Match", etag)
        .body(end)
        .post(head + "/end")
        .then()
        .statusCode(200)
        .body("position.validTo", equalTo("2026-01-31"))
        .body("leavesNoHead", equalTo(false))
        .body("others", equalTo(2));
    assertThat(Outboxes.events(db, PositionRecorded.class).getLast().validTo()).isNotNull();
  }

  @Test
  void namesTheIssuedPlansThatConcernTheUnit() {
    String plan =
        Province.focal()
            .body(Province.PLAN.formatted("7"))
            .post("/api/v1/plans")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String place = "/api/v1/plans/" + plan;
    Province.focal()
        .header("If-Match", "*")
        .body(Province.task("Tuyên truyền", "Thường xuyên", "UBND xã An Hòa"))
        .post(place + "/tasks")
        .then()
        .statusCode(201);
    Province.focal().header("If-Match", "*").post(place + "/issue").then().statusCode(200);
    Province.admin()
        .get("/api/v1/positions/" + head() + "/leaving?lastDay=2026-01-31")
        .then()
        .statusCode(200)
        .body("plans.LEAD", equalTo(1));
  }

  @Test
  void listsWhatAReviewLooksAtAndKeepsItsConfirmation() {
    join();
    importing(
            """
            cu,Người Cũ,H99.63,OFFICER,,,2020-01-01,
            hai,Người Hai,H99.62,HEAD,s-2,,2025-12-01,
            ba,Người Ba,H99.62,HEAD,s-3,true,2025-12-01,""")
        .statusCode(200);
    Province.admin()
        .get("/api/v1/positions/review?months=12")
        .then()
        .statusCode(200)
        .body("day", equalTo("2026-01-15"))
        .body("groups.find { it.kind == 'OPEN_ENDED' }.first.position.code", contains("nva", "cu"))
        .body("groups.find { it.kind == 'NO_SUBJECT' }.first.position.code", contains("cu"))
        .body("groups.find { it.kind == 'ENDED_UNIT' }.first.unit", contains("H99.63"))
        .body("groups.find { it.kind == 'UNIT_WITH_HEADS' }.first.unit", contains("H99.62"))
        .body(
            "groups.find { it.kind == 'UNIT_WITHOUT_HEAD' }.first.unit",
            hasItems("H99.03", "H99.90"))
        .body("groups.find { it.kind == 'UNIT_WITHOUT_HEAD' }.first.unit", not(hasItem("H99.61")));
    String confirm = "{\"positions\": [\"%s\"]}";
    Province.admin()
        .body(confirm.formatted(head()))
        .post("/api/v1/positions/review/confirmations")
        .then()
        .statusCode(200)
        .body("confirmed", equalTo(1));
    Province.admin()
        .get("/api/v1/positions/review?limit=1")
        .then()
        .body("groups.find { it.kind == 'OPEN_ENDED' }.count", equalTo(1))
        .body("groups.find { it.kind == 'UNIT_WITHOUT_HEAD' }.first", hasSize(1));
    Province.admin()
        .body(confirm.formatted(UUID.randomUUID()))
        .post("/api/v1/positions/review/confirmations")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/positions/0"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"code\": \"ttb\" | \"code\": \"\" | /code",
        "\"name\": \"Trần Thị Bình\" | \"name\": null | /name",
        "\"unit\": \"H99.61\" | \"unit\": \"H98\" | /position/unit",
        "\"role\": \"DEPUTY\" | \"role\": \"BOSS\" | /position/role",
        "\"role\": \"DEPUTY\" | \"role\": \"DEPUTY\", \"acting\": true | /position/acting",
        "\"validFrom\": \"2026-01-01\" | \"validFrom\": null | /position/validFrom",
        "\"validFrom\": \"2026-01-01\" | \"validFrom\": \"2026-01-01\", \"validTo\": \"2025-01-01\" | /position/validTo"
      })
  void namesTheFieldAtFault(String good, String bad, String pointer) {
    admin()
        .body(JOIN.replace(good.strip(), bad.strip()))
        .post("/api/v1/persons")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer.strip()));
  }

  @Test
  void namesTheRowOfAnImportAtFault() {
    importing(
            """
            a,A,H99.61,OFFICER,,true,2020-01-01,
            b,B,H99.61,HEAD,,có,2020-01-01,
            c,C,H99.61,OFFICER,,,2020-01-01,2019-01-01
            d,D,H99.61,OFFICER,s-nva,,2020-01-01,""")
        .statusCode(422)
        .body("errors.pointer", contains("/1/acting", "/2/acting", "/3/validTo", "/4/subject"));
  }

  @Test
  void listsEveryPositionOfAPersonPageByPage() {
    join();
    admin().body(ACTING).post("/api/v1/persons/ttb/positions").then().statusCode(201);
    String next =
        Province.admin()
            .get("/api/v1/persons?unit=H99.61&limit=2")
            .then()
            .body("items.code", contains("nva", "ttb"))
            .extract()
            .path("next");
    Province.admin()
        .get("/api/v1/persons?unit=H99.61&limit=2&cursor=" + next)
        .then()
        .body("items.code", contains("ttb"));
  }

  @Test
  void isForTheAdministratorOnly() {
    String one = "/api/v1/positions/5eed0000-0000-4000-8000-000000000001";
    Province.focal().body(JOIN).post("/api/v1/persons").then().statusCode(403);
    Province.focal().body(ACTING).post("/api/v1/persons/nva/positions").then().statusCode(403);
    Province.focal().get(one).then().statusCode(403);
    Province.focal().get(one + "/leaving?lastDay=2026-01-31").then().statusCode(403);
    Province.focal().get("/api/v1/positions/review").then().statusCode(403);
    Province.focal()
        .header("If-Match", "*")
        .body("{\"lastDay\": \"2026-01-31\", \"reason\": \"x\"}")
        .post(one + "/end")
        .then()
        .statusCode(403);
    Province.focal()
        .body("{\"positions\": [\"5eed0000-0000-4000-8000-000000000001\"]}")
        .post("/api/v1/positions/review/confirmations")
        .then()
        .statusCode(403);
    Province.admin().get(one).then().statusCode(404);
  }
}
