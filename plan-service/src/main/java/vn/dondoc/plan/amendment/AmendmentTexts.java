package vn.dondoc.plan.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanProblem;
import vn.dondoc.plan.plan.RegimeRequest;
import vn.dondoc.plan.plan.RegimeRule;
import vn.dondoc.plan.plan.RegimeView;
import vn.dondoc.plan.plan.RegimeWording;
import vn.dondoc.plan.plan.TaskRequest;
import vn.dondoc.plan.plan.TaskText;
import vn.dondoc.plan.plan.TaskView;
import vn.dondoc.plan.plan.TaskWording;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.problem.DomainException;

/**
 * Writes the tasks and regimes of an amendment. What is kept or changed keeps its id and its place;
 * what is added gets a place that no task has had.
 */
@ApplicationScoped
public class AmendmentTexts {

  private final AmendmentDrafting drafting;
  private final AmendmentRepository amendments;
  private final TaskWording tasks;
  private final RegimeWording regimes;
  private final Audit audit;

  AmendmentTexts(
      AmendmentDrafting drafting,
      AmendmentRepository amendments,
      TaskWording tasks,
      RegimeWording regimes,
      Audit audit) {
    this.drafting = drafting;
    this.amendments = amendments;
    this.tasks = tasks;
    this.regimes = regimes;
    this.audit = audit;
  }

  /** What was written, with the version that the amendment has now. */
  public record Written<T>(T view, long version) {}

  /**
   * Adds a task, or changes one.
   *
   * @param taskId of the task to change, null to add one
   */
  @Transactional
  public Written<TaskView> putTask(
      Actor actor,
      UUID planId,
      UUID id,
      @Nullable UUID taskId,
      TaskRequest request,
      String ifMatch) {
    Amendment amendment = drafting.editable(actor, planId, id, ifMatch);
    PlanContent content = amendment.content();
    PlanContent.Task before = taskId == null ? null : requireTask(content, taskId);
    TaskText text =
        tasks.of(
            request,
            content.head(),
            content.issuerId(),
            amendment.document().documentDate(),
            before == null ? null : before.body().sourceLine());
    PlanContent.Task after =
        before == null
            ? new PlanContent.Task(UUID.randomUUID(), nextSeq(amendment), text)
            : new PlanContent.Task(before.id(), before.seq(), text);
    amendment.rewrite(content.withTasks(put(content.tasks(), before, after)), at(after));
    return written(actor, amendment, "amendment.task", before, after, TaskView.from(after));
  }

  @Transactional
  public long removeTask(Actor actor, UUID planId, UUID id, UUID taskId, String ifMatch) {
    Amendment amendment = drafting.editable(actor, planId, id, ifMatch);
    PlanContent content = amendment.content();
    PlanContent.Task task = requireTask(content, taskId);
    amendment.rewrite(content.withTasks(put(content.tasks(), task, null)), at(task));
    return written(actor, amendment, "amendment.task", task, null, "").version();
  }

  /**
   * Adds a regime, or changes one.
   *
   * @param regimeId of the regime to change, null to add one
   */
  @Transactional
  public Written<RegimeView> putRegime(
      Actor actor,
      UUID planId,
      UUID id,
      @Nullable UUID regimeId,
      RegimeRequest request,
      String ifMatch) {
    Amendment amendment = drafting.editable(actor, planId, id, ifMatch);
    PlanContent content = amendment.content();
    PlanContent.Regime before = regimeId == null ? null : requireRegime(content, regimeId);
    RegimeRule rule = regimes.of(request, content.issuerId(), amendment.document().documentDate());
    PlanContent.Regime after =
        new PlanContent.Regime(before == null ? UUID.randomUUID() : before.id(), rule);
    amendment.rewrite(content.withRegimes(put(content.regimes(), before, after)), at(after));
    return written(actor, amendment, "amendment.regime", before, after, RegimeView.from(after));
  }

  @Transactional
  public long removeRegime(Actor actor, UUID planId, UUID id, UUID regimeId, String ifMatch) {
    Amendment amendment = drafting.editable(actor, planId, id, ifMatch);
    PlanContent content = amendment.content();
    PlanContent.Regime regime = requireRegime(content, regimeId);
    amendment.rewrite(content.withRegimes(put(content.regimes(), regime, null)), at(regime));
    return written(actor, amendment, "amendment.regime", regime, null, "").version();
  }

  private <T> Written<T> written(
      Actor actor,
      Amendment amendment,
      String action,
      @Nullable Object before,
      @Nullable Object after,
      T view) {
    audit.record(actor, action, "plan", amendment.planId(), before, after, null);
    amendments.flush();
    return new Written<>(view, amendment.version());
  }

  private static Predicate<String> at(PlanContent.Task task) {
    return pointer -> pointer.startsWith("/tasks/" + task.seq() + "/");
  }

  private static Predicate<String> at(PlanContent.Regime regime) {
    return pointer -> pointer.startsWith("/regimes/" + regime.id() + "/");
  }

  /** The list with {@code after} in the place of {@code before}; either may be null. */
  private static <T> List<T> put(List<T> list, @Nullable T before, @Nullable T after) {
    List<T> changed = new ArrayList<>(list);
    int at = before == null ? changed.size() : changed.indexOf(before);
    if (before != null) {
      changed.remove(at);
    }
    if (after != null) {
      changed.add(at, after);
    }
    return changed;
  }

  private int nextSeq(Amendment amendment) {
    PlanContent base = drafting.base(amendment).content();
    return Stream.concat(base.tasks().stream(), amendment.content().tasks().stream())
            .mapToInt(PlanContent.Task::seq)
            .max()
            .orElse(0)
        + 1;
  }

  private static PlanContent.Task requireTask(PlanContent content, UUID id) {
    return content.tasks().stream()
        .filter(t -> t.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new DomainException(PlanProblem.TASK_NOT_FOUND));
  }

  private static PlanContent.Regime requireRegime(PlanContent content, UUID id) {
    return content.regimes().stream()
        .filter(r -> r.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new DomainException(PlanProblem.REGIME_NOT_FOUND));
  }
}
