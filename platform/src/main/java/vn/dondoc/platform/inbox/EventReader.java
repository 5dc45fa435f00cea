package vn.dondoc.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventCatalogue;
import vn.dondoc.platform.event.EventHeaders;
import vn.dondoc.platform.event.EventJson;

/** Makes events of what the broker hands over. */
@ApplicationScoped
class EventReader {

  @Inject @All List<Handler<?>> handlers;

  @ConfigProperty(name = "dondoc.consumer")
  String consumer;

  /**
   * What was read.
   *
   * @param event null for one that does not concern this service: of an unknown type, or replayed
   *     for another
   * @param traceparent null for an event that belongs to no trace
   */
  record Received(UUID id, String type, String traceparent, Event event) {

    static final Received NOTHING = new Received(null, null, null, null);
  }

  Received read(ConsumerRecord<String, byte[]> record) throws IOException {
    String replayFor = header(record, EventHeaders.REPLAY_FOR);
    String type = header(record, EventHeaders.TYPE);
    String id = header(record, EventHeaders.ID);
    if (replayFor != null && !replayFor.equals(consumer)) {
      return Received.NOTHING;
    }
    if (type == null || id == null) {
      throw new UnreadableEvent("no CloudEvents headers", null);
    }
    Class<? extends Event> event = EventCatalogue.find(type);
    if (event == null || handlers.stream().noneMatch(h -> h.event() == event)) {
      return Received.NOTHING;
    }
    try {
      Event read = EventJson.read(record.value(), event);
      if (read == null) {
        throw new UnreadableEvent("null is no event", null);
      }
      String traceparent = header(record, EventHeaders.TRACE_PARENT);
      return new Received(UUID.fromString(id), type, traceparent, read);
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableEvent(e.getMessage(), e);
    }
  }

  static String header(ConsumerRecord<String, byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
  }
}
