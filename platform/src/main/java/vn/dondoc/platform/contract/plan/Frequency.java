package vn.dondoc.platform.contract.plan;

/** Reporting periods of Decree 09/2019 and of practice. */
public enum Frequency {
  MONTH,
  QUARTER,
  HALF_YEAR,
  NINE_MONTHS,
  YEAR,
  /** The periods are listed one by one. */
  LISTED
}
