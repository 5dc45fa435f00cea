package vn.dondoc.plan.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.plan.calendar.CalendarKeeping;
import vn.dondoc.plan.issue.IssuePreview;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanRegime;
import vn.dondoc.plan.plan.PlanRepository;
import vn.dondoc.plan.plan.PlanTask;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.contract.plan.OccurrenceFacts;
import vn.dondoc.platform.time.Periods;
import vn.dondoc.platform.time.ReportingPeriod;
import vn.dondoc.platform.time.WorkingCalendar;

/** Rehearses the issue of a plan. It changes nothing. */
@ApplicationScoped
public class Rehearsal {

  private static final int LONGEST_WORDS = 200;

  private final PlanRepository plans;
  private final UnitRepository units;
  private final CalendarKeeping calendars;
  private final IssuePreview preview;

  Rehearsal(
      PlanRepository plans, UnitRepository units, CalendarKeeping calendars, IssuePreview preview) {
    this.plans = plans;
    this.units = units;
    this.calendars = calendars;
    this.preview = preview;
  }

  /**
   * @param busiest how many of the busiest units to tell of
   */
  @Transactional
  RehearsalView rehearse(Actor actor, UUID planId, int busiest) {
    Plan plan = plans.require(planId, actor.unit());
    IssuePreview.Preview issue = preview.of(plan);
    WorkingCalendar calendar = new WorkingCalendar(calendars.recorded(years(issue)));
    Counting counting =
        new Counting(
            issue, new Periods(calendar, plan.head().tolerantBefore()), new LongHolidays(calendar));
    issue.tasks().forEach(counting::count);
    issue.regimes().forEach(counting::count);
    return view(counting, busiest);
  }

  /** Adds up what each task and regime creates, as task-service and report-service will. */
  private static final class Counting {

    private final IssuePreview.Preview issue;
    private final Periods periods;
    private final LongHolidays holidays;
    private final Load load = new Load();
    private final List<RehearsalView.Clash> clashes = new ArrayList<>();

    Counting(IssuePreview.Preview issue, Periods periods, LongHolidays holidays) {
      this.issue = issue;
      this.periods = periods;
      this.holidays = holidays;
    }

    void count(PlanTask task) {
      Set<UUID> leads = issue.leads(task);
      for (OccurrenceFacts occurrence : issue.occurrences(task)) {
        leads.forEach(unit -> load.assign(unit, occurrence.lastDay()));
        clash("/tasks/" + task.seq(), task.body().text(), occurrence.lastDay(), leads.size());
      }
    }

    void count(PlanRegime regime) {
      Set<UUID> reporters = issue.reporters(regime);
      for (ReportingPeriod period : periods.of(issue.facts(regime))) {
        reporters.forEach(unit -> load.oblige(unit, period.lastDay()));
        clash(
            "/regimes/" + regime.id() + "/periods/" + period.key(),
            regime.rule().name(),
            period.lastDay(),
            reporters.size());
      }
    }

    private void clash(String pointer, String words, LocalDate lastDay, int units) {
      if (lastDay == null || units == 0) {
        return;
      }
      String what = words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
      holidays
          .meeting(lastDay)
          .ifPresent(
              h ->
                  clashes.add(
                      new RehearsalView.Clash(pointer, what, lastDay, h.from(), h.to(), units)));
    }
  }

  private RehearsalView view(Counting counting, int busiest) {
    Load load = counting.load;
    Map<UUID, Unit> known =
        units.byIds(load.busiest().toList()).stream()
            .collect(Collectors.toMap(Unit::id, Function.identity()));
    int requested =
        known.values().stream()
            .filter(u -> !u.facts().kind().takesOrders())
            .mapToInt(u -> load.of(u.id()).assignments())
            .sum();
    return new RehearsalView(
        load.all().assignments(),
        requested,
        load.all().undated(),
        load.assignedUnits(),
        load.all().obligations(),
        load.reportingUnits(),
        load.all().months(),
        load.busiest().limit(busiest).map(known::get).map(u -> unit(u, load.of(u.id()))).toList(),
        counting.clashes);
  }

  private static RehearsalView.UnitLoad unit(Unit unit, Load.Tally tally) {
    return new RehearsalView.UnitLoad(
        unit.code(),
        unit.name(),
        tally.assignments(),
        tally.undated(),
        tally.obligations(),
        tally.months());
  }

  /**
   * The plan's years, those of its dates, and their neighbours: a holiday may lie over New Year.
   */
  private static Set<Integer> years(IssuePreview.Preview issue) {
    Set<Integer> years = new TreeSet<>();
    Stream.concat(
            issue.plan().head().years().stream(),
            issue.tasks().stream()
                .flatMap(t -> issue.occurrences(t).stream())
                .filter(o -> o.lastDay() != null)
                .map(o -> o.lastDay().getYear()))
        .forEach(y -> years.addAll(List.of(y - 1, y, y + 1)));
    return years;
  }
}
