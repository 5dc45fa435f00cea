package vn.dondoc.plan.importing.document;

import java.util.List;

/** The cells of one row as they stand in the file; there may be more or fewer than columns. */
public record Row(List<Cell> cells, Position position) {

  public Row {
    cells = List.copyOf(cells);
  }

  public boolean isBlank() {
    return cells.stream().allMatch(Cell::isBlank);
  }
}
