package vn.dondoc.plan.export;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.plan.cascade.TaskLinks;
import vn.dondoc.plan.plan.Party;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanRegime;
import vn.dondoc.plan.plan.PlanTask;
import vn.dondoc.plan.plan.RegimeRule;
import vn.dondoc.plan.plan.TaskText;
import vn.dondoc.platform.event.EventJson;

/** Puts a plan into its file: the same plan always gives the same file. Plain. */
final class PlanFileWriter {

  /** Regimes have no order of their own. */
  private static final Comparator<PlanFile.Regime> BY_CONTENT =
      Comparator.comparing(PlanFile.Regime::name).thenComparing(EventJson::write);

  private final Register register;

  PlanFileWriter(Register register) {
    this.register = register;
  }

  /**
   * @param links by task; a task without any may be left out
   */
  PlanFile write(
      Plan plan, List<PlanTask> tasks, List<PlanRegime> regimes, Map<UUID, TaskLinks> links) {
    return new PlanFile(
        PlanFile.FORMAT,
        register.codeOf(plan.issuerId()),
        register.codeOf(plan.focalId()),
        plan.related().stream()
            .map(r -> new PlanFile.Related(register.codeOf(r.unitId()), r.relation()))
            .toList(),
        plan.head(),
        tasks.stream()
            .map(t -> task(t.body(), links.getOrDefault(t.id(), TaskLinks.NONE)))
            .toList(),
        regimes.stream().map(r -> regime(r.rule())).sorted(BY_CONTENT).toList(),
        plan.importWarnings().stream()
            .map(w -> new PlanFile.Warning(w.code(), w.line(), w.toldVi(), w.toldEn()))
            .toList());
  }

  private PlanFile.Task task(TaskText task, TaskLinks links) {
    return new PlanFile.Task(
        task.number(),
        task.text(),
        task.group(),
        task.dimensions(),
        agencies(task.leads()),
        agencies(task.coordinators()),
        agencies(task.monitors()),
        task.timing(),
        task.product(),
        task.sourceLine(),
        task.origin(),
        task.appendix(),
        links.carriesOut().isEmpty()
            ? null
            : links.carriesOut().stream()
                .map(p -> new PlanFile.ParentTask(p.plan(), p.seq()))
                .toList(),
        links.subPlanDuty() ? true : null);
  }

  private PlanFile.Regime regime(RegimeRule rule) {
    return new PlanFile.Regime(
        rule.name(),
        agencies(rule.reporters()),
        register.codeOf(rule.receiverId()),
        rule.throughId() == null ? null : register.codeOf(rule.throughId()),
        rule.frequency(),
        rule.dataWindow(),
        rule.dueDayOfLastMonth(),
        rule.dueWord(),
        rule.graceWorkingDays(),
        rule.lockWorkingDays(),
        rule.headApproves(),
        rule.periods());
  }

  private List<PlanFile.Agency> agencies(List<Party> parties) {
    return parties.stream()
        .map(
            p ->
                new PlanFile.Agency(
                    p.name(),
                    p.unitId() == null ? null : register.codeOf(p.unitId()),
                    p.groupId() == null ? null : register.nameOf(p.groupId()),
                    p.scope()))
        .toList();
  }
}
