package vn.dondoc.plan.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.dondoc.plan.cascade.TaskLinks;
import vn.dondoc.plan.plan.ImportedWarning;
import vn.dondoc.plan.plan.Party;
import vn.dondoc.plan.plan.PlanDraft;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.PlanProblem;
import vn.dondoc.plan.plan.RegimeRule;
import vn.dondoc.plan.plan.TaskText;
import vn.dondoc.plan.plan.TaskTiming;
import vn.dondoc.platform.contract.plan.Frequency;
import vn.dondoc.platform.contract.plan.ListedPeriod;
import vn.dondoc.platform.contract.plan.RelatedUnit;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.problem.FieldError;

/**
 * Takes a plan out of its file, whole or not at all; a refusal names every field at fault. Plain.
 * One reader reads one file.
 */
final class PlanFileReader {

  private static final UUID NONE = new UUID(0, 0);

  private final Register register;
  private final Set<TaskLinks.Place> above;
  private final List<FieldError> errors = new ArrayList<>();

  /**
   * @param above the tasks of the plans above that are kept here
   */
  PlanFileReader(Register register, Set<TaskLinks.Place> above) {
    this.register = register;
    this.above = above;
  }

  /** What of a file can be known before the catalogue of its year is. */
  static int year(PlanFile file) {
    if (file.head().years() == null || file.head().years().isEmpty()) {
      throw DomainException.of("/head/years", ExportProblem.FILE_VALUE_MISSING);
    }
    return file.head().year();
  }

  /**
   * @param dimensions the codes of the catalogue in the plan's year
   */
  PlanDraft read(PlanFile file, Set<String> dimensions) {
    checkHead(file.head());
    PlanDraft draft =
        new PlanDraft(
            file.head(),
            unit(file.issuer(), "/issuer"),
            unit(file.focal(), "/focal"),
            related(file.related()),
            IntStream.range(0, file.tasks().size())
                .mapToObj(i -> task(file.tasks().get(i), "/tasks/" + i, dimensions))
                .toList(),
            IntStream.range(0, file.regimes().size())
                .mapToObj(i -> regime(file.regimes().get(i), "/regimes/" + i))
                .toList(),
            file.warnings().stream()
                .map(w -> new ImportedWarning(w.code(), w.line(), w.vi(), w.en()))
                .toList());
    if (!errors.isEmpty()) {
      throw new DomainException(errors, ExportProblem.FILE_REFUSED, errors.size());
    }
    return draft;
  }

  private void checkHead(PlanHead head) {
    require(head.title() == null || head.title().isBlank() ? null : head.title(), "/head/title");
    require(head.instrumentType(), "/head/instrumentType");
    require(head.indices(), "/head/indices");
    require(head.legalBases(), "/head/legalBases");
    require(head.purposes(), "/head/purposes");
    require(head.requirements(), "/head/requirements");
    require(head.recipients(), "/head/recipients");
  }

  private List<RelatedUnit> related(List<PlanFile.Related> related) {
    return IntStream.range(0, related.size())
        .mapToObj(
            i ->
                new RelatedUnit(
                    unit(related.get(i).unit(), "/related/" + i + "/unit"),
                    related.get(i).relation()))
        .toList();
  }

  /** The links of each task, in their order. */
  static List<TaskLinks> links(PlanFile file) {
    return file.tasks().stream()
        .map(t -> new TaskLinks(places(t), Boolean.TRUE.equals(t.subPlanDuty())))
        .toList();
  }

  private static List<TaskLinks.Place> places(PlanFile.Task task) {
    return task.parentTasks() == null
        ? List.of()
        : task.parentTasks().stream().map(p -> new TaskLinks.Place(p.plan(), p.task())).toList();
  }

  private TaskText task(PlanFile.Task task, String at, Set<String> dimensions) {
    List<TaskLinks.Place> places = places(task);
    for (int i = 0; i < places.size(); i++) {
      if (!above.contains(places.get(i))) {
        add(
            at + "/parentTasks/" + i,
            ExportProblem.FILE_PARENT_TASK_UNKNOWN,
            Integer.toString(places.get(i).seq()));
      }
    }
    for (int i = 0; i < task.dimensions().size(); i++) {
      if (!dimensions.contains(task.dimensions().get(i))) {
        add(
            at + "/dimensions/" + i,
            ExportProblem.FILE_DIMENSION_UNKNOWN,
            task.dimensions().get(i));
      }
    }
    return new TaskText(
        task.number(),
        task.text(),
        task.group(),
        task.dimensions(),
        parties(task.leads(), at + "/leads"),
        parties(task.coordinators(), at + "/coordinators"),
        parties(task.monitors(), at + "/monitors"),
        timing(task.timing(), at + "/timing"),
        task.product(),
        task.sourceLine(),
        task.origin(),
        task.appendix());
  }

  private TaskTiming timing(TaskTiming timing, String at) {
    require(timing.words(), at + "/words");
    require(timing.kind(), at + "/kind");
    require(timing.occurrences(), at + "/occurrences");
    if (timing.dueDay() != null) {
      require(timing.dueWord(), at + "/dueWord");
    }
    return timing;
  }

  private RegimeRule regime(PlanFile.Regime regime, String at) {
    if (regime.frequency() != Frequency.LISTED && regime.dueDayOfLastMonth() == null) {
      add(at + "/dueDayOfLastMonth", PlanProblem.DUE_DAY_MISSING, regime.frequency());
    }
    for (int i = 0; i < regime.periods().size(); i++) {
      period(regime.periods().get(i), at + "/periods/" + i);
    }
    return new RegimeRule(
        regime.name(),
        parties(regime.reporters(), at + "/reporters"),
        unit(regime.receiver(), at + "/receiver"),
        regime.through() == null ? null : unit(regime.through(), at + "/through"),
        regime.frequency(),
        regime.dataWindow(),
        regime.dueDayOfLastMonth(),
        regime.dueWord(),
        regime.graceWorkingDays(),
        regime.lockWorkingDays(),
        regime.headApproves(),
        regime.periods());
  }

  private void period(ListedPeriod period, String at) {
    require(period.key(), at + "/key");
    require(period.from(), at + "/from");
    require(period.to(), at + "/to");
    require(period.dueDay(), at + "/dueDay");
  }

  private List<Party> parties(List<PlanFile.Agency> agencies, String at) {
    return IntStream.range(0, agencies.size())
        .mapToObj(i -> party(agencies.get(i), at + "/" + i))
        .toList();
  }

  private Party party(PlanFile.Agency agency, String at) {
    return new Party(
        agency.name(),
        agency.unit() == null ? null : unit(agency.unit(), at + "/unit"),
        agency.group() == null ? null : group(agency.group(), at + "/group"),
        agency.scope());
  }

  private UUID unit(String code, String at) {
    Optional<UUID> unit = register.unit(code);
    if (unit.isEmpty()) {
      add(at, ExportProblem.FILE_UNIT_UNKNOWN, code);
    }
    return unit.orElse(NONE);
  }

  private UUID group(String name, String at) {
    Optional<UUID> group = register.group(name);
    if (group.isEmpty()) {
      add(at, ExportProblem.FILE_GROUP_UNKNOWN, name);
    }
    return group.orElse(NONE);
  }

  private void require(Object value, String at) {
    if (value == null) {
      add(at, ExportProblem.FILE_VALUE_MISSING);
    }
  }

  private void add(String at, vn.dondoc.platform.problem.Problem problem, Object... args) {
    errors.add(new FieldError(at, problem, args));
  }
}
