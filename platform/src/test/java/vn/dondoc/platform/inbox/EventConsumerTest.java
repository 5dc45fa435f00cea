package vn.dondoc.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.platform.contract.notification.NoticeDelivered;
import vn.dondoc.platform.contract.organisation.PositionRecorded;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventHeaders;
import vn.dondoc.platform.event.Topics;
import vn.dondoc.platform.notebook.Facts;
import vn.dondoc.platform.notebook.Notebook;
import vn.dondoc.platform.notebook.NoticeNotes;
import vn.dondoc.platform.testing.Feed;
import vn.dondoc.platform.testing.Outboxes;

@QuarkusTest
@TestProfile(Notebook.class)
class EventConsumerTest {

  private static final String UNIT = "vn.dondoc.unit.recorded.v1";

  @Inject EventConsumer consumer;
  @Inject Positions positions;
  @Inject NoticeNotes notices;
  @Inject EntityManager db;

  @BeforeEach
  void clean() {
    Outboxes.clean(db);
    notices.faults().clear();
  }

  @Test
  void reactionActsOnceOnADuplicate() {
    PositionRecorded position = Facts.aPosition();
    Feed.twice(consumer, position);
    assertThat(reacted()).containsExactly(position.id());
  }

  @Test
  void reactionActsOnceOnADuplicateWithinABatch() {
    PositionRecorded position = Facts.aPosition();
    UUID id = UUID.randomUUID();
    Feed.records(consumer, List.of(Feed.record(id, position), Feed.record(id, position)));
    assertThat(reacted()).containsExactly(position.id());
  }

  @Test
  void projectionKeepsTheHighestVersion() {
    UUID unit = UUID.randomUUID();
    Feed.batch(consumer, Facts.aUnit(unit, 3));
    Feed.batch(consumer, Facts.aUnit(unit, 2), Facts.aUnit(unit, 5), Facts.aUnit(unit, 4));
    assertThat(numbers("select version from unit_replica")).containsExactly(5L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": ", // no JSON
        "{\"id\": \"12\"}", // no such event
        "{}", // an event with nothing in it, which the handler cannot apply
        "null",
        "",
        "\"\\u0000\""
      })
  void poisonInABatchIsBuriedAloneWithItsCause(String poison) {
    UUID poisonId = UUID.randomUUID();
    List<ConsumerRecord<String, byte[]>> batch = units(9);
    batch.add(4, Feed.record(Topics.ORGANISATION, "the-key", poisonId.toString(), UNIT, poison));
    batch.add(Feed.record(UUID.randomUUID(), Facts.aPosition()));
    Feed.records(consumer, batch);

    assertThat(numbers("select version from unit_replica")).hasSize(9);
    assertThat(reacted()).hasSize(1);
    assertThat(texts("select topic from outbox"))
        .containsExactly("organisation-events.notebook.dlq");
    assertThat(texts("select event_key from outbox")).containsExactly("the-key");
    assertThat(texts("select headers ->> 'dondoc_cause' from outbox"))
        .singleElement()
        .asString()
        .contains(": ");
    assertThat(texts("select headers ->> 'dondoc_topic' from outbox"))
        .containsExactly("organisation-events");
    assertThat(texts("select headers ->> 'ce_id' from outbox"))
        .containsExactly(poisonId.toString());
    assertPositionAfter(batch);
  }

  @Test
  void faultOfAServiceThatStopsBuriesNothing() {
    ConsumerRecord<String, byte[]> poison =
        Feed.record(Topics.ORGANISATION, "key", UUID.randomUUID().toString(), UNIT, "{}");
    consumer.stop(new ShutdownEvent());
    try {
      assertThatThrownBy(() -> consumer.consume(List.of(poison)))
          .isInstanceOf(IllegalStateException.class);
    } finally {
      consumer.register(new StartupEvent());
    }
    assertThat(texts("select topic from outbox")).isEmpty();
    consumer.consume(List.of(poison));
    assertThat(texts("select topic from outbox"))
        .containsExactly("organisation-events.notebook.dlq");
  }

  @Test
  void deadLetterItselfCannotBePoison() {
    ConsumerRecord<String, byte[]> bare =
        new ConsumerRecord<>(Topics.ORGANISATION, 0, 7, null, null);
    ConsumerRecord<String, byte[]> tombstone =
        new ConsumerRecord<>(Topics.ORGANISATION, 0, 8, "key", null);
    tombstone.headers().add(EventHeaders.TYPE, UNIT.getBytes(UTF_8));
    tombstone.headers().add(EventHeaders.ID, UUID.randomUUID().toString().getBytes(UTF_8));
    ConsumerRecord<String, byte[]> strange =
        Feed.record(Topics.ORGANISATION, "key\0", "no id\0", UNIT, "{\0");
    strange.headers().add("strange\0", new byte[] {0, (byte) 0xff});
    strange.headers().add("empty", null);
    ConsumerRecord<String, byte[]> typeOnly =
        new ConsumerRecord<>(Topics.ORGANISATION, 0, 9, "key", new byte[] {(byte) 0xff, 0});
    typeOnly.headers().add(EventHeaders.TYPE, (UNIT + "\0").getBytes(UTF_8));

    Feed.records(consumer, List.of(bare, tombstone, strange, typeOnly));
    assertThat(texts("select topic from outbox")).hasSize(4).allMatch(t -> t.endsWith(".dlq"));
  }

  @Test
  void unknownTypeIsPassedOver() {
    List<ConsumerRecord<String, byte[]>> batch = units(2);
    batch.add(
        Feed.record(
            Topics.ORGANISATION,
            "key",
            UUID.randomUUID().toString(),
            "vn.dondoc.unit.renamed.v1",
            "{no"));
    Feed.records(consumer, batch);
    assertThat(numbers("select version from unit_replica")).hasSize(2);
    assertThat(Outboxes.deadLetters(db)).isEmpty();
    assertPositionAfter(batch);
  }

  @Test
  void replayForAnotherConsumerIsPassedOver() {
    PositionRecorded forAnother = Facts.aPosition();
    PositionRecorded forMe = Facts.aPosition();
    List<ConsumerRecord<String, byte[]>> batch =
        List.of(replay("report", forAnother), replay("notebook", forMe));
    Feed.records(consumer, batch);
    assertThat(reacted()).containsExactly(forMe.id());
    assertThat(Outboxes.deadLetters(db)).isEmpty();
    assertPositionAfter(batch);
  }

  @Test
  void passingFaultIsTriedAgainUntilItPasses() {
    for (int i = 0; i < 2; i++) {
      notices
          .faults()
          .add(
              () -> {
                throw new IllegalStateException(new SQLTransientConnectionException("away"));
              });
    }
    List<NoticeDelivered> delivered = List.of(Facts.aNotice(), Facts.aNotice(), Facts.aNotice());
    Feed.batch(consumer, delivered.toArray(Event[]::new));
    assertThat(notices.faults()).isEmpty();
    assertThat(reacted()).isEqualTo(delivered.stream().map(NoticeDelivered::noticeId).toList());
    assertThat(Outboxes.deadLetters(db)).isEmpty();
  }

  @Test
  void connectionThatTheDatabaseCutsIsTriedAgain() {
    notices
        .faults()
        .add(
            () ->
                db.createNativeQuery("select pg_terminate_backend(pg_backend_pid())", Boolean.class)
                    .getSingleResult());
    NoticeDelivered notice = Facts.aNotice();
    Feed.batch(consumer, notice);
    assertThat(notices.faults()).isEmpty();
    assertThat(reacted()).containsExactly(notice.noticeId());
    assertThat(Outboxes.deadLetters(db)).isEmpty();
  }

  @Test
  void lastingFaultOfAHandlerRollsItsOwnEffectsBack() {
    notices
        .faults()
        .add(
            () -> {
              throw new IllegalArgumentException("in the batch");
            });
    notices
        .faults()
        .add(
            () -> {
              throw new IllegalArgumentException("by itself");
            });
    NoticeDelivered first = Facts.aNotice();
    NoticeDelivered second = Facts.aNotice();
    Feed.batch(consumer, first, second);
    assertThat(reacted()).containsExactly(second.noticeId());
    assertThat(Outboxes.deadLetters(db)).hasSize(1);
    assertThat(texts("select headers ->> 'dondoc_cause' from outbox"))
        .containsExactly("IllegalArgumentException: by itself");
    assertThat(numbers("select count(*) from inbox")).containsExactly(1L);
  }

  @Test
  void positionsOnlyAdvance() {
    List<ConsumerRecord<String, byte[]>> batch = units(3);
    Feed.records(consumer, batch);
    Feed.records(consumer, batch.subList(0, 1));
    assertPositionAfter(batch);
    assertThat(positions.all())
        .hasSize(Topics.PARTITIONS)
        .containsEntry("organisation-events-5", 0L);
  }

  @Test
  void handlersAreNamedBySourceNotByProxy() {
    Feed.batch(consumer, Facts.aPosition());
    assertThat(texts("select reaction from inbox")).containsExactly("PositionNotes");
  }

  private static List<ConsumerRecord<String, byte[]>> units(int count) {
    List<ConsumerRecord<String, byte[]>> units = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      units.add(Feed.record(UUID.randomUUID(), Facts.aUnit()));
    }
    return units;
  }

  private static ConsumerRecord<String, byte[]> replay(String consumer, Event event) {
    ConsumerRecord<String, byte[]> record = Feed.record(UUID.randomUUID(), event);
    record.headers().add(EventHeaders.REPLAY_FOR, consumer.getBytes(UTF_8));
    return record;
  }

  private void assertPositionAfter(List<ConsumerRecord<String, byte[]>> batch) {
    long last = batch.stream().mapToLong(ConsumerRecord::offset).max().orElseThrow();
    assertThat(positions.all()).containsEntry("organisation-events-0", last + 1);
  }

  private List<UUID> reacted() {
    return list("select about from reacted order by id", UUID.class);
  }

  private List<Long> numbers(String sql) {
    return list(sql, Long.class);
  }

  private List<String> texts(String sql) {
    return list(sql, String.class);
  }

  private <T> List<T> list(String sql, Class<T> type) {
    return QuarkusTransaction.requiringNew()
        .call(() -> db.unwrap(Session.class).createNativeQuery(sql, type).getResultList());
  }
}
