package vn.dondoc.plan.importing.recognised;

/** The period a report covers. */
public enum ReportPeriod {
  MONTH,
  QUARTER,
  HALF_YEAR,
  NINE_MONTHS,
  YEAR,
  /** Whenever there is something to tell ("kịp thời", "đột xuất"). */
  ON_OCCASION,
  /** One report on a stated day. */
  ONE_OFF,
  /** "sơ kết" */
  INTERIM_REVIEW,
  /** "tổng kết" */
  FINAL_REVIEW,
  /** "theo quy định": the period stands in another document. */
  PER_REGULATION,
  /** "định kỳ" without saying how often. */
  UNSPECIFIED
}
