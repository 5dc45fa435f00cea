package vn.dondoc.plan.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.plan.plan.Party;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanRegime;
import vn.dondoc.plan.plan.PlanStatus;
import vn.dondoc.plan.plan.PlanTask;
import vn.dondoc.plan.plan.RegimeRule;
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
        tasks.stream().map(t -> task(t.body())).toList(),
        regimes.stream().map(r -> regime(r.rule())).sorted().toList());
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
