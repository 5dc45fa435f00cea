package vn.dondoc.plan.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.dondoc.plan.plan.ImportedWarning;
import vn.dondoc.plan.plan.PlanContent;

/** Checks a plan against the rules of domain.md 1.12. Plain: what it needs to know is given. */
public final class PlanCheck {

  private PlanCheck() {}

  /** The findings in the order head, tasks, regimes, calendar, import. */
  public static List<Lint> check(Subject subject, LintPolicy policy) {
    Findings findings = new Findings(policy);
    new HeadCheck(subject, findings).check();
    new LawCheck(subject, findings).check();
    TaskCheck tasks = new TaskCheck(subject, findings);
    TimingCheck timings = new TimingCheck(subject, findings);
    for (PlanContent.Task task : subject.changed().tasks()) {
      tasks.check(task);
      timings.check(task);
    }
    tasks.checkCoverage();
    new RegimeCheck(subject, findings).check();
    years(subject).stream()
        .filter(year -> !subject.calendar().covers(year))
        .forEach(
            year ->
                findings.add("/years/" + year, LintCode.CALENDAR_MISSING, Integer.toString(year)));
    for (int i = 0; i < subject.imported().size(); i++) {
      addImported(findings, i, subject.imported().get(i));
    }
    return findings.lints();
  }

  private static void addImported(Findings findings, int i, ImportedWarning warning) {
    findings.addImported(
        new Place(warning.pointer(i), null, null, warning.line()),
        warning.code(),
        warning.toldVi(),
        warning.toldEn());
  }

  private static Set<Integer> years(Subject subject) {
    boolean tolerant = subject.content().head().tolerantBefore();
    Set<Integer> years = new TreeSet<>(subject.content().head().years());
    for (PlanContent.Task task : subject.changed().tasks()) {
      task.body().timing().occurrences().forEach(d -> years.add(d.getYear()));
      LocalDate last = task.body().timing().lastDay(tolerant);
      if (last != null) {
        years.add(last.getYear());
      }
    }
    return years;
  }
}
