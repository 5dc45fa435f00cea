package vn.dondoc.plan.indicator;

/**
 * How the figures of several units or periods become one: their sum, their average, the last one,
 * or the rate of two sums.
 */
public enum Aggregation {
  SUM,
  AVERAGE,
  LAST,
  RATE
}
