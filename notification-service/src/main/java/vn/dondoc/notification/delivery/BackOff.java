package vn.dondoc.notification.delivery;

import java.time.Duration;
import java.util.List;

/** How long a delivery waits after each attempt that failed. */
final class BackOff {

  private static final List<Duration> WAITS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(6),
          Duration.ofHours(12),
          Duration.ofHours(24));

  /** Attempts after which a delivery has failed for good. */
  static final int MOST_ATTEMPTS = WAITS.size() + 1;

  private BackOff() {}

  /**
   * @param attempts how many there were, at least 1
   */
  static Duration after(int attempts) {
    return WAITS.get(Math.min(attempts, WAITS.size()) - 1);
  }
}
