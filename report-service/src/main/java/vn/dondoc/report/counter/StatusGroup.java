package vn.dondoc.report.counter;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The three published states; each is split into within due and past due. */
public enum StatusGroup {
  COMPLETED(CellState.COMPLETED_ON_TIME, CellState.COMPLETED_LATE),
  IN_PROGRESS(CellState.IN_PROGRESS, CellState.HANDED_IN_ON_TIME),
  NOT_STARTED(CellState.NOT_STARTED);

  private final CellState[] cells;

  StatusGroup(CellState... cells) {
    this.cells = cells;
  }

  /**
   * Predicate on a row with {@code cell_state} and {@code due_day} and the parameter {@code
   * :today}. An open row is past due from the day after its last permitted day.
   *
   * @param pastDue null for both halves
   */
  public String predicate(String row, @Nullable Boolean pastDue) {
    String in =
        Arrays.stream(cells)
            .map(cell -> "'" + cell.name() + "'")
            .collect(Collectors.joining(", ", row + ".cell_state in (", ")"));
    return pastDue == null ? in : in + " and " + pastDue(row, pastDue);
  }

  /** Whether a row of any state is past due, or is not. */
  public static String pastDue(String row, boolean pastDue) {
    String late =
        "("
            + row
            + ".cell_state = 'COMPLETED_LATE' or "
            + row
            + ".cell_state in ('NOT_STARTED', 'IN_PROGRESS') and "
            + row
            + ".due_day < :today)";
    return pastDue ? late : "not " + late;
  }
}
