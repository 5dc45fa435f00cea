package vn.dondoc.platform.contract.plan;

import java.time.Instant;
import java.util.UUID;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/**
 * An issued plan was closed, replaced or revoked. What was completed, accepted or missed before
 * stays.
 *
 * @param version the plan's last issued version; acted on after it
 * @param at from when it counts
 * @param replacedBy the plan that replaces it, null unless {@link PlanEnd#REPLACED}
 */
@EventType(value = "vn.dondoc.plan.ended.v1", topic = Topics.PLAN)
public record PlanEnded(
    UUID planId, int version, PlanEnd end, Instant at, String reason, UUID replacedBy)
    implements Event {

  @Override
  public String key() {
    return planId.toString();
  }
}
