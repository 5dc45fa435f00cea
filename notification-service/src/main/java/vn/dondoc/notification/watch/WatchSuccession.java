package vn.dondoc.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Lets the watch of an heir go on where that of its predecessor stood, in whatever order transfer
 * and miss are told.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WatchSuccession {

  /** What fired for a predecessor does not fire again, and the miss that it had stays recorded. */
  private static final String CARRY_OVER =
      """
      update due_watch h set missed = c.missed, historical = c.historical, last_rung = c.last_rung, laid_with = -1
      from (
        select w.id, bool_or(w.missed or f.missed) as missed, bool_or(w.historical or f.historical) as historical,
          max(greatest(w.last_rung, f.last_rung)) as last_rung
        from due_item i
        join due_watch w on w.kind = i.kind and w.source_id = i.source_id and w.unit_id = i.unit_id
          and w.due_at = i.due_at
        join due_watch f on f.kind = i.kind and f.source_id = i.source_id and f.unit_id = :from
          and f.due_at = i.due_at
        where i.id = any(:ids)
        group by w.id) c
      where h.id = c.id
        and (h.missed, h.historical, h.last_rung) is distinct from (c.missed, c.historical, c.last_rung)
      """;

  private static final String MISSED_ELSEWHERE =
      """
      update due_watch h set missed = true, historical = h.historical or :historical, laid_with = -1
      from (select distinct kind, source_id, unit_id, due_at from due_item
            where id = any(:ids) and unit_id <> :unit) i
      where h.kind = i.kind and h.source_id = i.source_id and h.unit_id = i.unit_id and h.due_at = i.due_at
        and h.due_at = :due and not h.missed
      """;

  @Inject Session db;
  @Inject Watches watches;

  /**
   * A reform act passed items from a unit to its heir.
   *
   * @param key of the heir
   */
  void passed(WatchKey key, UUID from, List<DueItem> items) {
    watches.changed(key, items);
    db.createNativeMutationQuery(CARRY_OVER)
        .setParameter("from", from)
        .setParameter("ids", items.stream().map(DueItem::id).toArray(UUID[]::new))
        .executeUpdate();
  }

  /** A miss that is told of a unit from which the items have passed on meanwhile. */
  void missed(UUID unit, Instant dueAt, boolean historical, Collection<UUID> ids) {
    db.createNativeMutationQuery(MISSED_ELSEWHERE)
        .setParameter("unit", unit)
        .setParameter("due", dueAt)
        .setParameter("historical", historical)
        .setParameter("ids", ids.toArray(UUID[]::new))
        .executeUpdate();
  }
}
