package vn.dondoc.plan.plan;

import java.util.List;
import java.util.UUID;

/**
 * A task of a plan as the API shows it; its version is the plan's.
 *
 * @param sources where its values stand in the imported document; none of what was typed, nor of
 *     the plan as it was
 */
public record TaskView(UUID id, int seq, TaskText task, List<SourceView> sources) {

  public static TaskView from(PlanContent.Task task) {
    return new TaskView(task.id(), task.seq(), task.body(), List.of());
  }

  static TaskView from(PlanTask task) {
    return new TaskView(task.id(), task.seq(), task.body(), List.of());
  }

  static TaskView from(PlanContent.Task task, Sources.OfPlan sources) {
    return new TaskView(task.id(), task.seq(), task.body(), sources.task(task));
  }
}
