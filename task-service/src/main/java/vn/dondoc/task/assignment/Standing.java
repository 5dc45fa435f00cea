package vn.dondoc.task.assignment;

import java.time.Instant;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.platform.time.Deadline;
import vn.dondoc.platform.time.WorkingCalendar;

/**
 * How an assignment stands: one of the six published cells, derived from facts, clock and calendar
 * at the moment of asking. What was handed in is judged by its first submission (TA6: the time of a
 * review is not the unit's); what was not, or was returned, by the clock.
 *
 * @param progress null for what is no longer counted
 * @param overdue past due and not handed in; never for what is only requested (rule T6)
 * @param lateBy working days after the last permitted day; 0 within due
 */
@Schema(name = "AssignmentStanding")
public record Standing(Progress progress, DueSide due, boolean overdue, int lateBy) {

  /** Hoàn thành, đang thực hiện, chưa thực hiện. */
  @Schema(name = "AssignmentProgressCell")
  public enum Progress {
    COMPLETED,
    IN_PROGRESS,
    NOT_STARTED
  }

  /** Trong hạn, quá hạn. Due today is within due; what is never due always is. */
  @Schema(name = "AssignmentDueCell")
  public enum DueSide {
    WITHIN_DUE,
    PAST_DUE
  }

  /**
   * @param calendar only asked for where something is past due
   */
  static Standing of(AssignmentState state, Instant now, Supplier<WorkingCalendar> calendar) {
    boolean late = pastDue(state, now);
    return new Standing(
        progress(state.status()),
        late ? DueSide.PAST_DUE : DueSide.WITHIN_DUE,
        late && waitsForUnit(state.status()) && !state.requested(),
        late ? lateBy(state, now, calendar.get()) : 0);
  }

  /** The due instant is exclusive: the instant itself is past due. */
  static boolean pastDue(AssignmentState state, Instant now) {
    return state.dueAt() != null && !judgedAt(state, now).isBefore(state.dueAt());
  }

  private static Instant judgedAt(AssignmentState state, Instant now) {
    return switch (state.status()) {
      case SUBMITTED, COMPLETED -> state.firstSubmittedAt();
      default -> now;
    };
  }

  private static int lateBy(AssignmentState state, Instant now, WorkingCalendar calendar) {
    return calendar.workingDaysBetween(
        Deadline.lastDayOf(state.dueAt()), Deadline.dayOf(judgedAt(state, now)));
  }

  private static boolean waitsForUnit(AssignmentStatus status) {
    return switch (status) {
      case ASSIGNED, RECEIVED, IN_PROGRESS, RETURNED -> true;
      default -> false;
    };
  }

  private static Progress progress(AssignmentStatus status) {
    return switch (status) {
      case ASSIGNED, RECEIVED -> Progress.NOT_STARTED;
      case IN_PROGRESS, SUBMITTED, RETURNED, SUSPENDED -> Progress.IN_PROGRESS;
      case COMPLETED -> Progress.COMPLETED;
      case CANCELLED -> null;
    };
  }
}
