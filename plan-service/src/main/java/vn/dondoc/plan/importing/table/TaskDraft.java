package vn.dondoc.plan.importing.table;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.recognised.TaskGroup;

/** A task while its rows are still being joined. */
final class TaskDraft {

  private final @Nullable String number;
  private final @Nullable String subDimension;
  private final @Nullable String index;
  private final Map<ColumnRole, Value> values = new EnumMap<>(ColumnRole.class);
  private final Set<Integer> lines = new LinkedHashSet<>();
  private @Nullable TaskGroup group;

  /**
   * @param number as printed, null when lost
   * @param subDimension from a column in front of the task, null when there is none
   */
  TaskDraft(
      AlignedRow row,
      @Nullable String number,
      Value text,
      @Nullable TaskGroup group,
      @Nullable String subDimension,
      @Nullable String index) {
    this.number = number;
    this.group = group;
    this.subDimension = subDimension;
    this.index = index;
    values.putAll(row.values());
    values.put(ColumnRole.TASK, text);
    lines.add(row.line());
  }

  /** The rest of the row behind a page break. */
  void join(AlignedRow rest) {
    rest.values().forEach((role, value) -> values.merge(role, value, Value::joined));
    lines.add(rest.line());
  }

  void standsUnder(TaskGroup completed) {
    group = completed;
  }

  @Nullable String number() {
    return number;
  }

  @Nullable TaskGroup group() {
    return group;
  }

  @Nullable String subDimension() {
    return subDimension;
  }

  @Nullable String index() {
    return index;
  }

  Value value(ColumnRole role) {
    return values.getOrDefault(role, Value.EMPTY);
  }

  List<Integer> lines() {
    return List.copyOf(lines);
  }
}
