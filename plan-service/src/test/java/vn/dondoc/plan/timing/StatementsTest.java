package vn.dondoc.plan.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What several statements of one phrase say together, and what the words between them hide. */
class StatementsTest {

  private final TimingReader reader = new TimingReader();

  private Timing read(String phrase) {
    return reader.read(phrase, 2024);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hàng tuần; trước ngày 15/12/2024",
        "Định kỳ theo quy định; trước ngày 30/11/2024",
        "giai đoạn 2021-2025; trước ngày 30/6/2024",
        "Thường xuyên; định kỳ hàng tuần",
        "Thường xuyên; trước ngày 15/6; trước ngày 15/12",
      })
  void asksWhichBindsWhereOneLeavesItsDaysOpen(String phrase) {
    var whole = read(phrase).whole();

    assertThat(whole.questions()).contains(Question.SEVERAL_STATEMENTS);
  }

  @Test
  void asksOnlyForTheDaysWhereAnEventStandsBeside() {
    assertThat(read("Định kỳ, đột xuất").whole().questions())
        .containsExactly(Question.DAYS_NOT_STATED);
  }

  @Test
  void offersNoUnreadStatementAsAReading() {
    var timing = read("giai đoạn 2021-2025; trước ngày 30/6/2024");

    assertThat(timing.kind()).isEqualTo(TimingKind.DEADLINE);
    assertThat(timing.alternatives()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Trước cuối tháng 2/2024, 2024-02-29",
    "Trước cuối tháng 2/2023, 2023-02-28",
    "Chậm nhất cuối tháng 2/2024, 2024-02-29",
    "Trước cuối tháng 3/2024, 2024-03-31",
  })
  void endsFebruaryOnItsLastDay(String phrase, LocalDate day) {
    assertThat(read(phrase).due().day()).isEqualTo(day);
  }

  @Test
  void beginsOnTheLastDayOfFebruary() {
    assertThat(read("Từ cuối tháng 2").start()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(read("Từ cuối tháng 2 đến tháng 6").start()).isEqualTo(LocalDate.of(2024, 2, 29));
  }

  @Test
  void takesNoRegulationForAQuarter() {
    assertThat(read("Theo kế hoạch, quy định của Trung ương").reference())
        .isEqualTo("kế hoạch, quy định của Trung ương");
    assertThat(read("Theo ke hoach, quy dinh cua Trung uong").reference())
        .isEqualTo("ke hoach, quy dinh cua Trung uong");
    assertThat(read("Trong quá trình quy hoạch").trigger()).isEqualTo("quy hoạch");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Quý III/2024 [1]", "Quý III/2024[12]", "[3] Quý III [4] năm 2024"})
  void leavesOutTheMarkOfAFootnoteInBrackets(String phrase) {
    assertThat(read(phrase).start()).isEqualTo(LocalDate.of(2024, 7, 1));
    assertThat(read(phrase).end()).isEqualTo(LocalDate.of(2024, 9, 30));
    assertThat(read(phrase).needsResolution()).isFalse();
  }

  @Test
  void keepsAYearInBrackets() {
    assertThat(read("Năm [2025]").start()).isEqualTo(LocalDate.of(2025, 1, 1));
  }
}
