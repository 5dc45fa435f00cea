package vn.dondoc.plan.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.dondoc.plan.importing.document.ImportLimits;
import vn.dondoc.plan.importing.document.SourceDocument;
import vn.dondoc.plan.importing.document.TabbedTextReader;
import vn.dondoc.plan.importing.recognised.RecognisedPlan;

/** Writes the text of an invented plan, line by line. */
public final class PlanText {

  public static final List<String> HEAD =
      List.of("TT", "Nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời gian thực hiện");

  private final StringBuilder text = new StringBuilder();

  /** A plan of the invented province with its usual parts, up to the appendix. */
  public static PlanText ofThanhGiang() {
    return new PlanText()
        .line("Số: 31/KH-UBND")
        .gap()
        .line("Thanh Giang, ngày 02 tháng 02 năm 2026")
        .gap()
        .line("KẾ HOẠCH")
        .gap()
        .line("Nâng cao Chỉ số PAPI tỉnh Thanh Giang năm 2026")
        .gap()
        .line("UBND tỉnh Thanh Giang ban hành Kế hoạch như sau:")
        .gap();
  }

  public PlanText line(String line) {
    text.append(line).append('\n');
    return this;
  }

  public PlanText gap() {
    return line("");
  }

  public PlanText row(String... cells) {
    return line(String.join("\t", cells));
  }

  public PlanText head() {
    return line(String.join("\t", HEAD));
  }

  /** The last lines of the text: recipients and a signature. */
  public PlanText signed() {
    return line("Nơi nhận:")
        .line("- Bộ Nội vụ (b/c);")
        .line("- Lưu: VT.")
        .gap()
        .line("TM. ỦY BAN NHÂN DÂN")
        .line("CHỦ TỊCH")
        .gap()
        .line("Trần Minh Khải")
        .gap();
  }

  public String text() {
    return text.toString();
  }

  public SourceDocument document() {
    try {
      var bytes = text().getBytes(StandardCharsets.UTF_8);
      return new TabbedTextReader(ImportLimits.DEFAULT).read(new ByteArrayInputStream(bytes));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  public RecognisedPlan plan() {
    return new PlanRecogniser(new KnownLaws()).recognise(document());
  }
}
