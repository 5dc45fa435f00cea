package vn.dondoc.plan.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.dondoc.plan.importing.document.Cell;
import vn.dondoc.plan.importing.document.Row;

/**
 * Brings cells that cover several columns or rows under the head, where the format tells of them.
 * What is said once for several rows holds for each of them, but a number, a group or a task is
 * printed once and counts once. A heading across the table stands under the column of its words.
 */
final class SpannedCells {

  private static final Set<ColumnRole> PRINTED_ONCE =
      Set.of(ColumnRole.NUMBER, ColumnRole.GROUP, ColumnRole.TASK);

  private SpannedCells() {}

  static Row under(TableHead head, Row row) {
    if (row.cells().stream().noneMatch(cell -> cell.fromAbove() || cell.columns() > 1)) {
      return row;
    }
    var cells = new ArrayList<>(row.cells());
    for (int i = 0; i < cells.size(); i++) {
      var cell = cells.get(i);
      if (cell.fromAbove() && PRINTED_ONCE.contains(role(head, i))) {
        cells.set(i, new Cell("", cell.position()));
      } else if (cell.columns() > 1 && role(head, i) == ColumnRole.NUMBER) {
        move(cells, i, head);
      }
    }
    return new Row(cells, row.position());
  }

  private static ColumnRole role(TableHead head, int column) {
    return column < head.width() ? head.roles().get(column) : ColumnRole.OTHER;
  }

  private static void move(List<Cell> cells, int from, TableHead head) {
    var wide = cells.get(from);
    int words = head.roles().indexOf(ColumnRole.TASK);
    boolean covered = from < words && words < from + wide.columns() && words < cells.size();
    if (covered && cells.get(words).isBlank()) {
      cells.set(words, wide);
      cells.set(from, new Cell("", wide.position()));
    }
  }
}
