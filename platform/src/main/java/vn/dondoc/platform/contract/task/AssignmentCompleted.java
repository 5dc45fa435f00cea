package vn.dondoc.platform.contract.task;

import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/** The focal agency verified the result. */
@EventType(value = "vn.dondoc.assignment.completed.v1", topic = Topics.TASK)
public record AssignmentCompleted(AssignmentState assignment) implements AssignmentFact {}
