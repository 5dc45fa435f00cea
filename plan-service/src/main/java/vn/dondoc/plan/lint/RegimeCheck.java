package vn.dondoc.plan.lint;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.plan.plan.Party;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.RegimeRule;
import vn.dondoc.platform.contract.plan.DataWindow;
import vn.dondoc.platform.contract.plan.ListedPeriod;
import vn.dondoc.platform.time.Deadline;

/** The rules about reporting regimes (R1 to R3). */
final class RegimeCheck {

  /** The last day that a period of Decree 09/2019 art. 12 counts, in its last month. */
  private static final int CUT_OFF_DAY = 14;

  private final Subject subject;
  private final PlanHead head;
  private final Findings findings;

  RegimeCheck(Subject subject, Findings findings) {
    this.subject = subject;
    head = subject.content().head();
    this.findings = findings;
  }

  void check() {
    for (PlanContent.Regime regime : subject.changed().regimes()) {
      String place = "/regimes/" + regime.id();
      RegimeRule rule = regime.rule();
      for (Party reporter : rule.reporters()) {
        if (!reporter.isKnown()) {
          findings.add(
              place + "/reporters", LintCode.REPORTER_UNKNOWN, rule.name(), reporter.name());
        }
      }
      checkCutOff(place, rule);
      checkLevels(place, regime);
      if (rule.lockWorkingDays() < rule.graceWorkingDays()) {
        findings.add(
            place + "/lockWorkingDays",
            LintCode.LOCK_BEFORE_GRACE,
            rule.name(),
            Integer.toString(rule.lockWorkingDays()),
            Integer.toString(rule.graceWorkingDays()));
      }
    }
  }

  /** R1: one working day between cut-off and due day (Decree 09/2019 art. 8(5)). */
  private void checkCutOff(String place, RegimeRule rule) {
    for (ListedPeriod period : rule.periods()) {
      LocalDate last = Deadline.lastDay(period.dueDay(), period.dueWord(), head.tolerantBefore());
      if (subject.calendar().plus(period.to(), 1).isAfter(last)) {
        findings.add(
            place + "/periods/" + period.key(),
            LintCode.CUT_OFF_AFTER_DUE,
            rule.name(),
            period.key());
      }
    }
    Integer due = rule.dueDayOfLastMonth();
    if (due != null
        && rule.periods().isEmpty()
        && rule.dataWindow() == DataWindow.DECREE_09
        && due <= CUT_OFF_DAY) {
      findings.add(place + "/dueDayOfLastMonth", LintCode.CUT_OFF_AFTER_DUE, rule.name(), "*");
    }
  }

  /** R2: who reports upwards has the reports of those below before its own is due. */
  private void checkLevels(String place, PlanContent.Regime checked) {
    RegimeRule lower = checked.rule();
    if (lower.dueDayOfLastMonth() == null) {
      return;
    }
    for (PlanContent.Regime regime : subject.content().regimes()) {
      RegimeRule upper = regime.rule();
      Set<UUID> reporters = new HashSet<>();
      upper.reporters().forEach(p -> reporters.addAll(subject.membership().units(p)));
      UUID collects = lower.throughId() == null ? lower.receiverId() : lower.throughId();
      if (!regime.id().equals(checked.id())
          && upper.frequency() == lower.frequency()
          && upper.dueDayOfLastMonth() != null
          && !reporters.contains(upper.receiverId())
          && reporters.contains(collects)
          && lower.dueDayOfLastMonth() >= upper.dueDayOfLastMonth()) {
        findings.add(
            place + "/dueDayOfLastMonth", LintCode.LEVELS_CLASH, lower.name(), upper.name());
      }
    }
  }
}
