package vn.dondoc.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dondoc.plan.importing.recognised.ImportWarning;
import vn.dondoc.plan.importing.recognised.PlanWarning;
import vn.dondoc.plan.importing.recognised.Severity;

class PlanWarningsTest {

  private static List<ImportWarning> codes(PlanText text) {
    return text.plan().warnings().stream().map(PlanWarning::code).toList();
  }

  private static PlanWarning warning(PlanText text, ImportWarning code) {
    return text.plan().warnings().stream()
        .filter(warning -> warning.code() == code)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + code + " in " + text.plan().warnings()));
  }

  private static PlanText complete() {
    return PlanText.ofThanhGiang()
        .signed()
        .head()
        .row("1", "Họp thôn", "UBND cấp xã", "Sở Nội vụ", "Thường xuyên");
  }

  private static PlanText withTask(String leads, String coordinators, String timing) {
    return PlanText.ofThanhGiang().signed().head().row("1", "Việc", leads, coordinators, timing);
  }

  @Test
  void hasNothingToSayAboutAPlanInOrder() {
    assertThat(codes(complete())).isEmpty();
  }

  @Test
  void missesWhatAPlanNeedsToBeIssued() {
    var codes = codes(new PlanText().line("KẾ HOẠCH").gap().line("Làm việc tốt hơn"));

    assertThat(codes)
        .contains(
            ImportWarning.NUMBER_BLANK,
            ImportWarning.DATE_BLANK,
            ImportWarning.HEADER_MISSING,
            ImportWarning.SIGNER_MISSING,
            ImportWarning.RECIPIENTS_MISSING,
            ImportWarning.TASKS_MISSING);
  }

  @Test
  void comparesTheHeadWithTheAppendix() {
    var text =
        complete()
            .gap()
            .line(
                "(Kèm theo Kế hoạch số 13/KH-UBND ngày 03 tháng 02 năm 2026 của UBND tỉnh Thanh Giang)");

    var number = warning(text, ImportWarning.NUMBER_CONFLICT);
    assertThat(number.args())
        .containsEntry("header", "31/KH-UBND")
        .containsEntry("appendix", "13/KH-UBND");
    assertThat(number.severity()).isEqualTo(Severity.ERROR);
    assertThat(number.english()).contains("31/KH-UBND").contains("13/KH-UBND");
    assertThat(warning(text, ImportWarning.DATE_CONFLICT).path()).isEqualTo("date");
  }

  @Test
  void missesAnAppendixThatTheTextPromises() {
    var text = PlanText.ofThanhGiang().line("III. NHIỆM VỤ: Theo phụ lục đính kèm.").signed();

    assertThat(warning(text, ImportWarning.APPENDIX_MISSING).line()).isEqualTo(11);
  }

  @Test
  void noticesAClosingSentenceAboutAnotherIndex() {
    var text =
        complete().gap().line("Trên đây là Kế hoạch nâng cao Chỉ số SIPAS tỉnh Thanh Giang.");

    assertThat(warning(text, ImportWarning.CONTENT_INCONSISTENCY).args())
        .containsEntry("closing", "SIPAS")
        .containsEntry("title", "PAPI");
  }

  @Test
  void noticesALawThatWasReplaced() {
    var text =
        complete().gap().line("Theo Pháp lệnh thực hiện dân chủ ở xã, mọi việc đều được bàn.");

    assertThat(warning(text, ImportWarning.OUTDATED_LEGAL_REF).vietnamese())
        .contains("10/2022/QH15");
  }

  @Test
  void noticesALawThatEndedWithoutSuccessor() {
    var text =
        new PlanText()
            .line("Số: 31/KH-UBND")
            .gap()
            .line("Thanh Giang, ngày 02 tháng 3 năm 2027")
            .gap()
            .line("KẾ HOẠCH")
            .gap()
            .line("Nâng cao Chỉ số PAPI tỉnh Thanh Giang năm 2027")
            .gap()
            .line("Căn cứ Nghị quyết số 190/2025/QH15 ngày 19/02/2025 của Quốc hội;");

    assertThat(warning(text, ImportWarning.ENDED_LEGAL_REF).args())
        .containsEntry("since", "2027-03-01");
  }

  @Test
  void noticesACapacityThatDoesNotGoWithThePosition() {
    var text = PlanText.ofThanhGiang().line("KT. CHỦ TỊCH").line("CHỦ TỊCH").line("Trần Minh Khải");

    assertThat(codes(text)).contains(ImportWarning.CAPACITY_MISMATCH);
  }

  @Test
  void checksTheUnitsOfATask() {
    assertThat(codes(withTask("", "Sở Y tế", "Thường xuyên")))
        .containsExactly(ImportWarning.LEAD_MISSING);
    assertThat(codes(withTask("Sở Y tế", "Sở Y tế", "Thường xuyên")))
        .containsExactly(ImportWarning.LEAD_ALSO_COORDINATOR);
    assertThat(codes(withTask("Các cơ quan có liên quan", "", "Thường xuyên")))
        .containsExactly(ImportWarning.OPEN_GROUP_LEAD);
    assertThat(codes(withTask("Ủy ban MTTQ Việt Nam tỉnh", "", "Thường xuyên")))
        .containsExactly(ImportWarning.REQUEST_ONLY_LEAD);
    assertThat(codes(withTask("Sở Y tế", "Hợp tác xã Mai", "Thường xuyên")))
        .containsExactly(ImportWarning.UNIT_UNKNOWN);
  }

  @Test
  void checksTheTimingOfATask() {
    assertThat(codes(withTask("Sở Y tế", "", ""))).containsExactly(ImportWarning.TIMING_MISSING);
    assertThat(codes(withTask("Sở Y tế", "", "Khi nào rảnh tay")))
        .containsExactly(ImportWarning.TIMING_UNRESOLVED);
    assertThat(codes(withTask("Sở Y tế", "", "Sớm nhất có thể")))
        .containsExactly(ImportWarning.TIMING_UNREAD);
    assertThat(codes(withTask("Sở Y tế", "", "Trước ngày 03/02/2026")))
        .containsExactly(ImportWarning.INFEASIBLE_DEADLINE);
    assertThat(codes(withTask("Sở Y tế", "", "Trước ngày 04/4/2026")))
        .containsExactly(ImportWarning.DUE_ON_WEEKEND);
    assertThat(codes(withTask("Sở Y tế", "", "Quý I/2026")))
        .containsExactly(ImportWarning.LATE_START);
    assertThat(codes(withTask("Sở Y tế", "", "Tháng 01/2026")))
        .containsExactly(ImportWarning.INFEASIBLE_DEADLINE);
  }

  @Test
  void makesOneWarningOfTheSameRemarkAboutSeveralTasks() {
    var text =
        withTask("Sở Y tế", "", "Định kỳ theo quy định")
            .row("2", "Việc", "Sở Y tế", "", "Định kỳ theo quy định");

    var warning = warning(text, ImportWarning.TIMING_UNRESOLVED);
    assertThat(warning.args()).containsEntry("tasks", "1, 2");
    assertThat(warning.lines()).hasSize(2);
  }

  @Test
  void checksReportingRegimes() {
    var text =
        PlanText.ofThanhGiang()
            .line("IV. TỔ CHỨC THỰC HIỆN")
            .line("1. Sở Y tế định kỳ báo cáo UBND tỉnh.")
            .line("2. Sở Y tế hằng quý báo cáo UBND tỉnh.")
            .line(
                "3. Sở Y tế báo cáo về UBND tỉnh: 06 tháng đầu năm trước ngày 06/6 (thời gian chốt số"
                    + " liệu tính từ ngày 01/11/2025 đến ngày 07/6/2026).")
            .line("4. Sở Y tế xây dựng kế hoạch gửi Sở Nội vụ trước ngày 03/02/2026.");

    assertThat(codes(text))
        .contains(
            ImportWarning.REPORT_PERIOD_UNSPECIFIED,
            ImportWarning.REPORT_DUE_UNSPECIFIED,
            ImportWarning.REPORT_PERIOD_LENGTH,
            ImportWarning.DUE_ON_WEEKEND,
            ImportWarning.CUTOFF_NOT_BEFORE_DUE,
            ImportWarning.INFEASIBLE_DEADLINE);
  }

  @Test
  void namesFootnotesAndStrayLetters() {
    var codes =
        codes(complete().gap().line("¹ Chú thích của bảng trên.").line("b").line("RÁC CHỮ IN"));

    assertThat(codes)
        .containsExactly(ImportWarning.FOOTNOTES, ImportWarning.OCR_NOISE, ImportWarning.OCR_NOISE);
  }

  @ParameterizedTest
  @EnumSource(ImportWarning.class)
  void saysWhatIsWrongAndWhatToDo(ImportWarning code) {
    var warning = new PlanWarning(code, "", List.of(), Map.of());

    assertThat(Arrays.asList(warning.vietnamese(), warning.english()))
        .allSatisfy(message -> assertThat(message).contains(" ").endsWith("."));
  }
}
