package vn.dondoc.plan.importing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.plan.importing.document.ImportLimits;
import vn.dondoc.plan.importing.document.ImportRefused;
import vn.dondoc.plan.importing.document.RefusalCode;
import vn.dondoc.plan.importing.rendering.Shape;

class PdfReaderTest {

  private static final ImportLimits SMALL =
      new ImportLimits(4_000_000, 50, 500, 40, 5, 8, 300_000, 50, 30, 300, 2, 1_000);

  private static void refuses(RefusalCode code, byte[] file) {
    assertThatExceptionOfType(ImportRefused.class)
        .isThrownBy(() -> new PdfReader(SMALL).read(new ByteArrayInputStream(file)))
        .extracting(ImportRefused::code)
        .isEqualTo(code);
  }

  @Test
  void joinsWrappedLinesAndPartsParagraphs() throws IOException {
    var document =
        new PdfSheet()
            .text(260, 60, "KẾ HOẠCH")
            .text(221, 76, "Nâng cao Chỉ số PAPI")
            .text(
                85, 110, "Ủy ban nhân dân tỉnh Thanh Giang ban hành Kế hoạch nâng cao Chỉ số PAPI,")
            .text(85, 125, "với các nội dung sau.")
            .text(100, 140, "Đoạn thụt đầu dòng.")
            .text(85, 155, "- Mục một")
            .text(85, 170, "a) Điểm một")
            .text(85, 230, "cách xa")
            .read();

    assertThat(Shape.of(document))
        .containsExactly(
            "KẾ HOẠCH",
            "Nâng cao Chỉ số PAPI",
            "Ủy ban nhân dân tỉnh Thanh Giang ban hành Kế hoạch nâng cao Chỉ số PAPI, với các nội"
                + " dung sau.",
            "Đoạn thụt đầu dòng.",
            "- Mục một",
            "a) Điểm một",
            "cách xa");
    assertThat(Shape.places(document))
        .contains("page 1, line 1", "page 1, line 3", "page 1, line 8");
  }

  @Test
  void goesOnOverAPageOnlyWhereTheLineWasFull() throws IOException {
    var document =
        new PdfSheet()
            .text(85, 700, "Các cơ quan được giao nhiệm vụ định kỳ hằng quý báo cáo kết quả cho")
            .next(0)
            .text(300, 40, "2")
            .text(85, 100, "UBND tỉnh.")
            .text(85, 200, "Đoạn sau.")
            .next(0)
            .text(85, 100, "Trang mới, đoạn mới.")
            .read();

    assertThat(Shape.of(document))
        .containsExactly(
            "Các cơ quan được giao nhiệm vụ định kỳ hằng quý báo cáo kết quả cho UBND tỉnh.",
            "Đoạn sau.",
            "Trang mới, đoạn mới.");
  }

  @Test
  void readsTheLeftColumnBeforeTheRight() throws IOException {
    var document =
        new PdfSheet()
            .text(90, 60, "ỦY BAN NHÂN DÂN")
            .text(290, 61, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
            .text(90, 76, "TỈNH THANH GIANG")
            .text(330, 77, "Độc lập - Tự do - Hạnh phúc")
            .text(100, 96, "Số: 27/KH-UBND")
            .text(320, 96, "Thanh Giang, ngày 15 tháng 01 năm 2026")
            .text(85, 150, "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;")
            .text(85, 200, "Nơi nhận:")
            .text(350, 200, "TM. ỦY BAN NHÂN DÂN")
            .text(85, 214, "- Thường trực Tỉnh ủy")
            .text(85, 228, "(b/c);")
            .text(380, 222, "CHỦ TỊCH")
            .read();

    assertThat(Shape.of(document))
        .containsExactly(
            "ỦY BAN NHÂN DÂN",
            "TỈNH THANH GIANG",
            "Số: 27/KH-UBND",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "Thanh Giang, ngày 15 tháng 01 năm 2026",
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
            "Nơi nhận:",
            "- Thường trực Tỉnh ủy (b/c);",
            "TM. ỦY BAN NHÂN DÂN",
            "CHỦ TỊCH");
  }

  @Test
  void findsMergedCellsByTheLinesThatAreNotDrawn() throws IOException {
    var document =
        new PdfSheet()
            .line(85, 100, 385, 100)
            .line(85, 130, 385, 130)
            .line(85, 160, 385, 160)
            .line(85, 200, 285, 200)
            .line(85, 240, 385, 240)
            .line(85, 100, 85, 240)
            .line(385, 100, 385, 240)
            .line(135, 100, 135, 130)
            .line(285, 100, 285, 130)
            .line(135, 160, 135, 240)
            .line(285, 160, 285, 240)
            .text(90, 120, "TT")
            .text(140, 120, "Nhiệm vụ")
            .text(290, 120, "Chủ trì")
            .text(90, 150, "I. CHỈ SỐ PAPI")
            .text(90, 180, "1")
            .text(140, 180, "Họp thôn để bàn việc lớn")
            .text(140, 195, "của thôn")
            .text(290, 195, "Sở Tư pháp")
            .text(290, 210, "Sở Y tế")
            .text(90, 220, "2")
            .text(140, 220, "Hỏi")
            .read();

    assertThat(Shape.of(document))
        .containsExactly(
            "TT|Nhiệm vụ|Chủ trì",
            "I. CHỈ SỐ PAPI>3||",
            "1|Họp thôn để bàn việc lớn của thôn|Sở Tư pháp/Sở Y tế",
            "2|Hỏi|^Sở Tư pháp/Sở Y tế");
  }

  @Test
  void takesThinAreasAsLinesAndOpenSidesAsClosed() throws IOException {
    var sheet = new PdfSheet();
    for (float y : new float[] {100, 130, 160}) {
      sheet.filled(85, y, 200, 0.5f).filled(285, y, 100, 0.5f);
    }
    sheet.filled(185, 100, 0.5f, 60).filled(85, 300, 200, 40).box(85, 400, 200, 30);
    sheet.stream().addRect(90, 20, 100, 0.5f);
    sheet.stream().addRect(90, 60, 100, 0.5f);
    sheet.stream().fill();
    sheet.stream().moveTo(10, 10);
    sheet.stream().curveTo(20, 20, 30, 30, 40, 40);
    sheet.stream().closeAndStroke();
    sheet.stream().addRect(0, 0, 500, 800);
    sheet.stream().clip();
    var document =
        sheet
            .text(90, 120, "Sở")
            .text(190, 120, "Việc")
            .text(90, 150, "Y tế")
            .text(190, 150, "Khám")
            .text(90, 420, "một khung")
            .text(90, 320, "nền màu")
            .read();

    assertThat(Shape.of(document)).containsExactly("Sở|Việc", "Y tế|Khám", "nền màu", "một khung");
  }

  @Test
  void dropsPageNumbersAndTurnedTextAndDoubleDrawing() throws IOException {
    var document =
        new PdfSheet()
            .text(85, 100, "Trang một của văn bản")
            .text(85.3f, 100, "Trang một của văn bản")
            .turned(Matrix.getRotateInstance(0.8, 200, 300), 40, "BẢN SAO")
            .text(300, 810, "- 1 -")
            .next(0)
            .text(300, 40, "2")
            .text(85, 100, "Đến ngày")
            .text(85, 140, "30")
            .text(85, 180, "Xem chú")
            .text(130, 176, 7, "1")
            .next(0)
            .text(300, 40, "Trang 3/3")
            .read();

    assertThat(Shape.of(document))
        .containsExactly("Trang một của văn bản", "Đến ngày", "30", "Xem chú¹");
    assertThat(Shape.places(document).get(1)).isEqualTo("page 2, line 2");
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270})
  void readsTurnedPagesAsTheyAreShown(int rotation) throws IOException {
    var sheet = new PdfSheet().next(rotation);
    for (int line = 0; line < 2; line++) {
      float down = 100 + 40 * line;
      var matrix =
          switch (rotation) {
            case 90 -> new Matrix(0, 1, -1, 0, down, 85);
            case 180 -> new Matrix(-1, 0, 0, -1, 500, down);
            default -> new Matrix(0, -1, 1, 0, 595 - down, 700);
          };
      sheet.turned(matrix, 12, line == 0 ? "dòng trên" : "dòng dưới");
    }

    assertThat(Shape.of(sheet.read())).containsExactly("dòng trên", "dòng dưới");
  }

  @Test
  void refusesScansEncryptionAndEmptyFiles() throws IOException {
    refuses(
        RefusalCode.NO_TEXT_LAYER, new PdfSheet().text(85, 100, "bìa").next(0).picture().bytes());
    refuses(RefusalCode.EMPTY, new PdfSheet().bytes());
    var locked = new PdfSheet().text(85, 100, "khóa");
    locked.document().protect(new StandardProtectionPolicy("chủ", "", new AccessPermission()));
    byte[] bytes = locked.bytes();
    refuses(RefusalCode.ENCRYPTED, bytes);
    var escaped = new String(bytes, StandardCharsets.ISO_8859_1).replace("/Encrypt", "/#45ncrypt");
    refuses(RefusalCode.ENCRYPTED, escaped.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void refusesWhatIsBeyondTheLimits() throws IOException {
    var pages = new PdfSheet().text(85, 100, "a").next(0).next(0);
    refuses(RefusalCode.TOO_MANY_PAGES, pages.text(85, 100, "b").bytes());
    refuses(RefusalCode.TOO_MUCH_DRAWING, new PdfSheet().text(5, 100, "a".repeat(1_100)).bytes());
    var grid = new PdfSheet();
    for (int i = 0; i <= 10; i++) {
      grid.line(85, 100 + 20 * i, 485, 100 + 20 * i).line(85 + 40 * i, 100, 85 + 40 * i, 300);
    }
    refuses(RefusalCode.TOO_MANY_CELLS, grid.text(90, 110, "a").bytes());
  }

  /** Streams that are packed once, twice, or with the filters of former times. */
  @Test
  void refusesStreamsThatGrow() throws IOException {
    byte[] once = packed(new byte[400_000]);
    byte[] twice = packed(packed(new byte[40_000_000]));
    refuses(RefusalCode.EXPANDS_TOO_MUCH, stream("/Filter /FlateDecode", once));
    refuses(RefusalCode.EXPANDS_TOO_MUCH, stream("/Filter 9 0 R", twice));
    refuses(RefusalCode.EXPANDS_TOO_MUCH, stream("/Filter /LZWDecode", new byte[300]));
  }

  /** Pictures, streams that are cut off or not packed are for the library, which finds no page. */
  @Test
  void leavesOtherStreamsToTheLibrary() throws IOException {
    byte[] packed = packed(new byte[400_000]);
    for (var file :
        List.of(
            stream("/Subtype /Image /Filter /DCTDecode", packed),
            stream("", Arrays.copyOf(packed, 40)),
            stream("", new byte[] {0x78}))) {
      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> new PdfReader(SMALL).read(new ByteArrayInputStream(file)));
    }
  }

  private static byte[] packed(byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(bytes)) {
      deflater.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] stream(String dictionary, byte[] content) throws IOException {
    var bytes = new ByteArrayOutputStream();
    bytes.write(
        ("%PDF-1.4\n1 0 obj << " + dictionary + " >> stream\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    bytes.write(content);
    bytes.write("\nendstream endobj".getBytes(StandardCharsets.US_ASCII));
    return bytes.toByteArray();
  }
}
