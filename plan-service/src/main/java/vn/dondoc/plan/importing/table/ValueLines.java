package vn.dondoc.plan.importing.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** On which lines the values of a task stand, by the names of the components. */
final class ValueLines {

  private final TaskDraft draft;
  private final Map<String, List<Integer>> lines = new LinkedHashMap<>();

  private ValueLines(TaskDraft draft) {
    this.draft = draft;
  }

  static Map<String, List<Integer>> of(TaskDraft draft) {
    var values = new ValueLines(draft);
    values.put("number", ColumnRole.NUMBER);
    values.put("text", ColumnRole.TASK);
    values.put("subDimension", ColumnRole.GROUP);
    values.put("leads", ColumnRole.LEAD);
    values.put("coordinators", ColumnRole.COORDINATOR);
    values.put("coordinators", ColumnRole.COORDINATOR_OR_MONITOR);
    values.put("monitors", ColumnRole.MONITOR);
    values.put("product", ColumnRole.PRODUCT);
    values.put("timing", ColumnRole.TIMING_START);
    values.put("timing", ColumnRole.TIMING);
    return values.lines;
  }

  private void put(String name, ColumnRole role) {
    var value = draft.value(role);
    if (!value.isBlank()) {
      lines.put(name, value.lines());
    }
  }
}
