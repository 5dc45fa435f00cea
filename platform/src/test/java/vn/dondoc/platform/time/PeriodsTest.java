package vn.dondoc.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.platform.contract.calendar.CalendarYearRecorded;
import vn.dondoc.platform.contract.plan.DataWindow;
import vn.dondoc.platform.contract.plan.DueWord;
import vn.dondoc.platform.contract.plan.Frequency;
import vn.dondoc.platform.contract.plan.ListedPeriod;
import vn.dondoc.platform.contract.plan.RegimeFacts;

class PeriodsTest {

  /** 30 April and 1 May off; Saturday 25 April worked. */
  private static final WorkingCalendar CALENDAR =
      new WorkingCalendar(
          List.of(
              new CalendarYearRecorded(
                  2026,
                  1,
                  List.of(LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 1)),
                  List.of(LocalDate.of(2026, 4, 25)))));

  private static List<ReportingPeriod> strict(Regime regime) {
    return new Periods(CALENDAR, false).of(regime.facts());
  }

  private static ReportingPeriod only(Regime regime, String key) {
    return strict(regime).stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH,       2026-M01, 2025-12-15, 2026-01-14, 2026-01-20",
    "MONTH,       2026-M03, 2026-02-15, 2026-03-14, 2026-03-20",
    "MONTH,       2026-M12, 2026-11-15, 2026-12-14, 2026-12-20",
    "QUARTER,     2026-Q1,  2025-12-15, 2026-03-14, 2026-03-20",
    "QUARTER,     2026-Q2,  2026-03-15, 2026-06-14, 2026-06-20",
    "QUARTER,     2026-Q3,  2026-06-15, 2026-09-14, 2026-09-20",
    "QUARTER,     2026-Q4,  2026-09-15, 2026-12-14, 2026-12-20",
    "HALF_YEAR,   2026-H1,  2025-12-15, 2026-06-14, 2026-06-20",
    "HALF_YEAR,   2026-H2,  2026-06-15, 2026-12-14, 2026-12-20",
    "NINE_MONTHS, 2026-9M,  2025-12-15, 2026-09-14, 2026-09-20",
    "YEAR,        2026,     2025-12-15, 2026-12-14, 2026-12-20",
  })
  void countsTheDaysOfDecree09(
      Frequency frequency, String key, LocalDate from, LocalDate to, LocalDate lastDay) {
    ReportingPeriod period = only(aRegime().every(frequency), key);
    assertThat(period.from()).isEqualTo(from);
    assertThat(period.to()).isEqualTo(to);
    assertThat(period.lastDay()).isEqualTo(lastDay);
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH,       2026-M02, 2026-02-01, 2026-02-28",
    "QUARTER,     2026-Q1,  2026-01-01, 2026-03-31",
    "HALF_YEAR,   2026-H2,  2026-07-01, 2026-12-31",
    "NINE_MONTHS, 2026-9M,  2026-01-01, 2026-09-30",
    "YEAR,        2026,     2026-01-01, 2026-12-31",
  })
  void countsCalendarMonthsWhereTheRegimeSaysSo(
      Frequency frequency, String key, LocalDate from, LocalDate to) {
    ReportingPeriod period = only(aRegime().every(frequency).counting(DataWindow.CALENDAR), key);
    assertThat(period.from()).isEqualTo(from);
    assertThat(period.to()).isEqualTo(to);
  }

  @ParameterizedTest
  @CsvSource({"MONTH, 12", "QUARTER, 4", "HALF_YEAR, 2", "NINE_MONTHS, 1", "YEAR, 1"})
  void hasAllPeriodsOfEachYearOnce(Frequency frequency, int many) {
    assertThat(strict(aRegime().every(frequency).in(2026, 2026, 2027)))
        .hasSize(2 * many)
        .doesNotHaveDuplicates()
        .isSortedAccordingTo((a, b) -> a.dueAt().compareTo(b.dueAt()));
  }

  @Test
  void beforeLeavesOutThePrintedDay() {
    ReportingPeriod q1 = only(aRegime().due(DueWord.BEFORE, 20), "2026-Q1");
    assertThat(q1.lastDay()).isEqualTo(LocalDate.of(2026, 3, 19));
    assertThat(q1.dueAt()).isEqualTo(Instant.parse("2026-03-19T17:00:00Z"));
  }

  @Test
  void tolerantPolicyLetsThePrintedDayPass() {
    ReportingPeriod q1 =
        new Periods(CALENDAR, true).of(aRegime().due(DueWord.BEFORE, 20).facts()).getFirst();
    assertThat(q1.lastDay()).isEqualTo(LocalDate.of(2026, 3, 20));
    assertThat(q1.dueAt()).isEqualTo(Instant.parse("2026-03-20T17:00:00Z"));
  }

  @Test
  void dueIsTheEndOfTheLastPermittedDayInVietnam() {
    assertThat(only(aRegime(), "2026-Q1").dueAt()).isEqualTo("2026-03-20T17:00:00Z");
  }

  @Test
  void beforeTheFirstFallsIntoTheMonthBefore() {
    assertThat(only(aRegime().due(DueWord.BEFORE, 1), "2026-Q1").lastDay())
        .isEqualTo(LocalDate.of(2026, 2, 28));
  }

  @Test
  void printedDayThatTheMonthLacksIsItsLast() {
    assertThat(only(aRegime().every(Frequency.MONTH).due(DueWord.BY, 31), "2026-M02").lastDay())
        .isEqualTo(LocalDate.of(2026, 2, 28));
    assertThat(
            only(aRegime().every(Frequency.MONTH).in(2028).due(DueWord.BY, 30), "2028-M02")
                .lastDay())
        .isEqualTo(LocalDate.of(2028, 2, 29));
  }

  @Test
  void printedDateIsNotShiftedForWeekends() {
    // 20 June and 20 September 2026 are a Saturday and a Sunday (rule D5).
    assertThat(only(aRegime(), "2026-Q2").lastDay()).isEqualTo(LocalDate.of(2026, 6, 20));
    assertThat(only(aRegime(), "2026-Q3").lastDay()).isEqualTo(LocalDate.of(2026, 9, 20));
  }

  @Test
  void graceAndLockAreWorkingDaysAfterTheLastPermittedDay() {
    // Friday 24 April; Saturday 25 is worked, 30 April and 1 May are off.
    ReportingPeriod april =
        only(aRegime().every(Frequency.MONTH).due(DueWord.BY, 24).grace(1, 5), "2026-M04");
    assertThat(april.dueAt()).isEqualTo("2026-04-24T17:00:00Z");
    assertThat(april.graceAt()).isEqualTo("2026-04-25T17:00:00Z");
    assertThat(april.lockAt()).isEqualTo("2026-05-04T17:00:00Z");
  }

  @Test
  void noWorkingDaysOfGraceEndWithTheDueInstant() {
    ReportingPeriod q1 = only(aRegime().grace(0, 0), "2026-Q1");
    assertThat(q1.graceAt()).isEqualTo(q1.dueAt());
    assertThat(q1.lockAt()).isEqualTo(q1.dueAt());
  }

  @Test
  void opensNothingWhoseLastPermittedDayIsBeforeTheFirstDay() {
    assertThat(strict(aRegime().from(LocalDate.of(2026, 6, 20))))
        .extracting(ReportingPeriod::key)
        .containsExactly("2026-Q2", "2026-Q3", "2026-Q4");
    assertThat(strict(aRegime().from(LocalDate.of(2026, 6, 21))))
        .extracting(ReportingPeriod::key)
        .containsExactly("2026-Q3", "2026-Q4");
  }

  @Test
  void regimeThatNamesNoDayHasNoPeriods() {
    assertThat(strict(aRegime().due(DueWord.BY, null))).isEmpty();
  }

  /** The plan of a commune: two reports, seven and twelve months of data since 1 November. */
  @Test
  void readsListedPeriodsWithTheirOwnWords() {
    Regime regime =
        aRegime()
            .listed("2023-H1", "2022-11-01", "2023-05-31", "2023-06-03", DueWord.BEFORE)
            .listed("2023", "2022-11-01", "2023-10-25", "2023-10-25", DueWord.BEFORE);
    assertThat(strict(regime))
        .extracting(ReportingPeriod::key, ReportingPeriod::lastDay, ReportingPeriod::dueAt)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "2023-H1", LocalDate.of(2023, 6, 2), Instant.parse("2023-06-02T17:00:00Z")),
            org.assertj.core.groups.Tuple.tuple(
                "2023", LocalDate.of(2023, 10, 24), Instant.parse("2023-10-24T17:00:00Z")));
    assertThat(strict(regime).getFirst().from()).isEqualTo(LocalDate.of(2022, 11, 1));
    assertThat(strict(regime).getFirst().to()).isEqualTo(LocalDate.of(2023, 5, 31));
  }

  @Test
  void listedPeriodWithoutWordTakesTheRegimes() {
    Regime regime =
        aRegime()
            .due(DueWord.BEFORE, null)
            .listed("2026-I", "2026-01-01", "2026-05-31", "2026-06-10", null);
    assertThat(strict(regime).getFirst().lastDay()).isEqualTo(LocalDate.of(2026, 6, 9));
  }

  private static Regime aRegime() {
    return new Regime();
  }

  /** A quarterly regime of Decree 09, due by day 20. */
  private static final class Regime {

    private final List<ListedPeriod> periods = new ArrayList<>();
    private Frequency frequency = Frequency.QUARTER;
    private DataWindow window = DataWindow.DECREE_09;
    private List<Integer> years = List.of(2026);
    private Integer dueDay = 20;
    private DueWord word = DueWord.BY;
    private int grace = 5;
    private int lock = 20;
    private LocalDate firstDay;

    Regime every(Frequency every) {
      frequency = every;
      return this;
    }

    Regime counting(DataWindow days) {
      window = days;
      return this;
    }

    Regime in(Integer... reportingYears) {
      years = List.of(reportingYears);
      return this;
    }

    Regime due(DueWord dueWord, Integer day) {
      word = dueWord;
      dueDay = day;
      return this;
    }

    Regime grace(int graceWorkingDays, int lockWorkingDays) {
      grace = graceWorkingDays;
      lock = lockWorkingDays;
      return this;
    }

    Regime from(LocalDate day) {
      firstDay = day;
      return this;
    }

    Regime listed(String key, String from, String to, String due, DueWord printedWord) {
      frequency = Frequency.LISTED;
      dueDay = null;
      periods.add(
          new ListedPeriod(
              key, LocalDate.parse(from), LocalDate.parse(to), LocalDate.parse(due), printedWord));
      return this;
    }

    RegimeFacts facts() {
      return new RegimeFacts(
          UUID.randomUUID(),
          "Báo cáo định kỳ",
          List.of(),
          UUID.randomUUID(),
          null,
          frequency,
          window,
          years,
          dueDay,
          word,
          grace,
          lock,
          false,
          List.copyOf(periods),
          firstDay);
    }
  }
}
