package vn.dondoc.platform.outbox;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.event.EventHeaders;
import vn.dondoc.platform.event.Topics;
import vn.dondoc.platform.inbox.EventConsumer;
import vn.dondoc.platform.notebook.Notebook;
import vn.dondoc.platform.notebook.PositionResource;
import vn.dondoc.platform.notebook.Topic;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.Tokens;

/** A request is followed through the outbox and a real broker to who consumes its event. */
@QuarkusTest
@TestProfile(Notebook.class)
class TraceTest {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String CALLER = "00f067aa0ba902b7";

  @Inject EntityManager db;
  @Inject AgroalDataSource dataSource;
  @Inject EventConsumer consumer;
  @Inject OutboxBacklog backlog;
  @Inject InMemorySpanExporter spans;
  @Inject MeterRegistry meters;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String servers;

  @BeforeEach
  void clean() {
    Outboxes.clean(db);
    spans.reset();
  }

  @Test
  void requestOutboxBrokerAndConsumerShareOneTrace() throws Exception {
    String key = publish("00-" + TRACE + "-" + CALLER + "-01");
    relay();
    ConsumerRecord<String, byte[]> record = published(key);
    SpanData request = span(SpanKind.SERVER);
    assertThat(request.getTraceId()).isEqualTo(TRACE);
    assertThat(request.getParentSpanId()).isEqualTo(CALLER);
    assertThat(header(record, EventHeaders.TRACE_PARENT))
        .isEqualTo("00-" + TRACE + "-" + request.getSpanId() + "-01")
        .isEqualTo(header(record, EventHeaders.CE_TRACE_PARENT));

    consumer.consume(
        new ConsumerRecords<>(
            Map.of(new TopicPartition(record.topic(), record.partition()), List.of(record)),
            Map.of()));
    SpanData consumption = span(SpanKind.CONSUMER);
    assertThat(consumption.getTraceId()).isEqualTo(TRACE);
    assertThat(consumption.getParentSpanId()).isEqualTo(request.getSpanId());
    assertThat(consumption.getName()).isEqualTo("consume vn.dondoc.position.recorded.v1");
  }

  @Test
  void requestWithoutTraceBeginsOneAndRefusalsNameIt() {
    String named =
        given()
            .auth()
            .oauth2(Tokens.of("lan", null, "officer"))
            .post("/api/v1/positions/H99.61")
            .then()
            .statusCode(403)
            .extract()
            .path("traceId");
    assertThat(span(SpanKind.SERVER).getTraceId()).isEqualTo(named).doesNotStartWith("0000");
  }

  /**
   * Nothing of a person: the unit, a digest of the subject, the route without what stands in it.
   */
  @Test
  void linesOfARequestSayTraceUnitRouteAndNoName() {
    Lines lines = new Lines();
    java.util.logging.Logger logger =
        java.util.logging.Logger.getLogger(PositionResource.class.getName());
    logger.addHandler(lines);
    try {
      publish("00-" + TRACE + "-" + CALLER + "-01");
    } finally {
      logger.removeHandler(lines);
    }
    assertThat(lines.fields)
        .containsEntry("traceId", TRACE)
        .containsEntry("unit", "H99.61")
        .containsEntry("route", "/api/v1/positions/{unit}")
        // printf 73f50c9f-1729-3ce9-bee5-2e50b73f6f63 | sha256sum
        .containsEntry("subject", "ac7cb7d7c95758a7")
        .containsKey("spanId");
    assertThat(lines.fields.values()).noneMatch(value -> value.contains("lan"));
  }

  private static String publish(String traceparent) {
    return given()
        .auth()
        .oauth2(Tokens.of("lan", "H99.61", "admin"))
        .header("traceparent", traceparent)
        .post("/api/v1/positions/H99.61")
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }

  private void relay() throws InterruptedException {
    RelayProducers producers = new RelayProducers();
    producers.servers = servers;
    OutboxRelay relay = new OutboxRelay();
    relay.dataSource = dataSource;
    relay.producers = producers;
    relay.meters = meters;
    relay.enabled = true;
    relay.source = "notebook-service";
    relay.start(null);
    await().atMost(Duration.ofSeconds(60)).until(() -> backlog.count() == 0);
    relay.stop(null);
  }

  private ConsumerRecord<String, byte[]> published(String key) {
    return Topic.read(servers, Topics.ORGANISATION).stream()
        .filter(record -> key.equals(record.key()))
        .findFirst()
        .orElseThrow();
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }

  private SpanData span(SpanKind kind) {
    return await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                spans.getFinishedSpanItems().stream()
                    .filter(span -> span.getKind() == kind)
                    .findFirst()
                    .orElse(null),
            span -> span != null);
  }

  private static final class Lines extends Handler {

    private volatile Map<String, String> fields = Map.of();

    @Override
    public void publish(LogRecord line) {
      fields =
          ExtLogRecord.wrap(line).getMdcCopy().entrySet().stream()
              .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void flush() {
      // Kept in memory.
    }

    @Override
    public void close() {
      // Kept in memory.
    }
  }
}
