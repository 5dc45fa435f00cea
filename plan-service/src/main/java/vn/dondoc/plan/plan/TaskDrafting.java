package vn.dondoc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;

/** Writes the tasks of a draft plan. Each change is a change of the plan's version. */
@ApplicationScoped
public class TaskDrafting {

  private final PlanDrafting drafting;
  private final PlanRepository plans;
  private final TaskWording wording;
  private final Audit audit;

  TaskDrafting(PlanDrafting drafting, PlanRepository plans, TaskWording wording, Audit audit) {
    this.drafting = drafting;
    this.plans = plans;
    this.wording = wording;
    this.audit = audit;
  }

  /** A task with the version that the plan has now. */
  public record Written(TaskView task, long version) {}

  @Transactional
  public Written add(Actor actor, UUID planId, TaskRequest request, String ifMatch) {
    Plan plan = drafting.editable(actor, planId, ifMatch);
    PlanTask task = new PlanTask(planId, plans.nextSeq(planId), body(plan, request, null));
    plans.persistChild(task);
    return written(actor, "task.add", plan, task, null);
  }

  @Transactional
  public Written change(
      Actor actor, UUID planId, UUID taskId, TaskRequest request, String ifMatch) {
    Plan plan = drafting.editable(actor, planId, ifMatch);
    PlanTask task = plans.requireTask(planId, taskId);
    TaskText before = task.body();
    task.rewrite(body(plan, request, before.sourceLine()));
    return written(actor, "task.change", plan, task, before);
  }

  @Transactional
  public long remove(Actor actor, UUID planId, UUID taskId, String ifMatch) {
    Plan plan = drafting.editable(actor, planId, ifMatch);
    PlanTask task = plans.requireTask(planId, taskId);
    plans.removeChild(task);
    plans.touch(plan);
    audit.record(actor, "task.remove", "plan", planId, task.body(), null, null);
    return plan.version();
  }

  private Written written(Actor actor, String action, Plan plan, PlanTask task, TaskText before) {
    plans.touch(plan);
    audit.record(actor, action, "plan", plan.id(), before, task.body(), null);
    return new Written(TaskView.from(task), plan.version());
  }

  private TaskText body(Plan plan, TaskRequest request, Integer sourceLine) {
    PlanHead head = plan.head();
    return wording.of(request, head, plan.issuerId(), head.documentDate(), sourceLine);
  }
}
