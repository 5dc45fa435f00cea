package vn.dondoc.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import vn.dondoc.platform.event.EventHeaders;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.event.Topics;
import vn.dondoc.platform.problem.Causes;

/**
 * Sends what cannot be applied to the topic's dead-letter topic of this consumer, through the
 * outbox so that it is not lost either. {@code ./dondoc dead-letters} lists and replays them.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DeadLetters {

  @Inject EntityManager db;
  @Inject InstantSource clock;

  void add(String consumer, ConsumerRecord<String, byte[]> record, Throwable fault) {
    Map<String, String> headers = new HashMap<>();
    for (Header header : record.headers()) {
      if (header.value() != null) {
        headers.put(storable(header.key()), storable(new String(header.value(), UTF_8)));
      }
    }
    headers.put(EventHeaders.DEAD_TOPIC, record.topic());
    headers.put(EventHeaders.DEAD_CONSUMER, consumer);
    headers.put(EventHeaders.DEAD_CAUSE, cause(fault));
    headers.remove(EventHeaders.REPLAY_FOR);
    db.createNativeQuery(
            """
            insert into outbox (lane, topic, event_key, event_id, event_type, occurred_at, payload, headers)
            values (outbox_lane(:key), :topic, :key, :id, :type, :at, :payload, cast(:headers as json))
            """)
        .setParameter("key", storable(Objects.requireNonNullElse(record.key(), "")))
        .setParameter("topic", Topics.deadLetters(record.topic(), consumer))
        .setParameter("id", id(record))
        .setParameter(
            "type",
            storable(
                Objects.requireNonNullElse(
                    EventReader.header(record, EventHeaders.TYPE), "unknown")))
        .setParameter("at", clock.instant())
        .setParameter(
            "payload", record.value() == null ? "" : storable(new String(record.value(), UTF_8)))
        .setParameter("headers", EventJson.write(headers))
        .executeUpdate();
  }

  private static UUID id(ConsumerRecord<String, byte[]> record) {
    try {
      return UUID.fromString(EventReader.header(record, EventHeaders.ID));
    } catch (IllegalArgumentException | NullPointerException notOurs) {
      return UUID.randomUUID();
    }
  }

  private static String cause(Throwable fault) {
    Throwable root = Causes.of(fault).getLast();
    String text = root.getClass().getSimpleName() + ": " + root.getMessage();
    return storable(text.substring(0, Math.min(text.length(), 1000)));
  }

  /** The database has no text with NUL; burying poison must not fail for it. */
  private static String storable(String text) {
    return text.replace("\0", "");
  }
}
