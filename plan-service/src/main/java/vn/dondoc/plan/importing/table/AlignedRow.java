package vn.dondoc.plan.importing.table;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dondoc.plan.importing.recognised.Confidence;

/**
 * A row whose cells stand under their columns.
 *
 * @param afterCut the first row behind a page break
 * @param confidence how surely the cells stand where they belong, 0 to 1
 */
record AlignedRow(Map<ColumnRole, Value> values, int line, boolean afterCut, double confidence) {

  private static final Pattern PAGE =
      Pattern.compile("(?iu)(?:trang\\s*)?[-–]?\\s*\\d{1,3}\\s*[-–]?(?:\\s*/\\s*\\d{1,3})?");

  /** A day ("30/6"), which looks like the number of a page and how many there are. */
  private static final Pattern DAY = Pattern.compile("\\d{1,2}/\\d{1,2}");

  private static final Set<ColumnRole> TEXT_COLUMNS =
      Set.of(ColumnRole.NUMBER, ColumnRole.GROUP, ColumnRole.TASK, ColumnRole.OTHER);

  Value get(ColumnRole role) {
    return values.getOrDefault(role, Value.EMPTY);
  }

  boolean isBlank(ColumnRole role) {
    return get(role).isBlank();
  }

  /** Nobody is named, no time and no product: a heading, an introduction or a rest of a text. */
  boolean hasOnlyText() {
    return values.entrySet().stream()
        .allMatch(entry -> TEXT_COLUMNS.contains(entry.getKey()) || entry.getValue().isBlank());
  }

  /** The words of a row that has only text. */
  String heading() {
    var group = get(ColumnRole.GROUP);
    return group.joined(get(ColumnRole.TASK)).folded();
  }

  /** Everything that is printed, on one line. */
  String printed() {
    return values.values().stream()
        .filter(value -> !value.isBlank())
        .map(Value::folded)
        .collect(Collectors.joining(" "));
  }

  /** A number alone in its row, unless it is the rest of a time behind a page break. */
  boolean isPageNumber() {
    return values.values().stream().filter(value -> !value.isBlank()).count() == 1
        && PAGE.matcher(printed()).matches()
        && !(afterCut && isDay(ColumnRole.TIMING))
        && !(afterCut && isDay(ColumnRole.TIMING_START));
  }

  private boolean isDay(ColumnRole role) {
    return DAY.matcher(get(role).folded()).matches();
  }

  AlignedRow with(ColumnRole role, Value value) {
    var changed = new EnumMap<ColumnRole, Value>(ColumnRole.class);
    changed.putAll(values);
    changed.put(role, value);
    return new AlignedRow(changed, line, afterCut, confidence);
  }

  /** The same row after a repair. */
  AlignedRow repaired() {
    return new AlignedRow(values, line, afterCut, confidence * Confidence.REPAIRED);
  }
}
