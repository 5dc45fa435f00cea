package vn.dondoc.platform.contract.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.contract.plan.PlanEnd;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/**
 * A plan was replaced or revoked, and these reports of one unit that were neither filed nor missed
 * are owed no more; at most {@link ObligationsAmended#MOST_ROWS} in one event.
 *
 * @param end never {@link PlanEnd#CLOSED}, which leaves everything as it stood
 * @param at from when the end counts
 */
@EventType(value = "vn.dondoc.obligations.cancelled.v1", topic = Topics.REPORT)
public record ObligationsCancelled(
    UUID planId,
    UUID unitId,
    int part,
    PlanEnd end,
    String reason,
    Instant at,
    List<ObligationState> rows)
    implements Event {

  @Override
  public String key() {
    return planId + ":" + unitId;
  }
}
