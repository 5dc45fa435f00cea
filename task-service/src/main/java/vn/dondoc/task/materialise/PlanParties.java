package vn.dondoc.task.materialise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.platform.access.Relations;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.trace.Traces;

/**
 * Stores who leads, coordinates and monitors, and cuts the leads into chunks of work. Groups are
 * expanded by the database, so that their members travel once and not once per task.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlanParties {

  /** A chunk ends at so many units, or at so many assignments where units have very many. */
  static final int UNITS_PER_CHUNK = 500;

  private static final int ASSIGNMENTS_PER_CHUNK = 20_000;

  /** Parties with their groups expanded: {@code object_id, unit_id, relation}, once each. */
  public static final String EXPANDED =
      """
      select distinct party.object_id, coalesce(party.unit_id, member.unit_id) as unit_id, party.relation
      from json_to_recordset(cast(:parties as json))
        as party(object_id uuid, unit_id uuid, group_id uuid, relation text)
      left join json_to_recordset(cast(:members as json)) as member(group_id uuid, unit_id uuid)
        on member.group_id = party.group_id
      where coalesce(party.unit_id, member.unit_id) is not null
      """;

  @Inject EntityManager db;
  @Inject Relations relations;

  /**
   * A unit named both directly and through a group leads once. Whether it takes orders is looked up
   * unit by unit: the planner expects one unit of a plan it has not counted yet, and joined 199,260
   * leads with 3,321 units row by row (B12).
   */
  void storeLeads(IssuedPlan plan) {
    parties(
            """
            insert into task_lead (task_id, unit_id, plan_id, requested)
            select e.object_id, e.unit_id, :plan,
                   (select not u.takes_orders from plan_unit u where u.plan_id = :plan and u.unit_id = e.unit_id)
            from (%s) e
            where e.relation = 'LEAD'
            """,
            plan)
        .setParameter("plan", plan.id())
        .executeUpdate();
  }

  /**
   * Leads get no relation: they own their assignments, and a relation to the task would show each
   * commune the rows of all the others.
   */
  void storeRelations(IssuedPlan plan) {
    relations.grant(
        plan.facts().relations().stream()
            .map(r -> new Relations.Grant(plan.id(), r.unitId(), r.relation()))
            .toList());
    parties(
            """
            insert into access (object_id, unit_id, relation)
            select e.object_id, e.unit_id, e.relation from (%s) e where e.relation <> 'LEAD'
            on conflict do nothing
            """,
            plan)
        .executeUpdate();
  }

  /** Writes one work row per chunk and how many there are, in one statement. */
  int cutChunks(UUID planId) {
    return db.unwrap(Session.class)
        .createNativeQuery(
            """
            with led as (
              select l.unit_id, count(*) as its
              from task_lead l join task_occurrence o on o.task_id = l.task_id
              where l.plan_id = :plan group by l.unit_id),
            numbered as (
              select unit_id, (row_number() over w - 1) / :units
                              + cast(sum(its) over w - its as bigint) / :assignments as chunk
              from led window w as (order by unit_id)),
            work as (
              insert into plan_work (plan_id, chunk, first_unit, last_unit, traceparent)
              select :plan, chunk, (array_agg(unit_id order by unit_id))[1],
                     (array_agg(unit_id order by unit_id desc))[1], cast(:traceparent as text)
              from numbered group by chunk
              returning 1)
            update plan set chunks_left = (select count(*) from work) where id = :plan
            returning chunks_left
            """,
            Integer.class)
        .setParameter("plan", planId)
        .setParameter("traceparent", Traces.current(), String.class)
        .setParameter("units", UNITS_PER_CHUNK)
        .setParameter("assignments", ASSIGNMENTS_PER_CHUNK)
        .getSingleResult();
  }

  /**
   * @param sql with a place for {@link #EXPANDED}
   */
  public Query parties(String sql, IssuedPlan plan) {
    return db.createNativeQuery(sql.formatted(EXPANDED))
        .setParameter("parties", EventJson.write(plan.parties()))
        .setParameter("members", EventJson.write(plan.members()));
  }
}
