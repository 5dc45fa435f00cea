package vn.dondoc.plan.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimingReaderTest {

  private final TimingReader reader = new TimingReader();

  private Timing read(String phrase) {
    return reader.read(phrase, 2024);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Thường xuyên|CONTINUOUS",
        "Thường xuyên trong năm 2024|CONTINUOUS",
        "Định kỳ hàng quý|RECURRING",
        "Định kỳ hàng năm|RECURRING",
        "Hàng năm|RECURRING",
        "Định kỳ theo quy định|RECURRING",
        "Ngay khi cấp có thẩm quyền phê duyệt|EVENT",
        "Khi cấp có thẩm quyền phê duyệt|EVENT",
        "Khi có kế hoạch tuyển dụng|EVENT",
        "Trước và trong quá trình bầu cử|EVENT",
        "Theo Kế hoạch của huyện|EXTERNAL_PLAN",
        "Theo Kế hoạch 27/KH-UBND ⁵|EXTERNAL_PLAN",
        "Theo Kế hoạch đã được UBND tỉnh phê duyệt|EXTERNAL_PLAN",
        "Theo Kế hoạch tuyển dụng|EXTERNAL_PLAN",
        "Năm 2024|WINDOW",
        "Trong năm 2024|WINDOW",
        "Tháng 7/2023|WINDOW",
        "Tháng 12/2023|WINDOW",
        "Quý IV/2023|WINDOW",
        "Quý III/ 2023|WINDOW",
        "Năm 2023(sau khi có Kế hoạch khảo sát của dự án PAPI)|WINDOW",
        "Trước ngày 15/6/2026|DEADLINE",
      })
  void readsTheKindOfEachPhraseOfRealAppendices(String phrase, TimingKind kind) {
    var timing = read(phrase);

    assertThat(timing.kind()).isEqualTo(kind);
    assertThat(timing.words()).isEqualTo(phrase);
  }

  @Test
  void givesTheLastDaysOfTheQuarters() {
    var timing = read("Định kỳ hàng quý");

    assertThat(timing.rrule()).isEqualTo("FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1");
    assertThat(timing.occurrences())
        .containsExactly(
            LocalDate.of(2024, 3, 31),
            LocalDate.of(2024, 6, 30),
            LocalDate.of(2024, 9, 30),
            LocalDate.of(2024, 12, 31));
    assertThat(timing.needsResolution()).isFalse();
  }

  @Test
  void leavesAPeriodThatIsNotStatedToAPerson() {
    var timing = read("Định kỳ theo quy định");

    assertThat(timing.kind()).isEqualTo(TimingKind.RECURRING);
    assertThat(timing.rrule()).isNull();
    assertThat(timing.occurrences()).isEmpty();
    assertThat(timing.reference()).isEqualTo("quy định");
    assertThat(timing.needsResolution()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "trước ngày 15/6/2024, BEFORE, 2024-06-15, 2024-06-14",
    "Trước ngày 01 tháng 3 năm 2024, BEFORE, 2024-03-01, 2024-02-29",
    "Chậm nhất ngày 20/6, BY, 2024-06-20, 2024-06-20",
    "Đến hết ngày 30/11/2024, BY, 2024-11-30, 2024-11-30",
    "Không muộn hơn ngày 20/6/2024, BY, 2024-06-20, 2024-06-20",
    "Hoàn thành trong quý III, BY, 2024-09-30, 2024-09-30",
    "Giữa tháng 5/2024, BY, 2024-05-15, 2024-05-15",
    "Trước ngày 15/01 năm sau, BEFORE, 2025-01-15, 2025-01-14",
  })
  void keepsTheWordThatBindsADay(String phrase, DueWord word, LocalDate day, LocalDate last) {
    var timing = read(phrase);

    assertThat(timing.kind()).isEqualTo(TimingKind.DEADLINE);
    assertThat(timing.due()).isEqualTo(new Due(day, word));
    assertThat(timing.due().lastPermittedDay()).isEqualTo(last);
  }

  @Test
  void keepsTheFiguresThatADeadlineCovers() {
    var timing =
        read(
            "báo cáo năm trước ngày 25/10 (thời gian chốt số liệu tính từ ngày 01/11/2023 đến ngày 25/10/2024)");

    assertThat(timing.due()).isEqualTo(new Due(LocalDate.of(2024, 10, 25), DueWord.BEFORE));
    assertThat(timing.dataWindow())
        .isEqualTo(new DataWindow(LocalDate.of(2023, 11, 1), LocalDate.of(2024, 10, 25)));
  }

  @Test
  void takesTheDayBeforeWhenARecurringDayIsStrict() {
    assertThat(read("Trước ngày 25 hàng tháng").rrule()).isEqualTo("FREQ=MONTHLY;BYMONTHDAY=24");
    assertThat(read("Trước ngày 01/12 hàng năm").occurrences())
        .containsExactly(LocalDate.of(2024, 11, 30));
  }

  @Test
  void namesTheEventThatAWindowWaitsFor() {
    var timing = read("Quý III/2024 (sau khi có kết quả khảo sát)");

    assertThat(timing.kind()).isEqualTo(TimingKind.WINDOW);
    assertThat(timing.start()).isEqualTo(LocalDate.of(2024, 7, 1));
    assertThat(timing.trigger()).isEqualTo("có kết quả khảo sát");
    assertThat(timing.needsResolution()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kịp thời",
        "đúng thời hạn quy định",
        "trong ngày",
        "trong thời gian tới",
        "thường xuyên, lâu dài, kiên trì, liên tục",
        "giai đoạn 2020-2025",
        "Trước ngày 31/6/2024",
        "Trước ngày 15/13/2024",
        "Quý V/2024",
        "Định kỳ hàng quý trước ngày",
        "Từ tháng 9 đến tháng 3",
        "Định kỳ hàng quý, tháng 13",
        "(",
        ")",
        "...",
        "",
      })
  void readsNothingIntoWordsThatItCannotExplain(String phrase) {
    var timing = read(phrase);

    assertThat(timing.kind()).isEqualTo(TimingKind.UNREAD);
    assertThat(timing.needsResolution()).isTrue();
    assertThat(List.of(timing.occurrences())).containsExactly(List.of());
    assertThat(timing.start()).isNull();
    assertThat(timing.due()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "Trong 10 ngày kể từ ngày 01/6/2024, 2024-06-11",
    "Trong 2 tuần kể từ ngày 01/6/2024, 2024-06-15",
    "Trong 3 tháng kể từ ngày 01/6/2024, 2024-09-01",
    "1 năm kể từ ngày 01/6/2024, 2025-06-01",
  })
  void countsFromAPrintedDay(String phrase, LocalDate last) {
    assertThat(read(phrase).due()).isEqualTo(new Due(last, DueWord.BY));
  }

  @Test
  void readsNothingForYearsThatNoPlanHas() {
    for (var years :
        List.of(
            new PlanYears(1900, 1900, false),
            new PlanYears(2990, 3001, false),
            new PlanYears(2026, 2025, false),
            new PlanYears(2000, 2024, false))) {
      assertThat(reader.read("Quý I", years).kind()).isEqualTo(TimingKind.UNREAD);
    }
  }

  @Test
  void putsSeveralStatementsTogether() {
    assertThat(read("Quý I, III/2024").occurrences())
        .containsExactly(LocalDate.of(2024, 3, 31), LocalDate.of(2024, 9, 30));

    var beside = read("Thường xuyên; trước ngày 15/6");
    assertThat(beside.kind()).isEqualTo(TimingKind.DEADLINE);
    assertThat(beside.whole().questions()).containsExactly(Question.SEVERAL_STATEMENTS);
    assertThat(beside.parts())
        .extracting(part -> part.quote().text())
        .containsExactly("Thường xuyên", "trước ngày 15/6");

    var awaited = read("Khi có kế hoạch, chậm nhất ngày 30/6");
    assertThat(awaited.due()).isEqualTo(new Due(LocalDate.of(2024, 6, 30), DueWord.BY));
    assertThat(awaited.trigger()).isEqualTo("có kế hoạch");

    var elsewhere = read("Theo Kế hoạch, trước ngày 30/6/2024");
    assertThat(elsewhere.reference()).isEqualTo("Kế hoạch");
    assertThat(elsewhere.whole().questions()).containsExactly(Question.OTHER_DOCUMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nghị định 30/2020/NĐ-CP ngày 05/3/2020",
        "12/12 xã",
        "20/30 điểm",
        "đạt trên 95%",
        "đến 12/12 xã",
        "1.500 triệu đồng",
        "0912345678",
        "Khí thải",
      })
  void givesNoScheduleForNumbersOfOtherKinds(String phrase) {
    assertThat(read(phrase).kind()).isEqualTo(TimingKind.UNREAD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "quy IV/2026|2026-10-01|2026-12-31",
        "Quý lV/2026|2026-10-01|2026-12-31",
        "QuýIV/2026|2026-10-01|2026-12-31",
        "Tháng 7/2O26|2026-07-01|2026-07-31",
        "T7/2026|2026-07-01|2026-07-31",
      })
  void readsAWindowThroughSlipsOfSpelling(String phrase, LocalDate start, LocalDate end) {
    assertThat(read(phrase).start()).isEqualTo(start);
    assertThat(read(phrase).end()).isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"  thường   xuyên ", "THƯỜNG XUYÊN", "Thường xuyên.", "- Thường\u00a0xuyên"})
  void toleratesTheWayAPhraseIsTyped(String phrase) {
    assertThat(read(phrase).kind()).isEqualTo(TimingKind.CONTINUOUS);
    assertThat(read(Normalizer.normalize(phrase, Normalizer.Form.NFD)).kind())
        .isEqualTo(TimingKind.CONTINUOUS);
  }

  @Test
  void toleratesAMisplacedToneMark() {
    assertThat(read("Qúy III/2024").start()).isEqualTo(LocalDate.of(2024, 7, 1));
  }

  @Test
  void neverThrows() {
    assertThat(reader.read(null, 2024).kind()).isEqualTo(TimingKind.UNREAD);
    assertThat(reader.read("Thường xuyên", -5).kind()).isEqualTo(TimingKind.UNREAD);
    assertThat(read("9".repeat(400)).kind()).isEqualTo(TimingKind.UNREAD);
    assertThat(read("tháng ".repeat(1000)).kind()).isEqualTo(TimingKind.UNREAD);
  }
}
