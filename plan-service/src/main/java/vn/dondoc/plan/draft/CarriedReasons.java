package vn.dondoc.plan.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.plan.ImportedWarning;
import vn.dondoc.plan.plan.PlanContent;

/**
 * The reasons given for warnings, carried over a new import. A warning is named by its code and its
 * place; tasks and lines move, so the place is found anew. Where the value itself has changed, the
 * warning is to be looked at again and its reason lapses. Plain.
 */
final class CarriedReasons {

  /** {@code LEAD_MISSING@/tasks/3/leads}: the code, the collection or field, and what is behind. */
  private static final Pattern ID = Pattern.compile("([^@]+)@/([^/]+)(?:/([^/]+))?(/.*)?");

  /** {@code tasks[26].leads} of an import: the row, from 0, and what is behind. */
  private static final Pattern TASK = Pattern.compile("tasks\\[(\\d+)](.*)");

  private static final Pattern FIELD = Pattern.compile("/([^/]+).*");

  private final FieldMerge fields;
  private final PlanContent before;
  private final PlanContent after;
  private final Map<UUID, PlanContent.Task> tasks = new HashMap<>();

  CarriedReasons(FieldMerge fields, PlanContent before, PlanContent after) {
    this.fields = fields;
    this.before = before;
    this.after = after;
    after.tasks().forEach(task -> tasks.put(task.id(), task));
  }

  /**
   * What an import warned of.
   *
   * @param tasks the ids of its tasks, in the order of the document
   */
  record Warned(List<ImportedWarning> warnings, List<UUID> tasks) {

    String id(int place) {
      ImportedWarning warning = warnings.get(place);
      return warning.code() + "@" + warning.pointer(place);
    }

    /** By what it says of what: rows and lines move, so a task goes by its id. */
    List<String> identity(int place) {
      ImportedWarning warning = warnings.get(place);
      return List.of(warning.code(), about(warning.path()), warning.vi());
    }

    private String about(@Nullable String path) {
      if (path == null) {
        return "";
      }
      Matcher task = TASK.matcher(path);
      boolean known = task.matches() && Integer.parseInt(task.group(1)) < tasks.size();
      return known ? tasks.get(Integer.parseInt(task.group(1))) + task.group(2) : path;
    }
  }

  /**
   * @param reasons by the ids of the warnings
   * @param was what the last import warned of
   * @param now what this one warns of
   */
  Map<String, String> carried(Map<String, String> reasons, Warned was, Warned now) {
    Map<String, String> imported = imported(was, now);
    Map<String, String> carried = new HashMap<>();
    reasons.forEach(
        (id, reason) -> {
          String same = sameWarning(id, imported);
          if (same != null) {
            carried.put(same, reason);
          }
        });
    return carried;
  }

  /** The id that the warning has now, null where it lapsed. */
  private @Nullable String sameWarning(String id, Map<String, String> imported) {
    Matcher parts = ID.matcher(id);
    if (!parts.matches()) {
      return null;
    }
    return switch (parts.group(2)) {
      case "document" -> imported.get(id);
      case "tasks" -> task(parts);
      case "regimes" -> unchangedRegime(parts.group(3)) ? id : null;
      default -> fields.differing(before.head(), after.head()).contains(parts.group(2)) ? null : id;
    };
  }

  /** The ids that the warnings of the last import have in this one; each of this one goes once. */
  private static Map<String, String> imported(Warned was, Warned now) {
    Map<List<String>, Deque<String>> free = new HashMap<>();
    for (int i = 0; i < now.warnings().size(); i++) {
      free.computeIfAbsent(now.identity(i), k -> new ArrayDeque<>()).add(now.id(i));
    }
    Map<String, String> same = new HashMap<>();
    for (int i = 0; i < was.warnings().size(); i++) {
      Deque<String> ids = free.getOrDefault(was.identity(i), new ArrayDeque<>());
      if (!ids.isEmpty()) {
        same.put(was.id(i), ids.remove());
      }
    }
    return same;
  }

  private @Nullable String task(Matcher parts) {
    PlanContent.Task old =
        before.tasks().stream()
            .filter(t -> Integer.toString(t.seq()).equals(parts.group(3)))
            .findFirst()
            .orElse(null);
    PlanContent.Task same = old == null ? null : tasks.get(old.id());
    if (old == null || same == null) {
      return null;
    }
    String place = parts.group(4) == null ? "" : parts.group(4);
    Matcher field = FIELD.matcher(place);
    Set<String> changed = fields.differing(old.body(), same.body());
    boolean lapsed = field.matches() && changed.contains(field.group(1));
    return lapsed ? null : parts.group(1) + "@/tasks/" + same.seq() + place;
  }

  private boolean unchangedRegime(@Nullable String id) {
    return before.regimes().stream()
        .filter(r -> r.id().toString().equals(id))
        .anyMatch(after.regimes()::contains);
  }
}
