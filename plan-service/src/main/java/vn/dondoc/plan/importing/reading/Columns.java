package vn.dondoc.plan.importing.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import vn.dondoc.plan.importing.document.Cell;
import vn.dondoc.plan.importing.document.Position;

/**
 * The columns of a table as a reader sees them. The grid of a word processor is cut wherever the
 * border of any row was ever moved, so the columns are the cells of the first row that has as many
 * as most have; rows with as many are taken cell by cell, others by the place in the grid.
 */
final class Columns {

  /** Headings and notes across a table have fewer cells than what is a row of it. */
  private static final int FEWEST_OF_A_ROW = 3;

  private final int[] starts;

  private Columns(int... starts) {
    this.starts = starts;
  }

  static Columns of(List<GridRow> rows) {
    var frequency = new TreeMap<Integer, Integer>();
    rows.forEach(row -> frequency.merge(row.pieces().size(), 1, Integer::sum));
    boolean wide = frequency.lastKey() >= FEWEST_OF_A_ROW;
    int usual = 0;
    for (var entry : frequency.entrySet()) {
      boolean counts = !wide || entry.getKey() >= FEWEST_OF_A_ROW;
      if (counts && entry.getValue() >= frequency.getOrDefault(usual, 0)) {
        usual = entry.getKey();
      }
    }
    int width = usual;
    var model = rows.stream().filter(row -> row.pieces().size() == width).findFirst().orElseThrow();
    return new Columns(model.pieces().stream().mapToInt(GridRow.Piece::column).toArray());
  }

  List<Cell> cells(GridRow row, int line) {
    var position = new Position(line, row.place());
    var cells = new ArrayList<Cell>();
    for (int i = 0; i < starts.length; i++) {
      cells.add(new Cell("", position));
    }
    boolean usual = row.pieces().size() == starts.length;
    for (int i = 0; i < row.pieces().size(); i++) {
      var piece = row.pieces().get(i);
      int from = usual ? i : columnAt(piece.column());
      int to = usual ? i : columnAt(piece.column() + piece.columns() - 1);
      if (from < cells.size()) {
        var before = cells.get(from).text();
        var text = DocumentDraft.folded(piece.text());
        var whole = before.isEmpty() ? text : (before + "\n" + text).strip();
        var place = new Position(line, piece.place());
        cells.set(from, new Cell(whole, place, to - from + 1, piece.fromAbove()));
      }
    }
    return cells;
  }

  private int columnAt(int column) {
    int found = Arrays.binarySearch(starts, column);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }
}
