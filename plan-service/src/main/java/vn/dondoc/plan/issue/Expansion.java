package vn.dondoc.plan.issue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.lint.Membership;
import vn.dondoc.plan.plan.Party;
import vn.dondoc.platform.contract.plan.GroupFacts;

/**
 * The generic groups a plan cites, expanded on its date: closed ones to their units, open ones to
 * none.
 */
public final class Expansion implements Membership {

  private final Map<UUID, GroupFacts> groups = new LinkedHashMap<>();

  public Expansion(Collection<GroupFacts> expanded) {
    expanded.forEach(g -> groups.put(g.id(), g));
  }

  /** Whether a party is an open group; a group that is unknown is not. */
  @Override
  public boolean isOpen(Party party) {
    GroupFacts group = group(party);
    return group != null && group.open();
  }

  /** The units that a party means; none where it is unknown or an open group. */
  @Override
  public List<UUID> units(Party party) {
    if (party.unitId() != null) {
      return List.of(party.unitId());
    }
    GroupFacts group = group(party);
    return group == null ? List.of() : group.members();
  }

  private @Nullable GroupFacts group(Party party) {
    return party.groupId() == null ? null : groups.get(party.groupId());
  }

  public Set<UUID> units(Collection<Party> parties) {
    Set<UUID> units = new LinkedHashSet<>();
    parties.forEach(p -> units.addAll(units(p)));
    return units;
  }

  public List<GroupFacts> groups() {
    return new ArrayList<>(groups.values());
  }
}
