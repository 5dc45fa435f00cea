package vn.dondoc.plan.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.plan.importing.document.Cell;
import vn.dondoc.plan.importing.document.ImportRefused;
import vn.dondoc.plan.importing.document.Paragraph;
import vn.dondoc.plan.importing.document.Position;
import vn.dondoc.plan.importing.document.RefusalCode;
import vn.dondoc.plan.importing.document.Row;
import vn.dondoc.plan.importing.document.SourceDocument;
import vn.dondoc.plan.importing.document.Table;

class LegibilityTest {

  private static final Position THIRD = new Position(3);

  private static SourceDocument document(String text) {
    return new SourceDocument(
        List.of(
            new Paragraph("Kế hoạch của tỉnh", new Position(1)),
            new Table(List.of(new Row(List.of(new Cell(text, THIRD)), THIRD)))));
  }

  /** The same words as TCVN3, as VNI, as UTF-8 read as Latin-1, and with unknown letters. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Céng hoµ x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc",
        "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam",
        "Cá»™ng hÃ²a xÃ£ há»™i chá»§ nghÄ©a",
        "C\uFFFDng h\uFFFDa x\uFFFD h\uFFFDi",
      })
  void refusesLettersOfAnotherAge(String text) {
    assertThatExceptionOfType(ImportRefused.class)
        .isThrownBy(() -> Legibility.check(document(text)))
        .satisfies(
            refused -> {
              assertThat(refused.code()).isEqualTo(RefusalCode.UNREADABLE_LETTERS);
              assertThat(refused.line()).isEqualTo(3);
            });
  }

  @Test
  void refusesALongTextOfWhichPartsCannotBeRead() {
    var good = "Sở Tư pháp chủ trì, phối hợp với Ủy ban nhân dân cấp xã. ".repeat(20);

    assertThatExceptionOfType(ImportRefused.class)
        .isThrownBy(() -> Legibility.check(document(good + "Thùc hiÖn nhiÖm vô. ".repeat(5))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Độc lập - Tự do - Hạnh phúc, 5÷10 m², 20 µg/m³, §1",
        "Ông Müller và bà François thăm tỉnh",
        "PAPI 2026",
      })
  void takesVietnameseWithForeignNamesAndUnits(String text) {
    assertThatCode(() -> Legibility.check(document(text))).doesNotThrowAnyException();
  }
}
