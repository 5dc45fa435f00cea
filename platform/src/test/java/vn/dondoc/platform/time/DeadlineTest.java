package vn.dondoc.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.platform.contract.plan.DueWord;

class DeadlineTest {

  @ParameterizedTest
  @CsvSource({
    "2026-06-30, BEFORE, false, 2026-06-29, 2026-06-29T17:00:00Z",
    "2026-06-30, BEFORE, true,  2026-06-30, 2026-06-30T17:00:00Z",
    "2026-06-30, BY,     false, 2026-06-30, 2026-06-30T17:00:00Z",
    "2026-06-30, BY,     true,  2026-06-30, 2026-06-30T17:00:00Z",
    // 29 February exists in 2028 only.
    "2028-03-01, BEFORE, false, 2028-02-29, 2028-02-29T17:00:00Z",
    "2027-03-01, BEFORE, false, 2027-02-28, 2027-02-28T17:00:00Z",
    "2028-02-29, BEFORE, false, 2028-02-28, 2028-02-28T17:00:00Z",
    "2028-02-29, BY,     false, 2028-02-29, 2028-02-29T17:00:00Z",
    // The end of the year.
    "2027-01-01, BEFORE, false, 2026-12-31, 2026-12-31T17:00:00Z",
    "2026-12-31, BY,     false, 2026-12-31, 2026-12-31T17:00:00Z"
  })
  void lastPermittedDayFollowsTheWordAndThePolicy(
      LocalDate printed, DueWord word, boolean tolerant, LocalDate lastDay, Instant dueAt) {
    assertThat(Deadline.lastDay(printed, word, tolerant)).isEqualTo(lastDay);
    assertThat(Deadline.endOf(lastDay)).isEqualTo(dueAt);
    assertThat(Deadline.lastDayOf(dueAt)).isEqualTo(lastDay);
  }

  @Test
  void dayTurnsAtMidnightInVietnam() {
    Instant dueAt = Deadline.endOf(LocalDate.of(2026, 6, 30));
    assertThat(Deadline.dayOf(dueAt.minusNanos(1))).isEqualTo(LocalDate.of(2026, 6, 30));
    assertThat(Deadline.dayOf(dueAt)).isEqualTo(LocalDate.of(2026, 7, 1));
  }

  @Test
  void workStartsAtEightInVietnam() {
    assertThat(Deadline.startOfWork(LocalDate.of(2026, 6, 30)))
        .isEqualTo(Instant.parse("2026-06-30T01:00:00Z"));
  }
}
