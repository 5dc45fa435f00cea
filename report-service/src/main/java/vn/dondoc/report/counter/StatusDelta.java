package vn.dondoc.report.counter;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.utils.Utils;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.event.Topics;
import vn.dondoc.platform.inbox.AfterBatch;
import vn.dondoc.platform.time.Deadline;

/**
 * Writes a batch: the newer states, and in the same statement the difference between what they were
 * and what they are to the counters. A repeated or older state changes no row and so no counter.
 */
@ApplicationScoped
class StatusDelta implements AfterBatch {

  /**
   * States in one statement; a batch of the broker seldom has more. They are sorted by unit, so
   * that even then a counter is written once per batch.
   */
  private static final int MOST_ROWS = 10_000;

  private static final String APPLY =
      """
      with told as (
        select * from json_to_recordset(cast(:rows as json)) as r(id uuid, version bigint, plan_id uuid, task_id uuid,
          task_seq int, unit_id uuid, lane smallint, requested boolean, occurrence text, dimensions text[], status text,
          percent int, due_at timestamptz, due_day date, submitted_at timestamptz, completed_at timestamptz, cell_state text)
      ), changed as (
        insert into status_assignment (id, version, plan_id, task_id, task_seq, unit_id, lane, requested, occurrence,
          dimensions, status, percent, due_at, due_day, submitted_at, completed_at, cell_state)
        select id, version, plan_id, task_id, task_seq, unit_id, lane, requested, occurrence, dimensions, status,
          percent, due_at, due_day, submitted_at, completed_at, cell_state from told order by id
        on conflict (id) do update set version = excluded.version, plan_id = excluded.plan_id,
          task_id = excluded.task_id, task_seq = excluded.task_seq, unit_id = excluded.unit_id, lane = excluded.lane,
          requested = excluded.requested, occurrence = excluded.occurrence, dimensions = excluded.dimensions,
          status = excluded.status, percent = excluded.percent, due_at = excluded.due_at, due_day = excluded.due_day,
          submitted_at = excluded.submitted_at, completed_at = excluded.completed_at, cell_state = excluded.cell_state
        where status_assignment.version < excluded.version
        returning
          old.plan_id as old_plan, old.unit_id as old_unit, old.lane as old_lane, old.dimensions as old_dimensions,
          old.cell_state as old_cell, old.due_day as old_day, old.requested as old_requested,
          new.plan_id, new.unit_id, new.lane, new.dimensions, new.cell_state, new.due_day, new.requested
      ), moved as (
        select plan_id, unit_id, lane, dimensions, cell_state, due_day, requested, 1 as n
        from changed where cell_state is not null
        union all
        select old_plan, old_unit, old_lane, old_dimensions, old_cell, old_day, old_requested, -1
        from changed where old_cell is not null
      ), delta as (
        select m.plan_id, m.unit_id, m.lane, d.dimension, m.cell_state, m.due_day, m.requested, sum(m.n) as n
        from moved m cross join lateral unnest(array_prepend('*', m.dimensions)) as d(dimension)
        group by m.plan_id, m.unit_id, m.lane, d.dimension, m.cell_state, m.due_day, m.requested
        having sum(m.n) <> 0
      ), totals as (
        insert into status_total (plan_id, dimension, cell_state, due_day, requested, lane, n)
        select plan_id, dimension, cell_state, due_day, requested, lane, sum(n) from delta
        group by plan_id, dimension, cell_state, due_day, requested, lane
        order by plan_id, dimension, cell_state, due_day, requested, lane
        on conflict (plan_id, dimension, cell_state, due_day, requested, lane)
          do update set n = status_total.n + excluded.n
      )
      insert into status_counter (plan_id, unit_id, dimension, cell_state, due_day, requested, n)
      select plan_id, unit_id, dimension, cell_state, due_day, requested, sum(n) from delta
      group by plan_id, unit_id, dimension, cell_state, due_day, requested
      order by plan_id, dimension, unit_id, cell_state, due_day, requested
      on conflict (plan_id, dimension, unit_id, cell_state, due_day, requested)
        do update set n = status_counter.n + excluded.n
      """;

  @Inject Session db;
  @Inject StatusBatch batch;

  record Row(
      UUID id,
      long version,
      UUID plan_id,
      UUID task_id,
      int task_seq,
      UUID unit_id,
      int lane,
      boolean requested,
      @Nullable String occurrence,
      List<String> dimensions,
      String status,
      int percent,
      @Nullable Instant due_at,
      String due_day,
      @Nullable Instant submitted_at,
      @Nullable Instant completed_at,
      @Nullable String cell_state) {}

  @Override
  public void afterBatch() {
    List<AssignmentState> states =
        batch.latest().stream()
            .sorted(
                Comparator.comparing(AssignmentState::planId)
                    .thenComparing(AssignmentState::unitId))
            .toList();
    for (int i = 0; i < states.size(); i += MOST_ROWS) {
      List<Row> rows =
          states.subList(i, Math.min(i + MOST_ROWS, states.size())).stream()
              .map(StatusDelta::row)
              .toList();
      db.createNativeMutationQuery(APPLY)
          .setParameter("rows", EventJson.write(rows))
          .executeUpdate();
    }
  }

  private static Row row(AssignmentState a) {
    CellState cell = CellState.of(a);
    return new Row(
        a.id(),
        a.version(),
        a.planId(),
        a.taskId(),
        a.taskSeq(),
        a.unitId(),
        lane(a),
        a.requested(),
        a.occurrence(),
        a.dimensions() == null ? List.of() : a.dimensions().stream().distinct().toList(),
        a.status().name(),
        a.percent(),
        a.dueAt(),
        a.dueAt() == null ? "infinity" : Deadline.lastDayOf(a.dueAt()).toString(),
        a.submittedAt(),
        a.completedAt(),
        cell == null ? null : cell.name());
  }

  /**
   * The partition in which the facts of this plan and unit come: two replicas that consume
   * different partitions never write one row of the totals.
   */
  private static int lane(AssignmentState a) {
    byte[] key = (a.planId() + ":" + a.unitId()).getBytes(UTF_8);
    return Utils.toPositive(Utils.murmur2(key)) % Topics.PARTITIONS;
  }
}
