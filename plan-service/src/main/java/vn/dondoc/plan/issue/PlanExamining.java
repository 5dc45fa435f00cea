package vn.dondoc.plan.issue;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.calendar.CalendarKeeping;
import vn.dondoc.plan.catalogue.Catalogue;
import vn.dondoc.plan.law.Laws;
import vn.dondoc.plan.lint.LintPolicy;
import vn.dondoc.plan.lint.PlanCheck;
import vn.dondoc.plan.lint.Subject;
import vn.dondoc.plan.plan.ImportedWarning;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanRepository;
import vn.dondoc.plan.plan.Settled;
import vn.dondoc.platform.contract.calendar.CalendarYearRecorded;
import vn.dondoc.platform.contract.plan.UnitFacts;
import vn.dondoc.platform.time.Deadline;
import vn.dondoc.platform.time.WorkingCalendar;

/** Fetches what the check of a plan needs to know, and checks it. Only inside a transaction. */
@ApplicationScoped
public class PlanExamining {

  private final PlanRepository plans;
  private final PlanExpansion expanding;
  private final CalendarKeeping calendars;
  private final Catalogue catalogue;
  private final LintPolicy policy;
  private final InstantSource clock;
  private final Laws laws;

  PlanExamining(
      PlanRepository plans,
      PlanExpansion expanding,
      CalendarKeeping calendars,
      Catalogue catalogue,
      LintPolicy policy,
      Laws laws,
      InstantSource clock) {
    this.plans = plans;
    this.expanding = expanding;
    this.calendars = calendars;
    this.catalogue = catalogue;
    this.policy = policy;
    this.laws = laws;
    this.clock = clock;
  }

  /** Examines a draft as it stands. */
  Examination draft(Plan plan) {
    PlanContent content = plans.content(plan);
    LocalDate day = dayOr(content.head().documentDate());
    Expansion expansion = expanding.expand(content, day, plans.namedMembers(plan.id()), List.of());
    return examine(
        content, content, day, expansion, plans.numberTaken(plan), plan.importWarnings());
  }

  /**
   * Examines the next version of an issued plan.
   *
   * @param changed the tasks and regimes that it adds or changes
   * @param day of the amending document, null while it has none
   * @param before what the version in force settled
   */
  public Examination amendment(
      PlanContent content, PlanContent changed, @Nullable LocalDate day, Settled before) {
    LocalDate on = dayOr(day);
    Expansion expansion = expanding.expand(content, on, Map.of(), before.groups());
    return examine(content, changed, on, expansion, false, List.of());
  }

  private Examination examine(
      PlanContent content,
      PlanContent changed,
      LocalDate day,
      Expansion expansion,
      boolean numberTaken,
      List<ImportedWarning> imported) {
    List<CalendarYearRecorded> years = calendars.recorded(years(content));
    Map<UUID, UnitFacts> units =
        expanding.units(content, expansion, day).stream()
            .collect(Collectors.toMap(UnitFacts::id, u -> u));
    Subject subject =
        new Subject(
            content,
            changed,
            day,
            expansion,
            new WorkingCalendar(years),
            units,
            catalogue.codes(content.head().year()),
            laws,
            numberTaken,
            imported);
    return new Examination(content, expansion, years, PlanCheck.check(subject, policy));
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
