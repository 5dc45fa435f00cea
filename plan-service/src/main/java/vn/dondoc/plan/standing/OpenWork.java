package vn.dondoc.plan.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.dondoc.platform.event.EventJson;

/** The open assignments and owed reports of units, as task- and report-service tell. */
@ApplicationScoped
public class OpenWork {

  private final Session db;

  OpenWork(Session db) {
    this.db = db;
  }

  /**
   * What a unit has to do for one plan.
   *
   * @param planId null for standing reporting regimes
   */
  public record Share(UUID unitId, @Nullable UUID planId, long assignments, long obligations) {}

  /** The kinds of work that are counted. */
  enum Sort {
    ASSIGNMENT,
    OBLIGATION
  }

  /** One assignment or owed report. */
  record Item(
      UUID id, long version, Sort sort, @Nullable UUID plan_id, UUID unit_id, boolean open) {}

  /** Keeps the newest state of each. */
  void keep(List<Item> items) {
    db.createNativeMutationQuery(
            """
            insert into open_work (id, version, sort, plan_id, unit_id, open)
            select r.id, r.version, r.sort, r.plan_id, r.unit_id, r.open
            from json_to_recordset(cast(:rows as json))
              as r(id uuid, version bigint, sort text, plan_id uuid, unit_id uuid, open boolean)
            on conflict (id) do update set version = excluded.version, plan_id = excluded.plan_id,
              unit_id = excluded.unit_id, open = excluded.open
            where open_work.version < excluded.version
            """)
        .setParameter("rows", EventJson.write(items))
        .executeUpdate();
  }

  /** The open work of units by plan; a unit without any is left out. */
  public Map<UUID, List<Share>> of(Collection<UUID> units) {
    return db
        .createNativeQuery(
            """
            select unit_id, plan_id, count(*) filter (where sort = 'ASSIGNMENT') as assignments,
              count(*) filter (where sort = 'OBLIGATION') as obligations
            from open_work where open and unit_id = any(:units)
            group by unit_id, plan_id order by unit_id, plan_id
            """,
            Tuple.class)
        .addScalar("unit_id", UUID.class)
        .addScalar("plan_id", UUID.class)
        .addScalar("assignments", Long.class)
        .addScalar("obligations", Long.class)
        .setParameter("units", units.toArray(UUID[]::new))
        .getResultList()
        .stream()
        .map(
            s ->
                new Share(
                    s.get(0, UUID.class),
                    s.get(1, UUID.class),
                    s.get(2, Long.class),
                    s.get(3, Long.class)))
        .collect(Collectors.groupingBy(Share::unitId));
  }
}
