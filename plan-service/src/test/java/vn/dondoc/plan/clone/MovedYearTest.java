package vn.dondoc.plan.clone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.plan.plan.TaskTiming;
import vn.dondoc.platform.contract.plan.TimingKind;

class MovedYearTest {

  private static final MovedYear NEXT = new MovedYear(List.of(2026), 2027);

  @ParameterizedTest
  @CsvSource({
    "2026-06-15, 2027-06-15",
    "2026-02-28, 2027-02-28",
    "2027-01-10, 2028-01-10",
    "2026-12-31, 2027-12-31",
  })
  void movesADayByYear(LocalDate was, LocalDate now) {
    assertThat(NEXT.day(was)).isEqualTo(now);
  }

  @Test
  void keepsTheLastDayOfFebruaryTheLast() {
    assertThat(new MovedYear(List.of(2027), 2028).day(LocalDate.of(2027, 2, 28)))
        .isEqualTo(LocalDate.of(2028, 2, 29));
    assertThat(new MovedYear(List.of(2028), 2029).day(LocalDate.of(2028, 2, 29)))
        .isEqualTo(LocalDate.of(2029, 2, 28));
  }

  @Test
  void movesOnlyYearsOfThePlanInWords() {
    assertThat(NEXT.words("Trước ngày 15/01/2027 của Kế hoạch năm 2026, Luật năm 2022, số 12026"))
        .isEqualTo("Trước ngày 15/01/2028 của Kế hoạch năm 2027, Luật năm 2022, số 12026");
  }

  @Test
  void readsWindowsAndRecurrencesAgain() {
    TaskTiming window = NEXT.timing(TaskTiming.read("Quý III/2026", 2026));
    assertThat(window.words()).isEqualTo("Quý III/2027");
    assertThat(window.end()).isEqualTo(LocalDate.of(2027, 9, 30));
    assertThat(NEXT.timing(TaskTiming.read("Định kỳ hàng quý", 2026)).occurrences())
        .containsExactly(
            LocalDate.of(2027, 3, 31),
            LocalDate.of(2027, 6, 30),
            LocalDate.of(2027, 9, 30),
            LocalDate.of(2027, 12, 31));
    assertThat(NEXT.timing(TaskTiming.read("Trước ngày 15/6", 2026)).dueDay())
        .isEqualTo(LocalDate.of(2027, 6, 15));
  }

  @Test
  void movesWhatAPersonDecidedDayByDay() {
    TaskTiming corrected =
        new TaskTiming(
            "Khi có kế hoạch năm 2026",
            TimingKind.RECURRING,
            null,
            null,
            null,
            null,
            List.of(LocalDate.of(2026, 5, 31), LocalDate.of(2026, 10, 5)),
            false,
            true,
            null);
    TaskTiming moved = NEXT.timing(corrected);
    assertThat(moved.kind()).isEqualTo(TimingKind.RECURRING);
    assertThat(moved.occurrences())
        .containsExactly(LocalDate.of(2027, 5, 31), LocalDate.of(2027, 10, 5));
    assertThat(moved.words()).isEqualTo("Khi có kế hoạch năm 2027");
  }

  @Test
  void leavesTheWordsOfAnotherDocumentAlone() {
    TaskTiming external = TaskTiming.read("Theo Kế hoạch số 27/KH-UBND", 2026);
    assertThat(external.kind()).isEqualTo(TimingKind.EXTERNAL_PLAN);
    assertThat(NEXT.timing(external)).isEqualTo(external);
  }
}
