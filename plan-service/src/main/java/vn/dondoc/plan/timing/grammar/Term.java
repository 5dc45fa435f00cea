package vn.dondoc.plan.timing.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day, a month, a quarter or a part of a year whose year may not be printed.
 *
 * @param fromDay 0 for the last of the month
 * @param toDay 0 for the last of the month
 */
record Term(int fromMonth, int fromDay, int toMonth, int toDay, @Nullable Year year) {

  static Term day(int day, int month, @Nullable Year year) {
    return new Term(month, day, month, day, year);
  }

  static Term months(int first, int last, @Nullable Year year) {
    return new Term(first, 1, last, 0, year);
  }

  static Term quarters(int first, int last, @Nullable Year year) {
    return months(3 * first - 2, 3 * last, year);
  }

  /** Its days in a year, or null when that year has no such day. */
  @Nullable Span in(int value) {
    try {
      return new Span(day(value, fromMonth, fromDay), day(value, toMonth, toDay));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static LocalDate day(int year, int month, int day) {
    return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
  }

  @Nullable Span in(Year printed) {
    return in(printed.value());
  }

  /** The days of one term. */
  @Nullable Span resolve(int defaultYear) {
    return in(year == null ? defaultYear : year.value());
  }

  /**
   * The days of terms that stand in order. A year that is printed behind the last of them counts
   * for those before, or the year before it ("Tháng 11, 12/2025 và tháng 01/2026"); one that is not
   * printed is the default one.
   *
   * @return null when a day does not exist or the order is broken
   */
  static @Nullable List<Span> resolve(List<Term> terms, int defaultYear) {
    var spans = new ArrayList<Span>();
    Year behind = null;
    for (int i = terms.size() - 1; i >= 0; i--) {
      var term = terms.get(i);
      var later = spans.isEmpty() ? null : spans.getFirst();
      var span = term.before(later, behind, i == 0 ? null : printedBefore(terms, i), defaultYear);
      if (span == null) {
        return null;
      }
      behind = term.year != null ? term.year : behind;
      spans.addFirst(span);
    }
    return spans;
  }

  private static @Nullable Year printedBefore(List<Term> terms, int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (terms.get(i).year != null) {
        return terms.get(i).year;
      }
    }
    return null;
  }

  private @Nullable Span before(
      @Nullable Span later, @Nullable Year behind, @Nullable Year ahead, int defaultYear) {
    if (year != null) {
      return ordered(in(year), later);
    }
    if (behind != null && !behind.relative()) {
      var same = ordered(in(behind), later);
      return same == null ? ordered(in(behind.value() - 1), later) : same;
    }
    int first =
        ahead == null || ahead.relative() ? defaultYear : Math.max(ahead.value(), defaultYear);
    return ordered(in(first), later);
  }

  private static @Nullable Span ordered(@Nullable Span span, @Nullable Span later) {
    return span == null || later == null || span.isBefore(later) ? span : null;
  }

  /** Neighbours made one. */
  static List<Span> merged(List<Span> spans) {
    var merged = new ArrayList<Span>();
    for (var span : spans) {
      if (!merged.isEmpty() && merged.getLast().adjoins(span)) {
        merged.add(merged.removeLast().to(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
