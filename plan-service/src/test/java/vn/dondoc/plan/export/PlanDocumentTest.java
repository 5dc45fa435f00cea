package vn.dondoc.plan.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.dondoc.plan.plan.PlanHead;

/** The measures and words of Decree 30/2020, read back from the document. */
class PlanDocumentTest {

  private static final double TWIPS_PER_MM = 1440 / 25.4;

  private static PlanHead head(String number, LocalDate day, PlanHead.Signer signer) {
    return head(number, day, signer, null);
  }

  private static PlanHead head(
      String number, LocalDate day, PlanHead.Signer signer, List<PlanHead.Part> parts) {
    return new PlanHead(
        "Kế hoạch",
        number,
        "KH-UBND",
        "Nâng cao Chỉ số PAPI năm 2026",
        List.of(2026),
        List.of("PAPI"),
        null,
        day,
        signer,
        List.of(
            new PlanHead.LegalBasis(
                "Nghị quyết", "76/NQ-CP", null, LocalDate.of(2021, 7, 15), "Chính phủ", null, null),
            new PlanHead.LegalBasis(
                "Kết quả tự đánh giá năm 2025",
                null,
                null,
                null,
                null,
                null,
                PlanHead.LegalBasis.Kind.RESULT)),
        List.of("Người dân được hỏi ý kiến"),
        List.of("Nêu rõ sản phẩm"),
        List.of(
            new PlanHead.Recipient("Bộ Nội vụ", "b/c"),
            new PlanHead.Recipient("Lưu: VT, SNV", null)),
        false,
        parts,
        null,
        List.of(new PlanHead.Footnote("1", "Kế hoạch số 27/KH-UBND", null)),
        null);
  }

  private static final PlanHead.Signer CHAIRMAN =
      new PlanHead.Signer("TM.", "CHỦ TỊCH", "Trần Minh Khải");

  private static PrintedPlan plan(PlanHead head, boolean draft, String product) {
    return new PrintedPlan(
        head,
        draft,
        "UBND tỉnh Thanh Giang",
        null,
        true,
        "Sở Nội vụ",
        List.of("Sở Tài chính: Cân đối kinh phí"),
        List.of(new PrintedPlan.Appendix(null, tasks(product))),
        List.of("Báo cáo quý: UBND cấp xã báo cáo UBND tỉnh Thanh Giang."));
  }

  private static List<PrintedPlan.Task> tasks(String product) {
    return List.of(
        new PrintedPlan.Task(
            "1",
            "Thủ tục hành chính công",
            "Công khai thủ tục",
            "UBND cấp xã",
            "Sở Tư pháp",
            product,
            "Thường xuyên"),
        new PrintedPlan.Task(
            "2",
            "Thủ tục hành chính công",
            "Xin lỗi khi trễ hẹn",
            "Sở Tư pháp",
            "",
            null,
            "Quý III/2026"));
  }

  private static XWPFDocument printed(PrintedPlan plan) throws IOException {
    byte[] bytes = new PlanDocument(plan, Instant.parse("2026-01-15T02:00:00Z")).bytes();
    return new XWPFDocument(new ByteArrayInputStream(bytes));
  }

  private static XWPFDocument issued() throws IOException {
    return printed(plan(head("27", LocalDate.of(2026, 2, 5), CHAIRMAN), false, "Báo cáo"));
  }

  private static List<String> lines(XWPFTableCell cell) {
    return cell.getParagraphs().stream()
        .map(XWPFParagraph::getText)
        .filter(t -> !t.isBlank())
        .toList();
  }

  private static double mm(Object twips) {
    return ((BigInteger) twips).doubleValue() / TWIPS_PER_MM;
  }

  @Test
  void keepsTheMarginsOfTheDecreeOnUprightA4() throws IOException {
    try (XWPFDocument document = issued()) {
      CTSectPr text = sectionOfText(document);
      assertThat(mm(text.getPgSz().getW())).isBetween(209.9, 210.1);
      assertThat(mm(text.getPgSz().getH())).isBetween(296.9, 297.1);
      assertThat(mm(text.getPgMar().getTop())).isBetween(20.0, 25.0);
      assertThat(mm(text.getPgMar().getBottom())).isBetween(20.0, 25.0);
      assertThat(mm(text.getPgMar().getLeft())).isBetween(30.0, 35.0);
      assertThat(mm(text.getPgMar().getRight())).isBetween(15.0, 20.0);
    }
  }

  private static CTSectPr sectionOfText(XWPFDocument document) {
    return document.getParagraphs().stream()
        .filter(p -> p.getCTP().isSetPPr() && p.getCTP().getPPr().isSetSectPr())
        .map(p -> p.getCTP().getPPr().getSectPr())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void numbersPagesAboveButNotTheFirst() throws IOException {
    try (XWPFDocument document = issued()) {
      for (CTSectPr section :
          List.of(sectionOfText(document), document.getDocument().getBody().getSectPr())) {
        assertThat(section.isSetTitlePg()).isTrue();
        assertThat(section.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
        assertThat(section.sizeOfHeaderReferenceArray()).isEqualTo(1);
      }
      XWPFParagraph number = document.getHeaderList().getFirst().getParagraphs().getFirst();
      assertThat(number.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
      assertThat(number.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
    }
  }

  @Test
  void printsTheHeadInTwoColumns() throws IOException {
    try (XWPFDocument document = issued()) {
      XWPFTable head = document.getTables().getFirst();
      assertThat(lines(head.getRow(0).getCell(0)))
          .containsExactly("ỦY BAN NHÂN DÂN", "TỈNH THANH GIANG");
      assertThat(lines(head.getRow(0).getCell(1)))
          .containsExactly("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
      assertThat(lines(head.getRow(1).getCell(0))).containsExactly("Số: 27/KH-UBND");
      assertThat(lines(head.getRow(1).getCell(1)))
          .containsExactly("Thanh Giang, ngày 05 tháng 02 năm 2026");
      XWPFRun nation = head.getRow(0).getCell(1).getParagraphs().getFirst().getRuns().getFirst();
      assertThat(nation.isBold()).isTrue();
      assertThat(nation.getFontSizeAsDouble()).isBetween(12.0, 13.0);
      XWPFRun date = head.getRow(1).getCell(1).getParagraphs().getFirst().getRuns().getFirst();
      assertThat(date.isItalic()).isTrue();
      assertThat(date.getFontSizeAsDouble()).isBetween(13.0, 14.0);
    }
  }

  @Test
  void printsTheTextInItsType() throws IOException {
    try (XWPFDocument document = issued()) {
      assertThat(document.getParagraphs())
          .flatExtracting(XWPFParagraph::getRuns)
          .allSatisfy(run -> assertThat(run.getFontFamily()).isEqualTo("Times New Roman"));
      XWPFParagraph basis = paragraph(document, "Căn cứ Nghị quyết");
      assertThat(basis.getText())
          .isEqualTo("Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ;");
      assertThat(basis.getRuns().getFirst().isItalic()).isTrue();
      assertThat(paragraph(document, "Căn cứ kết quả").getText()).endsWith("2025.");
      XWPFParagraph purpose = paragraph(document, "- Người dân");
      assertThat(purpose.getAlignment()).isEqualTo(ParagraphAlignment.BOTH);
      assertThat(purpose.getIndentationFirstLine()).isBetween(567, 720);
      assertThat(purpose.getSpacingBefore() + purpose.getSpacingAfter()).isEqualTo(120);
      XWPFParagraph title = paragraph(document, "KẾ HOẠCH");
      assertThat(title.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
      assertThat(title.getRuns().getFirst().isBold()).isTrue();
      assertThat(paragraph(document, "Trên đây").getText()).endsWith("./.");
    }
  }

  private static XWPFParagraph paragraph(XWPFDocument document, String start) {
    return document.getParagraphs().stream()
        .filter(p -> p.getText().startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void printsRecipientsAndSignature() throws IOException {
    try (XWPFDocument document = issued()) {
      XWPFTable foot = document.getTables().get(1);
      XWPFTableCell recipients = foot.getRow(0).getCell(0);
      assertThat(lines(recipients))
          .containsExactly("Nơi nhận:", "- Bộ Nội vụ (b/c);", "- Lưu: VT, SNV.");
      XWPFRun title = recipients.getParagraphs().getFirst().getRuns().getFirst();
      assertThat(title.isBold() && title.isItalic()).isTrue();
      assertThat(title.getFontSizeAsDouble()).isEqualTo(12.0);
      assertThat(recipients.getParagraphs().get(1).getRuns().getFirst().getFontSizeAsDouble())
          .isEqualTo(11.0);
      assertThat(lines(foot.getRow(0).getCell(1)))
          .containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Minh Khải");
    }
  }

  @Test
  void printsDutiesInTheTextAndFootnotesBelow() throws IOException {
    try (XWPFDocument document = issued()) {
      assertThat(paragraph(document, "2. Sở Tài chính").getText())
          .isEqualTo("2. Sở Tài chính: Cân đối kinh phí");
      assertThat(document.getParagraphs().getLast().getText())
          .isEqualTo("(1) Kế hoạch số 27/KH-UBND");
    }
  }

  @Test
  void numbersAppendicesInRoman() throws IOException {
    PlanHead head = head("27", LocalDate.of(2026, 2, 5), CHAIRMAN);
    PrintedPlan two =
        new PrintedPlan(
            head,
            false,
            "Sở Nội vụ",
            "UBND tỉnh Thanh Giang",
            false,
            "Sở Nội vụ",
            List.of(),
            List.of(
                new PrintedPlan.Appendix("Nhiệm vụ", tasks(null)),
                new PrintedPlan.Appendix("Sản phẩm", tasks("Báo cáo"))),
            List.of());
    try (XWPFDocument document = printed(two)) {
      assertThat(paragraph(document, "Phụ lục II").isPageBreak()).isTrue();
      assertThat(paragraph(document, "SẢN PHẨM").getText()).isEqualTo("SẢN PHẨM");
      assertThat(document.getTables()).hasSize(4);
      assertThat(lines(document.getTables().getFirst().getRow(0).getCell(0)))
          .containsExactly("ỦY BAN NHÂN DÂN TỈNH THANH GIANG", "SỞ NỘI VỤ");
    }
  }

  @Test
  void signsForTheChairmanOfACommittee() throws IOException {
    PlanHead.Signer deputy = new PlanHead.Signer("KT.", "PHÓ CHỦ TỊCH", "Lê Thị Bình");
    try (XWPFDocument document =
        printed(plan(head("27", LocalDate.of(2026, 10, 12), deputy), false, null))) {
      assertThat(lines(document.getTables().get(1).getRow(0).getCell(1)))
          .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lê Thị Bình");
    }
  }

  @Test
  void laysATableWithProductsAcrossAndRepeatsItsHead() throws IOException {
    try (XWPFDocument document = issued()) {
      CTSectPr appendix = document.getDocument().getBody().getSectPr();
      assertThat(appendix.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
      XWPFTable table = document.getTables().getLast();
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(0).getTableCells())
          .extracting(XWPFTableCell::getText)
          .containsExactly("TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Sản phẩm", "Thời gian");
      assertThat(table.getRow(1).getTableCells())
          .singleElement()
          .satisfies(
              c -> {
                assertThat(c.getText()).isEqualTo("Thủ tục hành chính công");
                assertThat(c.getParagraphs().getFirst().isKeepNext()).isTrue();
              });
      assertThat(table.getRow(2).getTableCells())
          .extracting(XWPFTableCell::getText)
          .containsExactly(
              "1", "Công khai thủ tục", "UBND cấp xã", "Sở Tư pháp", "Báo cáo", "Thường xuyên");
      assertThat(table.getNumberOfRows()).isEqualTo(4);
      assertThat(paragraph(document, "Phụ lục I").getText()).isEqualTo("Phụ lục I");
      assertThat(paragraph(document, "(Kèm theo").getText())
          .isEqualTo(
              "(Kèm theo Kế hoạch số 27/KH-UBND ngày 05 tháng 02 năm 2026 của UBND tỉnh Thanh Giang)");
    }
  }

  @Test
  void keepsATableWithoutProductsUpright() throws IOException {
    try (XWPFDocument document =
        printed(plan(head("27", LocalDate.of(2026, 3, 5), CHAIRMAN), false, null))) {
      assertThat(document.getDocument().getBody().getSectPr().getPgSz().getOrient())
          .isEqualTo(STPageOrientation.PORTRAIT);
      assertThat(document.getTables().getLast().getRow(0).getTableCells()).hasSize(5);
      assertThat(lines(document.getTables().getFirst().getRow(1).getCell(1)))
          .containsExactly("Thanh Giang, ngày 05 tháng 3 năm 2026");
    }
  }

  @Test
  void printsThePartsOfTheHeadWithWhatStandsUnderThem() throws IOException {
    List<PlanHead.Part> parts =
        List.of(
            new PlanHead.Part("I", "Kết quả năm 2025"),
            new PlanHead.Part("II", "Mục đích, yêu cầu"),
            new PlanHead.Part("III", "Tổ chức thực hiện"),
            new PlanHead.Part("IV", "Nhiệm vụ"));
    try (XWPFDocument document =
        printed(plan(head("27", LocalDate.of(2026, 3, 5), CHAIRMAN, parts), false, null))) {
      assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
          .containsSubsequence(
              "I. KẾT QUẢ NĂM 2025",
              "II. MỤC ĐÍCH, YÊU CẦU",
              "- Người dân được hỏi ý kiến",
              "III. TỔ CHỨC THỰC HIỆN",
              "IV. NHIỆM VỤ");
    }
  }

  @Test
  void saysOfADraftThatItIsOneAndLeavesRoom() throws IOException {
    try (XWPFDocument document = printed(plan(head(null, null, null), true, null))) {
      XWPFTable head = document.getTables().getFirst();
      assertThat(lines(head.getRow(1).getCell(0))).containsExactly("Số:       /KH-UBND", "DỰ THẢO");
      assertThat(lines(head.getRow(1).getCell(1)))
          .containsExactly("Thanh Giang, ngày      tháng      năm 2026");
    }
  }
}
