package vn.dondoc.benchmark.result;

import java.util.Locale;
import vn.dondoc.benchmark.measure.Interval;

/** Whether a target is reached, as far as the rounds can tell. */
public enum Verdict {
  MET,
  MISSED,
  /** The target lies within the interval. */
  OPEN;

  public static Verdict atLeast(Interval interval, double target) {
    if (interval.from() >= target) {
      return MET;
    }
    return interval.to() < target ? MISSED : OPEN;
  }

  /** Of a single number that was measured once. */
  public static Verdict atMost(double value, double target) {
    return value <= target ? MET : MISSED;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
