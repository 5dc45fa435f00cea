package vn.dondoc.plan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.plan.OccurrenceFacts;
import vn.dondoc.platform.contract.plan.TimingKind;

class TaskTimingTest {

  private static final LocalDate ISSUED = LocalDate.of(2026, 5, 27);

  private static TaskTiming read(String words) {
    return TaskTiming.read(words, 2026);
  }

  @Test
  void keepsOccurrencesOnOrAfterTheDocument() {
    assertThat(read("Định kỳ hàng quý").from(ISSUED, false))
        .extracting(OccurrenceFacts::lastDay)
        .containsExactly(
            LocalDate.of(2026, 6, 30), LocalDate.of(2026, 9, 30), LocalDate.of(2026, 12, 31));
    assertThat(read("Định kỳ hàng quý").from(LocalDate.of(2026, 6, 30), false)).hasSize(3);
  }

  @Test
  void takesBeforeStrictlyUnlessThePolicyIsTolerant() {
    TaskTiming before = read("Trước ngày 15/6/2026");
    assertThat(before.from(ISSUED, false))
        .singleElement()
        .satisfies(
            o -> {
              assertThat(o.lastDay()).isEqualTo(LocalDate.of(2026, 6, 14));
              assertThat(o.dueAt()).isEqualTo(Instant.parse("2026-06-14T17:00:00Z"));
            });
    assertThat(before.from(ISSUED, true))
        .extracting(OccurrenceFacts::dueAt)
        .containsExactly(Instant.parse("2026-06-15T17:00:00Z"));
  }

  @Test
  void datesAWindowAtItsEnd() {
    assertThat(read("Quý III/2026").lastDay(false)).isEqualTo(LocalDate.of(2026, 9, 30));
  }

  @Test
  void hasNoLastDayWhereAPersonLeftItOpen() {
    LocalDate end = LocalDate.of(2026, 9, 30);
    TaskTiming deadline = corrected(TimingKind.DEADLINE, null, false);
    TaskTiming window = corrected(TimingKind.WINDOW, end, true);

    assertThat(deadline.lastDay(false)).isNull();
    assertThat(window.lastDay(false)).isNull();
    assertThat(corrected(TimingKind.WINDOW, end, false).lastDay(false)).isEqualTo(end);
  }

  private static TaskTiming corrected(TimingKind kind, LocalDate end, boolean unresolved) {
    return new TaskTiming("sau", kind, null, end, null, null, List.of(), unresolved, true, null);
  }

  @Test
  void givesNoDueInstantWhereNoneIsResolved() {
    for (String words :
        new String[] {
          "Thường xuyên", "Khi có kế hoạch tuyển dụng", "Định kỳ theo quy định", "lúc nào rảnh"
        }) {
      assertThat(read(words).from(ISSUED, false))
          .as(words)
          .singleElement()
          .satisfies(
              o -> {
                assertThat(o.key()).isEqualTo("once");
                assertThat(o.dueAt()).isNull();
              });
    }
    assertThat(read("lúc nào rảnh").kind()).isEqualTo(TimingKind.UNREAD);
  }
}
