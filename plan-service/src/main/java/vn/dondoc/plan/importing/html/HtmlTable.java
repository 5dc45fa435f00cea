package vn.dondoc.plan.importing.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import vn.dondoc.plan.importing.document.Place;
import vn.dondoc.plan.importing.reading.DocumentDraft;
import vn.dondoc.plan.importing.reading.GridRow;

/** The rows of a table; spanned cells keep their places as the format says. */
final class HtmlTable {

  private static final Set<String> CELLS = Set.of("td", "th");
  private static final int MOST_SPAN = 1000;

  /** A cell that goes on in the rows below. */
  private record Open(int columns, String text, int rowsLeft) {}

  private final HtmlText text;
  private final DocumentDraft draft;
  private final List<GridRow> rows = new ArrayList<>();
  private int cells;
  private TreeMap<Integer, Open> open = new TreeMap<>();

  /**
   * @param text reads a cell; asked in reading order
   * @param draft says when there are too many cells
   */
  HtmlTable(Element table, HtmlText text, DocumentDraft draft) {
    this.text = text;
    this.draft = draft;
    for (var row : table.select("tr")) {
      if (!HtmlBlocks.isSkipped(row)) {
        take(row);
      }
    }
  }

  List<GridRow> rows() {
    return rows;
  }

  private void take(Element row) {
    var place = new Place.Line(HtmlBlocks.lineOf(row));
    var pieces = new ArrayList<GridRow.Piece>();
    var next = new TreeMap<Integer, Open>();
    int column = 0;
    for (var cell : row.children()) {
      if (!CELLS.contains(cell.normalName())) {
        continue;
      }
      column = goOn(column, pieces, next, place);
      int columns = span(cell.attr("colspan"));
      var words = text.lines(cell);
      var where = new Place.Line(HtmlBlocks.lineOf(cell));
      pieces.add(new GridRow.Piece(column, columns, words, where, false));
      int below = span(cell.attr("rowspan")) - 1;
      if (below > 0) {
        next.put(column, new Open(columns, words, below));
      }
      column += columns;
    }
    while (!open.isEmpty() && open.lastKey() >= column) {
      int gap = open.ceilingKey(column);
      column = goOn(gap, pieces, next, place);
    }
    open = next;
    cells += pieces.size();
    draft.ensure(cells, pieces.size(), place);
    rows.add(new GridRow(place, pieces));
  }

  /** Cells from above that stand at the column push the next cell to the right. */
  private int goOn(int column, List<GridRow.Piece> pieces, Map<Integer, Open> next, Place place) {
    int at = column;
    for (var cell = open.get(at); cell != null; cell = open.get(at)) {
      pieces.add(new GridRow.Piece(at, cell.columns(), cell.text(), place, true));
      if (cell.rowsLeft() > 1) {
        next.put(at, new Open(cell.columns(), cell.text(), cell.rowsLeft() - 1));
      }
      at += cell.columns();
    }
    return at;
  }

  private static int span(String digits) {
    return digits.matches("\\d{1,4}") ? Math.clamp(Integer.parseInt(digits), 1, MOST_SPAN) : 1;
  }
}
