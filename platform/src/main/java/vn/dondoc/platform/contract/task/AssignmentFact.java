package vn.dondoc.platform.contract.task;

import vn.dondoc.platform.event.Event;

/** Something happened to one assignment; its full state travels along. */
public sealed interface AssignmentFact extends Event
    permits AssignmentReceived,
        AssignmentProgressed,
        AssignmentSubmitted,
        AssignmentReturned,
        AssignmentCompleted,
        AssignmentExtended {

  AssignmentState assignment();

  @Override
  default String key() {
    return assignment().planId() + ":" + assignment().unitId();
  }
}
