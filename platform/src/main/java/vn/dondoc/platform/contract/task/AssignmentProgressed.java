package vn.dondoc.platform.contract.task;

import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/** The unit recorded progress. */
@EventType(value = "vn.dondoc.assignment.progressed.v1", topic = Topics.TASK)
public record AssignmentProgressed(AssignmentState assignment) implements AssignmentFact {}
