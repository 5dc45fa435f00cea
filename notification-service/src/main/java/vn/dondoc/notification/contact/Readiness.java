package vn.dondoc.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.access.Scope;
import vn.dondoc.platform.contract.organisation.PositionRole;
import vn.dondoc.platform.rest.Cursor;
import vn.dondoc.platform.rest.Page;
import vn.dondoc.platform.time.Deadline;

/** Lists, before it matters, where a reminder would find nobody (NO1). */
@ApplicationScoped
class Readiness {

  /** The units that the plan asks something of, and those its ladder ends at. */
  private static final String LACKING =
      """
      with concerned as (
        select w.unit_id from due_watch w where w.plan_id = :plan
        union select n.unit_id from notice n where n.plan_id = :plan and n.kind = 'ASSIGNED'
        union select a.unit_id from access a where a.object_id = :plan and a.relation in ('FOCAL', 'ISSUER')),
      held as (
        select distinct c.unit_id, p.role, p.person_id from concerned c
        join position_replica p on p.unit_id = c.unit_id
        where p.valid_from <= :day and (p.valid_to is null or p.valid_to >= :day)),
      checked as (
        select u.id, u.code, u.name,
          exists (select 1 from held h where h.unit_id = u.id and h.role = 'HEAD') as head,
          exists (select 1 from held h where h.unit_id = u.id and h.role = 'OFFICER') as officer,
          coalesce((select string_agg(distinct cast(h.person_id as text), ',') from held h
            where h.unit_id = u.id and not exists (
              select 1 from contact k where k.person_id = h.person_id and k.email is not null)), '') as silent
        from concerned c join unit_replica u on u.id = c.unit_id
        where %s)
      select id, code, name, head, officer, silent from checked
      where (not head or not officer or silent <> '') and (code, id) > (:code, :id)
      order by code, id limit :limit
      """;

  @Inject Session db;
  @Inject InstantSource clock;

  @Transactional
  Page<UnitReadiness> of(Actor actor, UUID plan, String cursor, int limit) {
    boolean all = actor.is(Role.ADMIN);
    List<String> keys = Cursor.read(cursor, 2);
    var query =
        db.createNativeQuery(
                LACKING.formatted(all ? "true" : Scope.visible("c.unit_id", "cast(:plan as uuid)")),
                Tuple.class)
            .setParameter("plan", plan)
            .setParameter("day", Deadline.dayOf(clock.instant()))
            .setParameter("code", keys == null ? "" : keys.getFirst())
            .setParameter("id", keys == null ? new UUID(0, 0) : CursorKeys.uuid(keys.getLast()))
            .setParameter("limit", limit + 1);
    if (!all) {
      query.setParameter("me", actor.unit());
    }
    return Page.of(
        query.getResultList().stream().map(Readiness::view).toList(),
        limit,
        unit -> List.of(unit.code(), unit.unitId()));
  }

  private static UnitReadiness view(Tuple row) {
    List<PositionRole> empty = new ArrayList<>();
    if (!row.get("head", Boolean.class)) {
      empty.add(PositionRole.HEAD);
    }
    if (!row.get("officer", Boolean.class)) {
      empty.add(PositionRole.OFFICER);
    }
    String silent = row.get("silent", String.class);
    return new UnitReadiness(
        row.get("id", UUID.class),
        row.get("code", String.class),
        row.get("name", String.class),
        empty,
        silent.isEmpty()
            ? List.of()
            : Arrays.stream(silent.split(",")).map(UUID::fromString).toList());
  }
}
