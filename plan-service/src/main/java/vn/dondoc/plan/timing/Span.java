package vn.dondoc.plan.timing;

import java.time.LocalDate;
import java.time.YearMonth;

/** A stretch of days, inclusive. */
record Span(LocalDate start, LocalDate end) {

  static Span months(int year, int first, int last) {
    return new Span(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
  }

  static Span year(int year) {
    return months(year, 1, 12);
  }

  static Span quarters(int year, int first, int last) {
    return months(year, 3 * first - 2, 3 * last);
  }

  static Span day(LocalDate day) {
    return new Span(day, day);
  }
}
