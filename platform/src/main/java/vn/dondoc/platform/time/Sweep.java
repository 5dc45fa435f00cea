package vn.dondoc.platform.time;

import java.time.Instant;
import java.util.Optional;

/**
 * Work that a passing instant or a waiting row calls for: overdue rows, reminders, chunks of a
 * plan, deliveries. Deadlines are business rows; a sweep finds those that are due, on every
 * replica, in bounded chunks with {@code SKIP LOCKED}.
 */
public interface Sweep {

  /** Stable name, for the watermark, the metrics and the log. */
  String name();

  /**
   * Acts on one bounded chunk of what is due at {@code now}, in one transaction of its own.
   *
   * @return whether there may be more
   */
  boolean sweep(Instant now);

  /** How many rows wait to be acted on at {@code now}; 0 once this sweep has caught up. */
  default long pending(Instant now) {
    return 0;
  }

  /** The first instant after {@code now} at which this sweep will have something to do. */
  default Optional<Instant> next(Instant now) {
    return Optional.empty();
  }
}
