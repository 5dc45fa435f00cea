package vn.dondoc.local.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Sends to the topics what nobody should have to fear: everything once more, and what no consumer
 * can read.
 */
final class Replayer implements AutoCloseable {

  static final List<String> TOPICS =
      List.of(
          "organisation-events",
          "calendar-events",
          "plan-events",
          "task-events",
          "report-events",
          "notification-events");

  private final String kafka;
  private final KafkaProducer<String, byte[]> producer;
  private final List<Future<RecordMetadata>> sending = new ArrayList<>();

  Replayer(String kafka) {
    this.kafka = kafka;
    producer =
        new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** Every event that was ever published, with its id, once more. */
  int everythingAgain() {
    int sent = 0;
    for (String topic : TOPICS) {
      sent += again(topic);
    }
    flush();
    return sent;
  }

  private int again(String topic) {
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(p -> new TopicPartition(topic, p.partition()))
              .toList();
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      int sent = 0;
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
          if (record.offset() < ends.get(new TopicPartition(topic, record.partition()))) {
            send(
                new ProducerRecord<>(
                    topic, record.partition(), record.key(), record.value(), record.headers()));
            sent++;
          }
        }
      }
      return sent;
    }
  }

  /** A record that claims to be an event of this type and is not. */
  void poison(String topic, String type) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(topic, "poison", "{\"not\": [an event".getBytes(UTF_8));
    record.headers().add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8));
    record.headers().add("ce_type", type.getBytes(UTF_8));
    record.headers().add("ce_source", "/test".getBytes(UTF_8));
    record.headers().add("ce_specversion", "1.0".getBytes(UTF_8));
    send(record);
    flush();
  }

  private void send(ProducerRecord<String, byte[]> record) {
    sending.add(producer.send(record));
  }

  /** Fails if the broker did not take one of them. */
  private void flush() {
    producer.flush();
    sending.forEach(Future::resultNow);
    sending.clear();
  }

  @Override
  public void close() {
    producer.close();
  }
}
