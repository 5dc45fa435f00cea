package vn.dondoc.plan.amendment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.PlanVersion;
import vn.dondoc.plan.plan.RegimeView;
import vn.dondoc.plan.plan.TaskView;
import vn.dondoc.platform.contract.plan.AmendmentFacts;
import vn.dondoc.platform.contract.plan.GroupFacts;
import vn.dondoc.platform.contract.plan.RelatedUnit;

/**
 * An issued version of a plan, whole.
 *
 * @param groups the generic groups that it cites, as they were expanded
 */
public record WholeVersionView(
    int version,
    Instant validFrom,
    @Nullable AmendmentFacts document,
    PlanHead head,
    UUID issuerId,
    UUID focalId,
    List<RelatedUnit> related,
    List<TaskView> tasks,
    List<RegimeView> regimes,
    List<GroupFacts> groups) {

  static WholeVersionView from(PlanVersion version) {
    return new WholeVersionView(
        version.number(),
        version.validFrom(),
        version.amendment(),
        version.content().head(),
        version.content().issuerId(),
        version.content().focalId(),
        version.content().related(),
        version.content().tasks().stream().map(TaskView::from).toList(),
        version.content().regimes().stream().map(RegimeView::from).toList(),
        version.settled().groups());
  }
}
