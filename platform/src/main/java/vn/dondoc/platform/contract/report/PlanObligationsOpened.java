package vn.dondoc.platform.contract.report;

import java.util.UUID;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/** Every obligation of this version of the plan exists. */
@EventType(value = "vn.dondoc.plan-obligations.opened.v1", topic = Topics.REPORT)
public record PlanObligationsOpened(UUID planId, int version, int obligations, int units)
    implements Event {

  @Override
  public String key() {
    return planId.toString();
  }
}
