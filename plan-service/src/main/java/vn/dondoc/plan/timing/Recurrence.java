package vn.dondoc.plan.timing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A recurrence and its days in the plan year. A period without a stated day ends on its last day
 * (Civil Code 2015, article 146); a reporting regime may name another.
 */
record Recurrence(@Nullable String rrule, List<LocalDate> days) {

  static final List<Integer> MONTHLY = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
  static final List<Integer> QUARTERLY = List.of(3, 6, 9, 12);
  static final List<Integer> NEXT_QUARTER = List.of(1, 4, 7, 10);
  static final List<Integer> HALF_YEARLY = List.of(6, 12);
  static final List<Integer> YEARLY = List.of(12);

  /** The last day of each of the months. */
  static Recurrence monthEnds(int year, Collection<Integer> months) {
    var sorted = List.copyOf(new TreeSet<>(months));
    return onDay(year, sorted, sorted.equals(YEARLY) ? 31 : -1);
  }

  /** One day of each of the months; -1 is the last day of the month. */
  static Recurrence onDay(int year, List<Integer> months, int day) {
    var days = months.stream().map(month -> dayOf(YearMonth.of(year, month), day)).toList();
    return new Recurrence(rule(months, day), days);
  }

  static Recurrence weekly(int year, DayOfWeek weekday) {
    var first = LocalDate.of(year, 1, 1).with(TemporalAdjusters.nextOrSame(weekday));
    var days = Stream.iterate(first, day -> day.getYear() == year, day -> day.plusWeeks(1));
    return new Recurrence("FREQ=WEEKLY;BYDAY=" + weekday.name().substring(0, 2), days.toList());
  }

  /** Days given one by one: there is no rule to state. */
  static Recurrence listed(List<LocalDate> days) {
    return new Recurrence(null, days);
  }

  private static LocalDate dayOf(YearMonth month, int day) {
    return day < 0 ? month.atEndOfMonth() : month.atDay(Math.min(day, month.lengthOfMonth()));
  }

  private static String rule(List<Integer> months, int day) {
    if (months.equals(MONTHLY)) {
      return "FREQ=MONTHLY;BYMONTHDAY=" + day;
    }
    var frequency = months.size() == 4 ? "MONTHLY" : "YEARLY";
    var list = months.stream().map(String::valueOf).collect(Collectors.joining(","));
    return "FREQ=" + frequency + ";BYMONTH=" + list + ";BYMONTHDAY=" + day;
  }
}
