package vn.dondoc.benchmark.measure;

import java.util.Map;

/**
 * What one round measured.
 *
 * @param operations that succeeded
 * @param failures answers that should not have been
 * @param seconds it took
 * @param cpu milliseconds of processor time by part
 * @param foreign share of the machine that something else used, 0 to 1
 */
public record Round(
    long operations, long failures, double seconds, Map<Part, Double> cpu, double foreign) {

  /** Above this share the round says more about the neighbours. */
  public static final double MOST_FOREIGN = 0.1;

  public boolean quiet() {
    return foreign <= MOST_FOREIGN;
  }

  /** Operations per second. */
  public double rate() {
    return operations / seconds;
  }

  /** Milliseconds of processor time per operation. */
  public double cpuPerOperation(Part... parts) {
    double sum = 0;
    for (Part part : parts) {
      sum += cpu.getOrDefault(part, 0.0);
    }
    return operations == 0 ? Double.NaN : sum / operations;
  }
}
