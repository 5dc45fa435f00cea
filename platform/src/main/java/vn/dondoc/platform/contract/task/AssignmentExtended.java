package vn.dondoc.platform.contract.task;

import vn.dondoc.platform.event.EventType;
import vn.dondoc.platform.event.Topics;

/** The due instant was moved by a recorded decision; the original one is kept. */
@EventType(value = "vn.dondoc.assignment.extended.v1", topic = Topics.TASK)
public record AssignmentExtended(AssignmentState assignment) implements AssignmentFact {}
