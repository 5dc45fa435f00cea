package vn.dondoc.platform.contract.task;

import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/** The focal agency sent the result back with a reason; returned is not completed. */
@EventType(value = "vn.dondoc.assignment.returned.v1", topic = Topics.TASK)
public record AssignmentReturned(AssignmentState assignment) implements AssignmentFact {}
