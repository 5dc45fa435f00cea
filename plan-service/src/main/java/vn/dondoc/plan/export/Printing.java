package vn.dondoc.plan.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.plan.plan.Party;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.PlanRegime;
import vn.dondoc.plan.plan.PlanStatus;
import vn.dondoc.plan.plan.PlanTask;
import vn.dondoc.plan.plan.RegimeRule;
import vn.dondoc.plan.plan.TaskOrigin;
import vn.dondoc.plan.plan.TaskText;
import vn.dondoc.platform.contract.organisation.UnitKind;

/** Puts the names of the registry into a plan that is to be printed. Only inside a transaction. */
final class Printing {

  private static final String SEPARATOR = "; ";

  private final UnitRepository units;

  Printing(UnitRepository units) {
    this.units = units;
  }

  PrintedPlan of(Plan plan, List<PlanTask> tasks, List<PlanRegime> regimes) {
    Unit issuer = units.findById(plan.issuerId());
    boolean committee = issuer.facts().kind() == UnitKind.PEOPLES_COMMITTEE;
    return new PrintedPlan(
        plan.head(),
        plan.status() == PlanStatus.DRAFT || plan.status() == PlanStatus.SUBMITTED,
        issuer.name(),
        committee || issuer.view().parentId() == null
            ? null
            : units.findById(issuer.view().parentId()).name(),
        committee,
        units.findById(plan.focalId()).name(),
        texts(tasks, TaskOrigin.BODY).map(Printing::duty).toList(),
        appendices(plan.head(), texts(tasks, TaskOrigin.APPENDIX).toList()),
        regimes.stream().map(r -> regime(r.rule())).sorted().toList());
  }

  private static Stream<TaskText> texts(List<PlanTask> tasks, TaskOrigin origin) {
    return tasks.stream().map(PlanTask::body).filter(t -> t.origin() == origin);
  }

  /** A duty in the text begins with who has it. */
  private static String duty(TaskText task) {
    String leads = names(task.leads().stream(), "");
    return leads.isEmpty() ? task.text() : leads + ": " + task.text();
  }

  /** A task that names no appendix, or none that there is, stands in the first. */
  private static List<PrintedPlan.Appendix> appendices(PlanHead head, List<TaskText> tasks) {
    List<PlanHead.Appendix> named = head.appendices();
    if (named.isEmpty()) {
      return List.of(new PrintedPlan.Appendix(null, tasks.stream().map(Printing::task).toList()));
    }
    Set<String> names = named.stream().map(PlanHead.Appendix::name).collect(Collectors.toSet());
    String first = named.getFirst().name();
    Map<String, List<PrintedPlan.Task>> rows =
        tasks.stream()
            .collect(
                Collectors.groupingBy(
                    t -> names.contains(t.appendix()) ? t.appendix() : first,
                    Collectors.mapping(Printing::task, Collectors.toList())));
    return named.stream()
        .map(a -> new PrintedPlan.Appendix(a.title(), rows.getOrDefault(a.name(), List.of())))
        .toList();
  }

  private static PrintedPlan.Task task(TaskText task) {
    return new PrintedPlan.Task(
        task.number(),
        task.group(),
        task.text(),
        names(task.leads().stream(), ""),
        Stream.of(
                names(task.coordinators().stream(), ""),
                names(task.monitors().stream(), " (theo dõi)"))
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(SEPARATOR)),
        task.product(),
        task.timing().words());
  }

  static String names(Stream<Party> parties, String mark) {
    return parties
        .map(p -> p.name() + (p.scope() == null ? "" : " (" + p.scope() + ")") + mark)
        .collect(Collectors.joining(SEPARATOR));
  }

  private String regime(RegimeRule rule) {
    return RegimeWords.of(
        rule,
        names(rule.reporters().stream(), ""),
        units.findById(rule.receiverId()).name(),
        rule.throughId() == null ? null : units.findById(rule.throughId()).name());
  }
}
