package vn.dondoc.plan.cascade;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanDrafting;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.PlanRepository;
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
    List<UUID> parents =
        plan.head().parents().stream()
            .map(PlanHead.Parent::planId)
            .filter(Objects::nonNull)
            .filter(parent -> plans.visible(parent, actor.unit()).isPresent())
            .toList();
    Set<UUID> known = store.tasksOf(parents, request.parentTasks());
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
}
