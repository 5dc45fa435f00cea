package vn.dondoc.plan.timing.grammar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.timing.PlanYears;

/**
 * A recurrence and its days in the plan's years. A period without a stated day ends on its last day
 * (Civil Code 2015, article 146); a reporting regime may name another.
 *
 * @param rrule as in RFC 5545, null where the days are listed or not stated
 */
record Recurrence(@Nullable String rrule, List<LocalDate> days) {

  static final List<Integer> MONTHLY = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
  static final List<Integer> QUARTERLY = List.of(3, 6, 9, 12);
  static final List<Integer> QUARTER_STARTS = List.of(1, 4, 7, 10);
  static final List<Integer> HALF_YEARLY = List.of(6, 12);
  static final List<Integer> YEARLY = List.of(12);

  static final Recurrence UNKNOWN = new Recurrence(null, List.of());

  private static final int SHORTEST_MONTH = 28;

  /** The last day of each of the months. */
  static Recurrence monthEnds(PlanYears years, Collection<Integer> months) {
    var sorted = List.copyOf(new TreeSet<>(months));
    boolean fixedEnd = sorted.size() == 1 && sorted.getFirst() != 2;
    return onDay(
        years,
        sorted,
        fixedEnd ? YearMonth.of(years.first(), sorted.getFirst()).lengthOfMonth() : -1);
  }

  /** Every so many months of a year, where they divide it: the ends of them. */
  static Recurrence everyMonths(PlanYears years, int months) {
    return monthEnds(
        years, IntStream.rangeClosed(1, 12 / months).mapToObj(i -> i * months).toList());
  }

  /** One day of each of the months; -1 is the last day, and so is a day that a month lacks. */
  static Recurrence onDay(PlanYears years, List<Integer> months, int day) {
    int wanted = day == 31 && months.size() > 1 ? -1 : day;
    var days =
        years
            .each()
            .boxed()
            .flatMap(year -> months.stream().map(m -> dayOf(YearMonth.of(year, m), wanted)))
            .toList();
    return new Recurrence(rule(months, wanted), days);
  }

  static Recurrence weekly(PlanYears years, List<DayOfWeek> weekdays) {
    var first = LocalDate.of(years.first(), 1, 1);
    var days =
        weekdays.stream()
            .map(weekday -> first.with(TemporalAdjusters.nextOrSame(weekday)))
            .flatMap(
                start ->
                    Stream.iterate(
                        start, day -> day.getYear() <= years.last(), day -> day.plusWeeks(1)))
            .sorted()
            .toList();
    var names = weekdays.stream().map(day -> day.name().substring(0, 2));
    return new Recurrence("FREQ=WEEKLY;BYDAY=" + names.collect(Collectors.joining(",")), days);
  }

  /** Days given one by one: there is no rule to state. */
  static Recurrence listed(List<LocalDate> days) {
    return new Recurrence(null, days);
  }

  /** A rule whose days follow only from a first one that the words do not give. */
  static Recurrence unanchored(String rrule) {
    return new Recurrence(rrule, List.of());
  }

  /** The day before each day: the last in time where "trước" is strict. */
  static Recurrence dayBefore(PlanYears years, List<Integer> months, int day) {
    if (day > 1) {
      return onDay(years, months, day - 1);
    }
    var earlier = new ArrayList<>(months.stream().map(m -> m == 1 ? 12 : m - 1).toList());
    earlier.sort(null);
    return onDay(years, earlier, -1);
  }

  private static LocalDate dayOf(YearMonth month, int day) {
    return day < 0 ? month.atEndOfMonth() : month.atDay(Math.min(day, month.lengthOfMonth()));
  }

  private static String rule(List<Integer> months, int day) {
    boolean lacking = day > SHORTEST_MONTH && months.size() > 1 && months.contains(2);
    var days =
        lacking
            ? IntStream.rangeClosed(SHORTEST_MONTH, day)
                    .mapToObj(String::valueOf)
                    .collect(Collectors.joining(","))
                + ";BYSETPOS=-1"
            : String.valueOf(day);
    if (months.equals(MONTHLY)) {
      return "FREQ=MONTHLY;BYMONTHDAY=" + days;
    }
    var frequency = months.size() == 4 || lacking ? "MONTHLY" : "YEARLY";
    var list = months.stream().map(String::valueOf).collect(Collectors.joining(","));
    return "FREQ=" + frequency + ";BYMONTH=" + list + ";BYMONTHDAY=" + days;
  }
}
