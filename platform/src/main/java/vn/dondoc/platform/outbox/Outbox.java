package vn.dondoc.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventCatalogue;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.trace.Traces;

/** Where use cases and sweeps leave their events; only inside a transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {

  /**
   * Facts of one key stay in one lane and so in order. The lane is taken from the key by the
   * database, so that set-wise SQL and this class agree.
   */
  private static final String INSERT =
      """
      insert into outbox (lane, topic, event_key, event_id, event_type, occurred_at, payload, traceparent)
      select outbox_lane(r.event_key), r.topic, r.event_key, r.event_id, r.event_type, r.occurred_at, r.payload,
        :traceparent
      from json_to_recordset(cast(:rows as json))
        as r(topic text, event_key text, event_id uuid, event_type text, occurred_at timestamptz, payload text, n int)
      order by r.n
      """;

  /** What the broker takes by default, less the headers; a larger one would block its lane. */
  private static final int MOST_BYTES = 1_000_000;

  @Inject EntityManager db;
  @Inject InstantSource clock;

  record Row(
      String topic,
      String event_key,
      UUID event_id,
      String event_type,
      Instant occurred_at,
      String payload,
      int n) {}

  public void add(Event event) {
    addAll(List.of(event));
  }

  /** One statement, however many events. */
  public void addAll(List<? extends Event> events) {
    if (events.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    List<Row> rows = new ArrayList<>();
    for (Event event : events) {
      String payload = EventJson.write(event);
      if (payload.getBytes(UTF_8).length > MOST_BYTES) {
        throw new IllegalArgumentException(
            event.getClass().getSimpleName() + " of " + event.key() + " is too large for the wire");
      }
      rows.add(
          new Row(
              EventCatalogue.topic(event.getClass()),
              event.key(),
              UUID.randomUUID(),
              EventCatalogue.type(event.getClass()),
              now,
              payload,
              rows.size()));
    }
    // Entities first, so that the events of a set-wise act and its rows are written in the order of
    // the code.
    db.flush();
    db.unwrap(Session.class)
        .createNativeMutationQuery(INSERT)
        .setParameter("rows", EventJson.write(rows))
        .setParameter("traceparent", Traces.current(), String.class)
        .executeUpdate();
  }
}
