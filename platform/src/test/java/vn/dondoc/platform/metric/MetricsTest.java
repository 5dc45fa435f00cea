package vn.dondoc.platform.metric;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.event.Topics;
import vn.dondoc.platform.inbox.EventConsumer;
import vn.dondoc.platform.notebook.Facts;
import vn.dondoc.platform.notebook.Notebook;
import vn.dondoc.platform.outbox.Outbox;
import vn.dondoc.platform.testing.Feed;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.Tokens;
import vn.dondoc.platform.time.MovableClock;
import vn.dondoc.platform.time.SweepRunner;

/** Each metric moves with the fact it tells of, as it is scraped. */
@QuarkusTest
@TestProfile(Notebook.class)
class MetricsTest {

  private static final Instant NOON = Instant.parse("2026-03-02T05:00:00Z");

  @Inject EntityManager db;
  @Inject Outbox outbox;
  @Inject Audit audit;
  @Inject EventConsumer consumer;
  @Inject SweepRunner sweeps;
  @Inject Measuring measuring;
  @Inject MovableClock clock;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String servers;

  @BeforeEach
  void clean() {
    Outboxes.clean(db);
    clock.set(NOON);
    measuring.measureAll();
  }

  @Test
  void outboxTellsHowMuchWaitsAndHowLong() {
    assertThat(value("dondoc_outbox_backlog")).isZero();
    QuarkusTransaction.requiringNew().run(() -> outbox.add(Facts.aUnit()));
    execute("update outbox set written_at = written_at - interval '90 seconds'");
    measuring.measureAll();
    assertThat(value("dondoc_outbox_backlog")).isEqualTo(1);
    assertThat(value("dondoc_outbox_age_seconds")).isBetween(90.0, 150.0);
  }

  @Test
  void lagIsWhatTheBrokerHasLessWhatIsApplied() throws Exception {
    requirePartitions();
    measuring.measureAll();
    double before = value("dondoc_consumer_lag{topic=\"organisation-events\"}");
    publishToBroker(3);
    measuring.measureAll();
    assertThat(value("dondoc_consumer_lag{topic=\"organisation-events\"}")).isEqualTo(before + 3);
    execute(
        "insert into consumer_position select 'organisation-events', n, 1000000 from generate_series(0, 5) n");
    measuring.measureAll();
    assertThat(value("dondoc_consumer_lag{topic=\"organisation-events\"}")).isZero();
  }

  @Test
  void deadLettersAreCountedByTopicAndConsumer() {
    String dead = "dondoc_events_dead_total{consumer=\"notebook\",topic=\"organisation-events\"}";
    double before = value(dead);
    Feed.records(
        consumer,
        List.of(
            Feed.record(
                Topics.ORGANISATION,
                "key",
                UUID.randomUUID().toString(),
                "vn.dondoc.unit.recorded.v1",
                "{no")));
    assertThat(value(dead)).isEqualTo(before + 1);
  }

  @Test
  void auditTellsHowLongARowWaitsForItsSealAndTheSweepHowFarItIs() {
    sweeps.runAll();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                audit.record(
                    new Actor("subject", null, null, Set.of()),
                    "note.write",
                    "note",
                    "1",
                    null,
                    null,
                    null));
    assertThat(value("dondoc_sweep_lag_seconds{sweep=\"audit-seal\"}")).isZero();
    clock.advance(Duration.ofSeconds(70));
    measuring.measureAll();
    assertThat(value("dondoc_audit_unsealed_age_seconds")).isEqualTo(70);
    assertThat(value("dondoc_sweep_lag_seconds{sweep=\"audit-seal\"}")).isEqualTo(70);

    sweeps.runAll();
    measuring.measureAll();
    assertThat(value("dondoc_audit_unsealed_age_seconds")).isZero();
    assertThat(value("dondoc_sweep_lag_seconds{sweep=\"audit-seal\"}")).isZero();
    assertThat(value("dondoc_sweep_watermark_seconds{sweep=\"audit-seal\"}"))
        .isEqualTo((double) NOON.plusSeconds(70).getEpochSecond());
    assertThat(value("dondoc_sweep_duration_seconds_count{sweep=\"audit-seal\"}")).isPositive();
  }

  @Test
  void requestsAreCountedByRouteAndIdempotencyByOutcome() {
    String route = "method=\"POST\",outcome=\"SUCCESS\",status=\"201\",uri=\"/api/v1/notes\"";
    double first = value("dondoc_idempotency_total{outcome=\"first\"}");
    double replayed = value("dondoc_idempotency_total{outcome=\"replayed\"}");
    double reused = value("dondoc_idempotency_total{outcome=\"reused\"}");
    double served = value("http_server_requests_seconds_count{" + route + "}");
    String key = UUID.randomUUID().toString();
    write(key, "Họp", 201);
    write(key, "Họp", 201);
    write(key, "Họp lại", 422);
    assertThat(value("dondoc_idempotency_total{outcome=\"first\"}")).isEqualTo(first + 1);
    assertThat(value("dondoc_idempotency_total{outcome=\"replayed\"}")).isEqualTo(replayed + 1);
    assertThat(value("dondoc_idempotency_total{outcome=\"reused\"}")).isEqualTo(reused + 1);
    assertThat(value("http_server_requests_seconds_count{" + route + "}")).isEqualTo(served + 2);
    assertThat(value("http_server_requests_seconds_bucket{" + route + ",le=\"10.0\"}"))
        .isEqualTo(served + 2);
  }

  /** A path of its own for each object would fill Prometheus. */
  @Test
  void routesAreTemplates() {
    for (int i = 0; i < 3; i++) {
      String id = UUID.randomUUID().toString();
      given()
          .auth()
          .oauth2(Tokens.of("lan", null, "officer"))
          .get("/api/v1/notes/" + id)
          .then()
          .statusCode(404);
      given().get("/api/v1/nowhere/" + id).then().statusCode(404);
      assertThat(scrape()).contains("uri=\"/api/v1/notes/{id}\"").doesNotContain(id);
    }
  }

  @Test
  void poolTellsWhoWaits() {
    assertThat(value("agroal_awaiting_count{datasource=\"default\"}")).isZero();
    assertThat(value("agroal_max_used_count{datasource=\"default\"}")).isPositive();
  }

  private static void write(String key, String text, int status) {
    given()
        .auth()
        .oauth2(Tokens.of("lan", null, "officer"))
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(Map.of("text", text))
        .post("/api/v1/notes")
        .then()
        .statusCode(status);
  }

  /** As many as in production, also where another test made the broker create the topic. */
  private void requirePartitions() throws ExecutionException, InterruptedException {
    try (Admin broker = Admin.create(Map.of("bootstrap.servers", servers))) {
      String topic = Topics.ORGANISATION;
      if (!broker.listTopics().names().get().contains(topic)) {
        broker.createTopics(List.of(new NewTopic(topic, Topics.PARTITIONS, (short) 1))).all().get();
      } else if (broker
              .describeTopics(List.of(topic))
              .allTopicNames()
              .get()
              .get(topic)
              .partitions()
              .size()
          < Topics.PARTITIONS) {
        broker
            .createPartitions(Map.of(topic, NewPartitions.increaseTo(Topics.PARTITIONS)))
            .all()
            .get();
      }
    }
  }

  private void publishToBroker(int count) throws ExecutionException, InterruptedException {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", servers),
            new StringSerializer(),
            new ByteArraySerializer())) {
      for (int i = 0; i < count; i++) {
        producer
            .send(new ProducerRecord<>(Topics.ORGANISATION, "key" + i, new byte[] {'{', '}'}))
            .get();
      }
    }
  }

  private void execute(String sql) {
    QuarkusTransaction.requiringNew().run(() -> db.createNativeQuery(sql).executeUpdate());
  }

  private static String scrape() {
    return given().get("/q/metrics").then().statusCode(200).extract().asString();
  }

  /** The value of a series as it stands in the scrape, 0 where it is not there yet. */
  private static double value(String series) {
    return scrape()
        .lines()
        .filter(line -> line.startsWith(series + " "))
        // An exemplar may follow.
        .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1).split(" ")[0]))
        .findFirst()
        .orElse(0);
  }
}
