package vn.dondoc.plan.importing.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.importing.document.Cell;
import vn.dondoc.plan.importing.document.Position;
import vn.dondoc.plan.importing.document.Row;

class SpannedCellsTest {

  private static final Position PLACE = new Position(2);
  private static final TableHead HEAD = TableHead.of(row("TT", "Nhiệm vụ", "Chủ trì", "Thời gian"));

  private static Row row(String... texts) {
    return new Row(Arrays.stream(texts).map(SpannedCellsTest::cell).toList(), PLACE);
  }

  private static Cell cell(String text) {
    return new Cell(text, PLACE);
  }

  private static Cell above(String text) {
    return new Cell(text, PLACE, 1, true);
  }

  private static List<String> under(Cell... cells) {
    return SpannedCells.under(HEAD, new Row(List.of(cells), PLACE)).cells().stream()
        .map(Cell::text)
        .toList();
  }

  @Test
  void leavesRowsOfTextAsTheyAre() {
    var row = row("1", "Họp", "Sở Y tế", "");

    assertThat(SpannedCells.under(HEAD, row)).isSameAs(row);
  }

  @Test
  void repeatsWhoAndWhenButNoNumberAndNoTask() {
    assertThat(under(above("1"), above("Họp"), above("Sở Y tế"), above("Quý I"), above("thừa")))
        .containsExactly("", "", "Sở Y tế", "Quý I", "thừa");
  }

  @Test
  void putsAHeadingAcrossTheTableUnderItsWords() {
    var wide = new Cell("1. Công khai", PLACE, 4, false);

    assertThat(under(wide, cell(""), cell(""), cell("")))
        .containsExactly("", "1. Công khai", "", "");
    assertThat(under(wide, cell("có chữ"), cell(""), cell("")))
        .as("nothing is overwritten")
        .containsExactly("1. Công khai", "có chữ", "", "");
    assertThat(under(cell("1"), new Cell("Họp", PLACE, 2, false), cell(""), cell("")))
        .containsExactly("1", "Họp", "", "");
  }
}
