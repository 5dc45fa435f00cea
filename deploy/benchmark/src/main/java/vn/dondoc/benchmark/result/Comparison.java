package vn.dondoc.benchmark.result;

import vn.dondoc.benchmark.measure.Outcome;

/**
 * Ours against a reference.
 *
 * @param benchmark its name, for example B1
 * @param what was done, with how many connections
 * @param reference what ours is compared with
 * @param target the least share of the reference's rate
 */
public record Comparison(
    String benchmark, String what, String reference, Outcome outcome, double target) {

  /** By the processor time per operation, which the neighbours disturb least. */
  public Verdict byCpu() {
    return Verdict.atLeast(outcome.cpuRatio(), target);
  }

  public Verdict byRate() {
    return Verdict.atLeast(outcome.rateRatio(), target);
  }
}
