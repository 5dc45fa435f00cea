package vn.dondoc.platform.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import vn.dondoc.platform.contract.calendar.CalendarYearRecorded;

/**
 * Working-day arithmetic on calendar data: Saturdays, Sundays and listed holidays are off, listed
 * Saturdays are worked. The day counted from is not counted (Civil Code 2015 art. 147).
 */
public final class WorkingCalendar {

  private final Set<LocalDate> holidays = new HashSet<>();
  private final Set<LocalDate> workingSaturdays = new HashSet<>();
  private final Set<Integer> years = new HashSet<>();

  public WorkingCalendar(Collection<CalendarYearRecorded> recorded) {
    for (CalendarYearRecorded year : recorded) {
      years.add(year.year());
      holidays.addAll(year.holidays());
      workingSaturdays.addAll(year.workingSaturdays());
    }
  }

  /** Whether the year was entered; if not, only weekends are known to be off. */
  public boolean covers(int year) {
    return years.contains(year);
  }

  public boolean isWorkingDay(LocalDate day) {
    if (holidays.contains(day)) {
      return false;
    }
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday != DayOfWeek.SUNDAY
        && (weekday != DayOfWeek.SATURDAY || workingSaturdays.contains(day));
  }

  /**
   * The day that lies {@code days} working days after (or, negative, before) {@code from}; {@code
   * from} itself for 0, whether it is worked or not.
   */
  public LocalDate plus(LocalDate from, int days) {
    int step = Integer.signum(days);
    LocalDate day = from;
    for (int left = Math.abs(days); left > 0; ) {
      day = day.plusDays(step);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  /** {@code day} if it is worked, else the next one that is. */
  public LocalDate onOrAfter(LocalDate day) {
    LocalDate found = day;
    while (!isWorkingDay(found)) {
      found = found.plusDays(1);
    }
    return found;
  }

  /** {@code day} if it is worked, else the last one before it that is. */
  public LocalDate onOrBefore(LocalDate day) {
    LocalDate found = day;
    while (!isWorkingDay(found)) {
      found = found.minusDays(1);
    }
    return found;
  }

  /**
   * How many working days lie after {@code from} up to and including {@code until}; 0 where {@code
   * until} is not later. The opposite of {@link #plus}.
   */
  public int workingDaysBetween(LocalDate from, LocalDate until) {
    if (!until.isAfter(from)) {
      return 0;
    }
    return Math.toIntExact(
        from.plusDays(1).datesUntil(until.plusDays(1)).filter(this::isWorkingDay).count());
  }
}
