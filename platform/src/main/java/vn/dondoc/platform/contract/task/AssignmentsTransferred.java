package vn.dondoc.platform.contract.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/**
 * A reform act passed open assignments of one unit and plan to its heir (rule O1), at most 500 in
 * one event. They keep their ids, progress and due instants.
 *
 * @param act number and symbol of the act
 * @param at the instant from which the heir answers
 * @param rows as they are with the heir
 */
@EventType(value = "vn.dondoc.assignments.transferred.v1", topic = Topics.TASK)
public record AssignmentsTransferred(
    UUID planId,
    UUID actId,
    String act,
    UUID fromUnitId,
    UUID toUnitId,
    Instant at,
    List<AssignmentState> rows)
    implements Event {

  /** More rows than this travel in a further event. */
  public static final int MOST_ROWS = 500;

  @Override
  public String key() {
    return planId + ":" + toUnitId;
  }
}
