package vn.dondoc.plan.cascade;

import java.util.UUID;

/**
 * A task of the plan above with what was decided about it.
 *
 * @param parentTask id of the parent's task, {@code seq} its place and {@code text} its words
 * @param decision absent while none was made
 * @param task id of the task made of it, {@code number} its number in the own plan
 */
public record TriageView(
    UUID parentTask,
    int seq,
    String text,
    Decision decision,
    String reason,
    UUID task,
    String number) {}
