package vn.dondoc.platform.contract.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/**
 * A due instant passed and these assignments of one unit and plan were not handed in: one event per
 * plan, unit and due instant.
 *
 * @param historical due before the plan was issued in the system: history, no alarm
 */
@EventType(value = "vn.dondoc.assignments.overdue.v1", topic = Topics.TASK)
public record AssignmentsOverdue(
    UUID planId, UUID unitId, Instant dueAt, boolean historical, List<UUID> assignmentIds)
    implements Event {

  @Override
  public String key() {
    return planId + ":" + unitId;
  }
}
