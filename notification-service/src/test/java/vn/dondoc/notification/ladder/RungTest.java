package vn.dondoc.notification.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.ladder.Rung.Audience;
import vn.dondoc.notification.ladder.Rung.Stage;
import vn.dondoc.notification.notice.NoticeKind;
import vn.dondoc.platform.contract.calendar.CalendarYearRecorded;
import vn.dondoc.platform.time.Deadline;
import vn.dondoc.platform.time.WorkingCalendar;

class RungTest {

  /** 30/4 and 1/5 off, Monday 4/5 swapped for Saturday 9/5. */
  private static final WorkingCalendar CALENDAR =
      new WorkingCalendar(
          List.of(
              new CalendarYearRecorded(
                  2026,
                  1,
                  List.of(
                      LocalDate.parse("2026-04-30"),
                      LocalDate.parse("2026-05-01"),
                      LocalDate.parse("2026-05-04")),
                  List.of(LocalDate.parse("2026-05-09")))));

  @Test
  void oneDayBeforeIsOneWorkingDayNotADayOfHours() {
    assertThat(before(1, "2026-03-16")).isEqualTo("2026-03-13T08:00");
  }

  @Test
  void countsOverWeekendHolidaysAndSwappedMonday() {
    assertThat(before(1, "2026-05-05")).isEqualTo("2026-04-29T08:00");
    assertThat(before(3, "2026-05-07")).isEqualTo("2026-04-29T08:00");
  }

  @Test
  void aSwappedSaturdayIsAWorkingDay() {
    assertThat(before(1, "2026-05-11")).isEqualTo("2026-05-09T08:00");
    assertThat(after(1, "2026-05-08")).isEqualTo("2026-05-09T08:00");
    assertThat(after(2, "2026-05-08")).isEqualTo("2026-05-11T08:00");
  }

  @Test
  void remindsOnTheLastPermittedDayItself() {
    assertThat(at(Stage.LAST_DAY, 0, "2026-05-07")).isEqualTo("2026-05-07T08:00");
  }

  @Test
  void remindsOnTheWorkingDayBeforeALastDayThatIsOff() {
    assertThat(at(Stage.LAST_DAY, 0, "2026-05-03")).isEqualTo("2026-04-29T08:00");
  }

  @Test
  void tellsTheMissAtTheDueInstantItself() {
    assertThat(at(Stage.MISS, 0, "2026-05-07")).isEqualTo("2026-05-08T00:00");
  }

  @Test
  void countsAfterALastDayThatIsOffFromTheNextWorkingDay() {
    assertThat(after(1, "2026-05-03")).isEqualTo("2026-05-05T08:00");
  }

  private static String before(int days, String lastDay) {
    return at(Stage.BEFORE, days, lastDay);
  }

  private static String after(int days, String lastDay) {
    return at(Stage.AFTER, days, lastDay);
  }

  private static String at(Stage stage, int days, String lastDay) {
    Instant at =
        new Rung(1, "R", stage, days, Audience.OFFICER, NoticeKind.REMINDER)
            .at(Deadline.endOf(LocalDate.parse(lastDay)), CALENDAR);
    return LocalDateTime.ofInstant(at, Deadline.ZONE).toString();
  }
}
