package vn.dondoc.plan.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.platform.contract.plan.GroupFacts;

/**
 * What issuing a version settled beside its text, and the next version keeps.
 *
 * @param groups the generic groups it cites, each expanded on the day of the document that first
 *     cited it (rule T4)
 * @param occurrences days of each recurring task, by its id
 * @param firstDays of each regime by its id: no period that ends before is asked for
 */
public record Settled(
    List<GroupFacts> groups,
    Map<UUID, List<LocalDate>> occurrences,
    Map<UUID, LocalDate> firstDays) {

  public static final Settled NOTHING = new Settled(List.of(), Map.of(), Map.of());

  /** The same with a group in the place of what it was. */
  public Settled with(GroupFacts group) {
    return new Settled(
        groups.stream().map(g -> g.id().equals(group.id()) ? group : g).toList(),
        occurrences,
        firstDays);
  }

  /**
   * Settles what a version asks for: what lies on or after the day of its document, and what the
   * version before asked for already.
   */
  public static Settled of(
      PlanContent content, List<GroupFacts> groups, LocalDate day, Settled before) {
    Map<UUID, List<LocalDate>> occurrences = new LinkedHashMap<>();
    for (PlanContent.Task task : content.tasks()) {
      TaskTiming timing = task.body().timing();
      if (timing.isRecurring()) {
        List<LocalDate> asked = before.occurrences().getOrDefault(task.id(), List.of());
        occurrences.put(
            task.id(),
            timing.occurrences().stream()
                .filter(d -> !d.isBefore(day) || asked.contains(d))
                .toList());
      }
    }
    Map<UUID, LocalDate> firstDays = new LinkedHashMap<>();
    content
        .regimes()
        .forEach(r -> firstDays.put(r.id(), before.firstDays().getOrDefault(r.id(), day)));
    return new Settled(groups, occurrences, firstDays);
  }
}
