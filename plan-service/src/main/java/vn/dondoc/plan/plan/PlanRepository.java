package vn.dondoc.plan.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.dondoc.platform.problem.DomainException;

/** Plans with their tasks and regimes, as far as a unit may see them. */
@ApplicationScoped
public class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

  /**
   * Related to my unit, or to one below it: whoever leads below me brings the plan into my view.
   * Part of a query over a plan {@code p}, with the parameter {@code me}.
   */
  public static final String VISIBLE =
      """
      exists (select 1 from access a join unit_replica u on u.id = a.unit_id
              where a.object_id = p.id and u.path @> array[cast(:me as uuid)])
      """;

  private final Session db;

  PlanRepository(Session db) {
    this.db = db;
  }

  /** The plan, if the unit may see it. */
  public Plan require(UUID id, UUID unit) {
    return visible(id, unit).orElseThrow(() -> new DomainException(PlanProblem.PLAN_NOT_FOUND));
  }

  /** The plan, if the unit may see it, as it is once whoever writes it now has finished. */
  public Plan requireLocked(UUID id, UUID unit) {
    return visible(id, unit, " for update of p")
        .orElseThrow(() -> new DomainException(PlanProblem.PLAN_NOT_FOUND));
  }

  /** The plan, unless it is not there or the unit may not see it. */
  public Optional<Plan> visible(UUID id, UUID unit) {
    return visible(id, unit, "");
  }

  private Optional<Plan> visible(UUID id, UUID unit, String lock) {
    return db
        .createNativeQuery(
            "select p.* from plan p where p.id = :id and " + VISIBLE + lock, Plan.class)
        .setParameter("id", id)
        .setParameter("me", unit.toString())
        .getResultList()
        .stream()
        .findFirst();
  }

  /**
   * Makes the change of a task or regime a change of the plan, so that its version guards all of
   * it.
   */
  public void touch(Plan plan) {
    db.lock(plan, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  public List<PlanTask> tasks(UUID planId) {
    return db.createQuery(
            "select t from PlanTask t where t.planId = :plan order by t.seq", PlanTask.class)
        .setParameter("plan", planId)
        .getResultList();
  }

  public List<PlanRegime> regimes(UUID planId) {
    return db.createQuery(
            "select r from PlanRegime r where r.planId = :plan order by r.id", PlanRegime.class)
        .setParameter("plan", planId)
        .getResultList();
  }

  /** What the plan says now, whole. */
  public PlanContent content(Plan plan) {
    return new PlanContent(
        plan.head(),
        plan.issuerId(),
        plan.focalId(),
        plan.related(),
        tasks(plan.id()).stream()
            .map(t -> new PlanContent.Task(t.id(), t.seq(), t.body()))
            .toList(),
        regimes(plan.id()).stream().map(r -> new PlanContent.Regime(r.id(), r.rule())).toList());
  }

  /** Puts these tasks and regimes in the place of those that the plan has. */
  public void replace(UUID planId, PlanContent next) {
    replaceTasks(planId, next.tasks());
    Map<UUID, PlanRegime> regimes = new HashMap<>();
    regimes(planId).forEach(r -> regimes.put(r.id(), r));
    for (PlanContent.Regime regime : next.regimes()) {
      PlanRegime kept = regimes.remove(regime.id());
      if (kept == null) {
        db.persist(new PlanRegime(regime.id(), planId, regime.rule()));
      } else {
        kept.rewrite(regime.rule());
      }
    }
    regimes.values().forEach(db::remove);
  }

  private void replaceTasks(UUID planId, List<PlanContent.Task> next) {
    Map<UUID, PlanTask> tasks = new HashMap<>();
    tasks(planId).forEach(t -> tasks.put(t.id(), t));
    Map<UUID, PlanTask> kept = new HashMap<>();
    boolean moved = false;
    for (PlanContent.Task task : next) {
      PlanTask there = tasks.remove(task.id());
      if (there != null) {
        kept.put(task.id(), there);
        moved |= there.seq() != task.seq();
      }
    }
    tasks.values().forEach(db::remove);
    // No two tasks of a plan may have one place, not even between two statements.
    if (moved) {
      kept.values().forEach(PlanTask::stepAside);
    }
    if (moved || !tasks.isEmpty()) {
      db.flush();
    }
    for (PlanContent.Task task : next) {
      PlanTask there = kept.get(task.id());
      if (there == null) {
        db.persist(new PlanTask(task.id(), planId, task.seq(), task.body()));
      } else {
        there.rewrite(task.body());
        there.moveTo(task.seq());
      }
    }
  }

  public PlanTask requireTask(UUID planId, UUID taskId) {
    return Optional.ofNullable(db.find(PlanTask.class, taskId))
        .filter(t -> t.planId().equals(planId))
        .orElseThrow(() -> new DomainException(PlanProblem.TASK_NOT_FOUND));
  }

  PlanRegime requireRegime(UUID planId, UUID regimeId) {
    return Optional.ofNullable(db.find(PlanRegime.class, regimeId))
        .filter(r -> r.planId().equals(planId))
        .orElseThrow(() -> new DomainException(PlanProblem.REGIME_NOT_FOUND));
  }

  int nextSeq(UUID planId) {
    return db.createQuery(
            "select coalesce(max(t.seq), 0) + 1 from PlanTask t where t.planId = :plan",
            Integer.class)
        .setParameter("plan", planId)
        .getSingleResult();
  }

  /**
   * A page of visible plans, newest first, after the plan created at {@code before} with id {@code
   * beforeId}.
   */
  List<Plan> page(
      UUID unit,
      PlanStatus status,
      Integer year,
      String titleLike,
      Instant before,
      UUID beforeId,
      int limit) {
    return db.createNativeQuery(
            """
            select p.* from plan p
            where (cast(:status as text) is null or p.status = :status)
              and (cast(:year as int) is null or p.head -> 'years' @> cast(cast(:year as text) as jsonb))
              and (cast(:title as text) is null or p.title_folded like :title escape '\\')
              and (cast(:before as timestamptz) is null
                   or (p.created_at, p.id) < (cast(:before as timestamptz), cast(:beforeId as uuid)))
              and
            """
                + VISIBLE
                + " order by p.created_at desc, p.id desc limit :limit",
            Plan.class)
        .setParameter("status", status == null ? null : status.name())
        .setParameter("year", year)
        .setParameter("title", titleLike)
        .setParameter("before", before == null ? null : before.toString())
        .setParameter("beforeId", beforeId == null ? null : beforeId.toString())
        .setParameter("limit", limit)
        .setParameter("me", unit.toString())
        .getResultList();
  }

  /**
   * Lets nobody else take the plan's number until this transaction ends, so that of two who take it
   * at once the second is told.
   */
  public void claimNumber(Plan plan) {
    PlanHead head = plan.head();
    if (head.number() == null) {
      return;
    }
    db.createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text)", String.class)
        .setParameter(
            "key", "plan number " + plan.issuerId() + " " + head.number() + "/" + head.symbol())
        .getSingleResult();
  }

  /** Whether another plan of the issuer bears this number in the year of the document (rule P2). */
  public boolean numberTaken(Plan plan) {
    PlanHead head = plan.head();
    return head.number() != null
        && head.symbol() != null
        && head.documentDate() != null
        && !db.createNativeQuery(
                """
                select 1 from plan where issuer_id = :issuer and number = :number and symbol = :symbol
                  and extract(year from document_date) = :year and id <> :id and status <> 'REVOKED'
                """,
                Integer.class)
            .setParameter("issuer", plan.issuerId())
            .setParameter("number", head.number())
            .setParameter("symbol", head.symbol())
            .setParameter("year", head.documentDate().getYear())
            .setParameter("id", plan.id())
            .getResultList()
            .isEmpty();
  }

  PlanView.Standing standing(UUID planId) {
    return db
        .createNativeQuery(
            "select assignments, assigned_units, obligations, reporting_units from plan_standing where plan_id = :plan",
            Tuple.class)
        .setParameter("plan", planId)
        .getResultList()
        .stream()
        .map(
            s ->
                new PlanView.Standing(
                    s.get(0, Integer.class),
                    s.get(1, Integer.class),
                    s.get(2, Integer.class),
                    s.get(3, Integer.class)))
        .findFirst()
        .orElse(null);
  }

  /** The units named as members of the open groups that the plan cites, by group. */
  public Map<UUID, List<UUID>> namedMembers(UUID planId) {
    return db
        .createNativeQuery(
            """
            select m.group_id, m.unit_id from plan_group_member m join unit u on u.id = m.unit_id
            where m.plan_id = :plan order by u.code
            """,
            Tuple.class)
        .addScalar("group_id", UUID.class)
        .addScalar("unit_id", UUID.class)
        .setParameter("plan", planId)
        .getResultList()
        .stream()
        .collect(
            Collectors.groupingBy(
                m -> m.get(0, UUID.class),
                Collectors.mapping(m -> m.get(1, UUID.class), Collectors.toList())));
  }

  public void nameMembers(UUID planId, UUID groupId, Collection<UUID> members) {
    db.createNativeMutationQuery(
            "delete from plan_group_member where plan_id = :plan and group_id = :group")
        .setParameter("plan", planId)
        .setParameter("group", groupId)
        .executeUpdate();
    db.createNativeMutationQuery(
            """
            insert into plan_group_member (plan_id, group_id, unit_id)
            select :plan, :group, m.id from unnest(cast(:members as uuid[])) as m(id)
            """)
        .setParameter("plan", planId)
        .setParameter("group", groupId)
        .setParameter("members", members.toArray(UUID[]::new))
        .executeUpdate();
  }

  public void removeChild(Object child) {
    db.remove(child);
  }

  public void persistChild(Object child) {
    db.persist(child);
  }
}
