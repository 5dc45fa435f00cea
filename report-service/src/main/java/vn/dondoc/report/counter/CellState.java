package vn.dondoc.report.counter;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.platform.contract.task.AssignmentState;

/**
 * What an assignment is counted as. Whether an open one is past due depends on the day on which it
 * is asked; a completed one is on time or late for good.
 */
public enum CellState {
  NOT_STARTED,
  IN_PROGRESS,
  /** Handed in before it was due and not yet verified: the days of review are not the unit's. */
  HANDED_IN_ON_TIME,
  COMPLETED_ON_TIME,
  COMPLETED_LATE;

  /**
   * Null for a cancelled assignment, which is not counted. Handed in and returned both count as in
   * progress; lateness is that of the first hand-in, the days of review are not the unit's.
   */
  static @Nullable CellState of(AssignmentState assignment) {
    return switch (assignment.status()) {
      case ASSIGNED, RECEIVED -> NOT_STARTED;
      case SUBMITTED -> late(assignment) ? IN_PROGRESS : HANDED_IN_ON_TIME;
      case IN_PROGRESS, RETURNED, SUSPENDED -> IN_PROGRESS;
      case COMPLETED -> late(assignment) ? COMPLETED_LATE : COMPLETED_ON_TIME;
      case CANCELLED -> null;
    };
  }

  /** The published state it belongs to. */
  public StatusGroup group() {
    return switch (this) {
      case NOT_STARTED -> StatusGroup.NOT_STARTED;
      case IN_PROGRESS, HANDED_IN_ON_TIME -> StatusGroup.IN_PROGRESS;
      case COMPLETED_ON_TIME, COMPLETED_LATE -> StatusGroup.COMPLETED;
    };
  }

  private static boolean late(AssignmentState assignment) {
    Instant done =
        Stream.of(assignment.firstSubmittedAt(), assignment.submittedAt(), assignment.completedAt())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return assignment.dueAt() != null && done != null && !done.isBefore(assignment.dueAt());
  }
}
