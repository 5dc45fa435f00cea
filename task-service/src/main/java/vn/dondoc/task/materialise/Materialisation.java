package vn.dondoc.task.materialise;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.SpanKind;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.PlanMaterialised;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.outbox.Outbox;
import vn.dondoc.platform.time.Sweep;
import vn.dondoc.platform.trace.Traces;
import vn.dondoc.task.assignment.AssignmentRow;
import vn.dondoc.task.assignment.AssignmentRows;

/**
 * Makes the assignments of accepted plans, one chunk of units at a time, on every replica. The
 * worker that finishes a plan's last chunk says so.
 */
@ApplicationScoped
@Priority(20)
public class Materialisation implements Sweep {

  private static final Logger LOG = Logger.getLogger(Materialisation.class);

  /**
   * What {@link vn.dondoc.task.assignment.Assignment#of} says, for every lead and occurrence of a
   * chunk at once.
   */
  private static final String MAKE =
      """
      with a as (
        insert into assignment (id, version, plan_id, task_id, task_seq, unit_id, origin_unit_id, requested, occurrence, status,
                                percent, due_at, original_due_at, due_version, assigned_at, handed_in, entries)
        select uuidv7(), 1, t.plan_id, t.id, t.seq, l.unit_id, l.unit_id, l.requested, o.occurrence, 'ASSIGNED',
               0, o.due_at, o.due_at, 1, :now, false, 0
        from task_lead l
        join plan_task t on t.id = l.task_id
        join task_occurrence o on o.task_id = l.task_id
        where l.plan_id = :plan and l.unit_id between :first and :last
        order by l.unit_id, t.seq, o.occurrence
        on conflict (task_id, occurrence, origin_unit_id) do nothing
        returning *)
      select %s, t.dimensions from a join plan_task t on t.id = a.task_id
      order by a.unit_id, a.task_seq, a.task_id, a.occurrence
      """
          .formatted(AssignmentRows.STATE);

  @Inject EntityManager db;
  @Inject Outbox outbox;
  @Inject Audit audit;
  @Inject MeterRegistry meters;
  @Inject Traces traces;

  private record Chunk(UUID plan, int number, UUID first, UUID last, String traceparent) {}

  @Override
  public String name() {
    return "materialise";
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean sweep(Instant now) {
    Chunk chunk = take();
    if (chunk == null) {
      return false;
    }
    return traces.follow(
        chunk.traceparent(), name(), SpanKind.INTERNAL, () -> materialise(chunk, now));
  }

  private boolean materialise(Chunk chunk, Instant now) {
    List<AssignmentState> made = make(chunk, now);
    AcceptedPlan plan = finish(chunk, made);
    List<Event> events = new ArrayList<>(plan.made(made));
    if (plan.chunksLeft() == 0) {
      events.add(new PlanMaterialised(plan.id(), plan.version(), plan.assignments(), plan.units()));
    }
    outbox.addAll(events);
    audit.recordSet(
        "assignment.make", "plan", plan.id(), made.stream().map(AssignmentState::id).toList());
    meters.counter("dondoc.assignments.made").increment(made.size());
    LOG.infof(
        "Plan %s version %d: chunk %d made %d assignments, %d chunks left",
        plan.id(), plan.version(), chunk.number(), made.size(), plan.chunksLeft());
    return true;
  }

  /**
   * Whoever deletes the work row does the work; the delete is undone if the work fails. The row is
   * chosen in a step of its own: as a condition of the delete it could be chosen again for every
   * row, and all of them would go.
   */
  private Chunk take() {
    return tuples(
            db.createNativeQuery(
                """
                with next as materialized (
                  select plan_id, chunk from plan_work order by plan_id, chunk limit 1 for update skip locked)
                delete from plan_work w using next where w.plan_id = next.plan_id and w.chunk = next.chunk
                returning w.plan_id, w.chunk, w.first_unit, w.last_unit, w.traceparent
                """,
                Tuple.class))
        .stream()
        .map(
            row ->
                new Chunk(
                    row.get("plan_id", UUID.class),
                    row.get("chunk", Number.class).intValue(),
                    row.get("first_unit", UUID.class),
                    row.get("last_unit", UUID.class),
                    row.get("traceparent", String.class)))
        .findFirst()
        .orElse(null);
  }

  private List<AssignmentState> make(Chunk chunk, Instant now) {
    return tuples(
            db.createNativeQuery(MAKE, Tuple.class)
                .setParameter("plan", chunk.plan())
                .setParameter("first", chunk.first())
                .setParameter("last", chunk.last())
                .setParameter("now", now))
        .stream()
        .map(AssignmentRow::stateOf)
        .toList();
  }

  /** The plan's row serialises the workers' ends, so that exactly one of them sees 0. */
  private AcceptedPlan finish(Chunk chunk, List<AssignmentState> made) {
    return tuples(
            db.createNativeQuery(
                    """
                    update plan set chunks_left = chunks_left - 1, assignments = assignments + :assignments,
                                    units = units + :units
                    where id = :plan
                    returning id, version, issued_at, chunks_left, assignments, units
                    """,
                    Tuple.class)
                .setParameter("plan", chunk.plan())
                .setParameter("assignments", made.size())
                .setParameter(
                    "units",
                    Math.toIntExact(made.stream().map(AssignmentState::unitId).distinct().count())))
        .stream()
        .map(AcceptedPlan::of)
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private static List<Tuple> tuples(jakarta.persistence.Query query) {
    return query.getResultList();
  }

  @Override
  @Transactional
  public long pending(Instant now) {
    return ((Number) db.createNativeQuery("select count(*) from plan_work").getSingleResult())
        .longValue();
  }
}
