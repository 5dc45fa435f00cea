package vn.dondoc.plan.timing.grammar;

import java.time.LocalDate;
import java.time.YearMonth;

/** A stretch of days, inclusive. */
record Span(LocalDate start, LocalDate end) {

  static Span months(int year, int first, int last) {
    return new Span(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
  }

  static Span years(int first, int last) {
    return new Span(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  static Span day(LocalDate day) {
    return new Span(day, day);
  }

  Span to(Span other) {
    return new Span(start, other.end);
  }

  boolean isBefore(Span other) {
    return end.isBefore(other.start);
  }

  boolean adjoins(Span other) {
    return end.plusDays(1).equals(other.start);
  }
}
