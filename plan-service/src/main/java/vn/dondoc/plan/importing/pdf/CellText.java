package vn.dondoc.plan.importing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.dondoc.plan.importing.document.Place;
import vn.dondoc.plan.importing.reading.GridRow;

/** Puts the letters of a table into its cells. */
final class CellText {

  private final RuledTable table;
  private final int page;
  private final ToIntFunction<Float> lineAt;
  private final List<List<List<Glyph>>> glyphs = new ArrayList<>();
  private final boolean[][] taken;
  private final List<List<GridRow.Piece>> pieces = new ArrayList<>();

  /**
   * @param letters that stand in the table
   * @param lineAt the number of the first line of the page below a height
   */
  CellText(RuledTable table, List<Glyph> letters, int page, ToIntFunction<Float> lineAt) {
    this.table = table;
    this.page = page;
    this.lineAt = lineAt;
    this.taken = new boolean[table.rowCount()][table.columnCount()];
    for (int row = 0; row < table.rowCount(); row++) {
      pieces.add(new ArrayList<>());
      glyphs.add(new ArrayList<>());
      for (int column = 0; column < table.columnCount(); column++) {
        glyphs.get(row).add(new ArrayList<>());
      }
    }
    for (var letter : letters) {
      glyphs.get(table.rowOf(letter)).get(table.columnOf(letter)).add(letter);
    }
  }

  /** The rows in which something stands. */
  List<GridRow> rows() {
    for (int row = 0; row < table.rowCount(); row++) {
      for (int column = 0; column < table.columnCount(); column++) {
        if (!taken[row][column]) {
          cell(row, column);
        }
      }
    }
    var rows = new ArrayList<GridRow>();
    for (int row = 0; row < pieces.size(); row++) {
      var inOrder = pieces.get(row);
      inOrder.sort((a, b) -> Integer.compare(a.column(), b.column()));
      if (inOrder.stream().anyMatch(piece -> !piece.text().isBlank() && !piece.fromAbove())) {
        rows.add(new GridRow(place(row), inOrder));
      }
    }
    return rows;
  }

  private Place place(int row) {
    return new Place.PageLine(page, lineAt.applyAsInt(table.rowTop(row)));
  }

  /** Takes a cell with all that no drawn border parts from it. */
  private void cell(int row, int column) {
    int right = column;
    while (!table.isClosedRight(row, right) && !taken[row][right + 1]) {
      right++;
    }
    int below = row;
    while (isOpenBelow(below, column, right)) {
      below++;
    }
    var letters = new ArrayList<Glyph>();
    for (int r = row; r <= below; r++) {
      for (int c = column; c <= right; c++) {
        taken[r][c] = true;
        letters.addAll(glyphs.get(r).get(c));
      }
    }
    var lines = LineMaker.lines(letters);
    var text = Wrapping.cell(lines, table.left(column), table.left(right + 1));
    for (int r = row; r <= below; r++) {
      pieces.get(r).add(new GridRow.Piece(column, right - column + 1, text, place(r), r > row));
    }
  }

  private boolean isOpenBelow(int row, int left, int right) {
    for (int column = left; column <= right; column++) {
      if (table.isClosedBelow(row, column)) {
        return false;
      }
    }
    return true;
  }
}
