package vn.dondoc.platform.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * The clock of the demo and test build: stands still at the instant it was last set to; until it is
 * first set, it is the clock of the wall.
 */
public class MovableClock implements InstantSource {

  private final InstantSource wall;
  private volatile @Nullable Instant set;

  public MovableClock(InstantSource wall) {
    this.wall = wall;
  }

  @Override
  public Instant instant() {
    Instant now = set;
    return now == null ? wall.instant() : now;
  }

  /**
   * Sets the clock; tests of one class may also move it back, the driver of the whole stack never
   * does.
   */
  public void set(Instant instant) {
    set = instant;
  }

  public void advance(Duration duration) {
    set = instant().plus(duration);
  }

  /** Whether it was set at all. */
  public boolean isSet() {
    return set != null;
  }
}
