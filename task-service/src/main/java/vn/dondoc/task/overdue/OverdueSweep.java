package vn.dondoc.task.overdue;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.contract.task.AssignmentsOverdue;
import vn.dondoc.platform.outbox.Outbox;
import vn.dondoc.platform.time.Sweep;
import vn.dondoc.task.assignment.AssignmentRows;

/**
 * Records assignments whose due instant has passed, in keyset chunks ordered by due instant, plan
 * and unit, and publishes one event for each of these. A chunk takes its last group whole.
 */
@ApplicationScoped
public class OverdueSweep implements Sweep {

  static final int CHUNK = 1000;

  private static final Logger LOG = Logger.getLogger(OverdueSweep.class);

  private static final String MAY_FALL_DUE =
      AssignmentRows.WAITS_FOR_UNIT + " and a.overdue_recorded_at is null and not a.requested";

  private static final String RECORD =
      """
      with front as (
        select a.id, a.due_at, a.plan_id, a.unit_id from assignment a
        where %1$s and a.due_at <= :now and (a.due_at, a.plan_id, a.unit_id) > (:due, :plan, :unit)
        order by a.due_at, a.plan_id, a.unit_id limit :chunk
        for update skip locked),
      edge as (
        select due_at, plan_id, unit_id from front order by due_at desc, plan_id desc, unit_id desc limit 1),
      rest as (
        select a.id from assignment a
        join edge e on a.due_at = e.due_at and a.plan_id = e.plan_id and a.unit_id = e.unit_id
        where %1$s
        for update of a skip locked),
      recorded as (
        update assignment a set overdue_recorded_at = :now
        where a.id in (select id from front union select id from rest)
        returning a.id, a.plan_id, a.unit_id, a.due_at)
      select r.id, r.plan_id, r.unit_id, r.due_at, r.due_at <= p.issued_at as historical
      from recorded r join plan p on p.id = r.plan_id
      order by r.due_at, r.plan_id, r.unit_id, r.id
      """
          .formatted(MAY_FALL_DUE);

  /** Where the chunk before ended: the next one need not pass over what was just recorded. */
  private record Position(Instant now, Instant due, UUID plan, UUID unit) {
    static Position start(Instant now) {
      return new Position(now, Instant.EPOCH, new UUID(0, 0), new UUID(0, 0));
    }

    static Position of(Instant now, Tuple row) {
      return new Position(
          now,
          row.get("due_at", Instant.class),
          row.get("plan_id", UUID.class),
          row.get("unit_id", UUID.class));
    }
  }

  /** One event's worth. */
  private record Group(UUID plan, UUID unit, Instant due, boolean historical) {}

  @Inject EntityManager db;
  @Inject Outbox outbox;
  @Inject Audit audit;
  @Inject MeterRegistry meters;

  private Position position = Position.start(Instant.EPOCH);

  @Override
  public String name() {
    return "overdue";
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean sweep(Instant now) {
    Position from = position.now().equals(now) ? position : Position.start(now);
    // The next chunk begins anew unless this one says where it ended.
    position = Position.start(now);
    List<Tuple> recorded = record(from);
    if (recorded.isEmpty()) {
      return false;
    }
    outbox.addAll(events(recorded));
    audit.recordSet("assignment.overdue", "assignment", now, ids(recorded));
    meters.counter("dondoc.assignments.overdue").increment(recorded.size());
    LOG.infof("Overdue at %s: %d assignments recorded", now, recorded.size());
    if (recorded.size() < CHUNK) {
      return false;
    }
    position = Position.of(now, recorded.getLast());
    return true;
  }

  private static List<UUID> ids(List<Tuple> recorded) {
    return recorded.stream().map(row -> row.get("id", UUID.class)).toList();
  }

  @SuppressWarnings("unchecked")
  private List<Tuple> record(Position from) {
    return db.createNativeQuery(RECORD, Tuple.class)
        .setParameter("now", from.now())
        .setParameter("due", from.due())
        .setParameter("plan", from.plan())
        .setParameter("unit", from.unit())
        .setParameter("chunk", CHUNK)
        .getResultList();
  }

  private static List<AssignmentsOverdue> events(List<Tuple> recorded) {
    Map<Group, List<UUID>> groups = new LinkedHashMap<>();
    for (Tuple row : recorded) {
      Group group =
          new Group(
              row.get("plan_id", UUID.class),
              row.get("unit_id", UUID.class),
              row.get("due_at", Instant.class),
              row.get("historical", Boolean.class));
      groups.computeIfAbsent(group, g -> new ArrayList<>()).add(row.get("id", UUID.class));
    }
    return groups.entrySet().stream()
        .map(
            g ->
                new AssignmentsOverdue(
                    g.getKey().plan(),
                    g.getKey().unit(),
                    g.getKey().due(),
                    g.getKey().historical(),
                    g.getValue()))
        .toList();
  }

  @Override
  @Transactional
  public long pending(Instant now) {
    return db.createNativeQuery(
            "select 1 from assignment a where " + MAY_FALL_DUE + " and a.due_at <= :now limit 1")
        .setParameter("now", now)
        .getResultList()
        .size();
  }

  @Override
  @Transactional
  public Optional<Instant> next(Instant now) {
    return Optional.ofNullable(
        (Instant)
            db.createNativeQuery(
                    "select min(a.due_at) from assignment a where "
                        + MAY_FALL_DUE
                        + " and a.due_at > :now",
                    Instant.class)
                .setParameter("now", now)
                .getSingleResult());
  }
}
