package vn.dondoc.platform.contract.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/**
 * What one plan asks of one unit, at most 500 assignments in one event.
 *
 * @param part 1 for the first event of a plan and unit; the unit is told once, on part 1
 * @param planIssuedAt nothing that was due before it raises an alarm
 * @param rows of this part
 */
@EventType(value = "vn.dondoc.assignments.made.v1", topic = Topics.TASK)
public record AssignmentsMade(
    UUID planId,
    int planVersion,
    UUID unitId,
    int part,
    Instant planIssuedAt,
    List<AssignmentState> rows)
    implements Event {

  /** More rows than this travel in a further part. */
  public static final int MOST_ROWS = 500;

  @Override
  public String key() {
    return planId + ":" + unitId;
  }
}
