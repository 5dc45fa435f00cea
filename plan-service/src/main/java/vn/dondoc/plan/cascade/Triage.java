package vn.dondoc.plan.cascade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dondoc.plan.catalogue.Catalogue;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.plan.plan.Party;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanDrafting;
import vn.dondoc.plan.plan.PlanRepository;
import vn.dondoc.plan.plan.PlanTask;
import vn.dondoc.plan.plan.TaskOrigin;
import vn.dondoc.plan.plan.TaskText;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.problem.DomainException;

/** Sorts the tasks of the plan above: do, cooperate or skip, and drafts the own tasks from them. */
@ApplicationScoped
public class Triage {

  private final PlanRepository plans;
  private final PlanDrafting drafting;
  private final UnitRepository units;
  private final Catalogue catalogue;
  private final CascadeStore store;
  private final Audit audit;

  Triage(
      PlanRepository plans,
      PlanDrafting drafting,
      UnitRepository units,
      Catalogue catalogue,
      CascadeStore store,
      Audit audit) {
    this.plans = plans;
    this.drafting = drafting;
    this.units = units;
    this.catalogue = catalogue;
    this.store = store;
    this.audit = audit;
  }

  /** The decisions with the version that the plan has now. */
  record Sorted(List<TriageView> tasks, long version) {}

  @Transactional
  Sorted read(Actor actor, UUID planId, UUID parentId) {
    Plan plan = plans.require(planId, actor.unit());
    Plan parent = cited(plan, parentId, actor, "?parent");
    return new Sorted(store.triage(planId, parent.id()), plan.version());
  }

  @Transactional
  Sorted sort(Actor actor, UUID planId, TriageRequest request, String ifMatch) {
    Plan plan = drafting.editable(actor, planId, ifMatch);
    Plan parent = cited(plan, request.parent(), actor, "/parent");
    Map<UUID, PlanTask> tasks =
        plans.tasks(parent.id()).stream()
            .collect(Collectors.toMap(PlanTask::id, Function.identity()));
    check(request, tasks);
    store.keep(planId, decide(plan, parent, request, tasks));
    plans.touch(plan);
    plans.flush();
    store.renumber(planId);
    audit.record(actor, "plan.triage", "plan", planId, null, request.decisions(), null);
    return new Sorted(store.triage(planId, parent.id()), plan.version());
  }

  private Plan cited(Plan plan, UUID parent, Actor actor, String pointer) {
    if (plan.head().parents().stream().noneMatch(p -> parent.equals(p.planId()))) {
      throw DomainException.of(pointer, CascadeProblem.PARENT_NOT_CITED);
    }
    return plans.require(parent, actor.unit());
  }

  private static void check(TriageRequest request, Map<UUID, PlanTask> tasks) {
    Set<UUID> seen = new HashSet<>();
    for (int i = 0; i < request.decisions().size(); i++) {
      TriageRequest.OneDecision one = request.decisions().get(i);
      String at = "/decisions/" + i;
      if (!tasks.containsKey(one.task())) {
        throw DomainException.of(at + "/task", CascadeProblem.PARENT_TASK_UNKNOWN, one.task());
      }
      if (!seen.add(one.task())) {
        throw DomainException.of(at + "/task", CascadeProblem.TASK_TWICE, one.task());
      }
      if (one.decision() == Decision.SKIP && (one.reason() == null || one.reason().isBlank())) {
        throw DomainException.of(at + "/reason", CascadeProblem.REASON_MISSING);
      }
    }
  }

  /** A task that stands stays as it was edited, unless the decision about it is another one. */
  private List<CascadeStore.Kept> decide(
      Plan plan, Plan parent, TriageRequest request, Map<UUID, PlanTask> parentTasks) {
    Map<UUID, TriageView> before = new HashMap<>();
    store.triage(plan.id(), parent.id()).forEach(t -> before.put(t.parentTask(), t));
    Map<UUID, PlanTask> own =
        plans.tasks(plan.id()).stream()
            .collect(Collectors.toMap(PlanTask::id, Function.identity()));
    int seq = own.values().stream().mapToInt(PlanTask::seq).max().orElse(0);
    Unit unit = units.findById(plan.issuerId());
    Set<String> dimensions = catalogue.codes(plan.head().year());
    List<CascadeStore.Kept> kept = new ArrayList<>();
    for (TriageRequest.OneDecision one : request.decisions()) {
      TriageView was = before.get(one.task());
      PlanTask task = was.task() == null ? null : own.get(was.task());
      if (task != null && was.decision() != one.decision()) {
        plans.removeChild(task);
        task = null;
      }
      if (task == null && one.decision() != Decision.SKIP) {
        seq++;
        task =
            new PlanTask(
                plan.id(),
                seq,
                text(parentTasks.get(one.task()).body(), unit, one.decision(), dimensions));
        plans.persistChild(task);
      }
      kept.add(
          new CascadeStore.Kept(
              one.task(), one.decision().name(), one.reason(), task == null ? null : task.id()));
    }
    plans.flush();
    return kept;
  }

  /** The parent's words; the own unit leads, or supports the parent's leads. */
  private static TaskText text(
      TaskText parent, Unit unit, Decision decision, Set<String> dimensions) {
    String scope =
        decision == Decision.DO
            ? null
            : "phối hợp với "
                + parent.leads().stream().map(Party::name).collect(Collectors.joining("; "));
    return new TaskText(
        null,
        parent.text(),
        parent.group(),
        parent.dimensions().stream().filter(dimensions::contains).toList(),
        List.of(new Party(unit.name(), unit.id(), null, scope)),
        List.of(),
        List.of(),
        parent.timing(),
        parent.product(),
        null,
        TaskOrigin.APPENDIX,
        null);
  }
}
