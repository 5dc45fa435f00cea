package vn.dondoc.plan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.outbox.Outbox;
import vn.dondoc.platform.text.Folded;

/**
 * Loads the register whole and saves what was touched with one event for each unit, in statements
 * whose number depends on chunks, never on units. One writer at a time: an act on units concerns
 * all that lies below them.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TimelineStore {

  static final int CHUNK = 2000;

  private final Session db;
  private final Outbox outbox;

  TimelineStore(Session db, Outbox outbox) {
    this.db = db;
    this.outbox = outbox;
  }

  /** The register, for reading it or trying an act on it. */
  public UnitTimelines load() {
    return new UnitTimelines(units(spans(), codes()));
  }

  /** The register, for changing it; until the transaction ends nobody else does. */
  public UnitTimelines loadForChange() {
    db.createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtext('unit register')) as text)", String.class)
        .getResultList();
    return load();
  }

  private List<UnitTimeline> units(
      Map<UUID, List<UnitSpan>> spans, Map<UUID, List<UnitCode>> codes) {
    return db
        .createNativeQuery("select id, code, version, successors from unit", Tuple.class)
        .addScalar("id", UUID.class)
        .addScalar("code", String.class)
        .addScalar("version", Long.class)
        .addScalar("successors", UUID[].class)
        .getResultList()
        .stream()
        .map(
            u -> {
              UUID id = u.get(0, UUID.class);
              return new UnitTimeline(
                  id,
                  u.get(1, String.class),
                  u.get(2, Long.class),
                  spans.get(id),
                  codes.get(id),
                  List.of(u.get(3, UUID[].class)));
            })
        .toList();
  }

  private Map<UUID, List<UnitSpan>> spans() {
    return db
        .createNativeQuery(
            """
            select unit_id, valid_from, valid_to, name, kind, tier, parent_id, path
            from unit_state order by valid_from
            """,
            Tuple.class)
        .addScalar("unit_id", UUID.class)
        .addScalar("valid_from", LocalDate.class)
        .addScalar("valid_to", LocalDate.class)
        .addScalar("name", String.class)
        .addScalar("kind", String.class)
        .addScalar("tier", String.class)
        .addScalar("parent_id", UUID.class)
        .addScalar("path", UUID[].class)
        .getResultList()
        .stream()
        .collect(
            Collectors.groupingBy(
                s -> s.get(0, UUID.class),
                Collectors.mapping(TimelineStore::span, Collectors.toList())));
  }

  private static UnitSpan span(Tuple row) {
    return new UnitSpan(
        row.get(1, LocalDate.class),
        row.get(2, LocalDate.class),
        row.get(3, String.class),
        UnitKind.valueOf(row.get(4, String.class)),
        row.get(5, String.class),
        row.get(6, UUID.class),
        List.of(row.get(7, UUID[].class)));
  }

  private Map<UUID, List<UnitCode>> codes() {
    return db
        .createNativeQuery(
            "select unit_id, code, valid_from, valid_to from unit_code order by valid_from",
            Tuple.class)
        .addScalar("unit_id", UUID.class)
        .addScalar("code", String.class)
        .addScalar("valid_from", LocalDate.class)
        .addScalar("valid_to", LocalDate.class)
        .getResultList()
        .stream()
        .collect(
            Collectors.groupingBy(
                c -> c.get(0, UUID.class),
                Collectors.mapping(
                    c ->
                        UnitCode.of(
                            c.get(1, String.class),
                            c.get(2, LocalDate.class),
                            c.get(3, LocalDate.class)),
                    Collectors.toList())));
  }

  /** Saves what was touched and tells the other services. */
  public void save(UnitTimelines register) {
    List<UnitTimeline> touched = register.touched();
    for (int from = 0; from < touched.size(); from += CHUNK) {
      save(register, touched.subList(from, Math.min(from + CHUNK, touched.size())));
    }
  }

  private void save(UnitTimelines register, List<UnitTimeline> chunk) {
    Function<UUID, String> codeOf = id -> register.require(id).code();
    write(SAVE_UNITS, chunk.stream().map(UnitJson::of).toList());
    UUID[] ids = chunk.stream().map(UnitTimeline::id).toArray(UUID[]::new);
    for (String table : List.of("unit_state", "unit_code")) {
      db.createNativeMutationQuery("delete from " + table + " where unit_id = any(:ids)")
          .setParameter("ids", ids)
          .executeUpdate();
    }
    write(
        SAVE_STATES,
        chunk.stream()
            .flatMap(u -> u.spans().stream().map(s -> StateJson.of(u, s, codeOf)))
            .toList());
    write(
        SAVE_CODES,
        chunk.stream().flatMap(u -> u.codes().stream().map(c -> new CodeJson(u.id(), c))).toList());
    outbox.addAll(chunk.stream().map(UnitTimeline::recorded).toList());
  }

  private void write(String sql, List<?> rows) {
    db.createNativeMutationQuery(sql)
        .setParameter("rows", EventJson.write(new ArrayList<>(rows)))
        .executeUpdate();
  }

  private static final String SAVE_UNITS =
      """
      insert into unit (id, version, code, name, name_folded, kind, tier, parent_id, path, valid_from, valid_to, successors)
      select r.id, r.version, r.code, r.name, r.name_folded, r.kind, r.tier, r.parent_id, cast(r.path as uuid[]),
        r.valid_from, r.valid_to, cast(r.successors as uuid[])
      from json_to_recordset(cast(:rows as json)) as r(id uuid, version bigint, code text, name text, name_folded text,
        kind text, tier text, parent_id uuid, path text, valid_from date, valid_to date, successors text)
      on conflict (id) do update set version = excluded.version, name = excluded.name,
        name_folded = excluded.name_folded, kind = excluded.kind, tier = excluded.tier, parent_id = excluded.parent_id,
        path = excluded.path, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
        successors = excluded.successors
      """;

  private record UnitJson(
      UUID id,
      long version,
      String code,
      String name,
      String name_folded,
      UnitKind kind,
      String tier,
      UUID parent_id,
      String path,
      LocalDate valid_from,
      LocalDate valid_to,
      String successors) {

    static UnitJson of(UnitTimeline unit) {
      UnitSpan now = unit.last();
      return new UnitJson(
          unit.id(),
          unit.nextVersion(),
          unit.code(),
          now.name(),
          Folded.of(now.name()),
          now.kind(),
          now.tier(),
          now.parentId(),
          array(now.path()),
          unit.firstDay(),
          unit.lastDay(),
          array(unit.successors()));
    }
  }

  private static final String SAVE_STATES =
      """
      insert into unit_state (unit_id, code, name, name_folded, kind, tier, parent_id, path, place, valid_from, valid_to)
      select r.unit_id, r.code, r.name, r.name_folded, r.kind, r.tier, r.parent_id, cast(r.path as uuid[]), r.place,
        r.valid_from, r.valid_to
      from json_to_recordset(cast(:rows as json)) as r(unit_id uuid, code text, name text, name_folded text, kind text,
        tier text, parent_id uuid, path text, place text, valid_from date, valid_to date)
      """;

  private record StateJson(
      UUID unit_id,
      String code,
      String name,
      String name_folded,
      UnitKind kind,
      String tier,
      UUID parent_id,
      String path,
      String place,
      LocalDate valid_from,
      LocalDate valid_to) {

    static StateJson of(UnitTimeline unit, UnitSpan span, Function<UUID, String> codeOf) {
      return new StateJson(
          unit.id(),
          unit.code(),
          span.name(),
          Folded.of(span.name()),
          span.kind(),
          span.tier(),
          span.parentId(),
          array(span.path()),
          span.path().stream().map(codeOf).collect(Collectors.joining("/", "", "/")),
          span.from(),
          span.to());
    }
  }

  private static final String SAVE_CODES =
      """
      insert into unit_code (unit_id, code, format, valid_from, valid_to)
      select r.unit_id, r.code, r.format, r.valid_from, r.valid_to
      from json_to_recordset(cast(:rows as json))
        as r(unit_id uuid, code text, format text, valid_from date, valid_to date)
      """;

  private record CodeJson(
      UUID unit_id, String code, CodeFormat format, LocalDate valid_from, LocalDate valid_to) {

    CodeJson(UUID unitId, UnitCode code) {
      this(unitId, code.code(), code.format(), code.validFrom(), code.validTo());
    }
  }

  private static String array(List<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
  }
}
