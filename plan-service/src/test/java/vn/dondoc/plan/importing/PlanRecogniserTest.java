package vn.dondoc.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.importing.naming.Relation;
import vn.dondoc.plan.importing.recognised.BodyDuty;
import vn.dondoc.plan.importing.recognised.DataCutOff;
import vn.dondoc.plan.importing.recognised.LegalBasis;
import vn.dondoc.plan.importing.recognised.NumberStatus;
import vn.dondoc.plan.importing.recognised.PlanPart;
import vn.dondoc.plan.importing.recognised.Recipient;
import vn.dondoc.plan.importing.recognised.RegimeDay;
import vn.dondoc.plan.importing.recognised.RegimeDay.PeriodMonth;
import vn.dondoc.plan.importing.recognised.ReportPeriod;
import vn.dondoc.plan.importing.recognised.ReportingRegime;
import vn.dondoc.plan.importing.recognised.Statement;
import vn.dondoc.plan.timing.DueWord;

class PlanRecogniserTest {

  @Test
  void readsTheHead() {
    var plan = PlanText.ofThanhGiang().plan();

    assertThat(plan.documentType()).isEqualTo("KẾ HOẠCH");
    assertThat(plan.number().number()).isEqualTo("31");
    assertThat(plan.number().symbol()).isEqualTo("KH-UBND");
    assertThat(plan.number().status()).isEqualTo(NumberStatus.PRESENT);
    assertThat(plan.date().place()).isEqualTo("Thanh Giang");
    assertThat(plan.date().date()).contains(LocalDate.of(2026, 2, 2));
    assertThat(plan.title())
        .isEqualTo(new Statement("Nâng cao Chỉ số PAPI tỉnh Thanh Giang năm 2026", 7));
    assertThat(plan.issuer()).isEqualTo("UBND tỉnh Thanh Giang");
    assertThat(plan.years()).containsExactly(2026);
    assertThat(plan.indices()).containsExactly("PAPI");
  }

  @Test
  void readsATitleOverSeveralLinesAndADraftDate() {
    var plan =
        new PlanText()
            .line("Số: /KH-UBND")
            .line("Đại Khê, ngày tháng 3 năm 2026")
            .line("KẾ HOẠCH")
            .line("Nâng cao chất lượng phục vụ")
            .line("của Ủy ban nhân dân xã Đại Khê năm 2026")
            .gap()
            .line("Ủy ban nhân dân xã Đại Khê xây dựng kế hoạch như sau:")
            .plan();

    assertThat(plan.number().status()).isEqualTo(NumberStatus.BLANK);
    assertThat(plan.title().text())
        .isEqualTo("Nâng cao chất lượng phục vụ của Ủy ban nhân dân xã Đại Khê năm 2026");
    assertThat(plan.issuer()).isEqualTo("UBND xã Đại Khê");
    assertThat(plan.date().month()).isEqualTo(3);
    assertThat(plan.date().date()).isEmpty();
  }

  @Test
  void takesEveryYearOfAStage() {
    var plan =
        new PlanText()
            .line("KẾ HOẠCH")
            .line("Chuyển đổi số tỉnh Thanh Giang giai đoạn 2026 - 2028")
            .plan();

    assertThat(plan.years()).containsExactly(2026, 2027, 2028);
    assertThat(plan.issuer()).isEqualTo("UBND tỉnh Thanh Giang");
  }

  @Test
  void readsLegalBases() {
    var plan =
        PlanText.ofThanhGiang()
            .line("Căn cứ Luật Thanh Giang mẫu số 99/2025/QH15 ngày 01 tháng 7 năm 2025;")
            .line(
                "Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND tỉnh Thanh Giang về cải"
                    + " cách hành chính, Nghị quyết số 04-NQ/TU ngày 01/7/2025 của Tỉnh ủy.")
            .line("Căn cứ kết quả khảo sát năm 2025 do Trung tâm Khảo sát công bố.")
            .plan();

    assertThat(plan.legalBases())
        .extracting(LegalBasis::type, LegalBasis::number, LegalBasis::date, LegalBasis::issuer)
        .containsExactly(
            tuple("Luật Thanh Giang mẫu", "99/2025/QH15", LocalDate.of(2025, 7, 1), null),
            tuple("Quyết định", "12/QĐ-UBND", LocalDate.of(2026, 1, 5), "UBND tỉnh Thanh Giang"),
            tuple("Nghị quyết", "04-NQ/TU", LocalDate.of(2025, 7, 1), "Tỉnh ủy"),
            tuple("Kết quả khảo sát năm 2025", null, null, null));
  }

  @Test
  void readsPurposesAndRequirementsAcrossAPageBreak() {
    var plan =
        PlanText.ofThanhGiang()
            .line("I. MỤC ĐÍCH, YÊU CẦU")
            .line("1. Mục đích:")
            .line("Lời dẫn không phải là mục.")
            .line("- Người dân được biết việc của xã và được")
            .line("x")
            .line("bàn việc của thôn.")
            .line("- Người dân được trả lời.")
            .line("2. Yêu cầu:")
            .line("a) Rõ việc.")
            .plan();

    assertThat(plan.purposes())
        .containsExactly(
            new Statement("Người dân được biết việc của xã và được bàn việc của thôn.", 14),
            new Statement("Người dân được trả lời.", 17));
    assertThat(plan.requirements()).containsExactly(new Statement("Rõ việc.", 19));
  }

  @Test
  void readsRecipientsAndSignature() {
    var plan =
        PlanText.ofThanhGiang()
            .line("Nơi nhận:")
            .line("- Tỉnh ủy (b/c);")
            .line("- Các sở, ban, ngành (t/h);")
            .line("- Lưu: VT, SNV.")
            .line("**KT. CHỦ TỊCH")
            .line("PHÓ CHỦ TỊCH**")
            .gap()
            .line("Lý Thị Hoài An")
            .plan();

    assertThat(plan.recipients())
        .containsExactly(
            new Recipient("Tỉnh ủy (b/c)", List.of("b/c"), false, 12),
            new Recipient("Các sở, ban, ngành (t/h)", List.of("t/h"), false, 13),
            new Recipient("Lưu: VT, SNV", List.of(), true, 14));
    assertThat(plan.signature().capacity()).isEqualTo("KT.");
    assertThat(plan.signature().onBehalfOf()).isEqualTo("CHỦ TỊCH");
    assertThat(plan.signature().position()).isEqualTo("PHÓ CHỦ TỊCH");
    assertThat(plan.signature().name()).isEqualTo("Lý Thị Hoài An");
  }

  @Test
  void readsDutiesByTheKindOfUnitAndFindsTheFocalAgency() {
    var plan =
        PlanText.ofThanhGiang()
            .line("IV. TỔ CHỨC THỰC HIỆN")
            .line("1. Trách nhiệm của các cơ quan theo lĩnh vực")
            .line("1.1. Sở Tài chính")
            .line("Bố trí kinh phí.")
            .line("1.2. Giao Sở Nội vụ có trách nhiệm: Làm đầu mối theo dõi, đôn đốc, tổng hợp.")
            .line("2. UBND cấp xã thực hiện công khai.")
            .line("3. Đề nghị Hội Nông dân tỉnh: Vận động hội viên.")
            .line("4. Đề nghị Sở Y tế khảo sát.")
            .line("Trên đây là Kế hoạch nâng cao Chỉ số PAPI.")
            .plan();

    assertThat(plan.duties())
        .extracting(BodyDuty::number, BodyDuty::units, BodyDuty::relation, BodyDuty::text)
        .containsExactly(
            tuple("1.1", List.of("Sở Tài chính"), Relation.ASSIGN, "Bố trí kinh phí."),
            tuple(
                "1.2",
                List.of("Sở Nội vụ"),
                Relation.ASSIGN,
                "Làm đầu mối theo dõi, đôn đốc, tổng hợp."),
            tuple("2", List.of("UBND cấp xã"), Relation.ASSIGN, "thực hiện công khai."),
            tuple("3", List.of("Hội Nông dân tỉnh"), Relation.REQUEST, "Vận động hội viên."),
            tuple("4", List.of("Sở Y tế"), Relation.ASSIGN, "khảo sát."));
    assertThat(plan.focalAgency()).isEqualTo("Sở Nội vụ");
  }

  private static List<ReportingRegime> regimes(String... lines) {
    var text = PlanText.ofThanhGiang().line("IV. TỔ CHỨC THỰC HIỆN");
    for (var line : lines) {
      text.line(line);
    }
    return text.plan().regimes();
  }

  @Test
  void readsARegimeThatStatesEverything() {
    var regime =
        regimes(
                "1. Các sở, ban, ngành định kỳ hằng quý báo cáo UBND tỉnh qua Sở Nội vụ chậm nhất ngày"
                    + " 20 của tháng cuối quý, số liệu chốt từ ngày 15 của tháng trước quý đến ngày 14"
                    + " của tháng cuối quý.")
            .getFirst();

    assertThat(regime.who()).isEqualTo("Các sở, ban, ngành");
    assertThat(regime.to()).isEqualTo("UBND tỉnh");
    assertThat(regime.through()).isEqualTo("Sở Nội vụ");
    assertThat(regime.periods()).containsExactly(ReportPeriod.QUARTER);
    assertThat(regime.due().day()).isEqualTo(new RegimeDay.InPeriod(20, PeriodMonth.LAST));
    assertThat(regime.due().word()).isEqualTo(DueWord.BY);
    assertThat(regime.cutOff())
        .isEqualTo(
            new DataCutOff(
                new RegimeDay.InPeriod(15, PeriodMonth.BEFORE_PERIOD),
                new RegimeDay.InPeriod(14, PeriodMonth.LAST)));
    assertThat(regime.missing()).isEmpty();
  }

  @Test
  void listsWhatARegimeLeavesOpen() {
    var regime =
        regimes(
                "1. Sở Nội vụ có trách nhiệm:",
                "a) Tổng hợp và định kỳ báo cáo Chủ tịch Ủy ban nhân dân tỉnh.")
            .getFirst();

    assertThat(regime.who()).isEqualTo("Sở Nội vụ");
    assertThat(regime.to()).isEqualTo("Chủ tịch UBND tỉnh");
    assertThat(regime.periods()).containsExactly(ReportPeriod.UNSPECIFIED);
    assertThat(regime.missing()).containsExactly("periods", "due", "cutOff");
  }

  @Test
  void readsDaysListedBehindAColonAsARegimeEach() {
    var regimes =
        regimes(
            "1. Công chức xã báo cáo về văn phòng UBND xã: 06 tháng đầu năm trước ngày 05/6 (thời gian"
                + " chốt số liệu tính từ ngày 01/12/2025 đến ngày 31/5/2026); báo cáo năm trước ngày"
                + " 01/12/2026.");

    assertThat(regimes)
        .extracting(ReportingRegime::periods, regime -> regime.due().day())
        .containsExactly(
            tuple(List.of(ReportPeriod.HALF_YEAR), new RegimeDay.Fixed(LocalDate.of(2026, 6, 5))),
            tuple(List.of(ReportPeriod.YEAR), new RegimeDay.Fixed(LocalDate.of(2026, 12, 1))));
    assertThat(regimes.getFirst().cutOff()).isNotNull();
  }

  @Test
  void readsPlansOfUnitsAndReviews() {
    var regimes =
        regimes(
            "1. Các cơ quan xây dựng kế hoạch của mình gửi về Sở Nội vụ trước ngày 28/02/2026.",
            "2. Sở Nội vụ tham mưu UBND tỉnh sơ kết, tổng kết việc thực hiện.");

    assertThat(regimes)
        .extracting(ReportingRegime::kind, ReportingRegime::to, ReportingRegime::periods)
        .containsExactly(
            tuple(ReportingRegime.Kind.SUB_PLAN, "Sở Nội vụ", List.of(ReportPeriod.ONE_OFF)),
            tuple(
                ReportingRegime.Kind.REVIEW,
                "UBND tỉnh",
                List.of(ReportPeriod.INTERIM_REVIEW, ReportPeriod.FINAL_REVIEW)));
  }

  @Test
  void takesTheSubjectOfALetterForNoPart() {
    var plan =
        PlanText.ofThanhGiang()
            .line("V/v triển khai Kế hoạch nâng cao Chỉ số PAPI")
            .line("I. MỤC ĐÍCH, YÊU CẦU")
            .line("V. TỔ CHỨC THỰC HIỆN")
            .plan();

    assertThat(plan.parts()).extracting(PlanPart::number).containsExactly("I", "V");
  }
}
