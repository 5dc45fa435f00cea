package vn.dondoc.plan.issue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dondoc.plan.lint.Lint;
import vn.dondoc.plan.lint.LintCode;
import vn.dondoc.plan.lint.LintView;
import vn.dondoc.plan.lint.Severity;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanProblem;
import vn.dondoc.platform.contract.calendar.CalendarYearRecorded;
import vn.dondoc.platform.problem.DomainException;

/** What a plan says, with all that its check looked at and found. */
public record Examination(
    PlanContent content, Expansion expansion, List<CalendarYearRecorded> years, List<Lint> lints) {

  /** The same with more findings in front. */
  public Examination with(List<Lint> more) {
    return new Examination(
        content, expansion, years, Stream.concat(more.stream(), lints.stream()).toList());
  }

  /** The findings as the API shows them, with the reasons given for the acknowledged ones. */
  public List<LintView> views(Map<String, String> reasons) {
    return lints.stream().map(l -> LintView.of(l, reasons.get(l.id()))).toList();
  }

  /** Refuses to acknowledge what is no finding, or is an error. */
  public void requireAcknowledgeable(List<String> ids) {
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      if (lints.stream().noneMatch(l -> !l.error() && l.id().equals(id))) {
        throw DomainException.of("/warnings/" + i, PlanProblem.WARNING_UNKNOWN, id);
      }
    }
  }

  /** Refuses what has errors, or warnings without a reason. */
  public void requireSettled(Map<String, String> reasons) {
    requireNoError();
    List<Lint> open =
        lints.stream()
            .filter(l -> l.severity() == Severity.WARNING && !reasons.containsKey(l.id()))
            .toList();
    if (!open.isEmpty()) {
      throw new DomainException(
          open.stream().map(Lint::fieldError).toList(),
          PlanProblem.WARNINGS_NOT_ACKNOWLEDGED,
          open.size());
    }
  }

  private void requireNoError() {
    refuse(lints.stream().filter(Lint::error).toList());
  }

  /** Refuses errors in the text; number and date may still come with the signature. */
  public void requireReadyToSign() {
    refuse(
        lints.stream()
            .filter(Lint::error)
            .filter(l -> l.kind() != LintCode.NUMBER_MISSING && l.kind() != LintCode.DATE_MISSING)
            .toList());
  }

  private static void refuse(List<Lint> errors) {
    if (!errors.isEmpty()) {
      throw new DomainException(
          errors.stream().map(Lint::fieldError).toList(),
          PlanProblem.PLAN_HAS_ERRORS,
          errors.size());
    }
  }
}
