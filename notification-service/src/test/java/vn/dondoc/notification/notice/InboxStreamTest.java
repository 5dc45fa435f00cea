package vn.dondoc.notification.notice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.dondoc.notification.testing.Province.COMMUNE_A;
import static vn.dondoc.notification.testing.Province.COMMUNE_B;
import static vn.dondoc.notification.testing.Province.made;
import static vn.dondoc.notification.testing.Province.plan;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.testing.ServiceTest;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.listen.Listener;
import vn.dondoc.platform.testing.SseClient;
import vn.dondoc.platform.testing.Tokens;

@QuarkusTest
class InboxStreamTest extends ServiceTest {

  private static final String NOTICES = "/api/v1/notices";
  private static final Instant ISSUED = at("2026-04-01T08:00");

  @Inject Listener listener;

  @TestHTTPResource("/")
  URI root;

  private final List<SseClient> clients = new ArrayList<>();

  @BeforeEach
  void listen() {
    listener.listen();
    feed(plan(ISSUED));
  }

  @AfterEach
  void leave() throws InterruptedException {
    clients.forEach(SseClient::close);
    listener.stop();
  }

  private static ValidatableResponse ticket(String unit, String role) {
    return given()
        .auth()
        .oauth2(Tokens.of(unit + role, unit, role))
        .post(NOTICES + "/tickets")
        .then();
  }

  private SseClient open(String unit, String role) {
    String stream = ticket(unit, role).statusCode(200).extract().path("stream");
    SseClient client = SseClient.open(root.resolve(stream).toString());
    clients.add(client);
    assertThat(client.status()).isEqualTo(200);
    return client;
  }

  @Test
  void tellsTheUnitOfEachNewNoticeAndHowManyAreUnread() {
    SseClient commune = open("H99.21", Role.OFFICER);
    assertThat(JsonPath.from(commune.next("unread").data()).getInt("unread")).isZero();

    feed(made(COMMUNE_B, 1, null, ISSUED));
    feed(made(COMMUNE_A, 1, null, ISSUED));
    sweeps.runAll();

    SseClient.Event told = commune.next("notice");
    JsonPath notice = JsonPath.from(told.data());
    assertThat(notice.getString("kind")).isEqualTo("ASSIGNED");
    assertThat(notice.getString("unitId")).isEqualTo(COMMUNE_A.toString());
    assertThat(notice.getString("id")).isEqualTo(told.id());
    assertThat(JsonPath.from(commune.next("unread").data()).getInt("unread")).isEqualTo(1);

    given()
        .auth()
        .oauth2(Tokens.of("H99.21" + Role.OFFICER, "H99.21", Role.OFFICER))
        .post(NOTICES + "/" + told.id() + "/read")
        .then()
        .statusCode(200);
    assertThat(JsonPath.from(commune.await("unread").data()).getInt("unread")).isZero();
  }

  @Test
  void ofAnotherPersonOfTheUnitNothingIsRead() {
    feed(made(COMMUNE_A, 1, null, ISSUED));
    sweeps.runAll();

    SseClient leader = open("H99.21", Role.LEADER);

    assertThat(JsonPath.from(leader.next("unread").data()).getInt("unread")).isEqualTo(1);
  }

  @Test
  void onlyWhoHasAnInboxGetsATicket() {
    given().post(NOTICES + "/tickets").then().statusCode(401);
    ticket("H99", Role.ADMIN).statusCode(403);
    ticket("H99", Role.INTEGRATOR).statusCode(403);
    ticket(null, Role.OFFICER).statusCode(403).body("code", equalTo("UNIT_REQUIRED"));
  }

  @Test
  void nobodyOpensItWithoutATicket() {
    given().get(NOTICES + "/stream").then().statusCode(401).body("code", equalTo("TICKET_REFUSED"));
    given()
        .auth()
        .oauth2(Tokens.of("u", "H99.21", Role.OFFICER))
        .get(NOTICES + "/stream?ticket=invented")
        .then()
        .statusCode(401);
  }
}
