package vn.dondoc.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import vn.dondoc.benchmark.data.Dataset;
import vn.dondoc.benchmark.load.Call;
import vn.dondoc.benchmark.load.HttpLoad;
import vn.dondoc.benchmark.load.OpenLoop;
import vn.dondoc.benchmark.result.Figure;
import vn.dondoc.benchmark.result.Results;
import vn.dondoc.local.DondocService;

/**
 * B8, freshness: units begin assignments at 100 a second through task-service, while a reader asks
 * report-service for the status of the plan again and again. The k-th answer to a unit is compared
 * with the first status that counts k more in progress.
 */
final class Freshness implements Benchmark {

  private static final double PER_SECOND = 100;
  private static final double WARM_UP_SECONDS = 5;
  private static final int CALLERS = 32;
  private static final double TARGET_MILLIS = 1000;
  private static final long LONGEST_MICROS = 60_000_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String name() {
    return "B8";
  }

  @Override
  public void run(BenchStack stack, Options options, Results results) throws Exception {
    stack.bringBack(DondocService.REPORT);
    Map<String, String> tokens = stack.tokens();
    String focal = stack.token(Dataset.FOCAL_USER);
    List<Rows.Row> rows = Rows.of(stack.task(), "RECEIVED", Dataset.FRESH_PLAN);
    try (HttpLoad writing = stack.http(DondocService.TASK, CALLERS);
        HttpLoad reading = stack.http(DondocService.REPORT, 1)) {
      List<ProgressWriting> callers = ProgressWriting.callers(rows, tokens, CALLERS);
      OpenLoop.run(writing, callers, PER_SECOND, WARM_UP_SECONDS, at -> {});
      Watch watch = new Watch(reading, focal);
      watch.settle();
      ConcurrentLinkedQueue<Long> facts = new ConcurrentLinkedQueue<>();
      Thread watcher = Thread.ofPlatform().start(watch);
      OpenLoop.Latency answers =
          OpenLoop.run(writing, callers, PER_SECOND, 3 * options.seconds(), facts::add);
      watch.awaitMore(facts.size());
      watcher.join();
      tell(results, watch, List.copyOf(facts), answers);
      recount(reading, focal, results);
    }
  }

  private void tell(Results results, Watch watch, List<Long> facts, OpenLoop.Latency answers) {
    Histogram micros = new Histogram(LONGEST_MICROS, 3);
    for (int k = 0; k < facts.size(); k++) {
      Long shown = watch.shown(k + 1);
      micros.recordValue(Math.max(0, Math.min(LONGEST_MICROS, (shown - facts.get(k)) / 1000)));
    }
    String what = "fact to visible in the status at 100 facts/s";
    results.add(Figure.count(name(), what + ", facts", facts.size()));
    results.add(Figure.none(name(), what + ", not recorded", answers.failures()));
    results.add(Figure.plain(name(), what + ", p50", millis(micros, 50), "ms"));
    results.add(Figure.atMost(name(), what + ", p99", millis(micros, 99), "ms", TARGET_MILLIS));
    results.add(Figure.plain(name(), "status of the plan meanwhile, p50", watch.asked(50), "ms"));
  }

  private void recount(HttpLoad reading, String focal, Results results) throws IOException {
    JsonNode answer =
        JSON.readTree(
            reading
                .ask(Call.get("/api/v1/status/recount?plan=" + Dataset.FRESH_PLAN, focal))
                .body()
                .getBytes());
    long differing = answer.path("differing").asLong(-1);
    results.add(
        Figure.none(
            name(),
            "counters that differ from a recount, of " + answer.path("compared").asLong(),
            differing));
  }

  private static double millis(Histogram micros, double percentile) {
    return micros.getValueAtPercentile(percentile) / 1000.0;
  }

  /** Asks for the status every 20 ms and remembers when it first showed how many. */
  private static final class Watch implements Runnable {
    private static final long EVERY_NANOS = 20_000_000;
    private static final long SETTLED_ASKS = 25;
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final HttpLoad http;
    private final Call call;
    private final NavigableMap<Long, Long> firstShown = new TreeMap<>();
    private final Histogram micros = new Histogram(LONGEST_MICROS, 3);
    private long base;
    private volatile long enough = Long.MAX_VALUE;

    Watch(HttpLoad http, String token) {
      this.http = http;
      this.call = Call.get("/api/v1/status?plan=" + Dataset.FRESH_PLAN, token);
    }

    /** Waits until what was done before is shown. */
    void settle() throws IOException {
      long last = -1;
      int same = 0;
      while (same < SETTLED_ASKS) {
        long now = count();
        same = now == last ? same + 1 : 0;
        last = now;
        LockSupport.parkNanos(EVERY_NANOS);
      }
      base = last;
    }

    void awaitMore(long facts) {
      enough = facts;
    }

    @Override
    public void run() {
      long giveUp = Long.MAX_VALUE;
      long next = System.nanoTime();
      try {
        while (true) {
          long asked = System.nanoTime();
          long more = count() - base;
          long now = System.nanoTime();
          micros.recordValue(Math.min(LONGEST_MICROS, (now - asked) / 1000));
          firstShown.putIfAbsent(more, now);
          if (enough < Long.MAX_VALUE && giveUp == Long.MAX_VALUE) {
            giveUp = now + PATIENCE_NANOS;
          }
          if (more >= enough || now > giveUp) {
            return;
          }
          next += EVERY_NANOS;
          LockSupport.parkNanos(next - System.nanoTime());
        }
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }

    /** When the status first showed at least so many; never is as late as can be told. */
    Long shown(long facts) {
      return firstShown.tailMap(facts, true).values().stream()
          .min(Long::compare)
          .orElse(Long.MAX_VALUE / 2);
    }

    double asked(double percentile) {
      return millis(micros, percentile);
    }

    private long count() throws IOException {
      JsonNode cells =
          JSON.readTree(http.ask(call).body().getBytes()).path("assignments").path("inProgress");
      return cells.path("withinDue").path("n").asLong() + cells.path("pastDue").path("n").asLong();
    }
  }
}
