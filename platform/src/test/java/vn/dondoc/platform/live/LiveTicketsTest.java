package vn.dondoc.platform.live;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.notebook.Notebook;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.Tokens;

@QuarkusTest
@TestProfile(Notebook.class)
class LiveTicketsTest {

  private static final Actor ACTOR =
      new Actor("somebody", "H99.21", UUID.randomUUID(), Set.of(Role.OFFICER, Role.LEADER));

  @Inject LiveTickets tickets;
  @Inject EntityManager db;

  @BeforeEach
  void clean() {
    Outboxes.clean(db);
  }

  private String issued() {
    return tickets.issue("notes", "book", "/stream", ACTOR).ticket();
  }

  private void assertRefused(String feed, String secret) {
    assertThatThrownBy(() -> tickets.redeem(feed, secret))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.problem()).isEqualTo(LiveProblem.TICKET_REFUSED));
  }

  @Test
  void standsForItsCallerAndItsStreamOnce() {
    TicketView issued = tickets.issue("notes", "book", "/stream", ACTOR);

    assertThat(issued.stream()).isEqualTo("/stream?ticket=" + issued.ticket());
    assertThat(tickets.redeem("notes", issued.ticket()))
        .isEqualTo(new Ticket("notes", "book", ACTOR));
    assertRefused("notes", issued.ticket());
  }

  @Test
  void mayHaveNoUnit() {
    Actor nowhere = new Actor("portal", null, null, Set.of());

    String secret = tickets.issue("notes", "", "/stream", nowhere).ticket();

    assertThat(tickets.redeem("notes", secret).actor()).isEqualTo(nowhere);
  }

  @Test
  void opensNoOtherStream() {
    String secret = issued();

    assertRefused("status", secret);
    assertThat(tickets.redeem("notes", secret).key()).isEqualTo("book");
  }

  @Test
  void isRefusedWhenMissingOrInvented() {
    assertRefused("notes", null);
    assertRefused("notes", "");
    assertRefused("notes", "é\u0000");
  }

  @Test
  void ofManyAtOnceOneGetsIt() throws Exception {
    String secret = issued();
    try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
      List<Future<Boolean>> tries =
          IntStream.range(0, 16).mapToObj(i -> clients.submit(() -> redeemed(secret))).toList();
      int opened = 0;
      for (Future<Boolean> one : tries) {
        opened += one.get() ? 1 : 0;
      }
      assertThat(opened).isEqualTo(1);
    }
  }

  private boolean redeemed(String secret) {
    try {
      return tickets.redeem("notes", secret) != null;
    } catch (DomainException e) {
      return false;
    }
  }

  @Test
  void expiresByTheWallAndIsSwept() {
    String old = issued();
    age("61 seconds");

    assertRefused("notes", old);
    assertThat(hashes()).hasSize(1);
    String young = issued();
    assertThat(hashes()).hasSize(1);
    age("59 seconds");
    assertThat(tickets.redeem("notes", young).actor()).isEqualTo(ACTOR);
  }

  @Test
  void isNotKeptInTheClear() {
    String secret = issued();

    assertThat(hashes()).hasSize(1).noneMatch(hash -> hash.toString().contains(secret));
  }

  @Test
  void onlyARoleGetsOneAndNobodyOpensAStreamWithout() {
    given().post("/api/v1/notes/tickets?book=a").then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.of("u", null, Role.MONITOR))
        .post("/api/v1/notes/tickets?book=a")
        .then()
        .statusCode(403);
    for (String query : List.of("", "?ticket=", "?ticket=invented")) {
      given()
          .accept("text/event-stream")
          .get("/api/v1/notes/stream" + query)
          .then()
          .statusCode(401)
          .contentType("application/problem+json")
          .body("code", equalTo("TICKET_REFUSED"));
    }
    given()
        .auth()
        .oauth2(Tokens.of("u", null, Role.OFFICER))
        .get("/api/v1/notes/stream")
        .then()
        .statusCode(401);
  }

  private Collection<?> hashes() {
    return QuarkusTransaction.requiringNew()
        .call(() -> db.createNativeQuery("select hash from live_ticket").getResultList());
  }

  private void age(String by) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                db.createNativeQuery(
                        "update live_ticket set issued_at = issued_at - interval '" + by + "'")
                    .executeUpdate());
  }
}
