package vn.dondoc.plan.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.calendar.CalendarKeeping;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanRepository;
import vn.dondoc.plan.plan.Settled;
import vn.dondoc.platform.contract.calendar.CalendarYearRecorded;
import vn.dondoc.platform.time.Deadline;
import vn.dondoc.platform.time.WorkingCalendar;

/** Fetches what the check of a plan needs to know, and checks it. Only inside a transaction. */
@ApplicationScoped
public class PlanExamining {

  private final PlanRepository plans;
  private final PlanExpansion expanding;
  private final CalendarKeeping calendars;
  private final InstantSource clock;

  PlanExamining(
      PlanRepository plans,
      PlanExpansion expanding,
      CalendarKeeping calendars,
      InstantSource clock) {
    this.plans = plans;
    this.expanding = expanding;
    this.calendars = calendars;
    this.clock = clock;
  }

  /** Examines a draft as it stands. */
  Examination draft(Plan plan) {
    PlanContent content = plans.content(plan);
    LocalDate day = dayOr(content.head().documentDate());
    Expansion expansion = expanding.expand(content, day, List.of());
    List<CalendarYearRecorded> years = calendars.recorded(years(content));
    List<Lint> lints =
        new PlanCheck(content.head(), day, expansion, new WorkingCalendar(years))
            .check(
                plans.numberTaken(plan), content.tasks(), content.regimes(), plan.importWarnings());
    return new Examination(content, expansion, years, lints);
  }

  /**
   * Examines the next version of an issued plan: of tasks and regimes only those that it adds or
   * changes, since what was right stays right when its day has passed.
   *
   * @param day of the amending document, null while it has none
   */
  public Examination amendment(
      PlanContent content, PlanContent changed, @Nullable LocalDate day, Settled before) {
    LocalDate on = dayOr(day);
    Expansion expansion = expanding.expand(content, on, before.groups());
    List<CalendarYearRecorded> years = calendars.recorded(years(content));
    List<Lint> lints =
        new PlanCheck(content.head(), on, expansion, new WorkingCalendar(years))
            .check(false, changed.tasks(), changed.regimes(), List.of()).stream()
                .filter(l -> l.kind() != LintCode.TASK_MISSING || content.tasks().isEmpty())
                .toList();
    return new Examination(content, expansion, years, lints);
  }

  private LocalDate dayOr(@Nullable LocalDate day) {
    return Objects.requireNonNullElseGet(day, () -> Deadline.dayOf(clock.instant()));
  }

  /**
   * The years whose working days matter: the plan's, those of its dates, and the one after, for
   * reminders past its end.
   */
  private static Set<Integer> years(PlanContent content) {
    Set<Integer> years = new TreeSet<>(content.head().years());
    content
        .tasks()
        .forEach(t -> t.body().timing().occurrences().forEach(d -> years.add(d.getYear())));
    Set<Integer> next = new HashSet<>();
    years.forEach(y -> next.add(y + 1));
    years.addAll(next);
    return years;
  }
}
