package vn.dondoc.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.platform.event.EventJson;

/** Keeps items and watches by set-wise SQL; when the next rung fires is computed by the ladder. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Watches {

  /**
   * The highest version wins. What has no due instant yet is kept too: it may be given one later.
   * What was settled stays so once its due instant has passed (E5: any submission stops the
   * escalation); before it, a returned item is awaited again.
   */
  private static final String KEEP_ITEMS =
      """
      insert into due_item (id, kind, source_id, plan_id, unit_id, subject_id, label, version, due_at, due_version, settled)
      select r.id, :kind, :source, cast(:plan as uuid), :unit, r.subject_id, r.label, r.version, r.due_at, r.due_version,
             r.closed or (r.handed_in and coalesce(r.due_at <= :now, false))
      from json_to_recordset(cast(:rows as json)) as r(id uuid, subject_id uuid, label text, version bigint,
        due_at timestamptz, due_version int, closed boolean, handed_in boolean)
      on conflict (id) do update set
        unit_id = excluded.unit_id, version = excluded.version, due_at = excluded.due_at,
        due_version = excluded.due_version, label = excluded.label,
        settled = (select r.closed from json_to_recordset(cast(:rows as json)) as r(id uuid, closed boolean)
                   where r.id = excluded.id) or (due_item.settled and coalesce(excluded.due_at <= :now, false)),
        moved_at = case when due_item.due_at is distinct from excluded.due_at then :now else due_item.moved_at end
      where due_item.version < excluded.version
      """;

  /**
   * A watch that comes to be by a move, or is opened again, stays quiet about rungs already past;
   * of a plan that has ended every watch is settled.
   */
  private static final String KEEP_WATCHES =
      """
      insert into due_watch (kind, source_id, plan_id, unit_id, due_at, due_version, escalates, issued_at, quiet_until, settled_at)
      select i.kind, i.source_id, i.plan_id, i.unit_id, i.due_at, max(i.due_version), bool_or(i.escalates), min(i.issued_at),
             case when bool_and(i.moved_at is not null) then max(i.moved_at) end,
             case when bool_and(i.settled) or exists (select 1 from plan_end e where e.plan_id = i.plan_id)
                  then cast(:now as timestamptz) end
      from due_item i
      where i.kind = :kind and i.source_id = :source and i.unit_id = any(:units) and i.due_at is not null
      group by i.kind, i.source_id, i.plan_id, i.unit_id, i.due_at
      on conflict (kind, source_id, unit_id, due_at) do update set
        due_version = greatest(due_watch.due_version, excluded.due_version),
        escalates = excluded.escalates, issued_at = excluded.issued_at, laid_with = -1,
        settled_at = case when excluded.settled_at is not null then coalesce(due_watch.settled_at, excluded.settled_at) end,
        quiet_until = case when due_watch.settled_at is not null and excluded.settled_at is null
                           then cast(:now as timestamptz) else due_watch.quiet_until end
      where (due_watch.escalates, due_watch.issued_at, due_watch.settled_at is null)
            is distinct from (excluded.escalates, excluded.issued_at, excluded.settled_at is null)
         or due_watch.due_version < excluded.due_version
      """;

  /** Everything moved away: the old rungs never fire. */
  private static final String SETTLE_EMPTY =
      """
      update due_watch w set settled_at = :now
      where w.kind = :kind and w.source_id = :source and w.unit_id = any(:units) and w.settled_at is null
        and not exists (select 1 from due_item i where i.kind = w.kind and i.source_id = w.source_id
                        and i.unit_id = w.unit_id and i.due_at = w.due_at)
      """;

  @Inject Session db;
  @Inject InstantSource clock;

  /**
   * What a plan or regime asks of a unit.
   *
   * @param issuedAt nothing that was due before it is ever reminded of; null for a standing regime,
   *     which starts when it becomes known
   */
  void opened(WatchKey key, List<DueItem> items, Instant issuedAt, boolean escalates) {
    if (items.isEmpty()) {
      return;
    }
    Set<UUID> units = keep(key, items);
    db.createNativeMutationQuery(
            "update due_item set issued_at = :issued, escalates = :escalates"
                + " where id = any(:ids) and issued_at is null")
        .setParameter("issued", issuedAt == null ? clock.instant() : issuedAt)
        .setParameter("escalates", escalates)
        .setParameter("ids", ids(items))
        .executeUpdate();
    keepWatches(key, units);
  }

  /** Something happened to these items, which are this unit's now. */
  void changed(WatchKey key, List<DueItem> items) {
    if (!items.isEmpty()) {
      keepWatches(key, keep(key, items));
    }
  }

  /**
   * The owner found that nothing was handed in; what is to be escalated hangs on its word.
   *
   * @param historical it was due before the plan was issued in the system
   */
  void missed(WatchKey key, Instant dueAt, boolean historical) {
    db.createNativeMutationQuery(
            """
            insert into due_watch (kind, source_id, plan_id, unit_id, due_at, missed, historical)
            values (:kind, :source, cast(:plan as uuid), :unit, :due, true, :historical)
            on conflict (kind, source_id, unit_id, due_at) do update set missed = true,
              historical = due_watch.historical or excluded.historical, laid_with = -1
            where not due_watch.missed
            """)
        .setParameter("kind", key.kind().name())
        .setParameter("source", key.sourceId())
        .setParameter("plan", text(key.planId()), String.class)
        .setParameter("unit", key.unitId())
        .setParameter("due", dueAt)
        .setParameter("historical", historical)
        .executeUpdate();
  }

  /** The units whose watches are concerned: an item may have come from another unit. */
  private Set<UUID> keep(WatchKey key, List<DueItem> items) {
    Set<UUID> units =
        new HashSet<>(
            db.createNativeQuery(
                    "select distinct unit_id from due_item where id = any(:ids)", UUID.class)
                .setParameter("ids", ids(items))
                .getResultList());
    units.add(key.unitId());
    db.createNativeMutationQuery(KEEP_ITEMS)
        .setParameter("kind", key.kind().name())
        .setParameter("source", key.sourceId())
        .setParameter("plan", text(key.planId()), String.class)
        .setParameter("unit", key.unitId())
        .setParameter("now", clock.instant())
        .setParameter("rows", EventJson.write(items))
        .executeUpdate();
    return units;
  }

  private void keepWatches(WatchKey key, Set<UUID> units) {
    for (String sql : List.of(KEEP_WATCHES, SETTLE_EMPTY)) {
      db.createNativeMutationQuery(sql)
          .setParameter("kind", key.kind().name())
          .setParameter("source", key.sourceId())
          .setParameter("units", units.toArray(UUID[]::new))
          .setParameter("now", clock.instant())
          .executeUpdate();
    }
  }

  private static UUID[] ids(List<DueItem> items) {
    return items.stream().map(DueItem::id).toArray(UUID[]::new);
  }

  private static String text(UUID id) {
    return id == null ? null : id.toString();
  }
}
