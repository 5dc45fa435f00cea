package vn.dondoc.plan.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.platform.contract.calendar.CalendarYearRecorded;
import vn.dondoc.platform.time.WorkingCalendar;

class LongHolidaysTest {

  /** Thursday 30 April and Friday 1 May off: four days with the weekend. 10 March off: one day. */
  private static final LongHolidays HOLIDAYS =
      new LongHolidays(
          new WorkingCalendar(
              List.of(
                  new CalendarYearRecorded(
                      2026,
                      1,
                      List.of(
                          LocalDate.of(2026, 3, 10),
                          LocalDate.of(2026, 4, 30),
                          LocalDate.of(2026, 5, 1)),
                      List.of()))));

  @ParameterizedTest
  @CsvSource({"2026-04-30", "2026-05-01", "2026-05-02", "2026-05-03", "2026-05-04"})
  void meetsTheHolidayAndTheFirstDayAfterIt(LocalDate day) {
    assertThat(HOLIDAYS.meeting(day))
        .hasValueSatisfying(
            h -> {
              assertThat(h.from()).isEqualTo(LocalDate.of(2026, 4, 30));
              assertThat(h.to()).isEqualTo(LocalDate.of(2026, 5, 3));
            });
  }

  @ParameterizedTest
  @CsvSource({"2026-04-29", "2026-05-05", "2026-03-10", "2026-03-11", "2026-03-14", "2026-03-16"})
  void leavesOrdinaryDaysAndWeekendsAlone(LocalDate day) {
    assertThat(HOLIDAYS.meeting(day)).isEmpty();
  }
}
