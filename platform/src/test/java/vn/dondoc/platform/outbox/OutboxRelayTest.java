package vn.dondoc.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Vetoed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.event.Topics;
import vn.dondoc.platform.inbox.EventConsumer;
import vn.dondoc.platform.notebook.Facts;
import vn.dondoc.platform.notebook.Notebook;
import vn.dondoc.platform.notebook.Topic;
import vn.dondoc.platform.testing.Feed;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.time.MovableClock;

@QuarkusTest
@TestProfile(Notebook.class)
class OutboxRelayTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:02:03.004005Z");

  @Inject Outbox outbox;
  @Inject OutboxBacklog backlog;
  @Inject EventConsumer consumer;
  @Inject EntityManager db;
  @Inject AgroalDataSource dataSource;
  @Inject MovableClock clock;
  @Inject MeterRegistry meters;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String servers;

  private final List<OutboxRelay> relays = new ArrayList<>();

  @BeforeEach
  void clean() {
    Outboxes.clean(db);
    clock.set(NOW);
  }

  @AfterEach
  void stopRelays() throws InterruptedException {
    for (OutboxRelay relay : relays) {
      relay.stop(null);
    }
  }

  @Test
  void committedEventsAreCloudEvents() throws Exception {
    UnitRecorded unit = Facts.aUnit();
    publish(unit);
    start(new Broker(servers));
    awaitEmptyOutbox();

    ConsumerRecord<String, byte[]> record = published(Topics.ORGANISATION, unit.key()).getFirst();
    Map<String, String> headers = headers(record);
    assertThat(UUID.fromString(headers.remove("ce_id"))).isNotNull();
    assertThat(headers)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "ce_specversion", "1.0",
                "ce_type", "vn.dondoc.unit.recorded.v1",
                "ce_source", "/notebook-service",
                "ce_time", "2026-03-02T01:02:03.004005Z",
                "content-type", "application/json"));
    assertThat(EventJson.read(record.value(), UnitRecorded.class)).isEqualTo(unit);
  }

  @Test
  void deadLettersKeepTheirOriginAndTellTheCause() {
    UUID id = UUID.randomUUID();
    String key = UUID.randomUUID().toString();
    Feed.records(
        consumer,
        List.of(
            Feed.record(
                Topics.ORGANISATION, key, id.toString(), "vn.dondoc.unit.recorded.v1", "{no")));
    start(new Broker(servers));
    awaitEmptyOutbox();

    ConsumerRecord<String, byte[]> dead =
        published("organisation-events.notebook.dlq", key).getFirst();
    assertThat(new String(dead.value(), UTF_8)).isEqualTo("{no");
    assertThat(headers(dead))
        .containsEntry("ce_id", id.toString())
        .containsEntry("ce_type", "vn.dondoc.unit.recorded.v1")
        .containsEntry("dondoc_topic", "organisation-events")
        .containsEntry("dondoc_consumer", "notebook")
        .hasEntrySatisfying("dondoc_cause", cause -> assertThat(cause).startsWith("JsonParse"));
  }

  @Test
  void keysKeepTheirOrderAndWhatWasRolledBackIsNeverPublished() {
    List<UUID> units = Stream.generate(UUID::randomUUID).limit(20).toList();
    for (long version = 1; version <= 30; version++) {
      for (UUID unit : units) {
        publish(Facts.aUnit(unit, version));
      }
      long ghost = -version;
      assertThatThrownBy(
              () ->
                  QuarkusTransaction.requiringNew()
                      .run(
                          () -> {
                            outbox.addAll(units.stream().map(u -> Facts.aUnit(u, ghost)).toList());
                            throw new IllegalStateException("rolled back");
                          }))
          .hasMessage("rolled back");
    }
    start(new Broker(servers));
    awaitEmptyOutbox();

    Map<UUID, List<Long>> versions = versions();
    for (UUID unit : units) {
      assertThat(versions.get(unit)).isEqualTo(LongStream.rangeClosed(1, 30).boxed().toList());
    }
  }

  @Test
  void twoRelaysNeitherDoubleNorReorder() {
    List<UUID> units = Stream.generate(UUID::randomUUID).limit(50).toList();
    start(new Broker(servers));
    start(new Broker(servers));
    for (long version = 1; version <= 40; version++) {
      long current = version;
      QuarkusTransaction.requiringNew()
          .run(() -> outbox.addAll(units.stream().map(u -> Facts.aUnit(u, current)).toList()));
    }
    awaitEmptyOutbox();

    Map<UUID, List<Long>> versions = versions();
    for (UUID unit : units) {
      assertThat(versions.get(unit)).isEqualTo(LongStream.rangeClosed(1, 40).boxed().toList());
    }
  }

  @Test
  void nothingIsLostWhileTheBrokerIsAway() {
    UUID unit = UUID.randomUUID();
    LongStream.rangeClosed(1, 10).forEach(v -> publish(Facts.aUnit(unit, v)));
    Broker broker = new Broker("127.0.0.1:1");
    start(broker);
    await().atMost(Duration.ofSeconds(60)).until(() -> broker.opened.get() >= 2);
    assertThat(backlog.count()).isEqualTo(10);

    broker.address = servers;
    awaitEmptyOutbox();
    assertThat(versions().get(unit)).isEqualTo(LongStream.rangeClosed(1, 10).boxed().toList());
  }

  @Test
  void onlyWhatTheBrokerTookIsDeletedAndNothingOvertakes() {
    UUID unit = UUID.randomUUID();
    LongStream.rangeClosed(1, 3).forEach(v -> publish(Facts.aUnit(unit, v)));
    String second = "(select min(id) + 1 from outbox)";
    execute("update outbox set payload = payload || repeat(' ', 2000000) where id = " + second);
    Broker broker = new Broker(servers);
    start(broker);
    await().atMost(Duration.ofSeconds(60)).until(() -> broker.opened.get() >= 3);
    assertThat(backlog.count()).isEqualTo(2);
    assertThat(versions().get(unit)).containsExactly(1L);

    execute("update outbox set payload = rtrim(payload)");
    awaitEmptyOutbox();
    assertThat(versions().get(unit)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void eventTooLargeForTheWireFailsTheActThatMakesIt() {
    List<UUID> path = Stream.generate(UUID::randomUUID).limit(30_000).toList();
    UnitRecorded unit = Facts.aUnit();
    UnitRecorded large =
        new UnitRecorded(
            unit.id(),
            1,
            unit.code(),
            unit.name(),
            unit.kind(),
            unit.tier(),
            null,
            path,
            unit.validFrom(),
            null,
            List.of());
    assertThatThrownBy(() -> publish(large)).hasMessageContaining("too large for the wire");
    assertThat(backlog.count()).isZero();
  }

  private void publish(UnitRecorded unit) {
    QuarkusTransaction.requiringNew().run(() -> outbox.add(unit));
  }

  private void execute(String sql) {
    QuarkusTransaction.requiringNew().run(() -> db.createNativeQuery(sql).executeUpdate());
  }

  private void start(Broker broker) {
    OutboxRelay relay = new OutboxRelay();
    relay.dataSource = dataSource;
    relay.producers = broker;
    relay.meters = meters;
    relay.enabled = true;
    relay.source = "notebook-service";
    relays.add(relay);
    relay.start(null);
  }

  private void awaitEmptyOutbox() {
    await().atMost(Duration.ofSeconds(60)).until(() -> backlog.count() == 0);
  }

  private Map<UUID, List<Long>> versions() {
    Map<UUID, List<Long>> versions = new HashMap<>();
    for (ConsumerRecord<String, byte[]> record : Topic.read(servers, Topics.ORGANISATION)) {
      UnitRecorded unit = EventJson.read(new String(record.value(), UTF_8), UnitRecorded.class);
      versions.computeIfAbsent(unit.id(), id -> new ArrayList<>()).add(unit.version());
    }
    return versions;
  }

  private List<ConsumerRecord<String, byte[]>> published(String topic, String key) {
    return Topic.read(servers, topic).stream().filter(r -> key.equals(r.key())).toList();
  }

  private static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
    Map<String, String> headers = new HashMap<>();
    record
        .headers()
        .forEach(
            header ->
                assertThat(headers.put(header.key(), new String(header.value(), UTF_8)))
                    .as("%s once", header.key())
                    .isNull());
    return headers;
  }

  /** Where the broker is said to be; counts how often the relay began anew. */
  @Vetoed
  private static class Broker extends RelayProducers {

    private final AtomicInteger opened = new AtomicInteger();
    private volatile String address;

    Broker(String address) {
      this.address = address;
    }

    @Override
    Producer<String, byte[]> open() {
      opened.incrementAndGet();
      servers = address;
      return super.open();
    }
  }
}
