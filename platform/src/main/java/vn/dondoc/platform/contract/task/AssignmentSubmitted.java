package vn.dondoc.platform.contract.task;

import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/** The unit handed its result in for verification. */
@EventType(value = "vn.dondoc.assignment.submitted.v1", topic = Topics.TASK)
public record AssignmentSubmitted(AssignmentState assignment) implements AssignmentFact {}
