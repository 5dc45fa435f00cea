package vn.dondoc.plan.plan;

import java.util.UUID;

/** A task of a plan as the API shows it; its version is the plan's. */
public record TaskView(UUID id, int seq, TaskText task) {

  public static TaskView from(PlanContent.Task task) {
    return new TaskView(task.id(), task.seq(), task.body());
  }

  static TaskView from(PlanTask task) {
    return new TaskView(task.id(), task.seq(), task.body());
  }
}
