package vn.dondoc.platform.contract.task;

import java.util.UUID;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/** Every assignment of this version of the plan exists. */
@EventType(value = "vn.dondoc.plan.materialised.v1", topic = Topics.TASK)
public record PlanMaterialised(UUID planId, int version, int assignments, int units)
    implements Event {

  @Override
  public String key() {
    return planId.toString();
  }
}
