package vn.dondoc.plan.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.importing.PlanImport;
import vn.dondoc.plan.importing.document.ImportLimits;
import vn.dondoc.plan.importing.recognised.Assignment;
import vn.dondoc.plan.importing.recognised.RecognisedPlan;
import vn.dondoc.plan.plan.PlanHead;

/** The paper that is printed can be imported again. */
class PaperReadBackTest {

  private static final PlanHead HEAD =
      new PlanHead(
          "Kế hoạch",
          "27",
          "KH-UBND",
          "Nâng cao Chỉ số PAPI tỉnh Thanh Giang năm 2026",
          List.of(2026),
          List.of("PAPI"),
          null,
          LocalDate.of(2026, 2, 5),
          new PlanHead.Signer("TM.", "CHỦ TỊCH", "Trần Minh Khải"),
          List.of(
              new PlanHead.LegalBasis(
                  "Nghị quyết",
                  "76/NQ-CP",
                  null,
                  LocalDate.of(2021, 7, 15),
                  "Chính phủ",
                  null,
                  null)),
          List.of("Người dân được hỏi ý kiến"),
          List.of("Nêu rõ sản phẩm"),
          List.of(
              new PlanHead.Recipient("Bộ Nội vụ", "b/c"),
              new PlanHead.Recipient("Lưu: VT, SNV", null)),
          false,
          null,
          null,
          List.of(),
          null);

  private static PrintedPlan.Task task(
      String number, String group, String text, String leads, String product, String timing) {
    return new PrintedPlan.Task(number, group, text, leads, "Sở Tài chính", product, timing);
  }

  private static RecognisedPlan readBack() throws IOException {
    var plan =
        new PrintedPlan(
            HEAD,
            false,
            "UBND tỉnh Thanh Giang",
            null,
            true,
            "Sở Nội vụ",
            List.of("Sở Tài chính: Cân đối kinh phí"),
            List.of(
                new PrintedPlan.Appendix(
                    null,
                    List.of(
                        task(
                            "1.1", "1. Công khai", "Họp thôn", "UBND cấp xã", null, "Thường xuyên"),
                        task(
                            "1.2",
                            "1. Công khai",
                            "Niêm yết",
                            "Sở Tư pháp, Sở Y tế",
                            "Báo cáo",
                            "Trước ngày 15/6/2026"),
                        task(
                            "2.1",
                            "2. Môi trường",
                            "Thu gom",
                            "Sở Xây dựng",
                            null,
                            "Quý III/2026")))),
            List.of());
    byte[] paper = new PlanDocument(plan, Instant.parse("2026-01-15T02:00:00Z")).bytes();
    return new PlanImport(ImportLimits.DEFAULT, (texts, day) -> Map.of())
        .read(new ByteArrayInputStream(paper), null, "27-KH-UBND-2026.docx");
  }

  @Test
  void givesItsHeadAgain() throws IOException {
    var plan = readBack();

    assertThat(plan.documentType()).isEqualTo("KẾ HOẠCH");
    assertThat(plan.number().number()).isEqualTo("27");
    assertThat(plan.date().date()).contains(LocalDate.of(2026, 2, 5));
    assertThat(plan.title().text()).isEqualTo(HEAD.title());
    assertThat(plan.issuer()).isEqualTo("UBND tỉnh Thanh Giang");
    assertThat(plan.focalAgency()).isEqualTo("Sở Nội vụ");
    assertThat(plan.legalBases()).hasSize(1);
    assertThat(plan.recipients()).hasSize(2);
    assertThat(plan.signature().name()).isEqualTo("Trần Minh Khải");
  }

  @Test
  void givesItsTasksAgain() throws IOException {
    assertThat(readBack().tasks())
        .extracting(
            task -> task.number(),
            task -> task.group().title(),
            task -> task.text(),
            task -> task.leads().stream().map(Assignment::canonical).toList(),
            task -> task.product(),
            task -> task.timing().words())
        .containsExactly(
            tuple("1.1", "Công khai", "Họp thôn", List.of("UBND cấp xã"), null, "Thường xuyên"),
            tuple(
                "1.2",
                "Công khai",
                "Niêm yết",
                List.of("Sở Tư pháp", "Sở Y tế"),
                "Báo cáo",
                "Trước ngày 15/6/2026"),
            tuple("2.1", "Môi trường", "Thu gom", List.of("Sở Xây dựng"), null, "Quý III/2026"));
  }
}
