package vn.dondoc.benchmark.result;

import java.util.Locale;
import vn.dondoc.benchmark.measure.Interval;

/** Numbers as a reader wants them: three digits that count. */
final class Numbers {

  private Numbers() {}

  static String brief(double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    double size = Math.abs(value);
    String format = size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f";
    String text = String.format(Locale.ROOT, format, value);
    return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
  }

  /** The median and the interval of it. */
  static String withInterval(Interval interval) {
    return brief(interval.median())
        + " ["
        + brief(interval.from())
        + "–"
        + brief(interval.to())
        + "]";
  }

  static String range(Interval interval) {
    return brief(interval.lowest()) + "–" + brief(interval.highest());
  }
}
