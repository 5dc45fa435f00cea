package vn.dondoc.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import vn.dondoc.benchmark.data.Dataset;
import vn.dondoc.benchmark.floor.HeldRelay;
import vn.dondoc.benchmark.measure.CpuMeter.Done;
import vn.dondoc.benchmark.measure.Part;
import vn.dondoc.benchmark.measure.Round;
import vn.dondoc.benchmark.result.Figure;
import vn.dondoc.benchmark.result.Results;
import vn.dondoc.local.DondocService;

/**
 * B10: from the commit of an outbox row in task-service, through Kafka, to the commit of its effect
 * in report-service; and how fast a backlog drains. Against the broker's own tools.
 */
final class Messaging implements Benchmark {

  private static final int PER_SECOND = 500;
  private static final int COMMITTERS = 4;
  private static final int BACKLOG = 100_000;
  private static final double TARGET_MILLIS = 20;
  private static final double DRAIN_TARGET = 0.3;
  private static final long LONGEST_MICROS = 120_000_000;
  private static final long PATIENCE_NANOS = 300_000_000_000L;

  private static final String WRITE =
      """
      insert into outbox (lane, topic, event_key, event_id, event_type, occurred_at, payload)
      select outbox_lane(event_key), 'task-events', event_key, gen_random_uuid(),
             'vn.dondoc.assignment.progressed.v1', clock_timestamp(), payload
      from bench_event where n >= ? and n < ? order by n
      """;

  @Override
  public String name() {
    return "B10";
  }

  @Override
  public void run(BenchStack stack, Options options, Results results) throws Exception {
    stack.bringBack(DondocService.REPORT);
    int paced = (int) (PER_SECOND * options.seconds() * 2);
    int size = prepare(stack, 2 * paced + BACKLOG);
    KafkaTools tools = new KafkaTools(stack.local().broker().address(), size);
    double brokerRate = tools.producerRate(BACKLOG);
    KafkaTools.EndToEnd broker = tools.endToEnd();
    pace(stack, 0, paced);
    Histogram micros = pace(stack, paced, paced);
    String what = "commit to effect at 500/s";
    results.add(Figure.count(name(), what + ", events", micros.getTotalCount()));
    results.add(Figure.atMost(name(), what + ", p50", millis(micros, 50), "ms", TARGET_MILLIS));
    results.add(Figure.plain(name(), what + ", p99", millis(micros, 99), "ms"));
    results.add(Figure.plain(name(), "the broker's own end to end, p50", broker.p50(), "ms"));
    results.add(Figure.plain(name(), "the broker's own end to end, p99", broker.p99(), "ms"));
    drain(stack, 2 * paced, brokerRate, results);
  }

  private void drain(BenchStack stack, int first, double brokerRate, Results results)
      throws Exception {
    long before = consumed(stack);
    HeldRelay held = new HeldRelay(stack.task());
    write(stack, first, first + BACKLOG);
    Round round =
        stack
            .meter()
            .measure(
                () -> {
                  held.close();
                  await(stack, before + BACKLOG);
                  return new Done(BACKLOG, 0);
                });
    results.add(Figure.plain(name(), "backlog of 100,000 drained to effect", round.rate(), "/s"));
    results.add(Figure.plain(name(), "the broker's own producer, same size", brokerRate, "/s"));
    results.add(
        Figure.atLeast(
            name(), "drained as a share of that", round.rate() / brokerRate, DRAIN_TARGET));
    results.add(
        Figure.plain(
            name(),
            "processor time per event, relay and consumer and database and broker",
            round.cpuPerOperation(Part.SERVICE, Part.DATABASE, Part.REST),
            "ms"));
    if (!round.quiet()) {
      results.note(name(), "not quiet while it drained: a hint, no result");
    }
  }

  /** Makes the events; how large the largest of them is, in bytes. */
  private static int prepare(BenchStack stack, int count) throws SQLException {
    try (Connection db = stack.report().connect();
        Statement statement = db.createStatement()) {
      statement.execute(Dataset.resource(Dataset.class, "effects.sql"));
    }
    try (Connection db = stack.task().connect();
        Statement statement = db.createStatement()) {
      statement.execute(
          Dataset.resource(Dataset.class, "events.sql").replace("${count}", "" + count));
      try (ResultSet row =
          statement.executeQuery("select avg(octet_length(payload))::int from bench_event")) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  /** Commits events one by one at a constant rate and waits for their effects. */
  private static Histogram pace(BenchStack stack, int first, int count) throws Exception {
    Map<Integer, Long> committed = new ConcurrentHashMap<>();
    Histogram micros = new Histogram(LONGEST_MICROS, 3);
    long begin = System.nanoTime();
    List<Thread> committers = new ArrayList<>();
    try (Connection report = stack.report().connect();
        Statement listen = report.createStatement()) {
      listen.execute("listen bench_effect");
      for (int c = 0; c < COMMITTERS; c++) {
        int offset = c;
        committers.add(
            Thread.ofPlatform().start(() -> commit(stack, first, count, offset, begin, committed)));
      }
      PGConnection notices = report.unwrap(PGConnection.class);
      long seen = 0;
      long giveUp = begin + count / PER_SECOND * 1_000_000_000L + PATIENCE_NANOS;
      while (seen < count && System.nanoTime() < giveUp) {
        for (PGNotification notice : notices.getNotifications(1000)) {
          long now = System.nanoTime();
          for (String number : notice.getParameter().split(" ")) {
            if (!number.isEmpty()) {
              Long since = committed.getOrDefault(Integer.parseInt(number), now);
              micros.recordValue(Math.min(LONGEST_MICROS, (now - since) / 1000));
              seen++;
            }
          }
        }
      }
    }
    for (Thread committer : committers) {
      committer.join();
    }
    if (micros.getTotalCount() < count) {
      throw new IllegalStateException(
          "only " + micros.getTotalCount() + " of " + count + " events took effect");
    }
    return micros;
  }

  private static void commit(
      BenchStack stack,
      int first,
      int count,
      int offset,
      long begin,
      Map<Integer, Long> committed) {
    try (Connection db = stack.task().connect();
        PreparedStatement insert = db.prepareStatement(WRITE)) {
      for (int i = offset; i < count; i += COMMITTERS) {
        long intended = begin + (long) (i * 1e9 / PER_SECOND);
        while (System.nanoTime() < intended) {
          LockSupport.parkNanos(intended - System.nanoTime());
        }
        // Before the commit, since its effect may be told before the commit has returned.
        committed.put(first + i, System.nanoTime());
        insert.setInt(1, first + i);
        insert.setInt(2, first + i + 1);
        insert.executeUpdate();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(BenchStack stack, int from, int to) throws SQLException {
    try (Connection db = stack.task().connect();
        PreparedStatement insert = db.prepareStatement(WRITE)) {
      insert.setInt(1, from);
      insert.setInt(2, to);
      insert.executeUpdate();
    }
  }

  private static void await(BenchStack stack, long position) throws SQLException {
    long giveUp = System.nanoTime() + PATIENCE_NANOS;
    while (consumed(stack) < position) {
      if (System.nanoTime() > giveUp) {
        throw new IllegalStateException("the backlog does not drain");
      }
      LockSupport.parkNanos(50_000_000);
    }
  }

  /** Facts of assignments that report-service has taken in, with their effects. */
  private static long consumed(BenchStack stack) throws SQLException {
    try (Connection db = stack.report().connect();
        Statement statement = db.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select coalesce(sum(next_offset), 0) from consumer_position where topic = 'task-events'")) {
      row.next();
      return row.getLong(1);
    }
  }

  private static double millis(Histogram micros, double percentile) {
    return micros.getValueAtPercentile(percentile) / 1000.0;
  }
}
