package vn.dondoc.report.missed;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.contract.report.ReportsMissed;
import vn.dondoc.platform.outbox.Outbox;
import vn.dondoc.platform.time.Sweep;

/**
 * Records the miss of every silent obligation at its due instant (RE5): one event per plan or
 * standing regime, unit and due instant. What its plan asks no more, or had ended, is not silent.
 *
 * <p>A chunk is a number of such groups, not of rows: the first silent row of a group is locked for
 * the group, so that two replicas never tell one group twice. A group whose first row is being
 * written waits for the next run.
 */
@ApplicationScoped
public class MissedSweep implements Sweep {

  static final int CHUNK = 500;

  private static final Logger LOG = Logger.getLogger(MissedSweep.class);

  private static final String RECORD =
      """
      with head as materialized (
        select o.due_at, o.owner_id, o.unit_id from obligation o
        where o.first_submitted_at is null and o.missed_at is null and o.ended_at is null and o.due_at <= :now
          and (o.due_at, o.owner_id, o.unit_id) > (:due, :owner, :unit)
          and not exists (select 1 from obligation p
            where p.owner_id = o.owner_id and p.unit_id = o.unit_id and p.due_at = o.due_at and p.id < o.id
              and p.first_submitted_at is null and p.missed_at is null and p.ended_at is null)
        order by o.due_at, o.owner_id, o.unit_id
        limit :most
        for update skip locked)
      update obligation m set missed_at = m.due_at, version = m.version + 1
      from head
      where m.owner_id = head.owner_id and m.unit_id = head.unit_id and m.due_at = head.due_at
        and m.first_submitted_at is null and m.missed_at is null and m.ended_at is null
      returning m.id, m.plan_id, m.regime_id, m.owner_id, m.unit_id, m.due_at, m.historical
      """;

  @Inject Session db;
  @Inject Outbox outbox;
  @Inject Audit audit;
  @Inject MeterRegistry meters;

  /**
   * Where the run stands: groups up to it are done, and their dead index entries not read again.
   */
  private volatile Group reached = Group.NONE;

  /** In the order of the database, to which ids are unsigned bytes. */
  private record Group(Instant dueAt, UUID owner, UUID unit) {

    static final Group NONE = new Group(Instant.EPOCH, new UUID(0, 0), new UUID(0, 0));

    static final Comparator<Group> ORDER =
        Comparator.comparing(Group::dueAt)
            .thenComparing(g -> g.owner().toString())
            .thenComparing(g -> g.unit().toString());
  }

  @Override
  public String name() {
    return "reports-missed";
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean sweep(Instant now) {
    Map<Group, List<Tuple>> groups = new LinkedHashMap<>();
    List<UUID> ids = new ArrayList<>();
    for (Object row :
        db.createNativeQuery(RECORD, Tuple.class)
            .setParameter("now", now)
            .setParameter("due", reached.dueAt())
            .setParameter("owner", reached.owner())
            .setParameter("unit", reached.unit())
            .setParameter("most", CHUNK)
            .getResultList()) {
      Tuple missed = (Tuple) row;
      Group group =
          new Group(
              missed.get("due_at", Instant.class),
              missed.get("owner_id", UUID.class),
              missed.get("unit_id", UUID.class));
      groups.computeIfAbsent(group, g -> new ArrayList<>()).add(missed);
      ids.add(missed.get("id", UUID.class));
    }
    reached = groups.keySet().stream().max(Group.ORDER).orElse(Group.NONE);
    if (groups.isEmpty()) {
      return false;
    }
    outbox.addAll(groups.values().stream().map(MissedSweep::event).toList());
    audit.recordSet("report.miss", "obligation", now, ids);
    meters.counter("dondoc.reports.missed").increment(ids.size());
    LOG.infof("%d reports of %d units and due instants are missed", ids.size(), groups.size());
    return true;
  }

  private static ReportsMissed event(List<Tuple> rows) {
    Tuple any = rows.getFirst();
    UUID plan = any.get("plan_id", UUID.class);
    return new ReportsMissed(
        plan,
        plan == null ? any.get("regime_id", UUID.class) : null,
        any.get("unit_id", UUID.class),
        any.get("due_at", Instant.class),
        any.get("historical", Boolean.class),
        rows.stream().map(row -> row.get("id", UUID.class)).sorted().toList());
  }

  @Override
  @Transactional
  public long pending(Instant now) {
    return db.createNativeQuery(
            "select count(*) from obligation where first_submitted_at is null and missed_at is null"
                + " and ended_at is null and due_at <= :now",
            Long.class)
        .setParameter("now", now)
        .getSingleResult();
  }

  @Override
  @Transactional
  public Optional<Instant> next(Instant now) {
    return Optional.ofNullable(
        db.createNativeQuery(
                "select min(due_at) from obligation where first_submitted_at is null and missed_at is null"
                    + " and ended_at is null and due_at > :now",
                Instant.class)
            .setParameter("now", now)
            .getSingleResult());
  }
}
