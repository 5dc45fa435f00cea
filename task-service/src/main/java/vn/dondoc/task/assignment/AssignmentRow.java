package vn.dondoc.task.assignment;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dondoc.platform.contract.plan.TimingKind;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentStatus;

/**
 * An assignment as one query reads it, with the task, plan and unit it belongs to.
 *
 * @param origin the unit to which it was first assigned, null where that is {@code unit}
 * @param verifies whether the caller's unit is the plan's issuer, focal or standing agency
 * @param closedAt when the plan was closed with this not completed, else null
 */
public record AssignmentRow(
    AssignmentState state,
    TaskView task,
    PlanView plan,
    UnitView unit,
    UnitView origin,
    boolean verifies,
    Instant closedAt) {

  /**
   * The task, in the words of the plan.
   *
   * @param product what is to be handed in, null where none is named
   */
  @Schema(name = "AssignedTask")
  public record TaskView(
      UUID id,
      int seq,
      String number,
      String text,
      String group,
      List<String> dimensions,
      TimingKind timing,
      String timingWords,
      String product) {}

  /** The plan that asks for it. */
  @Schema(name = "AssigningPlan")
  public record PlanView(UUID id, String number, String symbol, String title) {}

  /** A unit as it was on the plan's date, an heir as it was when it took over. */
  @Schema(name = "AssignedUnit")
  public record UnitView(UUID id, String code, String name) {}

  static AssignmentRow of(Tuple row) {
    AssignmentState state = stateOf(row);
    return new AssignmentRow(
        state,
        new TaskView(
            state.taskId(),
            state.taskSeq(),
            row.get("number", String.class),
            row.get("text", String.class),
            row.get("task_group", String.class),
            state.dimensions(),
            TimingKind.valueOf(row.get("timing", String.class)),
            row.get("timing_words", String.class),
            row.get("product", String.class)),
        new PlanView(
            state.planId(),
            row.get("plan_number", String.class),
            row.get("plan_symbol", String.class),
            row.get("plan_title", String.class)),
        new UnitView(
            state.unitId(), row.get("unit_code", String.class), row.get("unit_name", String.class)),
        state.originUnitId() == null
            ? null
            : new UnitView(
                state.originUnitId(),
                row.get("origin_code", String.class),
                row.get("origin_name", String.class)),
        row.get("verifies", Boolean.class),
        row.get("closed_at", Instant.class));
  }

  /** The columns of an assignment, with the {@code dimensions} of its task, as its state. */
  public static AssignmentState stateOf(Tuple row) {
    return new AssignmentState(
        row.get("id", UUID.class),
        row.get("version", Number.class).longValue(),
        row.get("plan_id", UUID.class),
        row.get("task_id", UUID.class),
        row.get("task_seq", Number.class).intValue(),
        row.get("unit_id", UUID.class),
        row.get("requested", Boolean.class),
        row.get("occurrence", String.class),
        List.of(row.get("dimensions", String[].class)),
        AssignmentStatus.valueOf(row.get("status", String.class)),
        row.get("percent", Number.class).intValue(),
        row.get("due_at", Instant.class),
        row.get("original_due_at", Instant.class),
        row.get("due_version", Number.class).intValue(),
        row.get("submitted_at", Instant.class),
        row.get("completed_at", Instant.class),
        row.get("first_submitted_at", Instant.class),
        row.get("origin_unit_id", UUID.class));
  }

  /** The same row after a change. */
  public AssignmentRow with(AssignmentState changed) {
    return new AssignmentRow(changed, task, plan, unit, origin, verifies, closedAt);
  }

  /** By when it is judged: what stood open when the plan was closed stays as it stood then. */
  Instant judgedBy(Instant now) {
    return closedAt != null && closedAt.isBefore(now) ? closedAt : now;
  }
}
