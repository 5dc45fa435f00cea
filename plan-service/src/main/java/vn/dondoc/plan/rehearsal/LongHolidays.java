package vn.dondoc.plan.rehearsal;

import java.time.LocalDate;
import java.util.Optional;
import vn.dondoc.platform.time.WorkingCalendar;

/**
 * Runs of at least four days off, longer than a weekend with a day beside it: Tết, the end of
 * April, 2 September. A due day that lies in one, or on the first working day after it, leaves
 * nobody to do the work.
 */
final class LongHolidays {

  private static final int LONG = 4;

  private final WorkingCalendar calendar;

  LongHolidays(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /** Days off, both counted. */
  record Holiday(LocalDate from, LocalDate to) {

    long days() {
      return to.toEpochDay() - from.toEpochDay() + 1;
    }
  }

  /** The long holiday that the day meets. */
  Optional<Holiday> meeting(LocalDate day) {
    LocalDate within = calendar.isWorkingDay(day) ? day.minusDays(1) : day;
    if (calendar.isWorkingDay(within)) {
      return Optional.empty();
    }
    Holiday holiday =
        new Holiday(
            calendar.onOrBefore(within).plusDays(1), calendar.onOrAfter(within).minusDays(1));
    return holiday.days() >= LONG ? Optional.of(holiday) : Optional.empty();
  }
}
