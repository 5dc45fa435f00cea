package vn.dondoc.platform.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.contract.audit.AuditHeadPublished;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.notebook.Notebook;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.Tokens;
import vn.dondoc.platform.time.MovableClock;

@QuarkusTest
@TestProfile(Notebook.class)
class AuditChainTest {

  private static final Actor LAN = new Actor("lan", "H99.12", UUID.randomUUID(), Set.of("officer"));

  @Inject Audit audit;
  @Inject AuditChain chain;
  @Inject EntityManager db;
  @Inject MovableClock clock;

  @BeforeEach
  void clean() {
    Outboxes.clean(db);
    clock.set(Instant.parse("2026-03-02T01:02:03.004005Z"));
  }

  @Test
  void emptyChainIsWhole() {
    assertThat(chain.verify()).isEqualTo(new AuditChain.Verification(0, "", true, null));
    assertThat(chain.pending(clock.instant())).isZero();
    chain.sweep(clock.instant());
    assertThat(heads()).isEmpty();
  }

  @Test
  void rowsAreSealedInOrderAndTheHeadIsPublished() {
    record(5);
    assertThat(chain.pending(clock.instant())).isPositive();
    seal();
    record(3);
    seal();

    assertThat(longs("select position from audit order by id"))
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    AuditChain.Verification whole = chain.verify();
    assertThat(whole.whole()).isTrue();
    assertThat(whole.position()).isEqualTo(8);
    assertThat(chain.pending(clock.instant())).isZero();
    assertThat(heads()).extracting(AuditHeadPublished::position).containsExactly(5L, 8L);
    assertThat(heads().getLast())
        .isEqualTo(new AuditHeadPublished("notebook-service", 8, whole.hash()));
  }

  @Test
  void chainLongerThanOneChunkIsSealedAndVerified() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                db.createNativeQuery(
                        "insert into audit (at, subject, action, object_type, object_id)"
                            + " select :now, 'lan', 'note.write', 'note', n"
                            + " from generate_series(1, 2300) as n")
                    .setParameter("now", clock.instant())
                    .executeUpdate());
    seal();
    assertThat(heads())
        .extracting(AuditHeadPublished::position)
        .containsExactly(1000L, 2000L, 2300L);
    assertThat(chain.verify().position()).isEqualTo(2300);
    assertThat(chain.verify().whole()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit set subject = 'minh' where id = :id",
        "update audit set at = at + interval '1 microsecond' where id = :id",
        "update audit set unit_id = null where id = :id",
        "update audit set action = 'note.erase' where id = :id",
        "update audit set object_type = 'task' where id = :id",
        "update audit set object_id = 'another' where id = :id",
        "update audit set before = '{}' where id = :id",
        "update audit set after = null where id = :id",
        "update audit set reason = null where id = :id",
        "update audit set reason = '' where id = :id",
        "update audit set before = '', after = after where id = :id and before is null",
        "update audit set hash = repeat('0', 64) where id = :id"
      })
  void alteredRowIsNamed(String change) {
    record(6);
    seal();
    long third = longs("select id from audit order by id").get(2);
    execute(change, third);
    AuditChain.Verification found = chain.verify();
    assertThat(found.whole()).isFalse();
    assertThat(found.brokenAt()).isEqualTo(third);
    assertThat(found.position()).isEqualTo(2);
  }

  @Test
  void textMovedFromOneColumnToTheNextIsFound() {
    QuarkusTransaction.requiringNew()
        .run(() -> audit.record(LAN, "note.write", "note", "1", "b", "a", "theo\u001fyêu cầu"));
    seal();
    long id = longs("select id from audit").getFirst();
    execute(
        "update audit set action = action || chr(31) || object_type, object_type = object_id,"
            + " object_id = before, before = after, after = split_part(reason, chr(31), 1),"
            + " reason = split_part(reason, chr(31), 2) where id = :id",
        id);
    assertThat(chain.verify().brokenAt()).isEqualTo(id);
  }

  @Test
  void removedRowIsFoundAtItsSuccessor() {
    record(6);
    seal();
    List<Long> ids = longs("select id from audit order by id");
    execute("delete from audit where id = :id", ids.get(2));
    assertThat(chain.verify().whole()).isFalse();
    assertThat(chain.verify().brokenAt()).isEqualTo(ids.get(3));
  }

  @Test
  void removedRowIsFoundThoughTheRestIsCountedAnew() {
    record(6);
    seal();
    List<Long> ids = longs("select id from audit order by id");
    execute("delete from audit where id = :id", ids.get(2));
    for (Long id : ids.subList(3, 6)) {
      execute("update audit set position = position - 1 where id = :id", id);
    }
    assertThat(chain.verify().brokenAt()).isEqualTo(ids.get(3));
  }

  @Test
  void positionsMayNotJump() {
    record(3);
    seal();
    long last = longs("select max(id) from audit").getFirst();
    execute("update audit set position = position + 1 where id = :id", last);
    assertThat(chain.verify().brokenAt()).isEqualTo(last);
  }

  @Test
  void removedEndIsToldByThePublishedHead() {
    record(6);
    seal();
    execute("delete from audit where id = :id", longs("select max(id) from audit").getFirst());
    AuditChain.Verification shorter = chain.verify();
    AuditHeadPublished published = heads().getLast();
    assertThat(shorter.position()).isLessThan(published.position());
    assertThat(shorter.hash()).isNotEqualTo(published.hash());
  }

  @Test
  void zoneOfTheMachineDoesNotMatter() {
    record(2);
    seal();
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
      assertThat(chain.verify().whole()).isTrue();
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      assertThat(chain.verify().whole()).isTrue();
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void setWiseActIsOneRowWithADigestOfItsIds() {
    List<UUID> ids = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              audit.recordSet("note.sweep", "note", "all", ids);
              audit.recordSet("note.sweep", "note", "all", ids.reversed());
            });
    List<String> after = list("select after from audit order by id", String.class);
    assertThat(after).hasSize(2).allMatch(text -> text.contains("\"count\":3"));
    assertThat(EventJson.read(after.getFirst(), JsonNode.class))
        .isEqualTo(EventJson.read(after.getLast(), JsonNode.class));
  }

  @Test
  void auditOfAChangeThatFailsIsNotKept() {
    try {
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                audit.record(LAN, "note.write", "note", "1", null, null, null);
                throw new IllegalStateException();
              });
    } catch (IllegalStateException expected) {
      // The change was rolled back.
    }
    assertThat(longs("select count(*) from audit")).containsExactly(0L);
  }

  @Test
  void administratorIsToldOverTheApi() {
    record(2);
    seal();
    execute(
        "update audit set reason = 'x' where id = :id", longs("select min(id) from audit").get(0));
    given()
        .auth()
        .oauth2(Tokens.of("root", null, "admin"))
        .get("/api/v1/audit/notebook/verification")
        .then()
        .statusCode(200)
        .body("whole", equalTo(false));
    given()
        .auth()
        .oauth2(Tokens.of("root", null, "admin"))
        .get("/api/v1/audit/report/verification")
        .then()
        .statusCode(404);
  }

  private void record(int rows) {
    for (int i = 0; i < rows; i++) {
      String id = "note-" + i;
      QuarkusTransaction.requiringNew()
          .run(
              () ->
                  audit.record(
                      LAN, "note.write", "note", id, null, Map.of("text", "Họp"), "theo yêu cầu"));
    }
  }

  private void seal() {
    while (chain.sweep(clock.instant())) {
      // Until no full chunk is left.
    }
  }

  private List<AuditHeadPublished> heads() {
    return list("select payload from outbox where topic = 'audit-heads' order by id", String.class)
        .stream()
        .map(json -> EventJson.read(json, AuditHeadPublished.class))
        .toList();
  }

  private void execute(String sql, long id) {
    QuarkusTransaction.requiringNew()
        .run(() -> db.createNativeQuery(sql).setParameter("id", id).executeUpdate());
  }

  private List<Long> longs(String sql) {
    return list(sql, Long.class);
  }

  private <T> List<T> list(String sql, Class<T> type) {
    return QuarkusTransaction.requiringNew()
        .call(() -> db.unwrap(Session.class).createNativeQuery(sql, type).getResultList());
  }
}
