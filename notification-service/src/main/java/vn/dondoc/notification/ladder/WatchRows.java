package vn.dondoc.notification.ladder;

import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.watch.WatchKind;
import vn.dondoc.platform.event.EventJson;

/** Takes watches for a sweep and writes back when they are next. */
@ApplicationScoped
class WatchRows {

  static final String COLUMNS =
      """
      w.id, w.kind, w.source_id, w.plan_id, w.unit_id, w.due_at, w.due_version, w.escalates, w.issued_at,
      w.quiet_until, w.missed, w.historical, w.settled_at, w.last_rung""";

  /** Of a plan that is not known yet nobody could be told anything; its watches wait. */
  private static final String UNLAID =
      " from due_watch w where w.settled_at is null and w.laid_with < :generation and w.issued_at is not null"
          + " and (w.plan_id is null or exists (select 1 from plan_replica p where p.id = w.plan_id))";

  private static final String DUE =
      " from due_watch w where w.settled_at is null and w.next_at <= :now";

  @Inject Session db;

  /** Where a watch stands after a sweep. */
  @JsonNaming(SnakeCaseStrategy.class)
  record Standing(UUID id, int lastRung, @Nullable Instant nextAt) {}

  /** Rises with every change of the working calendar. */
  long generation() {
    return db.createNativeQuery(
            "select cast(coalesce(sum(version), 0) as bigint) from calendar_replica", Long.class)
        .getSingleResult();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  List<Watch> unlaid(long generation, int limit) {
    return db
        .createNativeQuery(
            "select " + COLUMNS + UNLAID + " limit :limit for update of w skip locked", Tuple.class)
        .setParameter("generation", generation)
        .setParameter("limit", limit)
        .getResultList()
        .stream()
        .map(WatchRows::watch)
        .toList();
  }

  @Transactional
  long countUnlaid() {
    return db.createNativeQuery("select count(*)" + UNLAID, Long.class)
        .setParameter("generation", generation())
        .getSingleResult();
  }

  @Transactional(Transactional.TxType.MANDATORY)
  List<Watch> due(Instant now, int limit) {
    return db
        .createNativeQuery(
            "select "
                + COLUMNS
                + DUE
                + " order by w.next_at, w.id limit :limit for update of w skip locked",
            Tuple.class)
        .setParameter("now", now)
        .setParameter("limit", limit)
        .getResultList()
        .stream()
        .map(WatchRows::watch)
        .toList();
  }

  @Transactional
  long countDue(Instant now) {
    return db.createNativeQuery("select count(*)" + DUE, Long.class)
        .setParameter("now", now)
        .getSingleResult();
  }

  @Transactional
  Optional<Instant> next(Instant now) {
    return Optional.ofNullable(
        db.createNativeQuery(
                "select min(next_at) from due_watch where settled_at is null and next_at > :now",
                Instant.class)
            .setParameter("now", now)
            .getSingleResult());
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void write(List<Standing> standings, long generation) {
    db.createNativeMutationQuery(
            """
            update due_watch w set last_rung = r.last_rung, next_at = r.next_at, laid_with = :generation
            from json_to_recordset(cast(:rows as json)) as r(id uuid, last_rung int, next_at timestamptz)
            where w.id = r.id
            """)
        .setParameter("generation", generation)
        .setParameter("rows", EventJson.write(standings))
        .executeUpdate();
  }

  static Watch watch(Tuple row) {
    return new Watch(
        row.get("id", UUID.class),
        WatchKind.valueOf(row.get("kind", String.class)),
        row.get("source_id", UUID.class),
        row.get("plan_id", UUID.class),
        row.get("unit_id", UUID.class),
        row.get("due_at", Instant.class),
        row.get("due_version", Integer.class),
        row.get("escalates", Boolean.class),
        row.get("issued_at", Instant.class),
        row.get("quiet_until", Instant.class),
        row.get("missed", Boolean.class),
        row.get("historical", Boolean.class),
        row.get("settled_at", Instant.class) != null,
        row.get("last_rung", Integer.class));
  }
}
