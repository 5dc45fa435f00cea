package vn.dondoc.plan.importing.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.dondoc.plan.importing.document.Place;
import vn.dondoc.plan.importing.office.XmlNode;
import vn.dondoc.plan.importing.reading.GridRow;

/** The rows of a table, with what spans columns and rows. */
final class WordTable {

  private final int number;
  private final Function<XmlNode, String> cellText;
  private final List<GridRow> rows = new ArrayList<>();
  private final Map<Integer, String> above = new HashMap<>();
  private boolean changed;

  /**
   * @param number of the table in the document, from 1
   * @param cellText reads a cell; asked in reading order
   */
  WordTable(int number, XmlNode table, Function<XmlNode, String> cellText) {
    this.number = number;
    this.cellText = cellText;
    take(table);
  }

  List<GridRow> rows() {
    return rows;
  }

  /** Whether rows were inserted or deleted with the changes shown. */
  boolean isChanged() {
    return changed;
  }

  private void take(XmlNode parent) {
    for (var child : parent.children()) {
      switch (child.name()) {
        case "tr" -> row(child);
        case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> take(child);
        default -> {
          // Properties and the grid.
        }
      }
    }
  }

  private void row(XmlNode row) {
    boolean deleted = row.at("trPr", "del").isPresent();
    changed |= deleted || row.at("trPr", "ins").isPresent();
    if (deleted) {
      return;
    }
    var pieces = new ArrayList<GridRow.Piece>();
    int column = spaceInFront(row);
    for (var cell : cells(row)) {
      int columns = Math.max(1, number(cell.value("tcPr", "gridSpan")));
      pieces.add(piece(cell, column, columns, pieces.size() + 1));
      column += columns;
    }
    rows.add(new GridRow(new Place.TableCell(number, rows.size() + 1, 0), pieces));
  }

  /** A row may begin some columns of the grid further right. */
  private static int spaceInFront(XmlNode row) {
    return Math.max(0, number(row.value("trPr", "gridBefore")));
  }

  private static List<XmlNode> cells(XmlNode parent) {
    var cells = new ArrayList<XmlNode>();
    for (var child : parent.children()) {
      switch (child.name()) {
        case "tc" -> cells.add(child);
        case "sdt", "sdtContent", "customXml" -> cells.addAll(cells(child));
        default -> {
          // Properties of the row.
        }
      }
    }
    return cells;
  }

  private GridRow.Piece piece(XmlNode cell, int column, int columns, int place) {
    var text = cellText.apply(cell);
    var merge = cell.at("tcPr", "vMerge");
    boolean goesOn =
        merge.isPresent() && !"restart".equals(merge.get().attribute("val")) && !rows.isEmpty();
    if (goesOn) {
      text = above.getOrDefault(column, "");
    } else {
      above.put(column, text);
    }
    var where = new Place.TableCell(number, rows.size() + 1, place);
    return new GridRow.Piece(column, columns, text, where, goesOn);
  }

  private static int number(Optional<String> digits) {
    return digits.filter(d -> d.matches("\\d{1,4}")).map(Integer::parseInt).orElse(0);
  }
}
