package vn.dondoc.task.materialise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.platform.contract.plan.GroupFacts;
import vn.dondoc.platform.contract.plan.PartyFacts;
import vn.dondoc.platform.contract.plan.PlanFacts;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.contract.plan.Relation;
import vn.dondoc.platform.contract.plan.TaskFacts;
import vn.dondoc.platform.contract.plan.UnitFacts;

/**
 * An issued plan, put together from its pieces.
 *
 * @param groups members of each group; an open group whose members nobody has named has none, and
 *     so gives no assignment and is never overdue (rule T5)
 */
public record IssuedPlan(
    UUID id,
    int version,
    PlanFacts facts,
    Collection<UnitFacts> units,
    Map<UUID, Set<UUID>> groups,
    List<TaskFacts> tasks) {

  /** A unit or a group, exactly one of the two, and what it is to a task or to the plan. */
  public record Party(UUID object_id, UUID unit_id, UUID group_id, Relation relation) {}

  /** A unit of a group. */
  public record Member(UUID group_id, UUID unit_id) {}

  /** Refuses a plan that cites a unit or group it does not list: part of it would be lost. */
  public static IssuedPlan of(List<PlanIssued> pieces) {
    PlanIssued first = pieces.getFirst();
    Map<UUID, UnitFacts> units = new LinkedHashMap<>();
    Map<UUID, Set<UUID>> groups = new LinkedHashMap<>();
    Map<UUID, TaskFacts> tasks = new LinkedHashMap<>();
    for (PlanIssued piece : pieces) {
      piece.units().forEach(unit -> units.put(unit.id(), unit));
      piece.tasks().forEach(task -> tasks.put(task.id(), task));
      for (GroupFacts group : piece.groups()) {
        groups.computeIfAbsent(group.id(), g -> new LinkedHashSet<>()).addAll(group.members());
      }
    }
    IssuedPlan plan =
        new IssuedPlan(
            first.planId(),
            first.version(),
            first.plan(),
            units.values(),
            groups,
            List.copyOf(tasks.values()));
    plan.requireListed(units.keySet());
    return plan;
  }

  /** Who leads, coordinates and monitors each task, as the text names them. */
  List<Party> parties() {
    List<Party> parties = new ArrayList<>();
    for (TaskFacts task : tasks) {
      task.leads().forEach(p -> parties.add(party(task, p, Relation.LEAD)));
      task.coordinators().forEach(p -> parties.add(party(task, p, Relation.COORDINATE)));
      task.monitors().forEach(p -> parties.add(party(task, p, Relation.MONITOR)));
    }
    return parties;
  }

  private static Party party(TaskFacts task, PartyFacts party, Relation relation) {
    return new Party(task.id(), party.unitId(), party.groupId(), relation);
  }

  List<Member> members() {
    return groups.entrySet().stream()
        .flatMap(g -> g.getValue().stream().map(unit -> new Member(g.getKey(), unit)))
        .toList();
  }

  private void requireListed(Set<UUID> listed) {
    Set<UUID> cited = new HashSet<>();
    groups.values().forEach(cited::addAll);
    for (Party party : parties()) {
      if (party.unit_id() != null) {
        cited.add(party.unit_id());
      } else if (!groups.containsKey(party.group_id())) {
        throw new IllegalArgumentException("group not listed: " + party.group_id());
      }
    }
    cited.removeAll(listed);
    if (!cited.isEmpty()) {
      throw new IllegalArgumentException("units not listed: " + cited);
    }
  }
}
