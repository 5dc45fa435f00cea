package vn.dondoc.plan.importing.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.importing.document.ImportLimits;
import vn.dondoc.plan.importing.document.Notice;
import vn.dondoc.plan.importing.document.Place;
import vn.dondoc.plan.importing.document.Position;
import vn.dondoc.plan.importing.document.SourceDocument;
import vn.dondoc.plan.importing.document.Table;
import vn.dondoc.plan.importing.rendering.OfficeParts;
import vn.dondoc.plan.importing.rendering.Shape;

class WordReaderTest {

  private static SourceDocument read(OfficeParts parts) throws IOException {
    return new WordReader(ImportLimits.DEFAULT).read(new ByteArrayInputStream(parts.bytes()));
  }

  private static SourceDocument read(String body) throws IOException {
    return read(OfficeParts.word(body));
  }

  private static String p(String content) {
    return "<w:p>" + content + "</w:p>";
  }

  private static String text(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  private static String cell(String properties, String words) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text(words)) + "</w:tc>";
  }

  private static String numbered(int list, int level, String words) {
    return p(
        "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>"
                .formatted(level, list)
            + text(words));
  }

  private static String level(int level, String format, String label) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/></w:lvl>"
        .formatted(level, format, label);
  }

  @Test
  void readsRunsTabsBreaksAndWhatIsInsideOthers() throws IOException {
    var document =
        read(
            p(text("Số: ") + "<w:r><w:tab/><w:t>27/KH</w:t><w:noBreakHyphen/></w:r>" + text("UBND"))
                + p(
                    "<w:hyperlink>"
                        + text("Cổng")
                        + "</w:hyperlink><w:smartTag>"
                        + text(" tin")
                        + "</w:smartTag>")
                + p("<w:r><w:t>KẾ HOẠCH</w:t><w:br/><w:t>Nâng cao</w:t></w:r>")
                + "<w:sdt><w:sdtContent>"
                + p(
                    text("Mục lục")
                        + "<w:sdt><w:sdtContent>"
                        + text(" 1")
                        + "</w:sdtContent></w:sdt>")
                + "</w:sdtContent></w:sdt>"
                + p(
                    "<w:r><w:instrText>PAGE</w:instrText></w:r><w:fldSimple>"
                        + text("2")
                        + "</w:fldSimple><w:r><w:sym/></w:r>")
                + "<w:sectPr/>");

    assertThat(Shape.of(document))
        .containsExactly("Số: 27/KH-UBND", "Cổng tin", "KẾ HOẠCH", "Nâng cao", "Mục lục 1", "2•");
    assertThat(Shape.places(document))
        .containsExactly(
            "paragraph 1",
            "paragraph 2",
            "paragraph 3",
            "paragraph 3",
            "paragraph 4",
            "paragraph 5");
  }

  @Test
  void keepsInsertionsAndDropsDeletionsAndHiddenText() throws IOException {
    var document =
        read(
            p(
                    "<w:ins>"
                        + text("Thường xuyên")
                        + "</w:ins><w:del><w:r><w:delText>Quý I</w:delText></w:r></w:del>")
                + p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + text("Sở "))
                + p(text("Nội vụ"))
                + p(
                    "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish w:val=\"false\"/></w:rPr><w:t>hiện</w:t></w:r>")
                + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>"
                + cell("", "bỏ")
                + "</w:tr>"
                + "<w:tr><w:trPr><w:ins/></w:trPr>"
                + cell("", "giữ")
                + "</w:tr></w:tbl>");

    assertThat(Shape.of(document)).containsExactly("Thường xuyên", "Sở Nội vụ", "hiện", "giữ");
    assertThat(document.notices())
        .extracting(Notice::kind)
        .containsExactly(Notice.Kind.HIDDEN_LEFT_OUT, Notice.Kind.CHANGES_ACCEPTED);
  }

  @Test
  void printsTheNumbersOfLists() throws IOException {
    var numbering =
        "<w:abstractNum w:abstractNumId=\"7\">"
            + level(0, "upperRoman", "%1.")
            + level(1, "decimal", "%2.")
            + level(2, "lowerLetter", "%3)")
            + level(3, "bullet", "\uF0B7")
            + level(4, "bullet", "+")
            + level(5, "decimal", "%1.%2.%6")
            + "</w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"8\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"decimalZero\"/><w:lvlText w:val=\"Điều %1:\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:isLgl/><w:numFmt w:val=\"lowerRoman\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"
            + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"99\"/></w:num>";
    var document =
        read(
            OfficeParts.word(
                    numbered(1, 0, "Mục đích")
                        + numbered(1, 1, "Yêu cầu")
                        + numbered(1, 1, "Nữa")
                        + numbered(1, 2, "Rõ")
                        + numbered(1, 3, "Gạch")
                        + numbered(1, 4, "Cộng")
                        + numbered(1, 0, "Nhiệm vụ")
                        + numbered(1, 1, "Đầu")
                        + numbered(1, 5, "Sâu")
                        + numbered(2, 0, "Ba")
                        + numbered(2, 1, "Lấy số thường")
                        + numbered(3, 0, "Năm")
                        + numbered(0, 0, "Không")
                        + numbered(4, 0, "Lạ")
                        + numbered(5, 0, "Không có"))
                .wordPart("numbering", "numbering", numbering));

    assertThat(Shape.of(document))
        .containsExactly(
            "I. Mục đích",
            "1. Yêu cầu",
            "2. Nữa",
            "a) Rõ",
            "- Gạch",
            "+ Cộng",
            "II. Nhiệm vụ",
            "1. Đầu",
            "II.1.1 Sâu",
            "Điều 03: Ba",
            "3.1 Lấy số thường",
            "V. Năm",
            "Không",
            "Lạ",
            "Không có");
  }

  @Test
  void takesNumbersAndCentringFromStyles() throws IOException {
    var styles =
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:pPr/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Muc\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"MucCon\"><w:basedOn w:val=\"Muc\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Ten\"><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:style>"
            + "<w:style w:type=\"character\" w:styleId=\"Chu\"/>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"Vong\"><w:basedOn w:val=\"Vong\"/></w:style>";
    var numbering =
        "<w:abstractNum w:abstractNumId=\"1\"><w:numStyleLink w:val=\"DanhSach\"/></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"2\"><w:styleLink w:val=\"DanhSach\"/>"
            + "<w:lvl w:ilvl=\"0\"><w:pStyle w:val=\"Muc\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:pStyle w:val=\"MucCon\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2.\"/></w:lvl>"
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
    var document =
        read(
            OfficeParts.word(
                    p("<w:pPr><w:pStyle w:val=\"Ten\"/></w:pPr>" + text("KẾ HOẠCH"))
                        + p("<w:pPr><w:pStyle w:val=\"Ten\"/></w:pPr>" + text("Nâng cao"))
                        + p("<w:pPr><w:pStyle w:val=\"Muc\"/></w:pPr>" + text("Chung"))
                        + p("<w:pPr><w:pStyle w:val=\"MucCon\"/></w:pPr>" + text("Riêng"))
                        + p("<w:pPr><w:pStyle w:val=\"Vong\"/></w:pPr>" + text("Vòng"))
                        + p("<w:pPr><w:pStyle w:val=\"Mat\"/></w:pPr>" + text("Mất")))
                .wordPart("styles", "styles", styles)
                .wordPart("numbering", "numbering", numbering));

    assertThat(Shape.of(document))
        .containsExactly("KẾ HOẠCH", "Nâng cao", "1. Chung", "1.1. Riêng", "Vòng", "Mất");
    assertThat(document.blocks())
        .extracting(block -> block.position().line())
        .as("the lines of a centred title follow each other")
        .containsExactly(2, 3, 5, 7, 9, 11);
  }

  @Test
  void countsAndKeepsParagraphsWhoseMarkWasDeleted() throws IOException {
    var numbering =
        "<w:abstractNum w:abstractNumId=\"1\">"
            + level(0, "decimal", "%1.")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
    var list = numbered(1, 0, "Một") + unmarked(numbered(1, 0, "")) + numbered(1, 0, "Ba");
    var half = unmarked(numbered(1, 0, "Nửa "));
    var table = "<w:tbl><w:tr><w:tc>" + list + half + "</w:tc></w:tr></w:tbl>";
    var document =
        read(
            OfficeParts.word(list + half + table + half + numbered(1, 0, "sau") + half)
                .wordPart("numbering", "numbering", numbering));

    assertThat(Shape.of(document))
        .containsExactly(
            "1. Một", "2. Ba", "3. Nửa", "4. Một/5. Ba/6. Nửa", "7. Nửa sau", "8. Nửa");
  }

  @Test
  void tellsWhereInATableChangesAre() throws IOException {
    var changed = "<w:tc>" + p("<w:ins>" + text("Sở Y tế") + "</w:ins>") + "</w:tc>";
    var document =
        read(p(text("Trước")) + "<w:tbl><w:tr>" + changed + "</w:tr></w:tbl>" + p(text("Sau")));

    var table = (Table) document.blocks().get(1);
    assertThat(document.notices())
        .extracting(Notice::position)
        .containsExactly(new Position(table.position().line(), new Place.TableCell(1, 1, 0)));
  }

  private static String unmarked(String paragraph) {
    return paragraph.replace("</w:pPr>", "<w:rPr><w:del/></w:rPr></w:pPr>");
  }

  @Test
  void readsSpansAndMergesAndNumbersInCells() throws IOException {
    var numbering =
        "<w:abstractNum w:abstractNumId=\"1\">"
            + level(0, "decimal", "%1")
            + "</w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>";
    var number = "<w:tc>" + numbered(1, 0, "") + "</w:tc>";
    var document =
        read(
            OfficeParts.word(
                    "<w:tbl><w:tblGrid/><w:tr>"
                        + cell("", "TT")
                        + cell("", "Nhiệm vụ")
                        + cell("", "Chủ trì")
                        + "</w:tr>"
                        + "<w:tr>"
                        + cell("<w:gridSpan w:val=\"3\"/>", "1. Sự tham gia")
                        + "</w:tr>"
                        + "<w:tr>"
                        + number
                        + cell("", "Họp thôn")
                        + cell("<w:vMerge w:val=\"restart\"/>", "Sở Tư pháp")
                        + "</w:tr>"
                        + "<w:tr>"
                        + number
                        + cell("", "Nói chuyện")
                        + cell("<w:vMerge/>", "")
                        + "</w:tr>"
                        + "<w:sdt><w:sdtContent><w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>"
                        + cell("", "Thêm")
                        + "<w:sdt><w:sdtContent>"
                        + cell("", "Sở Y tế")
                        + "</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>"
                        + "</w:tbl>"
                        + p(""))
                .wordPart("numbering", "numbering", numbering));

    assertThat(Shape.of(document))
        .containsExactly(
            "TT|Nhiệm vụ|Chủ trì",
            "1. Sự tham gia>3||",
            "1|Họp thôn|Sở Tư pháp",
            "2|Nói chuyện|^Sở Tư pháp",
            "|Thêm|Sở Y tế");
    var third = ((Table) document.blocks().getFirst()).rows().get(2);
    assertThat(third.position().place().vietnamese()).isEqualTo("bảng 1, hàng 3");
    assertThat(third.cells().get(2).position().place().english())
        .isEqualTo("table 1, row 3, column 3");
  }

  @Test
  void readsTablesInCellsAsLinesAndFootnotesBehindTheirPlace() throws IOException {
    var inner = "<w:tbl><w:tr>" + cell("", "Sở Y tế") + cell("", "Sở Nội vụ") + "</w:tr></w:tbl>";
    var note = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
    var document =
        read(
            OfficeParts.word(
                    p(text("Theo Kế hoạch") + note + text(" của tỉnh"))
                        + "<w:tbl><w:tr><w:tc>"
                        + p(text("a"))
                        + inner
                        + p(text("b") + note.replace("2", "3"))
                        + "</w:tc></w:tr></w:tbl>"
                        + p(text("Hết") + note.replace("2", "9")))
                .wordPart(
                    "footnotes",
                    "footnotes",
                    "<w:footnote w:id=\"2\">"
                        + p(text("Số 27"))
                        + "</w:footnote><w:footnote w:id=\"3\">"
                        + p(text("Số 28"))
                        + "</w:footnote>"));

    assertThat(Shape.of(document))
        .containsExactly(
            "Theo Kế hoạch¹ của tỉnh", "¹ Số 27", "a/Sở Y tế Sở Nội vụ/b²", "² Số 28", "Hết³");
  }

  @Test
  void readsTextBoxesOnceAndBehindTheirParagraph() throws IOException {
    var box = "<w:txbxContent>" + p(text("DỰ THẢO")) + "</w:txbxContent>";
    var document =
        read(
            p(
                    text("Số")
                        + "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:x>"
                        + box
                        + "</w:x></w:drawing></mc:Choice>"
                        + "<mc:Fallback><w:pict>"
                        + box
                        + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>")
                + "<mc:AlternateContent><mc:Fallback>"
                + p(text("Cũ"))
                + "</mc:Fallback></mc:AlternateContent>"
                + p(
                    "<mc:AlternateContent><mc:Choice>"
                        + text("Mới")
                        + "</mc:Choice></mc:AlternateContent>")
                + "<w:tbl><w:tr><w:tc><mc:AlternateContent><mc:Choice>"
                + p(text("Ô"))
                + "</mc:Choice></mc:AlternateContent></w:tc></w:tr></w:tbl>");

    assertThat(Shape.of(document)).containsExactly("Số", "DỰ THẢO", "Cũ", "Mới", "Ô");
  }
}
