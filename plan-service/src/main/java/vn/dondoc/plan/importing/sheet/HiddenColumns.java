package vn.dondoc.plan.importing.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.office.XmlNode;

/** Columns that a sheet does not show. */
final class HiddenColumns {

  private record Range(int first, int last) {}

  private final List<Range> ranges = new ArrayList<>();

  private HiddenColumns() {}

  static HiddenColumns of(XmlNode sheet) {
    var hidden = new HiddenColumns();
    for (var column : sheet.at("cols").map(c -> c.all("col")).orElse(List.of())) {
      if ("1".equals(column.attribute("hidden"))) {
        hidden.ranges.add(
            new Range(number(column.attribute("min")), number(column.attribute("max"))));
      }
    }
    return hidden;
  }

  /**
   * @param column counted from 0
   */
  boolean contains(int column) {
    return ranges.stream()
        .anyMatch(range -> range.first() <= column + 1 && column + 1 <= range.last());
  }

  private static int number(@Nullable String digits) {
    return digits != null && digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
  }
}
