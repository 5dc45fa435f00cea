package vn.dondoc.plan.cascade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.dondoc.platform.event.EventJson;

/** Keeps the links between the tasks of plans. Only inside a transaction. */
@ApplicationScoped
class CascadeStore {

  private final Session db;

  CascadeStore(Session db) {
    this.db = db;
  }

  /** Which of these tasks belong to one of these plans. */
  Set<UUID> tasksOf(Collection<UUID> plans, Collection<UUID> tasks) {
    return db
        .createNativeQuery(
            """
            select id from plan_task
            where plan_id = any(cast(:plans as uuid[])) and id = any(cast(:tasks as uuid[]))
            """,
            UUID.class)
        .setParameter("plans", array(plans))
        .setParameter("tasks", array(tasks))
        .getResultList()
        .stream()
        .collect(Collectors.toSet());
  }

  /** What the tasks of a plan carry out of these plans above, and which oblige to a sub-plan. */
  Map<UUID, TaskLinks> links(UUID plan, Collection<UUID> above) {
    Map<UUID, List<TaskLinks.Place>> places = new HashMap<>();
    db.createNativeQuery(
            """
            select m.id as task, p.plan_id as plan, p.seq as seq
            from task_implements i join plan_task m on m.id = i.task_id join plan_task p on p.id = i.parent_task_id
            where m.plan_id = :plan and p.plan_id = any(cast(:above as uuid[]))
            order by p.plan_id, p.seq
            """,
            Tuple.class)
        .setParameter("plan", plan)
        .setParameter("above", array(above))
        .getResultList()
        .forEach(
            r ->
                places
                    .computeIfAbsent(r.get("task", UUID.class), t -> new ArrayList<>())
                    .add(place(r)));
    Set<UUID> duties = duties(plan);
    return Stream.concat(places.keySet().stream(), duties.stream())
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(),
                t -> new TaskLinks(places.getOrDefault(t, List.of()), duties.contains(t))));
  }

  private static TaskLinks.Place place(Tuple row) {
    return new TaskLinks.Place(row.get("plan", UUID.class), row.get("seq", Integer.class));
  }

  /** The tasks of these plans by their places. */
  Map<TaskLinks.Place, UUID> places(Collection<UUID> plans) {
    return db
        .createNativeQuery(
            "select id as task, plan_id as plan, seq as seq from plan_task"
                + " where plan_id = any(cast(:plans as uuid[]))",
            Tuple.class)
        .setParameter("plans", array(plans))
        .getResultList()
        .stream()
        .collect(Collectors.toMap(CascadeStore::place, r -> r.get("task", UUID.class)));
  }

  /** The tasks of the plan that oblige their leads to a plan of their own. */
  Set<UUID> duties(UUID plan) {
    return Set.copyOf(
        db.createNativeQuery(
                "select d.task_id from sub_plan_duty d join plan_task t on t.id = d.task_id"
                    + " where t.plan_id = :plan",
                UUID.class)
            .setParameter("plan", plan)
            .getResultList());
  }

  private static String array(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
  }

  void link(UUID task, Collection<UUID> parentTasks, boolean subPlanDuty) {
    for (String table : List.of("task_implements", "sub_plan_duty")) {
      db.createNativeMutationQuery("delete from " + table + " where task_id = :task")
          .setParameter("task", task)
          .executeUpdate();
    }
    db.createNativeMutationQuery(
            "insert into task_implements (task_id, parent_task_id)"
                + " select :task, p from unnest(cast(:parents as uuid[])) p on conflict do nothing")
        .setParameter("task", task)
        .setParameter("parents", array(parentTasks))
        .executeUpdate();
    if (subPlanDuty) {
      db.createNativeMutationQuery("insert into sub_plan_duty (task_id) values (:task)")
          .setParameter("task", task)
          .executeUpdate();
    }
  }

  /** A decision as it is kept. */
  record Kept(UUID parent_task_id, String decision, String reason, UUID task_id) {}

  /** What of a plan above was decided, in the order of its tasks; undecided ones with it. */
  List<TriageView> triage(UUID plan, UUID parent) {
    return db
        .createNativeQuery(
            """
            select p.id as parent_task, p.seq, p.body ->> 'text' as words, t.decision, t.reason, t.task_id as task,
                   m.body ->> 'number' as printed
            from plan_task p
            left join triage t on t.parent_task_id = p.id and t.plan_id = :plan
            left join plan_task m on m.id = t.task_id
            where p.plan_id = :parent
            order by p.seq
            """,
            Tuple.class)
        .setParameter("plan", plan)
        .setParameter("parent", parent)
        .getResultList()
        .stream()
        .map(
            r ->
                new TriageView(
                    r.get("parent_task", UUID.class),
                    r.get("seq", Integer.class),
                    r.get("words", String.class),
                    r.get("decision", String.class) == null
                        ? null
                        : Decision.valueOf(r.get("decision", String.class)),
                    r.get("reason", String.class),
                    r.get("task", UUID.class),
                    r.get("printed", String.class)))
        .toList();
  }

  void keep(UUID plan, List<Kept> decisions) {
    db.createNativeMutationQuery(
            """
            insert into triage (plan_id, parent_task_id, decision, reason, task_id)
            select :plan, r.parent_task_id, r.decision, r.reason, r.task_id
            from json_to_recordset(cast(:rows as json))
              as r(parent_task_id uuid, decision text, reason text, task_id uuid)
            on conflict (plan_id, parent_task_id) do update
              set decision = excluded.decision, reason = excluded.reason, task_id = excluded.task_id
            """)
        .setParameter("plan", plan)
        .setParameter("rows", EventJson.write(decisions))
        .executeUpdate();
    db.createNativeMutationQuery(
            """
            insert into task_implements (task_id, parent_task_id)
            select task_id, parent_task_id from triage where plan_id = :plan and task_id is not null
            on conflict do nothing
            """)
        .setParameter("plan", plan)
        .executeUpdate();
  }

  /**
   * Puts the tasks made of the plans above first, in the order of those plans, what the unit added
   * itself after them, and numbers all of them from 1.
   */
  void renumber(UUID plan) {
    db.createNativeMutationQuery("update plan_task set seq = -seq where plan_id = :plan")
        .setParameter("plan", plan)
        .executeUpdate();
    db.createNativeMutationQuery(
            """
            update plan_task t
            set seq = o.place, body = jsonb_set(t.body, '{number}', to_jsonb(cast(o.place as text)))
            from (select m.id, cast(row_number() over (
                      order by p.plan_id nulls last, p.seq, -m.seq) as int) as place
                  from plan_task m
                  left join triage g on g.task_id = m.id
                  left join plan_task p on p.id = g.parent_task_id
                  where m.plan_id = :plan) o
            where t.id = o.id
            """)
        .setParameter("plan", plan)
        .executeUpdate();
  }
}
