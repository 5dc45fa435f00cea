package vn.dondoc.local.deadletters;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.dondoc.local.StackException;

/**
 * The dead letters of all topics. Replayed ones go back to their topic, marked for the one consumer
 * that gave them up; how far they were replayed is kept by the broker as the offsets of a consumer
 * group.
 */
public final class DeadLetters implements AutoCloseable {

  private static final String GROUP = "dead-letter-replay";
  private static final String SUFFIX = ".dlq";
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final String kafka;
  private final KafkaConsumer<String, byte[]> consumer;

  public DeadLetters(String kafka) {
    this.kafka = kafka;
    Map<String, Object> config = new HashMap<>();
    config.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka);
    config.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
    config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
  }

  /** Those not replayed yet, oldest first. */
  public List<DeadLetter> waiting() {
    List<TopicPartition> partitions =
        consumer.listTopics(PATIENCE).entrySet().stream()
            .filter(topic -> topic.getKey().endsWith(SUFFIX))
            .flatMap(topic -> topic.getValue().stream())
            .map(p -> new TopicPartition(p.topic(), p.partition()))
            .toList();
    consumer.assign(partitions);
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
    var committed = consumer.committed(Set.copyOf(partitions), PATIENCE);
    List<DeadLetter> letters = new ArrayList<>();
    for (TopicPartition partition : partitions) {
      OffsetAndMetadata replayed = committed.get(partition);
      read(partition, replayed == null ? 0 : replayed.offset(), ends.get(partition), letters);
    }
    letters.sort(Comparator.comparingLong(l -> l.record().timestamp()));
    return letters;
  }

  private void read(TopicPartition partition, long from, long end, List<DeadLetter> letters) {
    consumer.assign(List.of(partition));
    consumer.seek(partition, from);
    while (consumer.position(partition, PATIENCE) < end) {
      for (ConsumerRecord<String, byte[]> record : consumer.poll(PATIENCE)) {
        letters.add(DeadLetter.of(record));
      }
    }
  }

  /** Sends them again, each to its topic and for its consumer only. */
  public void replay(List<DeadLetter> letters) {
    Map<String, Object> config =
        Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka, ProducerConfig.ACKS_CONFIG, "all");
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
      for (DeadLetter letter : letters) {
        producer.send(again(letter)).get();
        ConsumerRecord<String, byte[]> record = letter.record();
        TopicPartition partition = new TopicPartition(record.topic(), record.partition());
        consumer.assign(List.of(partition));
        consumer.commitSync(Map.of(partition, new OffsetAndMetadata(record.offset() + 1)));
      }
    } catch (ExecutionException e) {
      throw new StackException("Kafka: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("interrupted", e);
    }
  }

  private static ProducerRecord<String, byte[]> again(DeadLetter letter) {
    ConsumerRecord<String, byte[]> dead = letter.record();
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(letter.topic(), dead.key(), dead.value());
    dead.headers().forEach(record.headers()::add);
    record.headers().add("dondoc_replay_for", letter.consumer().getBytes(StandardCharsets.UTF_8));
    return record;
  }

  @Override
  public void close() {
    consumer.close();
  }
}
