package vn.dondoc.plan.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.plan.ImportedWarning;
import vn.dondoc.plan.plan.Party;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.TaskTiming;
import vn.dondoc.platform.contract.plan.DataWindow;
import vn.dondoc.platform.contract.plan.ListedPeriod;
import vn.dondoc.platform.contract.plan.TimingKind;
import vn.dondoc.platform.time.Deadline;
import vn.dondoc.platform.time.WorkingCalendar;

/**
 * Checks a plan against the rules of domain.md 1.12. Plain: what it needs to know is given to it.
 */
final class PlanCheck {

  private final PlanHead head;
  private final LocalDate day;
  private final Expansion expansion;
  private final WorkingCalendar calendar;
  private final List<Lint> lints = new ArrayList<>();

  /**
   * @param day the date of the document, or today while it has none
   */
  PlanCheck(PlanHead head, LocalDate day, Expansion expansion, WorkingCalendar calendar) {
    this.head = head;
    this.day = day;
    this.expansion = expansion;
    this.calendar = calendar;
  }

  List<Lint> check(
      boolean numberTaken,
      List<PlanContent.Task> tasks,
      List<PlanContent.Regime> regimes,
      List<ImportedWarning> imported) {
    checkHead(numberTaken);
    if (tasks.isEmpty()) {
      add("/tasks", LintCode.TASK_MISSING);
    }
    tasks.forEach(this::check);
    regimes.forEach(this::check);
    years(tasks).stream()
        .filter(year -> !calendar.covers(year))
        .sorted()
        .forEach(year -> add("/years/" + year, LintCode.CALENDAR_MISSING, Integer.toString(year)));
    for (int i = 0; i < imported.size(); i++) {
      ImportedWarning w = imported.get(i);
      String place = w.line() == null ? "/document" : "/document/" + w.line();
      lints.add(
          new Lint(
              place + "/" + i,
              w.code(),
              false,
              LintCode.IMPORT_WARNING,
              List.of(w.vi()),
              w.vi(),
              w.en()));
    }
    return lints;
  }

  private void checkHead(boolean numberTaken) {
    require(isBlank(head.number()), "/number", LintCode.NUMBER_MISSING);
    require(isBlank(head.symbol()), "/symbol", LintCode.SYMBOL_MISSING);
    require(head.documentDate() == null, "/documentDate", LintCode.DATE_MISSING);
    require(head.signer() == null, "/signer", LintCode.SIGNER_MISSING);
    require(head.recipients().isEmpty(), "/recipients", LintCode.RECIPIENT_MISSING);
    if (numberTaken) {
      add("/number", LintCode.NUMBER_TAKEN, head.number());
    }
  }

  private void check(PlanContent.Task task) {
    String place = "/tasks/" + task.seq();
    String named = named(task);
    if (task.body().leads().isEmpty()) {
      add(place + "/leads", LintCode.LEAD_MISSING, named);
    }
    checkParties(place + "/leads", named, task.body().leads(), true);
    checkParties(place + "/coordinators", named, task.body().coordinators(), false);
    checkParties(place + "/monitors", named, task.body().monitors(), false);
    for (Party lead : task.body().leads()) {
      if (lead.isKnown()
          && task.body().coordinators().stream()
              .anyMatch(
                  c ->
                      (lead.unitId() != null && lead.unitId().equals(c.unitId()))
                          || (lead.groupId() != null && lead.groupId().equals(c.groupId())))) {
        add(place + "/coordinators", LintCode.LEAD_ALSO_COORDINATES, named, lead.name());
      }
    }
    checkTiming(place + "/timing", named, task.body().timing());
  }

  private void checkParties(String place, String named, List<Party> parties, boolean leads) {
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      String at = place + "/" + i;
      if (!party.isKnown()) {
        add(at, LintCode.AGENCY_UNKNOWN, named, party.name());
      } else if (leads && expansion.isOpen(party)) {
        add(at, LintCode.LEAD_OPEN_GROUP, named, party.name());
      } else if (leads && expansion.units(party).isEmpty()) {
        add(at, LintCode.GROUP_EMPTY, named, party.name());
      }
    }
  }

  private void checkTiming(String place, String named, TaskTiming timing) {
    if (timing.kind() == TimingKind.UNREAD) {
      add(place, LintCode.TIMING_UNREAD, named, timing.words());
      return;
    }
    if (timing.needsResolution()) {
      add(place, LintCode.TIMING_UNRESOLVED, named, timing.words());
    }
    LocalDate last = timing.lastDay(head.tolerantBefore());
    if (last != null && !last.isAfter(day)) {
      add(place, LintCode.DUE_BEFORE_ISSUE, named, last);
    }
    if (last != null && timing.kind() == TimingKind.DEADLINE && !calendar.isWorkingDay(last)) {
      add(place, LintCode.DUE_ON_DAY_OFF, named, last);
    }
  }

  private void check(PlanContent.Regime regime) {
    for (Party reporter : regime.rule().reporters()) {
      if (!reporter.isKnown()) {
        add(
            "/regimes/" + regime.id() + "/reporters",
            LintCode.REPORTER_UNKNOWN,
            regime.rule().name(),
            reporter.name());
      }
    }
    for (ListedPeriod period : regime.rule().periods()) {
      LocalDate last = Deadline.lastDay(period.dueDay(), period.dueWord(), head.tolerantBefore());
      if (calendar.plus(period.to(), 1).isAfter(last)) {
        add(
            "/regimes/" + regime.id() + "/periods/" + period.key(),
            LintCode.CUT_OFF_AFTER_DUE,
            regime.rule().name(),
            period.key());
      }
    }
    Integer due = regime.rule().dueDayOfLastMonth();
    if (due != null
        && regime.rule().periods().isEmpty()
        && regime.rule().dataWindow() == DataWindow.DECREE_09
        && due <= 14) {
      add(
          "/regimes/" + regime.id() + "/dueDayOfLastMonth",
          LintCode.CUT_OFF_AFTER_DUE,
          regime.rule().name(),
          "*");
    }
  }

  private Set<Integer> years(List<PlanContent.Task> tasks) {
    Set<Integer> years = new HashSet<>(head.years());
    for (PlanContent.Task task : tasks) {
      task.body().timing().occurrences().forEach(d -> years.add(d.getYear()));
      LocalDate last = task.body().timing().lastDay(head.tolerantBefore());
      if (last != null) {
        years.add(last.getYear());
      }
    }
    return years;
  }

  /**
   * A task as a person finds it again: its place in the order, and its printed number where that
   * says more.
   */
  private static String named(PlanContent.Task task) {
    String number = task.body().number();
    return number == null || number.equals("-")
        ? Integer.toString(task.seq())
        : number + " (" + task.seq() + ")";
  }

  private void require(boolean missing, String pointer, LintCode code) {
    if (missing) {
      add(pointer, code);
    }
  }

  private void add(String pointer, LintCode code, Object... args) {
    Object[] texts = new Object[args.length];
    for (int i = 0; i < args.length; i++) {
      texts[i] = String.valueOf(args[i]);
    }
    lints.add(Lint.of(pointer, code, texts));
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
