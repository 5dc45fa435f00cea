package vn.dondoc.task.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.problem.FieldError;
import vn.dondoc.platform.text.Folded;
import vn.dondoc.platform.time.Deadline;
import vn.dondoc.task.assignment.AssignmentProblem;

/**
 * Which assignments are asked for; null or empty where it does not matter.
 *
 * @param unit organisation code
 * @param dueFrom earliest and {@code dueTo} latest last permitted day, both included
 * @param q words of the task, with or without diacritics
 */
record AssignmentFilter(
    UUID plan,
    UUID task,
    String unit,
    List<AssignmentStatus> states,
    LocalDate dueFrom,
    LocalDate dueTo,
    Boolean pastDue,
    String q) {

  /** The same judgement as {@link vn.dondoc.task.assignment.Standing}, as a set-wise predicate. */
  private static final String PAST_DUE =
      """
      (a.due_at is not null and a.due_at <= case
         when a.status in ('SUBMITTED', 'COMPLETED') then a.first_submitted_at
         else least(cast(:now as timestamptz), a.closed_at) end)""";

  AssignmentFilter {
    if (dueFrom != null && dueTo != null && dueFrom.isAfter(dueTo)) {
      throw new DomainException(
          List.of(new FieldError("?dueFrom", AssignmentProblem.DUE_RANGE_EMPTY)),
          AssignmentProblem.DUE_RANGE_EMPTY);
    }
  }

  /** A piece of SQL and its parameters. */
  record Condition(String sql, Map<String, Object> parameters) {}

  Condition condition(Instant now) {
    Pieces pieces = new Pieces();
    pieces.add(plan, "a.plan_id = :plan", "plan", plan);
    pieces.add(task, "a.task_id = :task", "task", task);
    pieces.add(
        unit,
        "a.unit_id in (select named.unit_id from plan_unit named where named.code = :unit)",
        "unit",
        unit);
    if (states != null && !states.isEmpty()) {
      pieces.add(
          states,
          "a.status = any(:states)",
          "states",
          states.stream().map(Enum::name).toArray(String[]::new));
    }
    if (dueFrom != null) {
      pieces.add(dueFrom, "a.due_at > :dueFrom", "dueFrom", Deadline.endOf(dueFrom.minusDays(1)));
    }
    if (dueTo != null) {
      pieces.add(dueTo, "a.due_at <= :dueTo", "dueTo", Deadline.endOf(dueTo));
    }
    pieces.add(pastDue, (Boolean.FALSE.equals(pastDue) ? "not " : "") + PAST_DUE, "now", now);
    if (q != null && !q.isBlank()) {
      pieces.add(q, "t.folded like :words", "words", Folded.containing(q));
    }
    return pieces.joined();
  }

  private static final class Pieces {
    private final List<String> sql = new ArrayList<>(List.of("true"));
    private final Map<String, Object> parameters = new HashMap<>();

    void add(Object given, String piece, String name, Object value) {
      if (given != null) {
        sql.add(piece);
        parameters.put(name, value);
      }
    }

    Condition joined() {
      return new Condition(String.join(" and ", sql), parameters);
    }
  }
}
