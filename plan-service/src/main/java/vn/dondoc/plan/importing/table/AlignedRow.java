package vn.dondoc.plan.importing.table;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * A row whose cells stand under their columns.
 *
 * @param afterCut the first row behind a page break
 */
record AlignedRow(Map<ColumnRole, Value> values, int line, boolean afterCut) {

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

  AlignedRow with(ColumnRole role, Value value) {
    var changed = new EnumMap<ColumnRole, Value>(ColumnRole.class);
    changed.putAll(values);
    changed.put(role, value);
    return new AlignedRow(changed, line, afterCut);
  }
}
