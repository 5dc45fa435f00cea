package vn.dondoc.task.materialise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.dondoc.platform.access.Relations;
import vn.dondoc.platform.contract.plan.TaskFacts;
import vn.dondoc.platform.contract.plan.UnitFacts;
import vn.dondoc.platform.contract.task.PlanMaterialised;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.outbox.Outbox;
import vn.dondoc.platform.text.Folded;

/**
 * Stores what assignments are made of, each kind in one statement however many units the plan
 * names: groups are expanded by the database, so that their members travel once and not once per
 * task.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlanRegister {

  private static final Logger LOG = Logger.getLogger(PlanRegister.class);

  /** A chunk ends at so many units, or at so many assignments where units have very many. */
  static final int UNITS_PER_CHUNK = 500;

  private static final int ASSIGNMENTS_PER_CHUNK = 20_000;

  /** Parties with their groups expanded: {@code object_id, unit_id, relation}, once each. */
  private static final String EXPANDED =
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
  @Inject Outbox outbox;

  record TaskRow(
      UUID id,
      int seq,
      String number,
      String text,
      String folded,
      String task_group,
      List<String> dimensions,
      String timing,
      String timing_words,
      String product) {

    static TaskRow of(TaskFacts task) {
      return new TaskRow(
          task.id(),
          task.seq(),
          task.number(),
          task.text(),
          Folded.of(task.text()),
          task.group(),
          task.dimensions() == null ? List.of() : task.dimensions(),
          task.timing().name(),
          task.timingWords(),
          task.product());
    }
  }

  record OccurrenceRow(UUID task_id, String occurrence, LocalDate last_day, Instant due_at) {}

  record UnitRow(
      UUID id, String code, String name, String kind, List<UUID> path, boolean takes_orders) {

    static UnitRow of(UnitFacts unit) {
      return new UnitRow(
          unit.id(),
          unit.code(),
          unit.name(),
          unit.kind().name(),
          unit.path(),
          unit.kind().takesOrders());
    }
  }

  /** The version of the plan that was accepted last, 0 for none. */
  int version(UUID planId) {
    List<?> found =
        db.createNativeQuery("select version from plan where id = :plan", Integer.class)
            .setParameter("plan", planId)
            .getResultList();
    return found.isEmpty() ? 0 : (Integer) found.getFirst();
  }

  /** Stores the facts and leaves the work to the chunks. */
  void accept(IssuedPlan plan) {
    storePlan(plan);
    storeUnits(plan);
    storeTasks(plan);
    storeOccurrences(plan);
    storeLeads(plan);
    storeRelations(plan);
    int chunks = cutChunks(plan);
    LOG.infof(
        "Plan %s version %d accepted: %d tasks, %d units, %d chunks",
        plan.id(), plan.version(), plan.tasks().size(), plan.units().size(), chunks);
    if (chunks == 0) {
      outbox.add(new PlanMaterialised(plan.id(), plan.version(), 0, 0));
    }
  }

  private void storePlan(IssuedPlan plan) {
    db.createNativeQuery(
            """
            insert into plan (id, version, number, symbol, title, document_date, issued_at)
            values (:plan, :version, :number, :symbol, :title, :date, :issued)
            """)
        .setParameter("plan", plan.id())
        .setParameter("version", plan.version())
        .setParameter("number", plan.facts().number())
        .setParameter("symbol", plan.facts().symbol())
        .setParameter("title", plan.facts().title())
        .setParameter("date", plan.facts().documentDate())
        .setParameter("issued", plan.facts().issuedAt())
        .executeUpdate();
  }

  private void storeUnits(IssuedPlan plan) {
    rows(
            """
            insert into plan_unit (plan_id, unit_id, code, name, kind, path, takes_orders)
            select :plan, r.id, r.code, r.name, r.kind, coalesce(r.path, '{}'), r.takes_orders
            from json_to_recordset(cast(:rows as json))
              as r(id uuid, code text, name text, kind text, path uuid[], takes_orders boolean)
            """,
            plan.units().stream().map(UnitRow::of).toList())
        .setParameter("plan", plan.id())
        .executeUpdate();
  }

  private void storeTasks(IssuedPlan plan) {
    rows(
            """
            insert into plan_task (id, plan_id, seq, number, text, folded, task_group, dimensions, timing,
                                   timing_words, product)
            select r.id, :plan, r.seq, r.number, r.text, r.folded, r.task_group, r.dimensions, r.timing,
                   r.timing_words, nullif(trim(r.product), '')
            from json_to_recordset(cast(:rows as json))
              as r(id uuid, seq int, number text, text text, folded text, task_group text, dimensions text[],
                   timing text, timing_words text, product text)
            """,
            plan.tasks().stream().map(TaskRow::of).toList())
        .setParameter("plan", plan.id())
        .executeUpdate();
  }

  private void storeOccurrences(IssuedPlan plan) {
    rows(
            """
            insert into task_occurrence (task_id, occurrence, last_day, due_at)
            select r.task_id, r.occurrence, r.last_day, r.due_at
            from json_to_recordset(cast(:rows as json))
              as r(task_id uuid, occurrence text, last_day date, due_at timestamptz)
            """,
            plan.tasks().stream()
                .flatMap(
                    task ->
                        task.occurrences().stream()
                            .map(
                                o -> new OccurrenceRow(task.id(), o.key(), o.lastDay(), o.dueAt())))
                .toList())
        .executeUpdate();
  }

  /** A unit named both directly and through a group leads once. */
  private void storeLeads(IssuedPlan plan) {
    parties(
            """
            insert into task_lead (task_id, unit_id, plan_id, requested)
            select e.object_id, e.unit_id, :plan, not u.takes_orders
            from (%s) e join plan_unit u on u.plan_id = :plan and u.unit_id = e.unit_id
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
  private void storeRelations(IssuedPlan plan) {
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
  private int cutChunks(IssuedPlan plan) {
    return (Integer)
        db.createNativeQuery(
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
              insert into plan_work (plan_id, chunk, first_unit, last_unit)
              select :plan, chunk, (array_agg(unit_id order by unit_id))[1],
                     (array_agg(unit_id order by unit_id desc))[1]
              from numbered group by chunk
              returning 1)
            update plan set chunks_left = (select count(*) from work) where id = :plan
            returning chunks_left
            """,
                Integer.class)
            .setParameter("plan", plan.id())
            .setParameter("units", UNITS_PER_CHUNK)
            .setParameter("assignments", ASSIGNMENTS_PER_CHUNK)
            .getSingleResult();
  }

  private Query rows(String sql, List<?> rows) {
    return db.createNativeQuery(sql).setParameter("rows", EventJson.write(rows));
  }

  private Query parties(String sql, IssuedPlan plan) {
    return db.createNativeQuery(sql.formatted(EXPANDED))
        .setParameter("parties", EventJson.write(plan.parties()))
        .setParameter("members", EventJson.write(plan.members()));
  }
}
