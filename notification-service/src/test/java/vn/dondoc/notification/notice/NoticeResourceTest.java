package vn.dondoc.notification.notice;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.dondoc.notification.testing.Province.COMMUNE_A;
import static vn.dondoc.notification.testing.Province.COMMUNE_B;
import static vn.dondoc.notification.testing.Province.FRONT;
import static vn.dondoc.notification.testing.Province.LAST_DAY;
import static vn.dondoc.notification.testing.Province.PLAN;
import static vn.dondoc.notification.testing.Province.made;
import static vn.dondoc.notification.testing.Province.opened;
import static vn.dondoc.notification.testing.Province.plan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.testing.ServiceTest;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.testing.Tokens;

@QuarkusTest
class NoticeResourceTest extends ServiceTest {

  private static final String NOTICES = "/api/v1/notices";
  private static final Instant DUE = endOf(LAST_DAY);
  private static final Instant ISSUED = at("2026-04-01T08:00");

  @BeforeEach
  void issueAndRemind() {
    feed(
        plan(ISSUED),
        made(COMMUNE_A, 1, null, ISSUED),
        made(COMMUNE_B, 1, null, ISSUED),
        opened(COMMUNE_A, DUE, ISSUED));
    walkTo(at("2026-04-10T09:00"));
  }

  private static ValidatableResponse get(String unit, String role, String path) {
    return given().auth().oauth2(Tokens.of(unit + role, unit, role)).get(path).then();
  }

  private UUID noticeOf(UUID unit) {
    return notices().stream().filter(n -> n.unitId().equals(unit)).findFirst().orElseThrow().id();
  }

  @Test
  void aUnitSeesItsOwnNewestFirstAndNoneOfItsSiblings() {
    get("H99.21", Role.OFFICER, NOTICES)
        .statusCode(200)
        .body("items.kind", contains("REMINDER", "ASSIGNED"))
        .body("items[0].lastDay", equalTo("2026-05-07"))
        .body("items[0].step", equalTo(1))
        .body("items[0].planNumber", equalTo("120/KH-UBND"))
        .body("items[0].subject", containsString("Nhắc lần 1/5"))
        .body("items[0].actions", contains("read"));
    get("H99.22", Role.OFFICER, NOTICES).body("items.kind", contains("ASSIGNED"));
    get("H99.22", Role.OFFICER, NOTICES + "/" + noticeOf(COMMUNE_A)).statusCode(404);
    get("H99.22", Role.LEADER, NOTICES + "/" + noticeOf(COMMUNE_A)).statusCode(404);
    get("H99.22", Role.LEADER, NOTICES + "?plan=" + PLAN).body("items", hasSize(1));
  }

  @Test
  void overseersSeeThePlanTheyAreRelatedTo() {
    get("H99.10", Role.FOCAL, NOTICES).body("items", empty());
    get("H99.10", Role.FOCAL, NOTICES + "?plan=" + PLAN).body("items", hasSize(3));
    get("H99.10", Role.OFFICER, NOTICES + "?plan=" + PLAN).body("items", empty());
    get("H99", Role.LEADER, NOTICES + "?plan=" + PLAN).body("items", hasSize(3));
    get("H99.30", Role.MONITOR, NOTICES + "?plan=" + PLAN).body("items", empty());
    get("H99.10", Role.FOCAL, NOTICES + "/" + noticeOf(COMMUNE_A))
        .statusCode(200)
        .body("actions", empty());
  }

  @Test
  void answersInEnglishWhereAskedTo() {
    given()
        .auth()
        .oauth2(Tokens.of("u", "H99.21", Role.OFFICER))
        .header("Accept-Language", "en")
        .get(NOTICES)
        .then()
        .body("items[0].subject", containsString("Reminder 1 of 5"))
        .body("items[0].text", containsString("by the end of 07/05/2026"));
  }

  @Test
  void aBodyThatTakesNoOrdersIsAsked() {
    feed(made(FRONT, 1, null, ISSUED));

    get("H99.30", Role.OFFICER, NOTICES)
        .body("items[0].requested", equalTo(true))
        .body("items[0].subject", containsString("Đề nghị phối hợp"))
        .body("items[0].text", not(containsString("được giao nhiệm vụ")));
  }

  @Test
  void nobodyAndTheWrongRoleAreRefused() {
    given().get(NOTICES).then().statusCode(401);
    get("H99", Role.ADMIN, NOTICES).statusCode(403);
    get("H99", Role.INTEGRATOR, NOTICES).statusCode(403);
    get(null, Role.OFFICER, NOTICES).statusCode(403).body("code", equalTo("UNIT_REQUIRED"));
    get("H98.1", Role.OFFICER, NOTICES).statusCode(403).body("code", equalTo("UNIT_UNKNOWN"));
  }

  @Nested
  class Reading {

    private ValidatableResponse read(String unit, String role, UUID notice) {
      return given()
          .auth()
          .oauth2(Tokens.of(unit + role, unit, role))
          .post(NOTICES + "/" + notice + "/read")
          .then();
    }

    @Test
    void isForTheCallerAloneAndLeavesUnread() {
      UUID notice = noticeOf(COMMUNE_A);
      read("H99.21", Role.OFFICER, notice)
          .statusCode(200)
          .body("readAt", notNullValue())
          .body("actions", empty());
      read("H99.21", Role.OFFICER, notice).statusCode(200);

      get("H99.21", Role.OFFICER, NOTICES + "?unread=true").body("items", hasSize(1));
      get("H99.21", Role.LEADER, NOTICES + "?unread=true")
          .body("items", hasSize(2))
          .body("items[0].readAt", nullValue());
    }

    @Test
    void isNotForWhoOnlyOversees() {
      read("H99.10", Role.FOCAL, noticeOf(COMMUNE_A))
          .statusCode(403)
          .body("code", equalTo("NOTICE_NOT_ADDRESSED_TO_YOU"));
      read("H99.22", Role.OFFICER, noticeOf(COMMUNE_A)).statusCode(404);
      read("H99.21", Role.OFFICER, UUID.randomUUID()).statusCode(404);
    }
  }

  @Test
  void filtersByKindAndPages() {
    get("H99.21", Role.OFFICER, NOTICES + "?kind=ASSIGNED").body("items", hasSize(1));
    String next =
        get("H99.21", Role.OFFICER, NOTICES + "?limit=1")
            .body("items.kind", contains("REMINDER"))
            .extract()
            .path("next");
    get("H99.21", Role.OFFICER, NOTICES + "?limit=1&cursor=" + next)
        .body("items.kind", contains("ASSIGNED"))
        .body("next", nullValue());
    get("H99.21", Role.OFFICER, NOTICES + "?limit=0").statusCode(400);
    get("H99.21", Role.OFFICER, NOTICES + "?cursor=broken").statusCode(400);
  }

  @Nested
  class Deliveries {

    @Test
    void areSeenByWhoOverseesAndTellPersonsByIdOnly() {
      String path = "/api/v1/deliveries?notice=" + noticeOf(COMMUNE_A);
      get("H99.10", Role.FOCAL, path)
          .statusCode(200)
          .body("items.channel", contains("INBOX", "INBOX"))
          .body("items.state", contains("SENT", "SENT"));
      get("H99", Role.ADMIN, path).statusCode(200);
      get("H99.22", Role.MONITOR, path).statusCode(404);
      get("H99.21", Role.OFFICER, path).statusCode(403);
      given().get(path).then().statusCode(401);
      get("H99", Role.ADMIN, "/api/v1/deliveries").statusCode(400);
    }
  }

  @Nested
  class Watches {

    @Test
    void sayWhatFiresNextAndWhy() {
      get("H99.10", Role.FOCAL, "/api/v1/watches?plan=" + PLAN)
          .statusCode(200)
          .body("items", hasSize(1))
          .body("items[0].standing", equalTo("WATCHED"))
          .body("items[0].openItems", equalTo(1))
          .body("items[0].nextRung", equalTo("BEFORE_7"))
          .body("items[0].nextAt", equalTo("2026-04-22T01:00:00Z"))
          .body("items[0].rungs.standing", hasSize(10))
          .body("items[0].rungs[0].standing", equalTo("FIRED"))
          .body("items[0].rungs[9].standing", equalTo("IF_MISSED"));
      walkTo(at("2026-05-08T12:00"));
      get("H99.10", Role.FOCAL, "/api/v1/watches?unit=" + COMMUNE_A)
          .body("items[0].standing", equalTo("AWAITS_MISS"));
    }

    @Test
    void keepToTheScope() {
      get("H99.22", Role.MONITOR, "/api/v1/watches").body("items", empty());
      get("H99.21", Role.LEADER, "/api/v1/watches").body("items", hasSize(1));
      get("H99.21", Role.OFFICER, "/api/v1/watches").statusCode(403);
      given().get("/api/v1/watches").then().statusCode(401);
    }
  }

  @Test
  void laddersAreData() {
    get("H99.21", Role.OFFICER, "/api/v1/ladders")
        .statusCode(200)
        .body("[0].rungs.code", hasSize(10))
        .body(
            "[0].rungs.audience.unique()",
            containsInAnyOrder("OFFICER", "HEAD", "FOCAL", "CHAIRMAN"));
    given().get("/api/v1/ladders").then().statusCode(401);
  }
}
