package vn.dondoc.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.plan.importing.document.ImportLimits;
import vn.dondoc.plan.importing.document.ImportRefused;
import vn.dondoc.plan.importing.document.RefusalCode;
import vn.dondoc.plan.importing.rendering.OfficeParts;

/** Files made to harm, or that only look like what they say, are refused with a reason. */
class HostileFilesTest {

  private static final String DOCX = "a.docx";
  private static final String XLSX = "a.xlsx";
  private static final String PDF = "a.pdf";
  private static final ImportLimits SMALL =
      new ImportLimits(4_000_000, 50, 500, 40, 5, 8, 3_000_000, 50, 30, 300, 2, 1_000);

  private static ImportRefused refused(ImportLimits limits, byte[] file, String name) {
    var caught = new ImportRefused[1];
    assertThatExceptionOfType(ImportRefused.class)
        .isThrownBy(
            () ->
                new PlanImport(limits, new KnownLaws())
                    .document(new ByteArrayInputStream(file), null, name))
        .satisfies(refused -> caught[0] = refused);
    return caught[0];
  }

  private static void refuses(RefusalCode code, byte[] file, String name) {
    assertThat(refused(SMALL, file, name).code()).isEqualTo(code);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String p(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  private static String sheet(String rows) {
    return "<sheetData>" + rows + "</sheetData>";
  }

  @Test
  void aPartThatUnpacksToFarMore() {
    var bomb = OfficeParts.word(p("a")).with("word/media.bin", new byte[2_500_000]).bytes();
    refuses(RefusalCode.EXPANDS_TOO_MUCH, bomb, DOCX);
    assertThat(bomb.length).isLessThan(10_000);
  }

  @Test
  void partsThatAreTogetherTooLarge() {
    byte[] noise = new byte[1_600_000];
    new Random(1).nextBytes(noise);
    var large = OfficeParts.word(p("a")).with("word/a.bin", noise).with("word/b.bin", noise);
    var refusal = refused(SMALL, large.bytes(), DOCX);
    assertThat(refusal.code()).isEqualTo(RefusalCode.EXPANDS_TOO_MUCH);
    assertThat(refusal.vietnamese()).contains("2 MB");
  }

  @Test
  void aPackageOfVeryManyParts() {
    var many = OfficeParts.word(p("a"));
    for (int i = 0; i < 10; i++) {
      many.with("word/" + i + ".bin", "");
    }
    var refusal = refused(SMALL, many.bytes(), DOCX);
    assertThat(refusal.code()).isEqualTo(RefusalCode.TOO_MANY_PARTS);
    assertThat(refusal.english()).contains("8 parts");
  }

  @Test
  void entitiesAndOutsideFiles() {
    var laughs = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;&b;\">]><a>&c;</a>";
    var outside = "<!DOCTYPE a SYSTEM \"file:///etc/hostname\"><a/>";
    refuses(RefusalCode.DOCTYPE, OfficeParts.word(p("a")).with("word/x.xml", laughs).bytes(), DOCX);
    refuses(RefusalCode.DOCTYPE, OfficeParts.sheet("").with("xl/x.xml", outside).bytes(), XLSX);
    var utf16 = OfficeParts.word("").with("word/x.xml", laughs.getBytes(StandardCharsets.UTF_16));
    refuses(RefusalCode.DOCTYPE, utf16.bytes(), DOCX);
  }

  @Test
  void elementsInsideElements() {
    var deep = "<w:x>".repeat(60) + "</w:x>".repeat(60);
    refuses(RefusalCode.TOO_DEEP, OfficeParts.word(deep).bytes(), DOCX);
    refuses(RefusalCode.TOO_DEEP, ascii("<html>" + "<div>".repeat(100) + "a"), "a.html");
  }

  @Test
  void veryManyElements() {
    var many = OfficeParts.word("<w:a/>".repeat(400)).bytes();
    var refusal = refused(SMALL, many, DOCX);
    assertThat(refusal.code()).isEqualTo(RefusalCode.TOO_MANY_ELEMENTS);
    assertThat(refusal.vietnamese()).contains("300");
    assertThat(refusal.english()).contains("300", "split");
    var two = OfficeParts.word("<w:a/>".repeat(200)).wordPart("styles", "styles", "");
    refuses(RefusalCode.EMPTY, two.bytes(), DOCX);
    var parts = two.wordPart("numbering", "numbering", "<w:a/>".repeat(200)).bytes();
    refuses(RefusalCode.TOO_MANY_ELEMENTS, parts, DOCX);
    refuses(RefusalCode.TOO_MANY_ELEMENTS, ascii("<html>" + "<a>".repeat(400)), "a.html");
    var utf16 = ("\uFEFF<html>" + "<br>".repeat(400)).getBytes(StandardCharsets.UTF_16LE);
    refuses(RefusalCode.TOO_MANY_ELEMENTS, utf16, "a.html");
  }

  @Test
  void macros() {
    var word = OfficeParts.word(p("a")).with("word/vbaProject.bin", "x").bytes();
    refuses(RefusalCode.MACROS, word, DOCX);
    refuses(RefusalCode.MACROS, word, "a.docm");
    refuses(RefusalCode.MACROS, OfficeParts.sheet("").with("xl/vbaProject.bin", "").bytes(), XLSX);
  }

  @Test
  void grids() {
    var far = sheet("<row r=\"1\"><c r=\"XFD1\" t=\"str\"><v>a</v></c></row>");
    refuses(RefusalCode.TOO_MANY_CELLS, OfficeParts.sheet(far).bytes(), XLSX);
    var high = new StringBuilder();
    for (int row = 1; row <= 20; row++) {
      high.append("<row><c t=\"str\"><v>a</v></c><c t=\"str\"><v>b</v></c>");
      high.append("<c t=\"str\"><v>c</v></c></row>");
    }
    refuses(RefusalCode.TOO_MANY_CELLS, OfficeParts.sheet(sheet(high.toString())).bytes(), XLSX);
    var merges = "<mergeCell ref=\"A1:A1048576\"/>".repeat(30);
    var rows = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c></row>";
    var merged = sheet(rows + rows.replace('1', '2')) + "<mergeCells>" + merges + "</mergeCells>";
    refuses(RefusalCode.TOO_MANY_CELLS, OfficeParts.sheet(merged).bytes(), XLSX);
    var spans = "<table>" + "<tr><td rowspan=1000>a<td rowspan=1000>b</tr>".repeat(30);
    refuses(RefusalCode.TOO_MANY_CELLS, ascii("<html>" + spans + "</table>"), "a.html");
    var wide = "<w:tbl><w:tr>" + ("<w:tc>" + p("a") + "</w:tc>").repeat(6) + "</w:tr></w:tbl>";
    var refusal = refused(SMALL, OfficeParts.word(wide).bytes(), DOCX);
    assertThat(refusal.english()).contains("40 cells", "5 columns", "table 1, row 1");
  }

  @Test
  void linesThatAreTooManyOrTooLong() {
    refuses(RefusalCode.TOO_MANY_LINES, OfficeParts.word(p("a").repeat(60)).bytes(), DOCX);
    refuses(RefusalCode.LINE_TOO_LONG, OfficeParts.word(p("a".repeat(600))).bytes(), DOCX);
  }

  @Test
  void filesThatAreTooLargeEmptyOrBroken() {
    refuses(RefusalCode.TOO_MANY_BYTES, new byte[4_000_001], "a.pdf");
    refuses(RefusalCode.EMPTY, OfficeParts.word("").bytes(), DOCX);
    refuses(RefusalCode.EMPTY, OfficeParts.sheet(sheet("")).bytes(), XLSX);
    refuses(RefusalCode.EMPTY, ascii("<html>"), "a.html");
    byte[] whole = OfficeParts.word(p("a")).bytes();
    refuses(RefusalCode.DAMAGED, Arrays.copyOf(whole, whole.length / 2), DOCX);
    refuses(RefusalCode.DAMAGED, OfficeParts.word("</w:body>").bytes(), DOCX);
    refuses(RefusalCode.DAMAGED, OfficeParts.workbook("<sheet r:id=\"sheet7\"/>").bytes(), XLSX);
    refuses(RefusalCode.DAMAGED, ascii("PK\u0003\u0004 word/document.xml"), DOCX);
    refuses(
        RefusalCode.DAMAGED,
        OfficeParts.sheet(
                sheet("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c></row>")
                    + "<mergeCells><mergeCell ref=\"A0:Z9:9\"/></mergeCells>")
            .bytes(),
        XLSX);
  }

  /** What the dictionary of a stream says of its filters, in every way that the library reads. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Filter [/ASCII85Decode /FlateDecode]",
        "/Filter [/AHx /Fl]",
        "/Filter /L#5aWDecode",
        "/Filter [9 0 R]",
        "/Filter /RL /Note (%1$s)",
      })
  void streamsOfAPdfWithFiltersThatNobodyLooksInto(String dictionary) throws IOException {
    var written = dictionary.formatted("a".repeat(3_000));
    refuses(RefusalCode.EXPANDS_TOO_MUCH, pdf(stream(written, new byte[3_000])), PDF);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Subtype /Image /Filter /FlateDecode",
        "/Subtype /Image /Filter [/FlateDecode /DCTDecode]",
        "/Subtype /Image /Filter /DCTDecode /Type /ObjStm",
        "/Subtype /Image",
      })
  void streamsOfAPdfThatOnlySayThatTheyArePictures(String dictionary) throws IOException {
    byte[] large = packed(new byte[3_500_000]);
    refuses(RefusalCode.EXPANDS_TOO_MUCH, pdf(stream(dictionary, large)), PDF);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/Filter /FlateDecode", "/Filter /Fl#61teDecode"})
  void packedStreamsOfAPdfThatDoNotBeginSo(String dictionary) throws IOException {
    byte[] large = packed(new byte[3_500_000]);
    var spaced = stream(dictionary, large).replace(" stream\r\n", " stream  \r\n");
    refuses(RefusalCode.EXPANDS_TOO_MUCH, pdf(spaced), PDF);
    large[0] = 0;
    refuses(RefusalCode.EXPANDS_TOO_MUCH, pdf(stream(dictionary, large)), PDF);
  }

  @Test
  void streamsOfAPdfThatAreTogetherTooLarge() throws IOException {
    var stream = stream("/Filter /FlateDecode", packed(new byte[1_600_000]));
    refuses(RefusalCode.EXPANDS_TOO_MUCH, pdf(stream + stream), PDF);
    var layers = packed(packed(packed(packed(new byte[10]))));
    refuses(RefusalCode.EXPANDS_TOO_MUCH, pdf(stream("/Filter /Fl", layers)), PDF);
    refuses(RefusalCode.DAMAGED, pdf(stream), PDF);
  }

  /** Half a million streams of which none ends, and some that are all one inside the other. */
  @Test
  void streamsOfAPdfThatTakeLongToLookThrough() {
    refuses(RefusalCode.DAMAGED, pdf("1 0 obj <<>> " + "stream\n".repeat(500_000)), PDF);
    var next = "\0\t\0\u00F6\u00FFstream\nx\u009C";
    var nothing = "\0\0\0\u00FF\u00FF".repeat(1_000);
    refuses(RefusalCode.EXPANDS_TOO_MUCH, pdf((next + nothing).repeat(100)), PDF);
  }

  private static byte[] pdf(String objects) {
    return ascii("%PDF-1.4\n" + objects);
  }

  private static String stream(String dictionary, byte[] content) {
    return "1 0 obj << "
        + dictionary
        + " >> stream\r\n"
        + new String(content, StandardCharsets.ISO_8859_1)
        + "\nendstream endobj\n";
  }

  private static byte[] packed(byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(bytes)) {
      deflater.write(content);
    }
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({
    "a.docx, %PDF-1.7, FORMAT_MISMATCH",
    "a.pdf, <html>, FORMAT_MISMATCH",
    "a.txt, %PDF-1.7, FORMAT_MISMATCH",
    "a.txt, <!DOCTYPE html>, FORMAT_MISMATCH",
    "a.xlsx, chữ, FORMAT_MISMATCH",
    "a.doc, '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', OLD_OFFICE",
    "a.docx, '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', OLD_OFFICE",
    "a.pdf, '\u00FF\u00D8\u00FF', PICTURE",
    "a.png, '\u0089PNG', PICTURE",
    "a.tif, 'II*\u0000', PICTURE",
    "a.gif, GIF89a, PICTURE",
    "a.rtf, {\\rtf1, FORMAT_UNKNOWN",
    "a.odt, 'PK\u0003\u0004mimetype', FORMAT_UNKNOWN",
    "a.xyz, chữ, FORMAT_UNKNOWN",
    ", chữ, FORMAT_UNKNOWN",
  })
  void filesThatAreNotWhatTheySay(String name, String content, RefusalCode code) {
    refuses(code, ascii(content), name);
  }
}
