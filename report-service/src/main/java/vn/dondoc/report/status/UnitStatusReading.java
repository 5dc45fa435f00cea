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
import org.hibernate.query.NativeQuery;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.rest.Cursor;
import vn.dondoc.platform.rest.Page;

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

  /**
   * To which unit a row counts: its own, or the one that lies on its path right below the parent.
   *
   * @param parentDepth how many units the path of the parent has, 0 where there is none
   */
  private record Key(int parentDepth) {

    String of(String row) {
      return parentDepth == 0 ? row + ".unit_id" : "u.path[" + (parentDepth + 1) + "]";
    }
  }

  @Transactional
  Page<UnitStatusView> units(
      Actor actor, UUID plan, String parent, String dimension, String cursor, int limit) {
    Sight.View view = sight.of(actor, plan, parent, true);
    Key key = new Key(parent == null ? 0 : depth(view.unit()));
    List<Unit> units = page(view, key, Cursor.read(cursor, 1), limit);
    Instant now = clock.instant();
    UUID[] ids = units.stream().map(Unit::id).toArray(UUID[]::new);
    Map<UUID, Tuple> cells = cells(view, key, ids, dimension, now);
    Map<UUID, Tuple> reports = reports(view, key, ids, now);
    List<UnitStatusView> read =
        units.stream()
            .map(
                unit -> {
                  Links links = new Links(plan, unit.code(), parent != null, dimension);
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

  private int depth(UUID unit) {
    return db.createNativeQuery(
            "select cardinality(path) from unit_replica where id = :unit", Integer.class)
        .setParameter("unit", unit)
        .getSingleResult();
  }

  private List<Unit> page(Sight.View view, Key key, List<String> after, int limit) {
    String concerned =
        "(select c.unit_id from status_counter c where c.dimension = '*' and "
            + view.assignments("c")
            + " union select o.unit_id from obligation o where "
            + view.reports()
            + ") x left join unit_replica u on u.id = x.unit_id";
    return view
        .bind(
            db.createNativeQuery(
                "select distinct y.id, coalesce(k.code, cast(y.id as text)) as code, k.name from (select "
                    + key.of("x")
                    + " as id from "
                    + concerned
                    + ") y left join unit_replica k on k.id = y.id"
                    + " where y.id is not null and coalesce(k.code, cast(y.id as text)) > :after"
                    + " order by code limit :most",
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

  private Map<UUID, Tuple> cells(
      Sight.View view, Key key, UUID[] ids, String dimension, Instant now) {
    return byId(
        view.bind(
                db.createNativeQuery(
                    "select "
                        + key.of("c")
                        + " as id, "
                        + Cells.COLUMNS
                        + " from status_counter c left join unit_replica u on u.id = c.unit_id where "
                        + view.assignments("c")
                        + " and c.dimension = :dimension and "
                        + key.of("c")
                        + " = any(:ids) group by 1",
                    Tuple.class))
            .setParameter("ids", ids)
            .setParameter("dimension", dimension == null ? StatusReading.ALL : dimension)
            .setParameter("today", view.day(now)));
  }

  private Map<UUID, Tuple> reports(Sight.View view, Key key, UUID[] ids, Instant now) {
    return byId(
        view.bind(
                db.createNativeQuery(
                    "select "
                        + key.of("o")
                        + " as id, "
                        + ReportCounts.COLUMNS
                        + " from obligation o left join unit_replica u on u.id = o.unit_id where "
                        + view.reports()
                        + " and "
                        + key.of("o")
                        + " = any(:ids) group by 1",
                    Tuple.class))
            .setParameter("ids", ids)
            .setParameter("now", now));
  }

  private static Map<UUID, Tuple> byId(NativeQuery<Tuple> query) {
    return query.getResultList().stream()
        .collect(Collectors.toMap(row -> row.get("id", UUID.class), Function.identity()));
  }
}
