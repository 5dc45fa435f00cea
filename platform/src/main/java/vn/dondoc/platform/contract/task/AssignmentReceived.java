package vn.dondoc.platform.contract.task;

import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/** The unit took note of its assignment. */
@EventType(value = "vn.dondoc.assignment.received.v1", topic = Topics.TASK)
public record AssignmentReceived(AssignmentState assignment) implements AssignmentFact {}
