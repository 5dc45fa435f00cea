package vn.dondoc.platform.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventCatalogue;
import vn.dondoc.platform.event.EventHeaders;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.inbox.EventConsumer;

/** Feeds events to a service's consumer as the broker would: in batches, again, or broken. */
public final class Feed {

  private static final AtomicLong OFFSET = new AtomicLong();

  private Feed() {}

  /** One batch of events, each with a new id. */
  public static void batch(EventConsumer consumer, Event... events) {
    records(consumer, List.of(events).stream().map(e -> record(UUID.randomUUID(), e)).toList());
  }

  /** The same event twice, with one id, in two batches. */
  public static void twice(EventConsumer consumer, Event event) {
    UUID id = UUID.randomUUID();
    records(consumer, List.of(record(id, event)));
    records(consumer, List.of(record(id, event)));
  }

  public static void records(EventConsumer consumer, List<ConsumerRecord<String, byte[]>> records) {
    Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> byPartition = new HashMap<>();
    for (ConsumerRecord<String, byte[]> record : records) {
      byPartition
          .computeIfAbsent(
              new TopicPartition(record.topic(), record.partition()), p -> new ArrayList<>())
          .add(record);
    }
    consumer.consume(new ConsumerRecords<>(byPartition, Map.of()));
  }

  public static ConsumerRecord<String, byte[]> record(UUID id, Event event) {
    return record(
        EventCatalogue.topic(event.getClass()),
        event.key(),
        id.toString(),
        EventCatalogue.type(event.getClass()),
        EventJson.write(event));
  }

  public static ConsumerRecord<String, byte[]> record(
      String topic, String key, String id, String type, String json) {
    ConsumerRecord<String, byte[]> record =
        new ConsumerRecord<>(topic, 0, OFFSET.getAndIncrement(), key, json.getBytes(UTF_8));
    record.headers().add(EventHeaders.ID, id.getBytes(UTF_8));
    record.headers().add(EventHeaders.TYPE, type.getBytes(UTF_8));
    return record;
  }
}
