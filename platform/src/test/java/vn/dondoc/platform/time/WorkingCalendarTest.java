package vn.dondoc.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.platform.contract.calendar.CalendarYearRecorded;

class WorkingCalendarTest {

  /** Tết 16-20 February off; Saturday 22 August worked for Monday 31 August; New Year next year. */
  private static final WorkingCalendar CALENDAR =
      new WorkingCalendar(
          List.of(
              new CalendarYearRecorded(
                  2026,
                  1,
                  List.of(
                      day("2026-02-16"),
                      day("2026-02-17"),
                      day("2026-02-18"),
                      day("2026-02-19"),
                      day("2026-02-20"),
                      day("2026-08-31")),
                  List.of(day("2026-08-22"))),
              new CalendarYearRecorded(2027, 1, List.of(day("2027-01-01")), List.of())));

  @ParameterizedTest
  @CsvSource({
    "2026-02-13, true",
    "2026-02-14, false",
    "2026-02-15, false",
    "2026-02-16, false",
    "2026-02-23, true",
    "2026-08-22, true",
    "2026-08-23, false",
    "2026-08-31, false",
    "2027-01-01, false"
  })
  void knowsWhatIsWorked(LocalDate day, boolean worked) {
    assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(worked);
  }

  @ParameterizedTest
  @CsvSource({
    // The day counted from is not counted; Tết and weekends do not count.
    "2026-02-13, 1, 2026-02-23",
    "2026-02-13, 5, 2026-02-27",
    "2026-02-23, -1, 2026-02-13",
    "2026-02-17, 0, 2026-02-17",
    "2026-02-17, 1, 2026-02-23",
    // The Saturday worked counts, the day off it pays for does not.
    "2026-08-21, 1, 2026-08-22",
    "2026-08-21, 2, 2026-08-24",
    "2026-08-28, 1, 2026-09-01",
    // Over the end of the year.
    "2026-12-31, 1, 2027-01-04",
    "2027-01-04, -1, 2026-12-31"
  })
  void addsWorkingDays(LocalDate from, int days, LocalDate expected) {
    assertThat(CALENDAR.plus(from, days)).isEqualTo(expected);
  }

  @Test
  void countingIsTheOppositeOfAdding() {
    for (LocalDate from = day("2026-02-01"); from.getYear() == 2026; from = from.plusDays(9)) {
      for (int days = 1; days < 30; days++) {
        assertThat(CALENDAR.workingDaysBetween(from, CALENDAR.plus(from, days))).isEqualTo(days);
      }
    }
    assertThat(CALENDAR.workingDaysBetween(day("2026-03-10"), day("2026-03-10"))).isZero();
    assertThat(CALENDAR.workingDaysBetween(day("2026-03-10"), day("2026-03-02"))).isZero();
  }

  @Test
  void movesToADayThatIsWorked() {
    assertThat(CALENDAR.onOrAfter(day("2026-02-14"))).isEqualTo(day("2026-02-23"));
    assertThat(CALENDAR.onOrBefore(day("2026-02-22"))).isEqualTo(day("2026-02-13"));
    assertThat(CALENDAR.onOrAfter(day("2026-08-22"))).isEqualTo(day("2026-08-22"));
    assertThat(CALENDAR.onOrBefore(day("2026-08-22"))).isEqualTo(day("2026-08-22"));
  }

  @Test
  void knowsWeekendsOnlyOfAYearThatWasNotEntered() {
    assertThat(CALENDAR.covers(2026)).isTrue();
    assertThat(CALENDAR.covers(2028)).isFalse();
    assertThat(CALENDAR.isWorkingDay(day("2028-01-03"))).isTrue();
    assertThat(CALENDAR.isWorkingDay(day("2028-01-02"))).isFalse();
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
