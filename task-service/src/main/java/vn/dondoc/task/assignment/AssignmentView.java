package vn.dondoc.task.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.platform.time.Deadline;

/**
 * An assignment as callers read it.
 *
 * @param origin the unit to which it was first assigned, where a reform passed it on
 * @param wording how the unit is addressed: "giao", or "đề nghị" where it takes no orders (rule T6)
 * @param lastDay last permitted day, null where none is resolved
 * @param dueAt the exclusive end of that day
 */
@Schema(name = "Assignment")
public record AssignmentView(
    UUID id,
    long version,
    AssignmentRow.PlanView plan,
    AssignmentRow.TaskView task,
    AssignmentRow.UnitView unit,
    AssignmentRow.UnitView origin,
    boolean requested,
    String wording,
    String occurrence,
    AssignmentStatus state,
    int percent,
    LocalDate lastDay,
    Instant dueAt,
    Instant originalDueAt,
    Instant firstSubmittedAt,
    Instant submittedAt,
    Instant completedAt,
    Standing standing,
    List<ActionView> actions) {

  /**
   * What the caller may do next.
   *
   * @param refusedBecause the code with which the act would be refused, null where it is allowed
   * @param reason the same in words, with the remedy
   */
  @Schema(name = "NextAction")
  public record ActionView(
      AssignmentAction action, boolean allowed, String refusedBecause, String reason) {}

  static AssignmentView of(AssignmentRow row, Standing standing, List<ActionView> actions) {
    AssignmentState state = row.state();
    return new AssignmentView(
        state.id(),
        state.version(),
        row.plan(),
        row.task(),
        row.unit(),
        row.origin(),
        state.requested(),
        state.requested() ? "đề nghị" : "giao",
        state.occurrence(),
        state.status(),
        state.percent(),
        state.dueAt() == null ? null : Deadline.lastDayOf(state.dueAt()),
        state.dueAt(),
        state.originalDueAt(),
        state.firstSubmittedAt(),
        state.submittedAt(),
        state.completedAt(),
        standing,
        actions);
  }
}
