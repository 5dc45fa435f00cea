package vn.dondoc.plan.importing.table;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.document.Cell;
import vn.dondoc.plan.importing.document.Paragraph;
import vn.dondoc.plan.importing.document.Row;
import vn.dondoc.plan.importing.document.Table;
import vn.dondoc.plan.importing.naming.UnitNames;
import vn.dondoc.plan.importing.recognised.Footnotes;
import vn.dondoc.plan.importing.recognised.ImportWarning;
import vn.dondoc.plan.importing.recognised.WarningList;
import vn.dondoc.plan.timing.TimingReader;

/**
 * Goes through the rows of all tables from top to bottom. Page breaks leave blank rows, repeated
 * heads and new tables without a head behind; all of them only mark a cut.
 */
final class TablePass {

  private static final String COORDINATES = "phối hợp";
  private static final String LEADS = "chủ trì";
  private static final int LONGEST_HEADING = 150;

  private final UnitNames names;
  private final TimingReader timings;
  private final int year;
  private final GroupTracker groups;
  private final Footnotes footnotes;
  private final WarningList warnings;
  private final MergedCells mergedCells;
  private final RowSorter sorter;
  private @Nullable TableHead head;
  private @Nullable RowAligner aligner;
  private boolean cut;

  TablePass(
      UnitNames names,
      TimingReader timings,
      int year,
      GroupTracker groups,
      Footnotes footnotes,
      WarningList warnings) {
    this.names = names;
    this.timings = timings;
    this.year = year;
    this.groups = groups;
    this.footnotes = footnotes;
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
    var rows = table.rows();
    int at = 0;
    while (at < rows.size()) {
      var row = rows.get(at);
      if (row.isBlank()) {
        blank(row, at == 0);
        at++;
        continue;
      }
      int taken = takeHead(rows, at);
      if (taken == 0 && head != null && aligner != null && fits(head, widest)) {
        takeRow(row, head, aligner);
      }
      at += Math.max(1, taken);
    }
  }

  /**
   * A row that is one cell has no cells in plain text: a heading ("2. Công khai, minh bạch"), or
   * the rest of a task behind a page break.
   */
  void takeLine(Paragraph between) {
    var text = between.text();
    int line = between.position().line();
    boolean heading =
        text.length() <= LONGEST_HEADING && GroupTracker.NUMBER_IN_FRONT.matcher(text).matches();
    if (head == null) {
      return;
    }
    if (heading) {
      groups.heading("", text, line);
    } else if (Character.isLowerCase(text.codePointAt(0)) && text.indexOf(' ') > 0) {
      sorter.takeRest(text, line);
    }
  }

  private void blank(Row row, boolean first) {
    if (first && head != null) {
      warnings.add(ImportWarning.MARKDOWN, "tasks", row.position().line());
    }
    cut = true;
  }

  /** How many rows from here are a head, with the numbers of its columns. */
  private int takeHead(List<Row> rows, int at) {
    var row = rows.get(at);
    var below = at + 1 < rows.size() ? rows.get(at + 1) : null;
    var divided = below == null ? null : TableHead.of(row, below);
    var candidate = divided == null ? TableHead.of(row) : divided;
    if (candidate == null || isTask(row, candidate)) {
      return 0;
    }
    takeHead(candidate, row.position().line());
    int end = at + (divided == null ? 1 : 2);
    boolean numbered = end < rows.size() && TableHead.numbersColumns(rows.get(end));
    return end - at + (numbered ? 1 : 0);
  }

  /** A task may speak of tasks and of who leads them; another head holds no value of a task. */
  private boolean isTask(Row row, TableHead candidate) {
    boolean other = head != null && !head.roles().equals(candidate.roles());
    return other && aligner != null && aligner.holdsValues(row);
  }

  private void takeHead(TableHead candidate, int line) {
    if (head != null && head.roles().equals(candidate.roles())) {
      warnings.add(ImportWarning.REPEATED_HEADER, "tasks", line);
      cut = true;
      return;
    }
    head = candidate;
    aligner = new RowAligner(head, names, timings, year);
    cut = false;
    if (head.has(ColumnRole.COORDINATOR_OR_MONITOR)) {
      mixed(line, head.title(ColumnRole.COORDINATOR_OR_MONITOR), COORDINATES);
    }
    if (head.mixesLeadAndCoordinator()) {
      mixed(line, head.title(ColumnRole.LEAD), LEADS);
    }
    for (var title : head.unreadTitles()) {
      warnings.add(ImportWarning.COLUMN_NOT_READ, "tasks", line, "column", title);
    }
  }

  private void mixed(int line, String title, String role) {
    var args = Map.of("column", title, "role", role);
    warnings.add(ImportWarning.MIXED_ROLE, "tasks", line, args);
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
    if (isFootnote(row)) {
      warnings.add(ImportWarning.FOOTNOTES, "", line);
      return;
    }
    var alignment = aligner.align(SpannedCells.under(head, row), cut);
    if (alignment.row().isPageNumber()) {
      warnings.add(ImportWarning.OCR_NOISE, "tasks", line, "text", alignment.row().printed());
      cut = true;
      return;
    }
    if (alignment.shifted()) {
      warnings.add(ImportWarning.MISSING_COLUMN, "tasks", line);
    }
    if (!alignment.surplus().isEmpty()) {
      warnings.add(ImportWarning.EXTRA_CELLS, "tasks", line, "text", alignment.surplus());
    }
    sorter.take(mergedCells.takeApart(alignment.row(), head));
    cut = false;
  }

  private boolean isFootnote(Row row) {
    var texts = row.cells().stream().filter(cell -> !cell.isBlank()).map(Cell::text).toList();
    return texts.size() == 1 && footnotes.take(texts.getFirst(), row.position().line());
  }
}
