package vn.dondoc.plan.cascade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanDrafting;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.PlanRepository;
import vn.dondoc.plan.plan.PlanTask;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.problem.DomainException;

/** Links a task of a draft to what it carries out of the plans above. */
@ApplicationScoped
public class TaskLinking {

  private final PlanRepository plans;
  private final PlanDrafting drafting;
  private final CascadeStore store;
  private final Audit audit;

  TaskLinking(PlanRepository plans, PlanDrafting drafting, CascadeStore store, Audit audit) {
    this.plans = plans;
    this.drafting = drafting;
    this.store = store;
    this.audit = audit;
  }

  /** Replaces the links of the task; answers the version that the plan has now. */
  @Transactional
  long link(Actor actor, UUID planId, UUID taskId, LinkRequest request, String ifMatch) {
    Plan plan = drafting.editable(actor, planId, ifMatch);
    plans.requireTask(planId, taskId);
    Set<UUID> known = store.tasksOf(parents(actor, plan.head()), request.parentTasks());
    for (int i = 0; i < request.parentTasks().size(); i++) {
      if (!known.contains(request.parentTasks().get(i))) {
        throw DomainException.of(
            "/parentTasks/" + i, CascadeProblem.PARENT_TASK_UNKNOWN, request.parentTasks().get(i));
      }
    }
    store.link(taskId, request.parentTasks(), request.subPlanDuty());
    plans.touch(plan);
    audit.record(actor, "task.link", "plan", planId, null, request, null);
    plans.flush();
    return plan.version();
  }

  private List<UUID> parents(Actor actor, PlanHead head) {
    return cited(head).filter(p -> plans.visible(p, actor.unit()).isPresent()).toList();
  }

  private static Stream<UUID> cited(PlanHead head) {
    return head.parents().stream().map(PlanHead.Parent::planId).filter(Objects::nonNull);
  }

  /** The links of the plan's tasks to the plans that it cites, by task. */
  @Transactional
  public Map<UUID, TaskLinks> of(Plan plan) {
    return store.links(plan.id(), cited(plan.head()).toList());
  }

  /** The tasks of the plans that the head cites and the actor may see, by their places. */
  @Transactional
  public Map<TaskLinks.Place, UUID> above(Actor actor, PlanHead head) {
    return store.places(parents(actor, head));
  }

  /**
   * Keeps the links of a new plan.
   *
   * @param links of each of its tasks, in their order
   * @param above the tasks they name
   */
  @Transactional
  public void keep(Plan plan, List<TaskLinks> links, Map<TaskLinks.Place, UUID> above) {
    List<PlanTask> tasks = plans.tasks(plan.id());
    for (int i = 0; i < links.size(); i++) {
      TaskLinks of = links.get(i);
      if (!of.equals(TaskLinks.NONE)) {
        List<UUID> parents = of.carriesOut().stream().map(above::get).toList();
        store.link(tasks.get(i).id(), parents, of.subPlanDuty());
      }
    }
  }
}
