package vn.dondoc.platform.contract.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.contract.plan.PlanEnd;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/**
 * A plan was replaced or revoked, and these assignments of one unit that were not completed are
 * cancelled; at most {@link AssignmentsMade#MOST_ROWS} in one event.
 *
 * @param end never {@link PlanEnd#CLOSED}, which leaves everything as it stood
 * @param at from when the end counts
 */
@EventType(value = "vn.dondoc.assignments.cancelled.v1", topic = Topics.TASK)
public record AssignmentsCancelled(
    UUID planId,
    UUID unitId,
    int part,
    PlanEnd end,
    String reason,
    Instant at,
    List<AssignmentState> rows)
    implements Event {

  @Override
  public String key() {
    return planId + ":" + unitId;
  }
}
