package vn.dondoc.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.plan.importing.recognised.Footnote;
import vn.dondoc.plan.importing.recognised.PlanPart;
import vn.dondoc.plan.importing.recognised.RegimeDay;
import vn.dondoc.plan.importing.recognised.RegimeDay.PeriodMonth;
import vn.dondoc.plan.importing.recognised.ReportPeriod;
import vn.dondoc.plan.importing.recognised.ReportingRegime;

/** Heads and reporting regimes in the words of other provinces. */
class RegimeGrammarTest {

  private static List<ReportingRegime> regimes(String... lines) {
    var text = PlanText.ofThanhGiang().line("IV. TỔ CHỨC THỰC HIỆN");
    for (var line : lines) {
      text.line(line);
    }
    return text.plan().regimes();
  }

  private static RegimeDay fixed(int month, int day) {
    return new RegimeDay.Fixed(LocalDate.of(2026, month, day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Sở Y tế báo cáo kết quả về Sở Nội vụ: báo cáo 6 tháng trước ngày 15/6; báo cáo năm trước"
            + " ngày 15/12.",
        "1. Sở Y tế định kỳ 6 tháng (trước ngày 15/6) và hằng năm (trước ngày 15/12) báo cáo Sở Nội vụ.",
        "1. Sở Y tế định kỳ 6 tháng, năm báo cáo kết quả về Sở Nội vụ trước ngày 15/6 và 15/12.",
        "1. Sở Y tế định kỳ 6 tháng và năm báo cáo kết quả về Sở Nội vụ trước ngày 15/6 và 15/12.",
        "1. Sở Y tế gửi báo cáo 6 tháng về Sở Nội vụ trước ngày 15 tháng 6, báo cáo năm trước ngày 15"
            + " tháng 12.",
      })
  void givesEachPeriodItsDay(String line) {
    assertThat(regimes(line))
        .extracting(
            ReportingRegime::who,
            ReportingRegime::to,
            ReportingRegime::periods,
            regime -> regime.due().day())
        .containsExactly(
            tuple("Sở Y tế", "Sở Nội vụ", List.of(ReportPeriod.HALF_YEAR), fixed(6, 15)),
            tuple("Sở Y tế", "Sở Nội vụ", List.of(ReportPeriod.YEAR), fixed(12, 15)));
  }

  @Test
  void givesPeriodsTheirDaysInTheOrderOfTheWords() {
    assertThat(
            regimes(
                "1. Sở Y tế định kỳ năm và 6 tháng báo cáo kết quả về Sở Nội vụ trước ngày 15/12 và"
                    + " 15/6."))
        .extracting(ReportingRegime::periods, regime -> regime.due().day())
        .containsExactly(
            tuple(List.of(ReportPeriod.YEAR), fixed(12, 15)),
            tuple(List.of(ReportPeriod.HALF_YEAR), fixed(6, 15)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. Các sở định kỳ 6 tháng báo cáo kết quả về Sở Nội vụ trước ngày 15/6 và 15/12.|HALF_YEAR",
        "1. Các sở báo cáo kết quả về Sở Nội vụ trước ngày 15/6 và 15/12.|ONE_OFF",
        "1. Các sở báo cáo kết quả về Sở Nội vụ: báo cáo 6 tháng trước ngày 15/6 và 15/12.|HALF_YEAR",
      })
  void keepsBothDaysOfOnePeriod(String line, ReportPeriod period) {
    assertThat(regimes(line))
        .extracting(ReportingRegime::periods, regime -> regime.due().day())
        .containsExactly(
            tuple(List.of(period), fixed(6, 15)), tuple(List.of(period), fixed(12, 15)));
  }

  @Test
  void keepsBothDaysOfAParagraphBelow() {
    assertThat(
            regimes(
                "1. Các sở báo cáo kết quả thực hiện về Sở Nội vụ:",
                "- Báo cáo: trước ngày 15/6 và 15/12;",
                "- Sở Tài chính bố trí kinh phí."))
        .extracting(ReportingRegime::periods, regime -> regime.due().day())
        .containsExactly(
            tuple(List.of(ReportPeriod.ONE_OFF), fixed(6, 15)),
            tuple(List.of(ReportPeriod.ONE_OFF), fixed(12, 15)));
  }

  @Test
  void readsParagraphsBelowOnce() {
    assertThat(
            regimes(
                "1. Các sở báo cáo kết quả thực hiện về Sở Nội vụ:",
                "- Báo cáo quý gửi Sở Nội vụ trước ngày 20 của tháng cuối quý;",
                "- Báo cáo năm gửi Sở Nội vụ trước ngày 15/12."))
        .extracting(ReportingRegime::periods)
        .containsExactly(List.of(ReportPeriod.QUARTER), List.of(ReportPeriod.YEAR));
  }

  @Test
  void readsTheDaysOfEachPeriodInTheParagraphsBelow() {
    var regimes =
        regimes(
            "1. Các sở, ban, ngành báo cáo kết quả thực hiện về Sở Văn hóa, Thể thao và Du lịch:",
            "- Báo cáo quý: trước ngày 20 của tháng cuối quý;",
            "- Báo cáo năm: chậm nhất ngày 15/12/2026, số liệu từ ngày 15/12 năm trước đến ngày 14/12.",
            "2. Sở Tài chính bố trí kinh phí.");

    assertThat(regimes)
        .extracting(ReportingRegime::to, ReportingRegime::periods, r -> r.due().day())
        .containsExactly(
            tuple(
                "Sở Văn hóa, Thể thao và Du lịch",
                List.of(ReportPeriod.QUARTER),
                new RegimeDay.InPeriod(20, PeriodMonth.LAST)),
            tuple("Sở Văn hóa, Thể thao và Du lịch", List.of(ReportPeriod.YEAR), fixed(12, 15)));
    assertThat(regimes.getLast().cutOff().from())
        .isEqualTo(new RegimeDay.Fixed(LocalDate.of(2025, 12, 15)));
    assertThat(regimes.getLast().line()).isEqualTo(14);
  }

  @Test
  void readsAReportInsideAnother() {
    var regime =
        regimes(
                "1. Các sở, ban, ngành định kỳ hàng quý, 6 tháng và năm báo cáo kết quả (lồng ghép trong"
                    + " báo cáo cải cách hành chính) về UBND tỉnh qua Sở Nội vụ.")
            .getFirst();

    assertThat(regime.embeddedIn()).isEqualTo("báo cáo cải cách hành chính");
    assertThat(regime.through()).isEqualTo("Sở Nội vụ");
    assertThat(regime.periods())
        .containsExactlyInAnyOrder(ReportPeriod.QUARTER, ReportPeriod.HALF_YEAR, ReportPeriod.YEAR);
  }

  @Test
  void readsACutOffWithoutABeginning() {
    var regime =
        regimes(
                "1. Sở Y tế hằng quý báo cáo Sở Nội vụ trước ngày 20 tháng cuối quý, số liệu tính đến"
                    + " ngày 14 của tháng cuối quý.")
            .getFirst();

    assertThat(regime.cutOff().from()).isNull();
    assertThat(regime.cutOff().to()).isEqualTo(new RegimeDay.InPeriod(14, PeriodMonth.LAST));
    assertThat(regime.missing()).isEmpty();
  }

  @Test
  void readsWhomToTellOfDifficulties() {
    var regimes =
        regimes(
            "1. Sở Y tế công khai giá.",
            "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, địa phương kịp thời phản"
                + " ánh về Sở Nội vụ tổng hợp, trình UBND tỉnh xem xét./.");

    assertThat(regimes)
        .extracting(
            ReportingRegime::kind,
            ReportingRegime::who,
            ReportingRegime::to,
            ReportingRegime::through)
        .containsExactly(
            tuple(
                ReportingRegime.Kind.DIFFICULTY,
                "các cơ quan, địa phương",
                "UBND tỉnh",
                "Sở Nội vụ"));
  }

  @Test
  void readsDutiesListedByDashes() {
    var plan =
        PlanText.ofThanhGiang()
            .line("IV. TỔ CHỨC THỰC HIỆN")
            .line("- Sở Nội vụ: Làm đầu mối theo dõi, đôn đốc, tổng hợp.")
            .line("- UBND các xã, phường tổ chức họp thôn.")
            .plan();

    assertThat(plan.duties())
        .extracting(duty -> duty.units().getFirst(), duty -> duty.confidence())
        .containsExactly(tuple("Sở Nội vụ", 1.0), tuple("UBND cấp xã", 1.0));
    assertThat(plan.focalAgency()).isEqualTo("Sở Nội vụ");
  }

  @Test
  void readsAHeadWhoseColumnsShareALine() {
    var plan =
        new PlanText()
            .line("ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            .line("TỈNH THANH GIANG Độc lập - Tự do - Hạnh phúc")
            .line("Số: 27 /KH - UBND Thanh Giang, ngày 15/01/2026")
            .line("KẾ HOẠCH")
            .line("Nâng cao Chỉ số PAPI năm 2026")
            .gap()
            .line("1. MỤC ĐÍCH, YÊU CẦU")
            .line("a) Mục đích:")
            .line("- Rõ việc.")
            .line("2. TỔ CHỨC THỰC HIỆN")
            .line("Các cơ quan làm theo bảng kèm theo¹.")
            .line("¹ Bảng do Sở Nội vụ lập.")
            .line("Nơi nhận: TM. ỦY BAN NHÂN DÂN")
            .line("- Bộ Nội vụ; CHỦ TỊCH")
            .line("- Lưu: VT.")
            .gap()
            .line("Trần Minh Khải")
            .plan();

    assertThat(plan.issuer()).isEqualTo("UBND tỉnh Thanh Giang");
    assertThat(plan.number().number()).isEqualTo("27");
    assertThat(plan.number().symbol()).isEqualTo("KH-UBND");
    assertThat(plan.date().date()).contains(LocalDate.of(2026, 1, 15));
    assertThat(plan.date().place()).isEqualTo("Thanh Giang");
    assertThat(plan.purposes()).hasSize(1);
    assertThat(plan.parts())
        .containsExactly(
            new PlanPart("1", "MỤC ĐÍCH, YÊU CẦU", 7), new PlanPart("2", "TỔ CHỨC THỰC HIỆN", 10));
    assertThat(plan.footnotes()).containsExactly(new Footnote("1", "Bảng do Sở Nội vụ lập.", 12));
    assertThat(plan.recipients()).hasSize(2);
    assertThat(plan.signature().position()).isEqualTo("CHỦ TỊCH");
    assertThat(plan.signature().name()).isEqualTo("Trần Minh Khải");
    assertThat(plan.confidences().get("issuer")).isEqualTo(1);
  }
}
