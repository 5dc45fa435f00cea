package vn.dondoc.notification.contact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.dondoc.notification.testing.Province.COMMUNE_A;
import static vn.dondoc.notification.testing.Province.COMMUNE_B;
import static vn.dondoc.notification.testing.Province.PLAN;
import static vn.dondoc.notification.testing.Province.id;
import static vn.dondoc.notification.testing.Province.made;
import static vn.dondoc.notification.testing.Province.plan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.testing.ServiceTest;
import vn.dondoc.notification.testing.Stored;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.testing.Tokens;

@QuarkusTest
class ContactResourceTest extends ServiceTest {

  private static final UUID PERSON = id("officerA");
  private static final String PATH = "/api/v1/contacts/" + PERSON;
  private static final Map<String, String> BODY =
      Map.of("email", "a@example.test", "name", "Trần Thị Mẫu", "language", "VI");

  @Inject Stored stored;

  private static RequestSpecification as(String unit, String role) {
    return given().auth().oauth2(Tokens.of(unit + role, unit, role)).contentType(ContentType.JSON);
  }

  private static RequestSpecification admin() {
    return as("H99", Role.ADMIN);
  }

  @Test
  void createsThenChangesOnTheCurrentVersionOnly() {
    admin()
        .body(BODY)
        .put(PATH)
        .then()
        .statusCode(201)
        .header("Location", endsWith(PATH))
        .header("ETag", "\"0\"");
    Map<String, String> changed = Map.of("name", "Trần Thị Mẫu", "language", "EN");
    admin().body(changed).put(PATH).then().statusCode(428);
    admin().header("If-Match", "\"7\"").body(changed).put(PATH).then().statusCode(412);
    admin()
        .header("If-Match", "\"0\"")
        .body(changed)
        .put(PATH)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("email", nullValue())
        .body("language", equalTo("EN"));
    admin().get(PATH).then().statusCode(200).header("ETag", startsWith("\"1."));
  }

  @Test
  void theAuditSaysWhichFieldsChangedAndNeverWhat() {
    admin().body(BODY).put(PATH).then().statusCode(201);
    admin()
        .header("If-Match", "\"0\"")
        .body(Map.of("email", "b@example.test", "name", "Trần Thị Mẫu", "language", "VI"))
        .put(PATH)
        .then()
        .statusCode(200);

    assertThat(stored.auditOf("contact.create")).hasSize(1);
    assertThat(stored.auditOf("contact.change")).containsExactly("{\"changed\":[\"email\"]}");
  }

  @Test
  void refusesWhatIsNoAddressAndWhatItDoesNotKnow() {
    admin()
        .body(Map.of("email", "not an address", "name", " ", "language", "VI"))
        .put(PATH)
        .then()
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/email", "/email", "/name"));
    admin()
        .body(Map.of("name", "A", "language", "VI", "phone", "1"))
        .put(PATH)
        .then()
        .statusCode(400)
        .body("code", equalTo("FIELD_UNKNOWN"));
  }

  @Test
  void isForAdministratorsOnly() {
    given().get(PATH).then().statusCode(401);
    as("H99.21", Role.LEADER).get(PATH).then().statusCode(403);
    as("H99.21", Role.LEADER).body(BODY).put(PATH).then().statusCode(403);
    as("H99.10", Role.FOCAL).get("/api/v1/contacts").then().statusCode(403);
    admin().get(PATH).then().statusCode(404);
  }

  @Test
  void listsByPages() {
    for (String person : new String[] {"officerA", "headA", "headB"}) {
      stored.contact(id(person), null, "VI");
    }
    String next =
        admin()
            .queryParam("limit", 2)
            .get("/api/v1/contacts")
            .then()
            .statusCode(200)
            .body("items", hasSize(2))
            .extract()
            .path("next");
    admin()
        .queryParam("cursor", next)
        .get("/api/v1/contacts")
        .then()
        .body("items", hasSize(1))
        .body("next", nullValue());
    admin()
        .queryParam("cursor", "bm90LWFuLWlk")
        .get("/api/v1/contacts")
        .then()
        .statusCode(400)
        .body("code", equalTo("CURSOR_INVALID"));
  }

  @Nested
  class Importing {

    private static final String HEADER = "personId,email,name,language\r\n";

    private io.restassured.response.ValidatableResponse take(String csv, boolean dryRun) {
      return given()
          .auth()
          .oauth2(Tokens.of("admin", "H99", Role.ADMIN))
          .header("Idempotency-Key", UUID.randomUUID().toString())
          .contentType("text/csv; charset=UTF-8")
          .queryParam("dryRun", dryRun)
          .body(csv)
          .post("/api/v1/contacts/import")
          .then();
    }

    @Test
    void savesTheGoodRowsAndAnswersEachRefusedOne() {
      stored.contact(id("headA"), "old@example.test", "VI");
      String csv =
          HEADER
              + id("officerA")
              + ",a@example.test,\"Trần, Thị Mẫu\",vi\r\n"
              + id("headA")
              + ",,Lê Văn Thử,EN\r\n"
              + "no-id,b@example.test,Ai đó,vi\r\n"
              + id("headB")
              + ",wrong,Ai đó,vi\r\n"
              + id("officerA")
              + ",c@example.test,Ai đó,vi\r\n";

      take(csv, true)
          .statusCode(200)
          .body("saved", equalTo(false))
          .body("created", equalTo(1))
          .body("changed", equalTo(1));
      assertThat(stored.auditOf("contact.import")).isEmpty();

      take(csv, false)
          .statusCode(200)
          .body("rows.outcome", contains("CREATED", "CHANGED", "REFUSED", "REFUSED", "REFUSED"))
          .body("rows.line", contains(2, 3, 4, 5, 6))
          .body("rows[2].code", equalTo("ROW_INVALID"))
          .body("rows[4].code", equalTo("ROW_REPEATED"));
      admin()
          .get(PATH)
          .then()
          .body("name", equalTo("Trần, Thị Mẫu"))
          .body("email", equalTo("a@example.test"));

      take(csv, false).body("unchanged", equalTo(2)).body("created", equalTo(0));
      assertThat(stored.auditOf("contact.import")).hasSize(1);
    }

    @Test
    void refusesAnotherHeader() {
      take("id,mail\r\n1,2\r\n", false).statusCode(400).body("code", equalTo("CSV_HEADER_WRONG"));
    }

    @Test
    void refusesWhatIsNoCsv() {
      take(HEADER + "\"open,quote\r\n", false)
          .statusCode(400)
          .body("code", equalTo("CSV_UNREADABLE"));
    }
  }

  @Nested
  class ReadinessOfAPlan {

    private static final String READINESS = "/api/v1/contacts/readiness";

    private void issue() {
      Instant issued = clock.instant();
      feed(plan(issued), made(COMMUNE_A, 1, null, issued), made(COMMUNE_B, 1, null, issued));
    }

    @Test
    void listsEmptyRungsAndPersonsWithoutAnAddress() {
      issue();
      stored.contact(id("officerA"), "a@example.test", "VI");
      stored.contact(id("headA"), "h@example.test", "VI");
      stored.contact(id("focalOfficer"), "f@example.test", "VI");
      stored.contact(id("focalHead"), "g@example.test", "VI");

      as("H99.10", Role.FOCAL)
          .queryParam("plan", PLAN)
          .get(READINESS)
          .then()
          .statusCode(200)
          .body("items.code", contains("H99", "H99.22"))
          .body("items[1].emptyRoles", contains("OFFICER"))
          .body("items[1].withoutAddress", contains(id("headB").toString()));
    }

    @Test
    void showsAUnitOnlyItself() {
      issue();
      as("H99.22", Role.LEADER)
          .queryParam("plan", PLAN)
          .get(READINESS)
          .then()
          .body("items.code", contains("H99.22"));
      as("H99.30", Role.MONITOR)
          .queryParam("plan", PLAN)
          .get(READINESS)
          .then()
          .body("items", empty());
    }

    @Test
    void isNotForOfficersAndNeedsAPlan() {
      as("H99.22", Role.OFFICER).queryParam("plan", PLAN).get(READINESS).then().statusCode(403);
      admin().get(READINESS).then().statusCode(400);
      admin().queryParam("plan", PLAN).get(READINESS).then().statusCode(200).body("items", empty());
    }
  }
}
