package vn.dondoc.plan.cascade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.plan.issue.IssuePreview;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.PlanRepository;
import vn.dondoc.plan.plan.PlanStatus;
import vn.dondoc.plan.plan.PlanTask;
import vn.dondoc.platform.access.Actor;

/** Rolls the plans above and below a plan up, both ways. */
@ApplicationScoped
public class CascadeReading {

  /** A revoked plan carries nothing out. */
  private static final String IN_FORCE = " p.issued_at is not null and p.status <> 'REVOKED' ";

  private final Session db;
  private final PlanRepository plans;
  private final UnitRepository units;
  private final IssuePreview preview;
  private final CascadeStore store;

  CascadeReading(
      Session db,
      PlanRepository plans,
      UnitRepository units,
      IssuePreview preview,
      CascadeStore store) {
    this.store = store;
    this.db = db;
    this.plans = plans;
    this.units = units;
    this.preview = preview;
  }

  @Transactional
  CascadeView of(Actor actor, UUID planId) {
    Plan plan = plans.require(planId, actor.unit());
    IssuePreview.Preview issue = preview.of(plan);
    List<SubPlan> below = subPlans(planId);
    return new CascadeView(
        parents(plan, actor),
        below.stream()
            .filter(s -> s.inForce() || plans.visible(s.id(), actor.unit()).isPresent())
            .map(this::view)
            .toList(),
        coverage(issue.tasks()),
        duties(planId, issue, below));
  }

  private List<CascadeView.ParentView> parents(Plan plan, Actor actor) {
    List<CascadeView.ParentView> parents = new ArrayList<>();
    for (PlanHead.Parent cited : plan.head().parents()) {
      Optional<Plan> kept =
          Optional.ofNullable(cited.planId()).flatMap(id -> plans.visible(id, actor.unit()));
      parents.add(
          kept.map(p -> parent(plan.id(), p))
              .orElseGet(
                  () ->
                      new CascadeView.ParentView(
                          null,
                          cited.number(),
                          cited.symbol(),
                          cited.issuer(),
                          cited.title(),
                          List.of())));
    }
    return parents;
  }

  private CascadeView.ParentView parent(UUID plan, Plan parent) {
    return new CascadeView.ParentView(
        parent.id(),
        parent.head().number(),
        parent.head().symbol(),
        units.findById(parent.issuerId()).name(),
        parent.head().title(),
        links(plan, parent.id()));
  }

  private List<CascadeView.LinkView> links(UUID plan, UUID parent) {
    return db
        .createNativeQuery(
            """
            select m.id as task, m.seq as seq, p.id as parent_task, p.seq as parent_seq, p.body ->> 'text' as words
            from task_implements i join plan_task m on m.id = i.task_id join plan_task p on p.id = i.parent_task_id
            where m.plan_id = :plan and p.plan_id = :parent
            order by m.seq, p.seq
            """,
            Tuple.class)
        .setParameter("plan", plan)
        .setParameter("parent", parent)
        .getResultList()
        .stream()
        .map(
            r ->
                new CascadeView.LinkView(
                    r.get("task", UUID.class),
                    r.get("seq", Integer.class),
                    r.get("parent_task", UUID.class),
                    r.get("parent_seq", Integer.class),
                    r.get("words", String.class)))
        .toList();
  }

  /** A plan below, by whom. */
  private record SubPlan(UUID id, Plan plan) {

    boolean inForce() {
      return plan.issuedAt() != null && plan.status() != PlanStatus.REVOKED;
    }

    boolean isOf(UUID unit) {
      return plan.issuerId().equals(unit) || plan.focalId().equals(unit);
    }
  }

  private List<SubPlan> subPlans(UUID planId) {
    return db
        .createNativeQuery(
            """
            select p.* from plan p
            where p.head -> 'parents' @> jsonb_build_array(jsonb_build_object('planId', cast(:plan as text)))
            order by p.created_at, p.id
            """,
            Plan.class)
        .setParameter("plan", planId.toString())
        .getResultList()
        .stream()
        .map(p -> new SubPlan(p.id(), p))
        .toList();
  }

  private CascadeView.SubPlanView view(SubPlan below) {
    Unit unit = units.findById(below.plan().issuerId());
    PlanHead head = below.plan().head();
    return new CascadeView.SubPlanView(
        below.id(),
        unit.code(),
        unit.name(),
        below.plan().status(),
        head.number(),
        head.symbol(),
        head.title(),
        head.documentDate());
  }

  /** Who takes up or skips a task. */
  private record TakenUp(Set<String> implementing, Set<String> skipping) {}

  private List<CascadeView.CoverageView> coverage(List<PlanTask> tasks) {
    Map<UUID, TakenUp> takenUp = new LinkedHashMap<>();
    tasks.forEach(t -> takenUp.put(t.id(), new TakenUp(new TreeSet<>(), new TreeSet<>())));
    takenUp(
            """
            select i.parent_task_id as task, u.code as code from task_implements i
            join plan_task m on m.id = i.task_id join plan p on p.id = m.plan_id join unit u on u.id = p.issuer_id
            where i.parent_task_id = any(cast(:tasks as uuid[])) and
            """,
            takenUp.keySet())
        .forEach(r -> add(takenUp.get(r.get("task", UUID.class)).implementing(), r));
    takenUp(
            """
            select t.parent_task_id as task, u.code as code from triage t
            join plan p on p.id = t.plan_id join unit u on u.id = p.issuer_id
            where t.decision = 'SKIP' and t.parent_task_id = any(cast(:tasks as uuid[])) and
            """,
            takenUp.keySet())
        .forEach(r -> add(takenUp.get(r.get("task", UUID.class)).skipping(), r));
    return tasks.stream()
        .map(
            t ->
                new CascadeView.CoverageView(
                    t.id(),
                    t.seq(),
                    t.body().text(),
                    List.copyOf(takenUp.get(t.id()).implementing()),
                    List.copyOf(takenUp.get(t.id()).skipping())))
        .toList();
  }

  private static void add(Set<String> codes, Tuple row) {
    codes.add(row.get("code", String.class));
  }

  private List<Tuple> takenUp(String select, Set<UUID> tasks) {
    return db.createNativeQuery(select + IN_FORCE, Tuple.class)
        .setParameter(
            "tasks", "{" + String.join(",", tasks.stream().map(UUID::toString).toList()) + "}")
        .getResultList();
  }

  private List<CascadeView.DutyView> duties(
      UUID planId, IssuePreview.Preview issue, List<SubPlan> below) {
    Set<UUID> duties = store.duties(planId);
    return issue.tasks().stream()
        .filter(t -> duties.contains(t.id()))
        .map(t -> duty(issue, t, below))
        .toList();
  }

  private CascadeView.DutyView duty(
      IssuePreview.Preview issue, PlanTask task, List<SubPlan> below) {
    LocalDate lastDay = task.body().timing().lastDay(issue.plan().head().tolerantBefore());
    return new CascadeView.DutyView(
        task.id(),
        task.seq(),
        lastDay,
        units.byIds(issue.leads(task)).stream().map(u -> duty(u, lastDay, below)).toList());
  }

  private static CascadeView.DutyUnitView duty(Unit unit, LocalDate lastDay, List<SubPlan> below) {
    Optional<SubPlan> made =
        below.stream().filter(SubPlan::inForce).filter(s -> s.isOf(unit.id())).findFirst();
    return new CascadeView.DutyUnitView(
        unit.code(),
        unit.name(),
        made.map(SubPlan::id).orElse(null),
        lastDay != null
            && made.map(s -> s.plan().head().documentDate().isAfter(lastDay)).orElse(false));
  }
}
