package vn.dondoc.local.deadletters;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * An event that one consumer could not apply.
 *
 * @param topic where it came from; {@code consumer} gave it up; {@code cause} says why
 */
public record DeadLetter(
    ConsumerRecord<String, byte[]> record,
    String id,
    String type,
    String topic,
    String consumer,
    String cause) {

  static DeadLetter of(ConsumerRecord<String, byte[]> record) {
    return new DeadLetter(
        record,
        header(record, "ce_id"),
        header(record, "ce_type"),
        header(record, "dondoc_topic"),
        header(record, "dondoc_consumer"),
        header(record, "dondoc_cause"));
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
