package vn.dondoc.plan.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import vn.dondoc.plan.calendar.CalendarKeeping;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanProblem;
import vn.dondoc.plan.plan.PlanRegime;
import vn.dondoc.plan.plan.PlanRepository;
import vn.dondoc.plan.plan.PlanStatus;
import vn.dondoc.plan.plan.PlanTask;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.access.Relations;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.contract.calendar.CalendarYearRecorded;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.outbox.Outbox;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.rest.Version;
import vn.dondoc.platform.time.Deadline;
import vn.dondoc.platform.time.WorkingCalendar;

/** Checks a draft, keeps what was acknowledged, and issues the plan. */
@ApplicationScoped
public class PlanIssuing {

  private static final Logger LOG = Logger.getLogger(PlanIssuing.class);

  private final PlanRepository plans;
  private final PlanExpansion expanding;
  private final CalendarKeeping calendars;
  private final Relations relations;
  private final Outbox outbox;
  private final Audit audit;
  private final InstantSource clock;

  PlanIssuing(
      PlanRepository plans,
      PlanExpansion expanding,
      CalendarKeeping calendars,
      Relations relations,
      Outbox outbox,
      Audit audit,
      InstantSource clock) {
    this.plans = plans;
    this.expanding = expanding;
    this.calendars = calendars;
    this.relations = relations;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /** A draft with all that its check looked at. */
  private record Checked(
      Plan plan,
      List<PlanTask> tasks,
      List<PlanRegime> regimes,
      Expansion expansion,
      List<CalendarYearRecorded> years,
      List<Lint> lints) {

    List<Lint> open() {
      return lints.stream()
          .filter(l -> !l.error() && !plan.acknowledged().containsKey(l.id()))
          .toList();
    }

    List<Lint> errors() {
      return lints.stream().filter(Lint::error).toList();
    }
  }

  @Transactional
  public List<LintView> lints(Actor actor, UUID planId) {
    Checked checked = check(plans.require(planId, actor.unit()));
    Map<String, String> reasons = checked.plan().acknowledged();
    return checked.lints().stream().map(l -> LintView.of(l, reasons.get(l.id()))).toList();
  }

  /** Acknowledges warnings by id, with one reason. Errors cannot be acknowledged. */
  @Transactional
  public long acknowledge(
      Actor actor, UUID planId, List<String> ids, String reason, String ifMatch) {
    Plan plan = mine(actor, planId, ifMatch);
    Set<String> warnings =
        check(plan).lints().stream()
            .filter(l -> !l.error())
            .map(Lint::id)
            .collect(Collectors.toSet());
    for (int i = 0; i < ids.size(); i++) {
      if (!warnings.contains(ids.get(i))) {
        throw DomainException.of("/warnings/" + i, PlanProblem.WARNING_UNKNOWN, ids.get(i));
      }
    }
    plan.acknowledge(ids, reason);
    audit.record(actor, "plan.acknowledge", "plan", planId, null, ids, reason);
    plans.flush();
    return plan.version();
  }

  /** Issues the plan, or says all that stops it. */
  @Transactional
  public Plan issue(Actor actor, UUID planId, String ifMatch) {
    Checked checked = check(mine(actor, planId, ifMatch));
    refuseErrors(checked);
    Plan plan = checked.plan();
    plan.issue(clock.instant());
    PlanIssued facts =
        IssuedFacts.of(
            plan,
            checked.tasks(),
            checked.regimes(),
            expanding.units(plan, checked.tasks(), checked.regimes(), checked.expansion()),
            checked.expansion().groups(),
            checked.years());
    relations.grant(
        IssuedFacts.grants(plan, checked.tasks(), checked.regimes(), checked.expansion()));
    outbox.addAll(PlanPieces.of(facts, PlanPieces.MOST_BYTES));
    audit.record(actor, "plan.issue", "plan", planId, null, plan.head(), null);
    plans.flush();
    LOG.infof(
        "Plan %s issued: number %s/%s, %d tasks, %d regimes, %d units",
        planId,
        plan.head().number(),
        plan.head().symbol(),
        checked.tasks().size(),
        checked.regimes().size(),
        facts.units().size());
    return plan;
  }

  private static void refuseErrors(Checked checked) {
    List<Lint> errors = checked.errors();
    if (!errors.isEmpty()) {
      throw new DomainException(
          errors.stream().map(Lint::fieldError).toList(),
          PlanProblem.PLAN_HAS_ERRORS,
          errors.size());
    }
    List<Lint> open = checked.open();
    if (!open.isEmpty()) {
      throw new DomainException(
          open.stream().map(Lint::fieldError).toList(),
          PlanProblem.WARNINGS_NOT_ACKNOWLEDGED,
          open.size());
    }
  }

  private Plan mine(Actor actor, UUID planId, String ifMatch) {
    Plan plan = plans.require(planId, actor.unit());
    if (!plan.isRunBy(actor.unit())) {
      throw new DomainException(PlanProblem.NOT_THE_FOCAL_AGENCY);
    }
    Version.require(ifMatch, plan.version());
    if (plan.status() != PlanStatus.DRAFT) {
      throw new DomainException(PlanProblem.PLAN_NOT_DRAFT, plan.status());
    }
    return plan;
  }

  private Checked check(Plan plan) {
    List<PlanTask> tasks = plans.tasks(plan.id());
    List<PlanRegime> regimes = plans.regimes(plan.id());
    LocalDate day =
        Objects.requireNonNullElseGet(
            plan.head().documentDate(), () -> Deadline.dayOf(clock.instant()));
    Expansion expansion = expanding.expand(plan, tasks, regimes, day);
    List<CalendarYearRecorded> years = calendars.recorded(years(plan, tasks));
    List<Lint> lints =
        new PlanCheck(plan, day, expansion, new WorkingCalendar(years))
            .check(plans.numberTaken(plan), tasks, regimes, plan.importWarnings());
    return new Checked(plan, tasks, regimes, expansion, years, lints);
  }

  /**
   * The years whose working days matter: the plan's, those of its dates, and the one after, for
   * reminders past its end.
   */
  private static Set<Integer> years(Plan plan, List<PlanTask> tasks) {
    Set<Integer> years = new TreeSet<>(plan.head().years());
    tasks.forEach(t -> t.body().timing().occurrences().forEach(d -> years.add(d.getYear())));
    Set<Integer> next = new HashSet<>();
    years.forEach(y -> next.add(y + 1));
    years.addAll(next);
    return years;
  }
}
