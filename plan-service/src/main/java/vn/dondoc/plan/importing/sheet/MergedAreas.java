package vn.dondoc.plan.importing.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.office.XmlNode;
import vn.dondoc.plan.importing.reading.DocumentDraft;

/**
 * Cells of a sheet that are joined, found by the rows in use: an area may be a million rows high.
 */
final class MergedAreas {

  /** Rows and columns from 0, all inclusive. */
  record Area(int firstRow, int lastRow, int firstColumn, int lastColumn) {}

  private final Map<Integer, List<Area>> byRow = new HashMap<>();
  private final Map<Area, String> texts = new HashMap<>();
  private int found;

  private MergedAreas() {}

  /**
   * @param rows in use, ascending
   * @param draft counts what is found against the limit of cells
   */
  static MergedAreas of(XmlNode sheet, List<Integer> rows, DocumentDraft draft) {
    var areas = new MergedAreas();
    var used = new TreeSet<>(rows);
    for (var merge : sheet.at("mergeCells").map(m -> m.all("mergeCell")).orElse(List.of())) {
      var reference = merge.attribute("ref");
      if (reference != null) {
        areas.add(CellRangeAddress.valueOf(reference), used, draft);
      }
    }
    return areas;
  }

  private void add(CellRangeAddress range, NavigableSet<Integer> used, DocumentDraft draft) {
    var area =
        new Area(
            range.getFirstRow(), range.getLastRow(), range.getFirstColumn(), range.getLastColumn());
    for (int row : used.subSet(area.firstRow(), true, area.lastRow(), true)) {
      found++;
      draft.ensure(found, 1, null);
      byRow.computeIfAbsent(row, r -> new ArrayList<>()).add(area);
    }
  }

  /** The area that covers a cell, or null. */
  @Nullable Area at(int row, int column) {
    for (var area : byRow.getOrDefault(row, List.of())) {
      if (area.firstColumn() <= column && column <= area.lastColumn()) {
        return area;
      }
    }
    return null;
  }

  void keep(Area area, String text) {
    texts.put(area, text);
  }

  String kept(Area area) {
    return texts.getOrDefault(area, "");
  }
}
