package vn.dondoc.plan.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.plan.group.GroupRepository;
import vn.dondoc.plan.group.UnitGroup;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.plan.plan.Party;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.platform.contract.plan.GroupFacts;
import vn.dondoc.platform.contract.plan.UnitFacts;

/**
 * Expands what a plan cites to the units valid in the issuer's territory on the date of the
 * document (rule T4). A group that the version before cited keeps its members.
 */
@ApplicationScoped
class PlanExpansion {

  private final GroupRepository groups;
  private final UnitRepository units;

  PlanExpansion(GroupRepository groups, UnitRepository units) {
    this.groups = groups;
    this.units = units;
  }

  /**
   * @param day of the document that first cites a group
   * @param named members named of open groups, by group
   * @param before the groups of the version before: what they were stays
   */
  Expansion expand(
      PlanContent content, LocalDate day, Map<UUID, List<UUID>> named, List<GroupFacts> before) {
    UUID territory = units.territoryOn(content.issuerId(), day);
    Map<UUID, GroupFacts> known = new HashMap<>();
    before.forEach(g -> known.put(g.id(), g));
    List<UnitGroup> cited =
        content
            .parties()
            .map(Party::groupId)
            .filter(Objects::nonNull)
            .distinct()
            .map(groups::findById)
            .toList();
    List<GroupFacts> expanded = new ArrayList<>();
    for (UnitGroup group : cited) {
      if (!group.planLeads()) {
        GroupFacts kept = known.get(group.id());
        expanded.add(
            kept == null || kept.open()
                ? facts(group, members(group, named, territory, day))
                : kept);
      }
    }
    Expansion byRule = new Expansion(expanded);
    cited.stream()
        .filter(UnitGroup::planLeads)
        .forEach(g -> expanded.add(facts(g, leads(content, byRule))));
    return new Expansion(expanded);
  }

  /** By the rule of a closed group; as named of an open one (rule T5). */
  private List<UUID> members(
      UnitGroup group, Map<UUID, List<UUID>> named, UUID territory, LocalDate day) {
    return group.open()
        ? named.getOrDefault(group.id(), List.of())
        : groups.members(group, territory, day).stream().map(Unit::id).toList();
  }

  /** An open group whose members were named is as good as a closed one. */
  private static GroupFacts facts(UnitGroup group, List<UUID> members) {
    return new GroupFacts(group.id(), group.name(), group.open() && members.isEmpty(), members);
  }

  /** The units that lead a task and take orders, by code. */
  private List<UUID> leads(PlanContent content, Expansion expansion) {
    Set<UUID> leads = new LinkedHashSet<>();
    content.tasks().forEach(t -> leads.addAll(expansion.units(t.body().leads())));
    return units.byIds(leads).stream()
        .filter(u -> u.facts().kind().takesOrders())
        .map(Unit::id)
        .toList();
  }

  /**
   * Every unit that the plan names, directly or by a group, or that it is related to, as it was on
   * a day.
   */
  List<UnitFacts> units(PlanContent content, Expansion expansion, LocalDate day) {
    Set<UUID> ids = new LinkedHashSet<>();
    ids.add(content.issuerId());
    ids.add(content.focalId());
    content.related().forEach(r -> ids.add(r.unitId()));
    content.parties().forEach(p -> ids.addAll(expansion.units(p)));
    for (PlanContent.Regime regime : content.regimes()) {
      ids.add(regime.rule().receiverId());
      if (regime.rule().throughId() != null) {
        ids.add(regime.rule().throughId());
      }
    }
    return units.factsOn(ids, day);
  }
}
