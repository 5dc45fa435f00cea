package vn.dondoc.plan.amendment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanVersion;
import vn.dondoc.platform.contract.plan.GroupFacts;

/** Compares two versions of a plan, task by task by their ids. Plain. */
final class PlanDiff {

  private final Words words;
  private final PlanContent before;
  private final PlanContent after;

  private PlanDiff(Words words, PlanContent before, PlanContent after) {
    this.words = words;
    this.before = before;
    this.after = after;
  }

  /**
   * @param from version of {@code before}
   * @param to version of {@code after}, null while it is an amendment that is drafted
   */
  static DiffView of(
      Words words, PlanContent before, PlanContent after, int from, @Nullable Integer to) {
    PlanDiff diff = new PlanDiff(words, before, after);
    return new DiffView(
        from,
        to,
        changes(words.head(before), words.head(after)),
        diff.tasks(),
        diff.regimes(),
        List.of());
  }

  /** What an issued version says otherwise than the one before, and who joined its groups. */
  static DiffView of(Words words, PlanVersion before, PlanVersion after) {
    DiffView said = of(words, before.content(), after.content(), before.number(), after.number());
    return new DiffView(
        said.from(),
        said.to(),
        said.head(),
        said.tasks(),
        said.regimes(),
        groups(words, before.settled().groups(), after.settled().groups()));
  }

  private static List<DiffView.GroupChange> groups(
      Words words, List<GroupFacts> before, List<GroupFacts> after) {
    Map<UUID, GroupFacts> was = byId(before, GroupFacts::id);
    List<DiffView.GroupChange> changes = new ArrayList<>();
    for (GroupFacts now : after) {
      GroupFacts old = was.get(now.id());
      if (old != null && !old.members().equals(now.members())) {
        changes.add(
            new DiffView.GroupChange(
                now.id(),
                now.name(),
                words.units(without(now.members(), old.members())),
                words.units(without(old.members(), now.members()))));
      }
    }
    return changes;
  }

  private static List<UUID> without(List<UUID> units, List<UUID> others) {
    Set<UUID> left = new LinkedHashSet<>(units);
    others.forEach(left::remove);
    return List.copyOf(left);
  }

  /** What the later version adds or changes, under its head; what it drops has no check. */
  static PlanContent changed(PlanContent before, PlanContent after) {
    return after
        .withTasks(after.tasks().stream().filter(t -> !before.tasks().contains(t)).toList())
        .withRegimes(after.regimes().stream().filter(r -> !before.regimes().contains(r)).toList());
  }

  private List<DiffView.TaskChange> tasks() {
    Map<UUID, PlanContent.Task> was = byId(before.tasks(), PlanContent.Task::id);
    Map<UUID, PlanContent.Task> is = byId(after.tasks(), PlanContent.Task::id);
    List<DiffView.TaskChange> changes = new ArrayList<>();
    for (UUID id : both(was, is)) {
      PlanContent.Task old = was.get(id);
      PlanContent.Task now = is.get(id);
      PlanContent.Task shown = now == null ? Objects.requireNonNull(old) : now;
      List<DiffView.FieldChange> fields =
          changes(
              old == null ? Map.of() : words.task(old.body()),
              now == null ? Map.of() : words.task(now.body()));
      if (!fields.isEmpty()) {
        changes.add(
            new DiffView.TaskChange(
                kind(old, now),
                id,
                shown.seq(),
                shown.body().number(),
                shown.body().text(),
                fields));
      }
    }
    changes.sort(Comparator.comparingInt(DiffView.TaskChange::seq));
    return changes;
  }

  private List<DiffView.RegimeChange> regimes() {
    Map<UUID, PlanContent.Regime> was = byId(before.regimes(), PlanContent.Regime::id);
    Map<UUID, PlanContent.Regime> is = byId(after.regimes(), PlanContent.Regime::id);
    List<DiffView.RegimeChange> changes = new ArrayList<>();
    for (UUID id : both(was, is)) {
      PlanContent.Regime old = was.get(id);
      PlanContent.Regime now = is.get(id);
      List<DiffView.FieldChange> fields =
          changes(
              old == null ? Map.of() : words.regime(old.rule()),
              now == null ? Map.of() : words.regime(now.rule()));
      if (!fields.isEmpty()) {
        PlanContent.Regime shown = now == null ? Objects.requireNonNull(old) : now;
        changes.add(new DiffView.RegimeChange(kind(old, now), id, shown.rule().name(), fields));
      }
    }
    return changes;
  }

  private static DiffView.Kind kind(@Nullable Object old, @Nullable Object now) {
    if (old == null) {
      return DiffView.Kind.ADDED;
    }
    return now == null ? DiffView.Kind.DROPPED : DiffView.Kind.CHANGED;
  }

  private static List<DiffView.FieldChange> changes(
      Map<String, String> was, Map<String, String> is) {
    Set<String> fields = new LinkedHashSet<>(was.keySet());
    fields.addAll(is.keySet());
    return fields.stream()
        .filter(f -> !was.getOrDefault(f, "").equals(is.getOrDefault(f, "")))
        .map(f -> new DiffView.FieldChange(f, was.get(f), is.get(f)))
        .toList();
  }

  private static <T> Map<UUID, T> byId(List<T> list, Function<T, UUID> id) {
    Map<UUID, T> byId = new LinkedHashMap<>();
    list.forEach(e -> byId.put(id.apply(e), e));
    return byId;
  }

  private static Set<UUID> both(Map<UUID, ?> was, Map<UUID, ?> is) {
    Set<UUID> ids = new LinkedHashSet<>(was.keySet());
    ids.addAll(is.keySet());
    return ids;
  }
}
