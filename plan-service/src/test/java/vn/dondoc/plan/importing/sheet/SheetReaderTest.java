package vn.dondoc.plan.importing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.importing.document.ImportLimits;
import vn.dondoc.plan.importing.document.ImportRefused;
import vn.dondoc.plan.importing.document.Notice;
import vn.dondoc.plan.importing.document.RefusalCode;
import vn.dondoc.plan.importing.document.SourceDocument;
import vn.dondoc.plan.importing.rendering.OfficeParts;
import vn.dondoc.plan.importing.rendering.Shape;

class SheetReaderTest {

  private static SourceDocument read(OfficeParts parts) throws IOException {
    return new SheetReader(ImportLimits.DEFAULT).read(new ByteArrayInputStream(parts.bytes()));
  }

  private static SourceDocument read(String rows, String rest) throws IOException {
    return read(OfficeParts.sheet("<sheetData>" + rows + "</sheetData>" + rest));
  }

  private static String c(String reference, String text) {
    return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(reference, text);
  }

  private static String n(String reference, String value, int style) {
    return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(reference, style, value);
  }

  private static String row(int number, String... cells) {
    return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
  }

  private static String head(int row) {
    return row(row, c("A" + row, "TT"), c("B" + row, "Nhiệm vụ"), c("C" + row, "Chủ trì"));
  }

  @Test
  void takesTextAboveATableAsParagraphs() throws IOException {
    var document =
        read(
            row(1, c("A1", "ỦY BAN NHÂN DÂN"), c("C1", "CỘNG HÒA"))
                + row(2, c("A2", "TỈNH THANH GIANG"), c("C2", "Độc lập"))
                + row(4, c("A4", "a)"), c("B4", "Cử đầu mối"))
                + row(6, c("B6", "KẾ HOẠCH"))
                + head(7)
                + row(8, c("A8", "1"), c("C8", "Sở Y tế"))
                + row(10, c("A10", "Ghi chú")),
            "");

    assertThat(Shape.of(document))
        .containsExactly(
            "ỦY BAN NHÂN DÂN",
            "TỈNH THANH GIANG",
            "CỘNG HÒA",
            "Độc lập",
            "a) Cử đầu mối",
            "KẾ HOẠCH",
            "TT|Nhiệm vụ|Chủ trì",
            "1||Sở Y tế",
            "Ghi chú");
    assertThat(Shape.places(document))
        .contains("cell Phân công!C1", "cell Phân công!B6", "cell Phân công!A8");
  }

  @Test
  void showsNumbersAndDatesAsPrinted() throws IOException {
    var styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\"/><numFmt numFmtId=\"165\"/></numFmts>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"2\"/><xf numFmtId=\"99\"/></cellXfs>";
    var parts =
        OfficeParts.sheet(
                "<sheetData>"
                    + row(1, n("A1", "1", 0), n("B1", "46188", 1), n("C1", "46188", 2))
                    + row(2, n("A2", "1.1", 3), n("B2", "2.5", 4), n("C2", "7", 50))
                    + "<row><c t=\"s\"><v>0</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"s\"><v>5</v></c><c t=\"b\"><v>0</v></c><c><v>x</v></c></row>"
                    + "</sheetData>")
            .sheetPart("styles", "styleSheet", styles)
            .sheetPart(
                "sharedStrings",
                "sst",
                "<si><r><t>Sở </t></r><r><t>Y tế</t></r><rPh><t>x</t></rPh></si>");

    assertThat(Shape.of(read(parts)))
        .containsExactly(
            "1|15/06/2026|15.06.2026|||", "1.10|2.5|7|||", "Sở Y tế|TRUE|#N/A||FALSE|x");
  }

  @Test
  void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
    var parts =
        OfficeParts.workbook(
                "<sheet name=\"a\" r:id=\"sheet1\"/></sheets><workbookPr date1904=\"1\"/><sheets>")
            .sheetPart(
                "sheet1", "worksheet", "<sheetData>" + row(1, n("A1", "44726", 1)) + "</sheetData>")
            .sheetPart("styles", "styleSheet", "<cellXfs><xf/><xf numFmtId=\"22\"/></cellXfs>");

    assertThat(Shape.of(read(parts))).containsExactly("15/06/2026 00:00");
  }

  @Test
  void keepsMergedCellsInTheirRowsAndColumns() throws IOException {
    var document =
        read(
            head(1)
                + row(2, c("A2", "I. CHỈ SỐ PAPI"))
                + row(3, c("A3", "1"), c("B3", "Họp"), c("C3", "Sở Y tế"))
                + row(4, c("A4", "2"), c("B4", "Hỏi"), c("C4", "")),
            "<mergeCells><mergeCell ref=\"A2:C2\"/><mergeCell ref=\"C3:C4\"/><mergeCell/></mergeCells>");

    assertThat(Shape.of(document))
        .containsExactly(
            "TT|Nhiệm vụ|Chủ trì", "I. CHỈ SỐ PAPI>3||", "1|Họp|Sở Y tế", "2|Hỏi|^Sở Y tế");
  }

  @Test
  void leavesOutWhatIsHiddenAndSaysSo() throws IOException {
    var parts =
        OfficeParts.workbook(
                "<sheet name=\"Ẩn\" state=\"hidden\" r:id=\"sheet2\"/><sheet name=\"Hiện\" state=\"visible\" r:id=\"sheet1\"/>")
            .sheetPart(
                "sheet1",
                "worksheet",
                "<cols><col min=\"4\" max=\"5\" hidden=\"1\"/><col min=\"1\" max=\"2\"/></cols><sheetData>"
                    + row(1, c("A1", "Hiện"), c("D1", "Cột ẩn"))
                    + "<row r=\"2\" hidden=\"1\">"
                    + c("A2", "Dòng ẩn")
                    + "</row></sheetData>")
            .sheetPart(
                "sheet2", "worksheet", "<sheetData>" + row(1, c("A1", "Ẩn")) + "</sheetData>");

    var document = read(parts);

    assertThat(Shape.of(document)).containsExactly("Hiện");
    assertThat(document.notices())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.kind()).isEqualTo(Notice.Kind.HIDDEN_LEFT_OUT);
              assertThat(notice.position().place().vietnamese()).isEqualTo("ô Ẩn!A1");
            });
  }

  @Test
  void refusesFormulasWithTheirCell() {
    assertThatExceptionOfType(ImportRefused.class)
        .isThrownBy(() -> read(row(3, "<c r=\"B3\"><f>SUM(A1:A2)</f><v>3</v></c>"), ""))
        .satisfies(
            refused -> {
              assertThat(refused.code()).isEqualTo(RefusalCode.FORMULA);
              assertThat(refused.vietnamese()).endsWith("(ô Phân công!B3)");
            });
  }
}
