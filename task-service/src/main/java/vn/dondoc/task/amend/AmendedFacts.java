package vn.dondoc.task.amend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.task.materialise.IssuedPlan;
import vn.dondoc.task.materialise.PlanParties;
import vn.dondoc.task.materialise.PlanRegister;

/**
 * Puts the facts of a version in the place of those of the version before, and writes down what
 * differs. However many units the plan names, the statements are the same.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AmendedFacts {

  /**
   * A task is touched where its leads or occurrences differ, or what it says to whoever works on
   * it, or where it is counted. Its place, number and group in the document concern no unit.
   */
  private static final String TOUCHED =
      """
      insert into amended_task (plan_id, version, task_id, reworded, relabelled)
      with told as (
        select * from json_to_recordset(cast(:tasks as json))
          as r(id uuid, text text, product text, timing_words text, dimensions text[])),
      led as (
        select e.object_id as task_id, e.unit_id from (%s) e where e.relation = 'LEAD'),
      occurring as (
        select task_id, occurrence, due_at from json_to_recordset(cast(:occurrences as json))
          as r(task_id uuid, occurrence text, due_at timestamptz)),
      was_led as (
        select task_id, unit_id from task_lead where plan_id = :plan),
      was_occurring as (
        select o.task_id, o.occurrence, o.due_at from task_occurrence o
        join plan_task t on t.id = o.task_id where t.plan_id = :plan),
      differing as (
        select task_id from (table led except table was_led) added
        union select task_id from (table was_led except table led) gone
        union select task_id from (table occurring except table was_occurring) coming
        union select task_id from (table was_occurring except table occurring) past),
      kept as (
        select t.id,
          (t.text, t.product, t.timing_words)
            is distinct from (n.text, nullif(trim(n.product), ''), n.timing_words) as reworded,
          not (t.dimensions @> n.dimensions and t.dimensions <@ n.dimensions) as relabelled
        from plan_task t join told n on n.id = t.id where t.plan_id = :plan)
      select :plan, :version, x.id, coalesce(bool_or(x.reworded), false), coalesce(bool_or(x.relabelled), false)
      from (
        select id, reworded, relabelled from kept where reworded or relabelled
        union all select task_id, null, null from differing) x
      group by x.id
      """;

  private static final String MOVED =
      """
      insert into amended_occurrence (plan_id, version, task_id, occurrence)
      select :plan, :version, n.task_id, n.occurrence
      from json_to_recordset(cast(:rows as json)) as n(task_id uuid, occurrence text, due_at timestamptz)
      left join task_occurrence o on o.task_id = n.task_id and o.occurrence = n.occurrence
      where o.task_id is null or o.due_at is distinct from n.due_at
      """;

  @Inject EntityManager db;
  @Inject PlanRegister register;
  @Inject PlanParties parties;

  private record ToldTask(
      UUID id, String text, String product, String timing_words, List<String> dimensions) {}

  private record ToldOccurrence(UUID task_id, String occurrence, Instant due_at) {}

  /** Who was related to a task goes on seeing what was asked of it. */
  void replaceBy(IssuedPlan plan) {
    List<ToldOccurrence> occurrences =
        plan.tasks().stream()
            .flatMap(
                task ->
                    task.occurrences().stream()
                        .map(o -> new ToldOccurrence(task.id(), o.key(), o.dueAt())))
            .toList();
    of(parties.parties(TOUCHED, plan), plan)
        .setParameter("tasks", EventJson.write(told(plan)))
        .setParameter("occurrences", EventJson.write(occurrences))
        .executeUpdate();
    of(register.rows(MOVED, occurrences), plan).executeUpdate();
    clear(
        "delete from task_occurrence o using plan_task t where t.id = o.task_id and t.plan_id = :plan",
        plan);
    clear("delete from task_lead where plan_id = :plan", plan);
    register.store(plan);
  }

  private static List<ToldTask> told(IssuedPlan plan) {
    return plan.tasks().stream()
        .map(
            t ->
                new ToldTask(
                    t.id(),
                    t.text(),
                    t.product(),
                    t.timingWords(),
                    t.dimensions() == null ? List.of() : t.dimensions()))
        .toList();
  }

  private static Query of(Query query, IssuedPlan plan) {
    return query.setParameter("plan", plan.id()).setParameter("version", plan.version());
  }

  private void clear(String sql, IssuedPlan plan) {
    db.createNativeQuery(sql).setParameter("plan", plan.id()).executeUpdate();
  }
}
