package vn.dondoc.benchmark.measure;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * A median with the range of the single values and the interval in which, by resampling the rounds,
 * it lies in 95 of 100 cases.
 */
public record Interval(double median, double lowest, double highest, double from, double to) {

  private static final int RESAMPLES = 10_000;
  private static final double TAIL = 0.025;
  // Always the same, so that the same rounds give the same interval.
  private static final long SEED = 42;

  /** The median of values with the percentile bootstrap interval of it; of none, not a number. */
  public static Interval of(double... values) {
    if (values.length == 0) {
      return new Interval(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
    double[] medians = new double[RESAMPLES];
    Random random = new Random(SEED);
    double[] drawn = new double[values.length];
    for (int i = 0; i < RESAMPLES; i++) {
      for (int j = 0; j < drawn.length; j++) {
        drawn[j] = values[random.nextInt(values.length)];
      }
      medians[i] = median(drawn);
    }
    Arrays.sort(medians);
    return new Interval(
        median(values),
        Arrays.stream(values).min().orElseThrow(),
        Arrays.stream(values).max().orElseThrow(),
        medians[(int) (RESAMPLES * TAIL)],
        medians[(int) (RESAMPLES * (1 - TAIL)) - 1]);
  }

  /** Of one number per element. */
  public static <T> Interval over(java.util.List<T> all, ToDoubleFunction<T> number) {
    return of(all.stream().mapToDouble(number).toArray());
  }

  private static double median(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
