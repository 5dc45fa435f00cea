package vn.dondoc.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.dondoc.platform.listen.Listening;

/**
 * Brings committed events to Kafka. One replica relays a lane at a time (advisory lock); it reads
 * what is still there in order of id, sends it, waits for the broker's word and deletes it. Woken
 * by NOTIFY, with a poll as safety net. A crash between the broker's word and the delete repeats
 * events; the consumers' inbox and versions bear that.
 */
@ApplicationScoped
public class OutboxRelay {

  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
  private static final int LOCK_SPACE = 0x6f7574;
  private static final int POLL_MILLIS = 500;

  /** Of the lanes in which something waits, and only of those, those that no replica holds. */
  private static final String LOCK =
      """
      with waiting as materialized (
        select lane from generate_series(0, 3) lane where exists (select 1 from outbox o where o.lane = lane))
      select array_agg(lane) from waiting where pg_try_advisory_xact_lock(%d, lane)
      """
          .formatted(LOCK_SPACE);

  /** A batch of each lane, so that a lane that cannot be sent keeps no other waiting. */
  private static final String READ =
      """
      select o.id, o.lane, o.topic, o.event_key, o.event_id, o.event_type, o.occurred_at, o.payload, o.headers,
        o.traceparent
      from unnest(?) l(lane)
      cross join lateral (select * from outbox where lane = l.lane order by id limit 250) o
      order by o.id
      """;

  @Inject AgroalDataSource dataSource;
  @Inject RelayProducers producers;
  @Inject MeterRegistry meters;

  @ConfigProperty(name = "dondoc.relay.enabled")
  boolean enabled;

  @ConfigProperty(name = "quarkus.application.name")
  String source;

  private volatile boolean stopped;
  private Thread thread;

  void start(@Observes StartupEvent event) {
    if (enabled) {
      thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::loop);
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopped = true;
    if (thread != null) {
      thread.join(TimeUnit.SECONDS.toMillis(15));
    }
  }

  private void loop() {
    while (!stopped) {
      try (Listening written = Listening.to(dataSource, List.of("outbox"));
          Producer<String, byte[]> producer = producers.open()) {
        relay(written, producer);
      } catch (SQLException | RuntimeException | ExecutionException e) {
        LOG.warnf("The relay starts over: %s", e);
        pauseAfterFailure();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void relay(Listening written, Producer<String, byte[]> producer)
      throws SQLException, ExecutionException, InterruptedException {
    while (!stopped) {
      int sent = drain(producer);
      if (sent == 0) {
        written.await(POLL_MILLIS);
      }
    }
  }

  /** Sends at most one batch of each lane; 0 where other replicas hold them or nothing waits. */
  private int drain(Producer<String, byte[]> producer)
      throws SQLException, ExecutionException, InterruptedException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        Array lanes = locked(connection);
        int sent = lanes == null ? 0 : send(connection, lanes, producer);
        connection.commit();
        return sent;
      } catch (SQLException | ExecutionException | InterruptedException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    }
  }

  /** The lanes in which something waits and that no other replica holds; null for none. */
  private static Array locked(Connection connection) throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement(LOCK);
        ResultSet answer = lock.executeQuery()) {
      answer.next();
      return answer.getArray(1);
    }
  }

  /** A row that was handed to the producer. */
  private record Sent(long id, int lane, Future<RecordMetadata> acknowledgement) {}

  private int send(Connection connection, Array lanes, Producer<String, byte[]> producer)
      throws SQLException, ExecutionException, InterruptedException {
    List<Sent> sent = handOver(connection, lanes, producer);
    producer.flush();
    List<Long> done = new ArrayList<>();
    Set<Integer> failed = new HashSet<>();
    ExecutionException failure = null;
    for (Sent row : sent) {
      if (failed.contains(row.lane())) {
        continue;
      }
      try {
        row.acknowledgement().get();
        done.add(row.id());
      } catch (ExecutionException e) {
        failed.add(row.lane());
        failure = e;
      }
    }
    delete(connection, done);
    meters.counter("dondoc.events.published").increment(done.size());
    if (failure != null) {
      // What went through is gone for good; the rest waits for a new producer.
      connection.commit();
      throw failure;
    }
    return done.size();
  }

  private List<Sent> handOver(Connection connection, Array lanes, Producer<String, byte[]> producer)
      throws SQLException {
    List<Sent> sent = new ArrayList<>();
    Set<Integer> refused = new HashSet<>();
    try (PreparedStatement read = connection.prepareStatement(READ)) {
      read.setArray(1, lanes);
      try (ResultSet row = read.executeQuery()) {
        while (row.next()) {
          int lane = row.getInt("lane");
          if (refused.contains(lane)) {
            continue;
          }
          Future<RecordMetadata> acknowledgement = producer.send(record(row));
          sent.add(new Sent(row.getLong("id"), lane, acknowledgement));
          if (acknowledgement.state() == Future.State.FAILED) {
            // Refused before it was sent, as too large: nothing of this lane may overtake it.
            refused.add(lane);
          }
        }
      }
    }
    return sent;
  }

  private ProducerRecord<String, byte[]> record(ResultSet row) throws SQLException {
    return OutboxRecord.of(source, row);
  }

  private static void delete(Connection connection, List<Long> ids) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from outbox where id = any (?)")) {
      delete.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
      delete.executeUpdate();
    }
  }

  private void pauseAfterFailure() {
    java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(POLL_MILLIS));
  }
}
