package vn.dondoc.local;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for something that can only be asked, not subscribed to; never without a bound. */
public final class Waiting {
  private static final Duration PAUSE = Duration.ofMillis(50);

  private Waiting() {}

  /**
   * @param what completes "waited in vain for …"; asked only when the time is over, so that it can
   *     say what is missing then
   * @throws StackException when the time is over or the thread is interrupted
   */
  public static void until(BooleanSupplier condition, Duration atMost, Supplier<String> what) {
    until(condition, atMost, PAUSE, what);
  }

  /** As above, asking again after a pause of the given length. */
  public static void until(
      BooleanSupplier condition, Duration atMost, Duration pause, Supplier<String> what) {
    long end = System.nanoTime() + atMost.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
        throw new StackException(
            "Chờ %d giây không được / waited %1$d s in vain for: %s"
                .formatted(atMost.toSeconds(), what.get()));
      }
      LockSupport.parkNanos(pause.toNanos());
    }
  }
}
