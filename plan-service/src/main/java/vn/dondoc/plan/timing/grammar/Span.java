package vn.dondoc.plan.timing.grammar;

import java.time.LocalDate;
import vn.dondoc.plan.timing.PlanYears;

/** A stretch of days, inclusive. */
record Span(LocalDate start, LocalDate end) {

  static Span years(int first, int last) {
    return new Span(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /** All of a plan's years. */
  static Span of(PlanYears years) {
    return years(years.first(), years.last());
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
