package vn.dondoc.plan.reform;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.plan.organisation.UnitTimeline;
import vn.dondoc.platform.contract.organisation.PlanHeir;
import vn.dondoc.platform.contract.organisation.Succession;

/**
 * What an act makes of the register.
 *
 * @param successions in the order of the operations, each unit once
 * @param begun the units it creates
 * @param moved the units that come under another parent
 */
record ReformOutcome(List<Succession> successions, List<UnitTimeline> begun, List<Move> moved) {

  /** A unit that comes under another parent; what lies below it goes along. */
  record Move(UUID unit, UUID from, UUID to) {}

  /** Who carries on or takes open work. */
  Set<UUID> heirs() {
    Set<UUID> heirs = new LinkedHashSet<>();
    for (Succession s : successions) {
      heirs.addAll(s.successors());
      if (s.heirId() != null) {
        heirs.add(s.heirId());
      }
      s.planHeirs().stream().map(PlanHeir::heirId).forEach(heirs::add);
    }
    return heirs;
  }
}
