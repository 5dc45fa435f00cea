package vn.dondoc.plan.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.dondoc.plan.group.GroupRepository;
import vn.dondoc.plan.group.UnitGroup;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.plan.plan.Party;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanRegime;
import vn.dondoc.plan.plan.PlanTask;
import vn.dondoc.platform.contract.plan.GroupFacts;
import vn.dondoc.platform.contract.plan.UnitFacts;

/**
 * Expands what a plan cites to the units valid in the issuer's territory on the date of the
 * document (rule T4).
 */
@ApplicationScoped
class PlanExpansion {

  private final GroupRepository groups;
  private final UnitRepository units;

  PlanExpansion(GroupRepository groups, UnitRepository units) {
    this.groups = groups;
    this.units = units;
  }

  Expansion expand(Plan plan, List<PlanTask> tasks, List<PlanRegime> regimes, LocalDate day) {
    UUID territory = units.findById(plan.issuerId()).territory();
    List<UnitGroup> cited =
        parties(tasks, regimes)
            .map(Party::groupId)
            .filter(Objects::nonNull)
            .distinct()
            .map(groups::findById)
            .toList();
    List<GroupFacts> expanded = new ArrayList<>();
    cited.stream()
        .filter(g -> !g.planLeads())
        .forEach(
            g ->
                expanded.add(
                    facts(g, groups.members(g, territory, day).stream().map(Unit::id).toList())));
    Expansion byRule = new Expansion(expanded);
    cited.stream()
        .filter(UnitGroup::planLeads)
        .forEach(g -> expanded.add(facts(g, leads(tasks, byRule))));
    return new Expansion(expanded);
  }

  private static GroupFacts facts(UnitGroup group, List<UUID> members) {
    return new GroupFacts(group.id(), group.name(), group.open(), members);
  }

  /** The units that lead a task and take orders, by code. */
  private List<UUID> leads(List<PlanTask> tasks, Expansion expansion) {
    Set<UUID> leads = new LinkedHashSet<>();
    tasks.forEach(t -> leads.addAll(expansion.units(t.body().leads())));
    return units.byIds(leads).stream()
        .filter(u -> u.facts().kind().takesOrders())
        .map(Unit::id)
        .toList();
  }

  /** Every unit that the plan names, directly or by a group, or that it is related to. */
  List<UnitFacts> units(
      Plan plan, List<PlanTask> tasks, List<PlanRegime> regimes, Expansion expansion) {
    Set<UUID> ids = new LinkedHashSet<>();
    ids.add(plan.issuerId());
    ids.add(plan.focalId());
    plan.related().forEach(r -> ids.add(r.unitId()));
    parties(tasks, regimes).forEach(p -> ids.addAll(expansion.units(p)));
    for (PlanRegime regime : regimes) {
      ids.add(regime.rule().receiverId());
      if (regime.rule().throughId() != null) {
        ids.add(regime.rule().throughId());
      }
    }
    return units.byIds(ids).stream().map(Unit::facts).toList();
  }

  private static Stream<Party> parties(List<PlanTask> tasks, List<PlanRegime> regimes) {
    return Stream.concat(
        tasks.stream()
            .map(PlanTask::body)
            .flatMap(
                t ->
                    Stream.of(t.leads(), t.coordinators(), t.monitors())
                        .flatMap(Collection::stream)),
        regimes.stream().flatMap(r -> r.rule().reporters().stream()));
  }
}
