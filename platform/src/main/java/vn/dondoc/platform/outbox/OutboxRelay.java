package vn.dondoc.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

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
  private static final int LANES = 4;
  private static final int BATCH = 500;
  private static final int POLL_MILLIS = 500;

  @Inject AgroalDataSource dataSource;
  @Inject RelayProducers producers;
  @Inject MeterRegistry meters;

  @ConfigProperty(name = "dondoc.relay.enabled")
  boolean enabled;

  @ConfigProperty(name = "quarkus.application.name")
  String source;

  private volatile boolean stopped;
  private volatile double oldestAge;
  private volatile long backlog;
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
      try (Connection listening = dataSource.getConnection();
          Producer<String, byte[]> producer = producers.open()) {
        try (Statement listen = listening.createStatement()) {
          listen.execute("listen outbox");
        }
        relay(listening, producer);
      } catch (SQLException | RuntimeException | ExecutionException e) {
        LOG.warnf("The relay starts over: %s", e);
        pauseAfterFailure();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void relay(Connection listening, Producer<String, byte[]> producer)
      throws SQLException, ExecutionException, InterruptedException {
    PGConnection notifications = listening.unwrap(PGConnection.class);
    while (!stopped) {
      int sent = 0;
      for (int lane = 0; lane < LANES; lane++) {
        sent += drain(lane, producer);
      }
      measure();
      if (sent == 0) {
        notifications.getNotifications(POLL_MILLIS);
      }
    }
  }

  /** Sends at most one batch of a lane; 0 where another replica holds the lane or nothing waits. */
  private int drain(int lane, Producer<String, byte[]> producer)
      throws SQLException, ExecutionException, InterruptedException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      try {
        int sent = locked(connection, lane) ? send(connection, lane, producer) : 0;
        connection.commit();
        return sent;
      } catch (SQLException | ExecutionException | InterruptedException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    }
  }

  private static boolean locked(Connection connection, int lane) throws SQLException {
    try (PreparedStatement lock =
        connection.prepareStatement("select pg_try_advisory_xact_lock(?, ?)")) {
      lock.setInt(1, LOCK_SPACE);
      lock.setInt(2, lane);
      try (ResultSet answer = lock.executeQuery()) {
        return answer.next() && answer.getBoolean(1);
      }
    }
  }

  private int send(Connection connection, int lane, Producer<String, byte[]> producer)
      throws SQLException, ExecutionException, InterruptedException {
    List<Long> ids = new ArrayList<>();
    List<Future<RecordMetadata>> acknowledgements = new ArrayList<>();
    try (PreparedStatement read =
        connection.prepareStatement(
            "select id, topic, event_key, event_id, event_type, occurred_at, payload, headers"
                + " from outbox where lane = ? order by id limit "
                + BATCH)) {
      read.setInt(1, lane);
      try (ResultSet row = read.executeQuery()) {
        while (row.next()) {
          ids.add(row.getLong("id"));
          Future<RecordMetadata> acknowledgement = producer.send(record(row));
          acknowledgements.add(acknowledgement);
          if (acknowledgement.state() == Future.State.FAILED) {
            // Refused before it was sent, as too large: nothing of this lane may overtake it.
            break;
          }
        }
      }
    }
    if (ids.isEmpty()) {
      return 0;
    }
    producer.flush();
    int done = 0;
    ExecutionException failure = null;
    for (Future<RecordMetadata> acknowledgement : acknowledgements) {
      try {
        acknowledgement.get();
        done++;
      } catch (ExecutionException e) {
        failure = e;
        break;
      }
    }
    delete(connection, ids.subList(0, done));
    meters.counter("dondoc.events.published").increment(done);
    if (failure != null) {
      // What went through is gone for good; the rest waits for a new producer.
      connection.commit();
      throw failure;
    }
    return done;
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

  private void measure() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select count(*), coalesce(extract(epoch from clock_timestamp() - min(written_at)), 0)"
                    + " from (select written_at from outbox order by id limit 10000) waiting")) {
      if (row.next()) {
        backlog = row.getLong(1);
        oldestAge = row.getDouble(2);
      }
    }
  }

  private void pauseAfterFailure() {
    java.util.concurrent.locks.LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(POLL_MILLIS));
  }

  double oldestAgeSeconds() {
    return oldestAge;
  }

  long backlog() {
    return backlog;
  }
}
