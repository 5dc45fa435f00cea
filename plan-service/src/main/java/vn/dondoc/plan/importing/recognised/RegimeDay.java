package vn.dondoc.plan.importing.recognised;

import java.time.LocalDate;

/** A day of a reporting regime. */
public sealed interface RegimeDay {

  /** "ngày 25/10/2023". */
  record Fixed(LocalDate day) implements RegimeDay {}

  /** "ngày 20 của tháng cuối quý". */
  record InPeriod(int day, PeriodMonth month) implements RegimeDay {}

  /** A month counted from the reporting period. */
  enum PeriodMonth {
    /** "tháng trước quý" */
    BEFORE_PERIOD,
    /** "tháng đầu quý" */
    FIRST,
    /** "tháng cuối quý" */
    LAST,
    /** "tháng đầu quý sau", "tháng sau" */
    AFTER_PERIOD
  }
}
