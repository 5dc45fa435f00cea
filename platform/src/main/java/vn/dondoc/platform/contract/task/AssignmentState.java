package vn.dondoc.platform.contract.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The full current state of one assignment: one unit's share of one occurrence of one task.
 *
 * @param version rises with every change; the highest wins
 * @param requested a request to a body that cannot be ordered (rule T6)
 * @param occurrence key of the occurrence within the task
 * @param dimensions codes of the index dimensions the task serves
 * @param percent 0 to 100
 * @param dueAt exclusive due instant in force, null where none is resolved
 * @param originalDueAt the one first computed, never overwritten
 * @param dueVersion rises when {@code dueAt} moves
 * @param submittedAt of the last submission, null before
 * @param completedAt when it was verified, null before
 * @param firstSubmittedAt of the first submission, null before: it alone decides punctuality, so
 *     that the time of a review is not the unit's (TA6); absent in events before it was added
 * @param originUnitId the unit to which it was first assigned, null where that is {@code unitId}
 */
public record AssignmentState(
    UUID id,
    long version,
    UUID planId,
    UUID taskId,
    int taskSeq,
    UUID unitId,
    boolean requested,
    String occurrence,
    List<String> dimensions,
    AssignmentStatus status,
    int percent,
    Instant dueAt,
    Instant originalDueAt,
    int dueVersion,
    Instant submittedAt,
    Instant completedAt,
    Instant firstSubmittedAt,
    UUID originUnitId) {}
