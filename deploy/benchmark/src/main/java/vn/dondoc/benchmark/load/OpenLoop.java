package vn.dondoc.benchmark.load;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import org.HdrHistogram.Histogram;

/**
 * Requests at a constant rate, whatever the answers do: the time of each counts from the instant at
 * which it was to be sent, so that waiting is not hidden.
 */
public final class OpenLoop {

  private static final long MICRO = 1_000;
  private static final long LONGEST_MICROS = 120_000_000;

  private final HttpLoad http;
  private final Deque<Conversation> free = new ArrayDeque<>();
  private final Deque<Long> waiting = new ArrayDeque<>();
  private final Histogram micros = new Histogram(LONGEST_MICROS, 3);
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private final LongConsumer succeeded;
  private long failures;
  private long left;

  private OpenLoop(HttpLoad http, List<? extends Conversation> users, LongConsumer succeeded) {
    this.http = http;
    this.free.addAll(users);
    this.succeeded = succeeded;
  }

  /**
   * What was measured.
   *
   * @param micros from when a request was to be sent to its answer
   */
  public record Latency(Histogram micros, long failures) {
    public double millis(double percentile) {
      return micros.getValueAtPercentile(percentile) / 1000.0;
    }
  }

  /**
   * @param users at most so many requests are under way; more wait, and their time counts
   * @param succeeded told the nanoseconds of the clock at each success, on the thread of the
   *     answers
   */
  public static Latency run(
      HttpLoad http,
      List<? extends Conversation> users,
      double perSecond,
      double seconds,
      LongConsumer succeeded) {
    OpenLoop loop = new OpenLoop(http, users, succeeded);
    long count = Math.round(perSecond * seconds);
    loop.left = count;
    long begin = System.nanoTime();
    for (long i = 0; i < count; i++) {
      long intended = begin + (long) (i * 1e9 / perSecond);
      while (System.nanoTime() < intended) {
        LockSupport.parkNanos(intended - System.nanoTime());
      }
      http.vertx().runOnContext(now -> loop.due(intended));
    }
    loop.ended.join();
    return new Latency(loop.micros, loop.failures);
  }

  private void due(long intended) {
    Conversation user = free.poll();
    if (user == null) {
      waiting.add(intended);
    } else {
      send(user, intended);
    }
  }

  private void send(Conversation user, long intended) {
    http.exchange(user)
        .onComplete(
            good -> {
              long now = System.nanoTime();
              micros.recordValue(Math.min(LONGEST_MICROS, (now - intended) / MICRO));
              if (Boolean.TRUE.equals(good.result())) {
                succeeded.accept(now);
              } else {
                failures++;
              }
              Long next = waiting.poll();
              if (next == null) {
                free.add(user);
              } else {
                send(user, next);
              }
              if (--left == 0) {
                ended.complete(null);
              }
            });
  }
}
