package vn.dondoc.plan.importing.recognised;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something in a plan that a person has to look at.
 *
 * @param path the value it is about: "number", "tasks[26].leads"; empty for the document
 * @param lines the lines it was seen on
 * @param args the values its message names
 */
public record PlanWarning(
    ImportWarning code, String path, List<Integer> lines, Map<String, String> args) {

  public PlanWarning {
    lines = List.copyOf(lines);
    args = Map.copyOf(args);
  }

  public Severity severity() {
    return code.severity();
  }

  /** The first line, or 0 when it is about something that is not there. */
  public int line() {
    return lines.isEmpty() ? 0 : lines.getFirst();
  }

  /** What is wrong and what to do, in Vietnamese. */
  public String vietnamese() {
    return filled(code.vietnamese());
  }

  /** What is wrong and what to do, in English. */
  public String english() {
    return filled(code.english());
  }

  private String filled(String template) {
    var text = template;
    for (var arg : new TreeMap<>(args).entrySet()) {
      text = text.replace("{" + arg.getKey() + "}", arg.getValue());
    }
    return text;
  }
}
