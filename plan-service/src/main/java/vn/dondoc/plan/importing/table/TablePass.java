package vn.dondoc.plan.importing.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.document.Row;
import vn.dondoc.plan.importing.document.Table;
import vn.dondoc.plan.importing.naming.UnitNames;
import vn.dondoc.plan.importing.recognised.ImportWarning;
import vn.dondoc.plan.importing.recognised.WarningList;
import vn.dondoc.plan.timing.TimingReader;

/**
 * Goes through the rows of all tables from top to bottom. Page breaks leave blank rows, repeated
 * heads and new tables without a head behind; all of them only mark a cut.
 */
final class TablePass {

  private final UnitNames names;
  private final TimingReader timings;
  private final int year;
  private final WarningList warnings;
  private final MergedCells mergedCells;
  private final RowSorter sorter;
  private @Nullable TableHead head;
  private @Nullable RowAligner aligner;
  private boolean cut;

  TablePass(
      UnitNames names, TimingReader timings, int year, GroupTracker groups, WarningList warnings) {
    this.names = names;
    this.timings = timings;
    this.year = year;
    this.warnings = warnings;
    this.mergedCells = new MergedCells(timings, year, warnings);
    this.sorter = new RowSorter(groups, warnings);
  }

  List<TaskDraft> drafts() {
    return sorter.drafts();
  }

  void take(Table table) {
    int widest = widest(table);
    cut = true;
    boolean first = true;
    for (var row : table.rows()) {
      if (row.isBlank()) {
        if (first && head != null) {
          warnings.add(ImportWarning.MARKDOWN, "tasks", row.position().line());
        }
        cut = true;
      } else if (!takeHead(row) && head != null && aligner != null && fits(head, widest)) {
        takeRow(row, head, aligner);
        cut = false;
      }
      first = false;
    }
  }

  private boolean takeHead(Row row) {
    var candidate = TableHead.of(row);
    if (candidate == null) {
      return false;
    }
    int line = row.position().line();
    if (head != null && head.roles().equals(candidate.roles())) {
      warnings.add(ImportWarning.REPEATED_HEADER, "tasks", line);
      cut = true;
      return true;
    }
    head = candidate;
    aligner = new RowAligner(head, names, timings, year);
    cut = false;
    if (head.has(ColumnRole.COORDINATOR_OR_MONITOR)) {
      var title = head.title(ColumnRole.COORDINATOR_OR_MONITOR);
      warnings.add(ImportWarning.MIXED_ROLE, "tasks", line, "column", title);
    }
    for (var title : head.unreadTitles()) {
      warnings.add(ImportWarning.COLUMN_NOT_READ, "tasks", line, "column", title);
    }
    return true;
  }

  private static int widest(Table table) {
    return table.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  /** A table of a quite different width does not continue the table of tasks. */
  private static boolean fits(TableHead head, int widest) {
    return Math.abs(widest - head.width()) <= 2;
  }

  private void takeRow(Row row, TableHead head, RowAligner aligner) {
    int line = row.position().line();
    var alignment = aligner.align(row, cut);
    if (alignment.shifted()) {
      warnings.add(ImportWarning.MISSING_COLUMN, "tasks", line);
    }
    if (!alignment.surplus().isEmpty()) {
      warnings.add(ImportWarning.EXTRA_CELLS, "tasks", line, "text", alignment.surplus());
    }
    sorter.take(mergedCells.takeApart(alignment.row(), head));
  }
}
