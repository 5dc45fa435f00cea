package vn.dondoc.plan.draft;

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
   * @param reasons by the ids of the warnings
   * @param was what the last import warned of
   * @param now what this one warns of
   */
  Map<String, String> carried(
      Map<String, String> reasons, List<ImportedWarning> was, List<ImportedWarning> now) {
    Map<String, String> carried = new HashMap<>();
    reasons.forEach(
        (id, reason) -> {
          String same = sameWarning(id, was, now);
          if (same != null) {
            carried.put(same, reason);
          }
        });
    return carried;
  }

  /** The id that the warning has now, null where it lapsed. */
  private @Nullable String sameWarning(
      String id, List<ImportedWarning> was, List<ImportedWarning> now) {
    Matcher parts = ID.matcher(id);
    if (!parts.matches()) {
      return null;
    }
    return switch (parts.group(2)) {
      case "document" -> imported(id, was, now);
      case "tasks" -> task(parts);
      case "regimes" -> unchangedRegime(parts.group(3)) ? id : null;
      default -> fields.differing(before.head(), after.head()).contains(parts.group(2)) ? null : id;
    };
  }

  private static @Nullable String imported(
      String id, List<ImportedWarning> was, List<ImportedWarning> now) {
    for (int i = 0; i < was.size(); i++) {
      ImportedWarning old = was.get(i);
      if (id.equals(id(old, i))) {
        for (int j = 0; j < now.size(); j++) {
          if (now.get(j).code().equals(old.code()) && now.get(j).vi().equals(old.vi())) {
            return id(now.get(j), j);
          }
        }
      }
    }
    return null;
  }

  private static String id(ImportedWarning warning, int place) {
    return warning.code() + "@" + warning.pointer(place);
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
