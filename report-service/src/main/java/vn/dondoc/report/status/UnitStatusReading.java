package vn.dondoc.report.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.rest.Cursor;
import vn.dondoc.platform.rest.Page;
import vn.dondoc.platform.time.Deadline;

/**
 * Reads the status of a plan unit by unit: every unit that has rows, each with its own, or the
 * units directly below one, each with all that lies below it.
 */
@ApplicationScoped
class UnitStatusReading {

  @Inject Session db;
  @Inject Sight sight;
  @Inject InstantSource clock;

  private record Unit(UUID id, String code, String name) {}

  @Transactional
  Page<UnitStatusView> units(
      Actor actor, UUID plan, String parent, String dimension, String cursor, int limit) {
    Sight.View view = sight.of(actor, plan, parent, true);
    boolean children = parent != null;
    List<Unit> units = page(view, children, Cursor.read(cursor, 1), limit);
    Instant now = clock.instant();
    UUID[] ids = units.stream().map(Unit::id).toArray(UUID[]::new);
    Map<UUID, Tuple> cells = cells(view, children, ids, dimension, now);
    Map<UUID, Tuple> reports = reports(view, children, ids, now);
    List<UnitStatusView> read =
        units.stream()
            .map(
                unit -> {
                  Links links = new Links(plan, unit.code(), children, dimension);
                  return new UnitStatusView(
                      unit.id(),
                      unit.code(),
                      unit.name(),
                      Cells.of(cells.get(unit.id()), links),
                      ReportCounts.of(reports.get(unit.id()), links, null));
                })
            .toList();
    return Page.of(read, limit, row -> List.of(row.code()));
  }

  private List<Unit> page(Sight.View view, boolean children, List<String> after, int limit) {
    String concerned =
        "(select c.unit_id from status_counter c where c.dimension = '*' and "
            + view.assignments("c")
            + " union select o.unit_id from obligation o where "
            + view.reports()
            + ") x";
    String units =
        children
            ? "select distinct k.id, k.code, k.name from "
                + concerned
                + " join unit_replica u on u.id = x.unit_id"
                + " join unit_replica k on k.parent_id = :unit and u.path @> array[k.id]"
            : "select x.unit_id as id, coalesce(u.code, cast(x.unit_id as text)) as code, u.name from "
                + concerned
                + " left join unit_replica u on u.id = x.unit_id";
    return view
        .bind(
            db.createNativeQuery(
                "select y.id, y.code, y.name from ("
                    + units
                    + ") y where y.code > :after order by y.code limit :most",
                Tuple.class))
        .setParameter("after", after == null ? "" : after.getFirst())
        .setParameter("most", limit + 1)
        .getResultList()
        .stream()
        .map(
            row ->
                new Unit(
                    row.get("id", UUID.class),
                    row.get("code", String.class),
                    row.get("name", String.class)))
        .toList();
  }

  private static String belongs(boolean children, String row) {
    return children
        ? row + ".unit_id in (select b.id from unit_replica b where b.path @> array[k.id])"
        : row + ".unit_id = k.id";
  }

  private Map<UUID, Tuple> cells(
      Sight.View view, boolean children, UUID[] ids, String dimension, Instant now) {
    return view
        .bind(
            db.createNativeQuery(
                "select k.id, "
                    + Cells.COLUMNS
                    + " from unnest(cast(:ids as uuid[])) as k(id) left join status_counter c on "
                    + belongs(children, "c")
                    + " and c.dimension = :dimension and "
                    + view.assignments("c")
                    + " group by k.id",
                Tuple.class))
        .setParameter("ids", ids)
        .setParameter("dimension", dimension == null ? StatusReading.ALL : dimension)
        .setParameter("today", Deadline.dayOf(now))
        .getResultList()
        .stream()
        .collect(Collectors.toMap(row -> row.get("id", UUID.class), Function.identity()));
  }

  private Map<UUID, Tuple> reports(Sight.View view, boolean children, UUID[] ids, Instant now) {
    return view
        .bind(
            db.createNativeQuery(
                "select k.id, "
                    + ReportCounts.COLUMNS.replace("where true)", "where o.id is not null)")
                    + " from unnest(cast(:ids as uuid[])) as k(id) left join obligation o on "
                    + belongs(children, "o")
                    + " and "
                    + view.reports()
                    + " group by k.id",
                Tuple.class))
        .setParameter("ids", ids)
        .setParameter("now", now)
        .getResultList()
        .stream()
        .collect(Collectors.toMap(row -> row.get("id", UUID.class), Function.identity()));
  }
}
