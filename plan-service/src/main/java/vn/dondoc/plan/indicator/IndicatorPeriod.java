package vn.dondoc.plan.indicator;

/** For which period of the reporting year a figure is given. */
public enum IndicatorPeriod {
  MONTH,
  QUARTER,
  HALF_YEAR,
  NINE_MONTHS,
  YEAR
}
