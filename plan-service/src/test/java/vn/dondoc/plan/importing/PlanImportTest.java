package vn.dondoc.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.plan.importing.document.ImportLimits;
import vn.dondoc.plan.importing.document.ImportRefused;
import vn.dondoc.plan.importing.document.RefusalCode;
import vn.dondoc.plan.importing.document.SourceDocument;
import vn.dondoc.plan.importing.recognised.ImportWarning;
import vn.dondoc.plan.importing.recognised.PlanWarning;
import vn.dondoc.plan.importing.rendering.OfficeParts;
import vn.dondoc.plan.importing.rendering.Shape;
import vn.dondoc.platform.rest.OfficeMedia;

class PlanImportTest {

  private static final String WORD = OfficeMedia.DOCX;
  private static final byte[] DOCX =
      OfficeParts.word("<w:p><w:ins><w:r><w:t>Kế hoạch</w:t></w:r></w:ins></w:p>").bytes();

  private final PlanImport imports = new PlanImport(ImportLimits.DEFAULT, new KnownLaws());

  private SourceDocument read(byte[] bytes, String mediaType, String name) throws IOException {
    return imports.document(new ByteArrayInputStream(bytes), mediaType, name);
  }

  @ParameterizedTest
  @CsvSource({
    WORD + ", ",
    ", KE-HOACH.DOCX",
    "application/octet-stream, a.docx",
    "application/octet-stream, ",
    ", ",
    WORD + ", a.bin",
  })
  void findsTheReaderByTypeNameOrContent(String mediaType, String name) throws IOException {
    assertThat(Shape.of(read(DOCX, mediaType, name))).containsExactly("Kế hoạch");
  }

  @Test
  void tellsAPackageByItsMainPart() throws IOException {
    var rows = "<sheetData><row><c t=\"str\"><v>Chủ trì</v></c></row></sheetData>";
    var sheet = OfficeParts.sheet(rows).with("xl/keyword/a.xml", "<a/>").bytes();

    assertThat(Shape.of(read(sheet, null, "a.xlsx"))).containsExactly("Chủ trì");
  }

  @Test
  void refusesATypeThatTheContentDoesNotKeep() {
    assertThatExceptionOfType(ImportRefused.class)
        .isThrownBy(() -> read(DOCX, "application/pdf", "a.docx"))
        .satisfies(
            refused -> {
              assertThat(refused.code()).isEqualTo(RefusalCode.FORMAT_MISMATCH);
              assertThat(refused.vietnamese()).contains("application/pdf");
              assertThat(refused.place()).isNull();
            });
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void readsTextInEveryUnicodeEncoding(String encoding) throws IOException {
    var bytes = "\uFEFFKế hoạch số 27 của tỉnh Thanh Giang".getBytes(Charset.forName(encoding));

    assertThat(Shape.of(read(bytes, "text/plain", null)))
        .containsExactly("Kế hoạch số 27 của tỉnh Thanh Giang");
    var unmarked = "Kế hoạch số 27 của tỉnh Thanh Giang".getBytes(Charset.forName(encoding));
    assertThat(Shape.of(read(unmarked, "text/plain", null)))
        .containsExactly("Kế hoạch số 27 của tỉnh Thanh Giang");
  }

  @Test
  void tellsWhatTheReaderDecided() throws IOException {
    assertThat(imports.recognise(read(DOCX, null, "a.docx")).warnings())
        .extracting(PlanWarning::code)
        .contains(ImportWarning.CHANGES_ACCEPTED)
        .doesNotContain(ImportWarning.HIDDEN_LEFT_OUT);
    var hidden = "<w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr></w:r></w:p>";
    assertThat(imports.recognise(read(OfficeParts.word(hidden).bytes(), null, "a.docx")).warnings())
        .extracting(PlanWarning::code)
        .contains(ImportWarning.HIDDEN_LEFT_OUT);
  }

  @Test
  void neverMakesAPlanOfLettersThatNobodyCanRead() {
    var tcvn3 =
        "KÕ ho¹ch n©ng cao chØ sè PAPI tØnh Thanh Giang, Céng hoµ x· héi chñ nghÜa ViÖt Nam";

    assertThatExceptionOfType(ImportRefused.class)
        .isThrownBy(() -> read(tcvn3.getBytes(StandardCharsets.UTF_8), null, "a.txt"))
        .extracting(ImportRefused::code)
        .isEqualTo(RefusalCode.UNREADABLE_LETTERS);
  }
}
