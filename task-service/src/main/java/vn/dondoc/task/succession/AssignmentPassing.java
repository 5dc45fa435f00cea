package vn.dondoc.task.succession;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentsTransferred;
import vn.dondoc.platform.outbox.Outbox;
import vn.dondoc.platform.reform.ReformSweep;
import vn.dondoc.platform.reform.ReformWork;
import vn.dondoc.task.assignment.AssignmentRow;
import vn.dondoc.task.assignment.AssignmentRows;

/**
 * Passes the open assignments of a plan to the heirs, set-wise; commands on them wait meanwhile.
 */
@ApplicationScoped
public class AssignmentPassing extends ReformSweep {

  /** A plan knows its heirs by the name and kind that the act gave them. */
  private static final String KEEP_HEIRS =
      """
      insert into plan_unit (plan_id, unit_id, code, name, kind, path, takes_orders)
      select :owner, u.unit_id, u.code, u.name, u.kind, u.path, u.takes_orders
      from reform_unit u
      where u.act_id = :act and exists (
        select 1 from (%s) h join assignment a on a.plan_id = :owner and a.unit_id = h.unit_id
        where h.heir_id = u.unit_id)
      on conflict do nothing
      """
          .formatted(ReformWork.HEIRS);

  private static final String PASS =
      """
      with heir as materialized (%s),
      chosen as (
        select a.id, a.unit_id, h.heir_id
        from heir h join assignment a on a.plan_id = :owner and a.unit_id = h.unit_id
        where a.status not in ('COMPLETED', 'CANCELLED') and a.closed_at is null
        limit :chunk for update of a),
      a as (
        update assignment p set unit_id = c.heir_id, requested = not u.takes_orders,
          version = p.version + 1, entries = p.entries + 1
        from chosen c join plan_unit u on u.plan_id = :owner and u.unit_id = c.heir_id
        where p.id = c.id
        returning p.*, c.unit_id as from_unit_id),
      traced as (
        insert into assignment_entry (assignment_id, entry, at, action, status, percent, subject, unit_id, content, act_id)
        select a.id, a.entries, :now, 'TRANSFER', a.status, a.percent, 'system', a.unit_id,
          cast(json_build_object('transfer', json_build_object(
            'actId', cast(:act as uuid), 'act', cast(:citation as text),
            'from', json_build_object('id', f.unit_id, 'code', f.code, 'name', f.name),
            'to', json_build_object('id', h.unit_id, 'code', h.code, 'name', h.name))) as text),
          :act
        from a
        join plan_unit f on f.plan_id = a.plan_id and f.unit_id = a.from_unit_id
        join plan_unit h on h.plan_id = a.plan_id and h.unit_id = a.unit_id)
      select %s, t.dimensions, a.from_unit_id from a join plan_task t on t.id = a.task_id
      order by a.from_unit_id, a.unit_id, a.task_seq, a.id
      """
          .formatted(ReformWork.HEIRS, AssignmentRows.STATE);

  private record Way(UUID from, UUID to) {}

  @Inject Session db;
  @Inject Outbox outbox;
  @Inject MeterRegistry meters;

  @Override
  public String name() {
    return "assignment.transfer";
  }

  @Override
  protected String ready() {
    return "exists (select 1 from plan p where p.id = w.owner_id and p.chunks_left = 0)";
  }

  @Override
  protected int pass(ReformWork work, Instant now) {
    db.createNativeMutationQuery(KEEP_HEIRS)
        .setParameter("act", work.actId())
        .setParameter("owner", work.ownerId())
        .executeUpdate();
    Map<Way, List<AssignmentState>> passed = new LinkedHashMap<>();
    List<Tuple> rows =
        db.createNativeQuery(PASS, Tuple.class)
            .setParameter("act", work.actId())
            .setParameter("owner", work.ownerId())
            .setParameter("citation", work.citation())
            .setParameter("now", now)
            .setParameter("chunk", CHUNK)
            .getResultList();
    for (Tuple row : rows) {
      AssignmentState state = AssignmentRow.stateOf(row);
      passed
          .computeIfAbsent(
              new Way(row.get("from_unit_id", UUID.class), state.unitId()), w -> new ArrayList<>())
          .add(state);
    }
    outbox.addAll(events(work, passed));
    meters.counter("dondoc.assignments.transferred").increment(rows.size());
    return rows.size();
  }

  private static List<AssignmentsTransferred> events(
      ReformWork work, Map<Way, List<AssignmentState>> passed) {
    List<AssignmentsTransferred> events = new ArrayList<>();
    passed.forEach(
        (way, rows) -> {
          for (int i = 0; i < rows.size(); i += AssignmentsTransferred.MOST_ROWS) {
            int end = Math.min(i + AssignmentsTransferred.MOST_ROWS, rows.size());
            events.add(
                new AssignmentsTransferred(
                    work.ownerId(),
                    work.actId(),
                    work.citation(),
                    way.from(),
                    way.to(),
                    work.at(),
                    List.copyOf(rows.subList(i, end))));
          }
        });
    return events;
  }

  @Override
  protected Collection<UUID> passed(UUID actId) {
    return db.createNativeQuery(
            "select assignment_id from assignment_entry where act_id = :act", UUID.class)
        .setParameter("act", actId)
        .getResultList();
  }
}
