package vn.dondoc.plan.importing.recognised;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects warnings. The same remark about several lines or tasks becomes one warning, so that a
 * person settles it once.
 */
public final class WarningList {

  private static final String TASKS = "tasks";

  private record Remark(ImportWarning code, String path, Map<String, String> args) {}

  private static final class Places {
    private final Set<Integer> lines = new LinkedHashSet<>();
    private final Set<String> tasks = new LinkedHashSet<>();
  }

  private final Map<Remark, Places> remarks = new LinkedHashMap<>();

  public void add(ImportWarning code, String path, int line) {
    add(code, path, line, Map.of());
  }

  /**
   * @param line 0 when the warning is about something that is not there
   */
  public void add(ImportWarning code, String path, int line, Map<String, String> args) {
    places(code, path, args, line);
  }

  public void add(ImportWarning code, String path, int line, String name, String value) {
    add(code, path, line, Map.of(name, value));
  }

  /** The same remark about another task is added to the first. */
  public void addForTask(ImportWarning code, RecognisedTask task, Map<String, String> args) {
    places(code, TASKS, args, task.line()).tasks.add(task.derivedNumber());
  }

  private Places places(ImportWarning code, String path, Map<String, String> args, int line) {
    var places = remarks.computeIfAbsent(new Remark(code, path, args), remark -> new Places());
    if (line > 0) {
      places.lines.add(line);
    }
    return places;
  }

  public List<PlanWarning> toList() {
    var warnings = new ArrayList<PlanWarning>();
    remarks.forEach((remark, places) -> warnings.add(warning(remark, places)));
    return List.copyOf(warnings);
  }

  private static PlanWarning warning(Remark remark, Places places) {
    var args = new LinkedHashMap<>(remark.args());
    if (!places.tasks.isEmpty()) {
      args.put(TASKS, String.join(", ", places.tasks));
    }
    return new PlanWarning(remark.code(), remark.path(), List.copyOf(places.lines), args);
  }
}
