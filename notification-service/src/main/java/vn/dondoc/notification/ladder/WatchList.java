package vn.dondoc.notification.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.contact.CursorKeys;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.access.Scope;
import vn.dondoc.platform.replica.CalendarReplica;
import vn.dondoc.platform.rest.Cursor;
import vn.dondoc.platform.rest.Page;
import vn.dondoc.platform.time.WorkingCalendar;

/** Lists what is watched in the caller's scope, with what the ladder makes of it. */
@ApplicationScoped
class WatchList {

  private static final String LIST =
      "select "
          + WatchRows.COLUMNS
          + """
          , u.name as unit_name, count(i.id) as items, count(i.id) filter (where not i.settled) as open_items
          from due_watch w
          join unit_replica u on u.id = w.unit_id
          left join due_item i on i.kind = w.kind and i.source_id = w.source_id and i.unit_id = w.unit_id
            and i.due_at = w.due_at
          where (cast(:plan as uuid) is null or w.plan_id = cast(:plan as uuid))
            and (cast(:unit as uuid) is null or w.unit_id = cast(:unit as uuid))
            and (cast(:after as timestamptz) is null or (w.due_at, w.id) > (cast(:after as timestamptz), cast(:id as uuid)))
            and %s
          group by w.id, u.name
          order by w.due_at, w.id limit :limit
          """
              .formatted(Scope.visible("w.unit_id", "w.source_id"));

  @Inject Session db;
  @Inject Ladders ladders;
  @Inject CalendarReplica calendars;

  /**
   * @param plan and {@code unit} null for any
   */
  @Transactional
  Page<WatchView> list(
      Actor actor, @Nullable UUID plan, @Nullable UUID unit, @Nullable String cursor, int limit) {
    List<String> keys = Cursor.read(cursor, 2);
    List<Tuple> rows =
        db.createNativeQuery(LIST, Tuple.class)
            .setParameter("me", actor.unit())
            .setParameter("plan", text(plan), String.class)
            .setParameter("unit", text(unit), String.class)
            .setParameter(
                "after",
                keys == null ? null : CursorKeys.instant(keys.getFirst()).toString(),
                String.class)
            .setParameter(
                "id", keys == null ? null : text(CursorKeys.uuid(keys.getLast())), String.class)
            .setParameter("limit", limit + 1)
            .getResultList();
    Ladder ladder = ladders.usual();
    WorkingCalendar calendar = calendars.calendar();
    return Page.of(
        rows.stream().map(row -> view(row, ladder, calendar)).toList(),
        limit,
        view -> List.of(view.dueAt(), view.id()));
  }

  private static WatchView view(Tuple row, Ladder ladder, WorkingCalendar calendar) {
    Watch watch = WatchRows.watch(row);
    return WatchView.of(
        watch,
        ladder.around(watch.dueAt(), calendar),
        row.get("unit_name", String.class),
        row.get("items", Long.class),
        row.get("open_items", Long.class));
  }

  private static @Nullable String text(@Nullable UUID id) {
    return id == null ? null : id.toString();
  }
}
