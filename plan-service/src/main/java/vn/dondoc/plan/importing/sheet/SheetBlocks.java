package vn.dondoc.plan.importing.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.document.Notice;
import vn.dondoc.plan.importing.document.Place;
import vn.dondoc.plan.importing.office.XmlNode;
import vn.dondoc.plan.importing.reading.DocumentDraft;
import vn.dondoc.plan.importing.reading.GridRow;

/**
 * The blocks of one sheet. Rows between blank ones belong together: they are a table from the first
 * row with three filled cells on; what stands above that, and where no row has three, is text.
 */
final class SheetBlocks {

  private static final int FEWEST_OF_A_TABLE = 3;
  private static final int LONGEST_MARK = 4;

  private final DocumentDraft draft;
  private final String sheet;
  private final CellValues values;

  SheetBlocks(DocumentDraft draft, String sheet, CellValues values) {
    this.draft = draft;
    this.sheet = sheet;
    this.values = values;
  }

  /** A row that is shown, with its filled cells by column, both counted from 0. */
  private record SheetRow(int number, NavigableMap<Integer, String> cells) {}

  void read(XmlNode root) {
    var hidden = HiddenColumns.of(root);
    var rows = new ArrayList<SheetRow>();
    int next = 0;
    for (var node : root.at("sheetData").map(d -> d.all("row")).orElse(List.of())) {
      int number = node.attribute("r") == null ? next : row(node.attribute("r"));
      next = number + 1;
      if ("1".equals(node.attribute("hidden"))) {
        draft.noticeAhead(Notice.Kind.HIDDEN_LEFT_OUT, place(number, 0));
        continue;
      }
      var cells = cells(node, number, hidden);
      if (!cells.isEmpty()) {
        rows.add(new SheetRow(number, cells));
      }
    }
    var merges = MergedAreas.of(root, rows.stream().map(SheetRow::number).toList(), draft);
    runs(rows, merges);
  }

  private static int row(@Nullable String number) {
    return number != null && number.matches("\\d{1,7}") ? Integer.parseInt(number) - 1 : 0;
  }

  private NavigableMap<Integer, String> cells(XmlNode row, int number, HiddenColumns hidden) {
    var cells = new TreeMap<Integer, String>();
    int next = 0;
    for (var cell : row.all("c")) {
      var reference = cell.attribute("r");
      int column = reference == null ? next : new CellReference(reference).getCol();
      next = column + 1;
      var place = place(number, column);
      if (hidden.contains(column)) {
        draft.noticeAhead(Notice.Kind.HIDDEN_LEFT_OUT, place);
        continue;
      }
      var text = values.shown(cell, place);
      if (!text.isBlank()) {
        draft.ensure(1, column + 1, place);
        cells.put(column, text);
      }
    }
    return cells;
  }

  private Place place(int row, int column) {
    return new Place.SheetCell(sheet, new CellReference(row, column).formatAsString());
  }

  /** Takes the rows that follow each other without a blank one in between. */
  private void runs(List<SheetRow> rows, MergedAreas merges) {
    int from = 0;
    for (int i = 1; i <= rows.size(); i++) {
      boolean ends = i == rows.size() || rows.get(i).number() > rows.get(i - 1).number() + 1;
      if (ends) {
        run(rows.subList(from, i), merges);
        draft.gap();
        from = i;
      }
    }
  }

  private void run(List<SheetRow> rows, MergedAreas merges) {
    int table = 0;
    while (table < rows.size() && rows.get(table).cells().size() < FEWEST_OF_A_TABLE) {
      table++;
    }
    text(rows.subList(0, table));
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (var row : rows.subList(table, rows.size())) {
      first = Math.min(first, row.cells().firstKey());
      last = Math.max(last, row.cells().lastKey());
    }
    if (first <= last) {
      int width = last - first + 1;
      draft.ensure((long) width * rows.size(), width, place(rows.getLast().number(), first));
    }
    var made = new ArrayList<GridRow>();
    for (var row : rows.subList(table, rows.size())) {
      made.add(gridRow(row, first, last, merges));
    }
    draft.table(made);
  }

  /** Cells beside each other in text are columns of a letterhead: read one after the other. */
  private void text(List<SheetRow> rows) {
    var columns = new TreeMap<Integer, List<SheetRow>>();
    for (var row : rows) {
      joinMark(row.cells());
      row.cells()
          .keySet()
          .forEach(c -> columns.computeIfAbsent(c, x -> new ArrayList<>()).add(row));
    }
    for (Map.Entry<Integer, List<SheetRow>> column : columns.entrySet()) {
      for (var row : column.getValue()) {
        var text = row.cells().get(column.getKey());
        draft.paragraph(text == null ? "" : text, place(row.number(), column.getKey()));
      }
    }
  }

  /** "a)" beside its words is one text. */
  private static void joinMark(NavigableMap<Integer, String> cells) {
    if (cells.size() == 2 && cells.firstEntry().getValue().strip().length() <= LONGEST_MARK) {
      var words = cells.pollLastEntry();
      cells.merge(cells.firstKey(), words.getValue(), (mark, text) -> mark + " " + text);
    }
  }

  private GridRow gridRow(SheetRow row, int first, int last, MergedAreas merges) {
    var pieces = new ArrayList<GridRow.Piece>();
    int column = first;
    while (column <= last) {
      var area = merges.at(row.number(), column);
      int columns = area == null ? 1 : Math.max(1, area.lastColumn() - column + 1);
      boolean fromAbove = area != null && area.firstRow() < row.number();
      var text = row.cells().getOrDefault(column, "");
      if (area != null && !fromAbove) {
        merges.keep(area, text);
      } else if (area != null) {
        text = merges.kept(area);
      }
      pieces.add(
          new GridRow.Piece(column - first, columns, text, place(row.number(), column), fromAbove));
      column += columns;
    }
    return new GridRow(place(row.number(), first), pieces);
  }
}
