package vn.dondoc.plan.clone;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import vn.dondoc.plan.plan.TaskTiming;
import vn.dondoc.platform.contract.plan.ListedPeriod;
import vn.dondoc.platform.contract.plan.TimingKind;

/**
 * Moves what a plan says of its years by some years. Days keep their month and number, the last day
 * of a month stays the last; words that were read are read again, so that months, quarters and
 * recurrences are laid anew. Plain.
 */
final class MovedYear {

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

  private final int first;
  private final int last;
  private final int shift;

  /**
   * @param years of the plan
   * @param year its first year after the move
   */
  MovedYear(Collection<Integer> years, int year) {
    first = Collections.min(years);
    last = Collections.max(years);
    shift = year - first;
  }

  int year(int year) {
    return year + shift;
  }

  /** The same words with the plan's years, and the one after, moved. */
  String words(String words) {
    return YEAR.matcher(words)
        .replaceAll(
            found -> {
              int year = Integer.parseInt(found.group());
              return Integer.toString(year >= first && year <= last + 1 ? year + shift : year);
            });
  }

  boolean namesAYear(String words) {
    return words != null
        && YEAR.matcher(words)
            .results()
            .mapToInt(y -> Integer.parseInt(y.group()))
            .anyMatch(y -> y >= first && y <= last);
  }

  LocalDate day(LocalDate day) {
    if (day == null) {
      return null;
    }
    YearMonth month = YearMonth.from(day);
    return day.equals(month.atEndOfMonth())
        ? month.plusYears(shift).atEndOfMonth()
        : day.plusYears(shift);
  }

  private List<LocalDate> days(List<LocalDate> days) {
    return days.stream().map(this::day).toList();
  }

  /**
   * A timing in the new year. What stands in another document stays in its words. A reading that a
   * person decided on, or that the new words do not give, is moved day by day.
   */
  TaskTiming timing(TaskTiming timing) {
    if (timing.kind() == TimingKind.EXTERNAL_PLAN) {
      return timing;
    }
    TaskTiming read = TaskTiming.read(words(timing.words()), first + shift);
    return rereads(timing) ? read : movedByDay(timing);
  }

  /** Whether the words, read in the new year, say the same kind of thing. */
  boolean rereads(TaskTiming timing) {
    return timing.kind() == TimingKind.EXTERNAL_PLAN
        || (!timing.corrected()
            && TaskTiming.read(words(timing.words()), first + shift).kind() == timing.kind());
  }

  private TaskTiming movedByDay(TaskTiming timing) {
    return new TaskTiming(
        words(timing.words()),
        timing.kind(),
        day(timing.start()),
        day(timing.end()),
        day(timing.dueDay()),
        timing.dueWord(),
        days(timing.occurrences()),
        timing.needsResolution(),
        timing.corrected(),
        timing.footnote());
  }

  ListedPeriod period(ListedPeriod period) {
    return new ListedPeriod(
        words(period.key()),
        day(period.from()),
        day(period.to()),
        day(period.dueDay()),
        period.dueWord());
  }
}
