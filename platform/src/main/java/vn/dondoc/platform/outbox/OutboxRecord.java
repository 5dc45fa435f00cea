package vn.dondoc.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import vn.dondoc.platform.event.EventHeaders;

/** An outbox row as a CloudEvent in binary mode. */
final class OutboxRecord {

  private static final ObjectMapper JSON = new ObjectMapper();

  private OutboxRecord() {}

  static ProducerRecord<String, byte[]> of(String source, ResultSet row) throws SQLException {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(
            row.getString("topic"),
            row.getString("event_key"),
            row.getString("payload").getBytes(UTF_8));
    header(record, EventHeaders.SPEC_VERSION, "1.0");
    header(record, EventHeaders.ID, row.getString("event_id"));
    header(record, EventHeaders.TYPE, row.getString("event_type"));
    header(record, EventHeaders.SOURCE, "/" + source);
    header(
        record,
        EventHeaders.TIME,
        row.getObject("occurred_at", OffsetDateTime.class).toInstant().toString());
    header(record, EventHeaders.CONTENT_TYPE, "application/json");
    String trace = row.getString("traceparent");
    if (trace != null) {
      header(record, EventHeaders.TRACE_PARENT, trace);
      header(record, EventHeaders.CE_TRACE_PARENT, trace);
    }
    String more = row.getString("headers");
    if (more != null) {
      more(more).forEach((name, value) -> header(record, name, value));
    }
    return record;
  }

  private static Map<String, String> more(String json) {
    try {
      return JSON.readValue(json, new TypeReference<Map<String, String>>() {});
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
    record.headers().remove(name);
    record.headers().add(name, value.getBytes(UTF_8));
  }
}
