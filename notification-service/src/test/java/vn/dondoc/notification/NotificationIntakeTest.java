package vn.dondoc.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.dondoc.notification.testing.Province.COMMUNE_A;
import static vn.dondoc.notification.testing.Province.made;
import static vn.dondoc.notification.testing.Province.plan;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.testing.ServiceTest;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.testing.Feed;

/** From the broker to the inbox. */
@QuarkusTest
class NotificationIntakeTest extends ServiceTest {

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String servers;

  @Test
  void takesEventsFromTheBroker() throws Exception {
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", servers),
            new StringSerializer(),
            new ByteArraySerializer())) {
      send(producer, plan(clock.instant()));
      send(producer, made(COMMUNE_A, 1, null, clock.instant()));
      send(producer, made(COMMUNE_A, 1, null, clock.instant()));
    }

    await().atMost(Duration.ofSeconds(30)).until(() -> !notices().isEmpty());
    assertThat(told()).containsExactly("ASSIGNED 2026-04-01T08:00 headA,officerA");
  }

  private static void send(KafkaProducer<String, byte[]> producer, Event event) throws Exception {
    ConsumerRecord<String, byte[]> record = Feed.record(UUID.randomUUID(), event);
    producer
        .send(
            new ProducerRecord<>(
                record.topic(), null, record.key(), record.value(), record.headers()))
        .get(10, TimeUnit.SECONDS);
  }
}
