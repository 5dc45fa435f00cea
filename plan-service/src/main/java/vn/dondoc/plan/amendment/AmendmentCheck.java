package vn.dondoc.plan.amendment;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.plan.lint.Findings;
import vn.dondoc.plan.lint.Lint;
import vn.dondoc.plan.lint.LintCode;
import vn.dondoc.plan.lint.LintPolicy;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.platform.contract.plan.AmendmentFacts;

/** What an amendment itself needs beside the text that it changes (rules P1, V2). Plain. */
final class AmendmentCheck {

  private AmendmentCheck() {}

  /**
   * @param today the day in the system, on which the change would begin to count
   */
  static List<Lint> of(
      AmendmentFacts document,
      PlanContent before,
      PlanContent after,
      LocalDate today,
      LintPolicy policy) {
    Findings findings = new Findings(policy);
    findings.require(document.number(), "/amendment/number", LintCode.NUMBER_MISSING);
    findings.require(document.symbol(), "/amendment/symbol", LintCode.SYMBOL_MISSING);
    findings.require(document.documentDate(), "/amendment/documentDate", LintCode.DATE_MISSING);
    if (before.equals(after)) {
      findings.add("/amendment", LintCode.NOTHING_AMENDED);
    }
    LocalDate effective = document.effectiveDay();
    if (effective != null && effective.isAfter(today)) {
      findings.add("/amendment/effectiveDay", LintCode.EFFECTIVE_LATER, effective);
    }
    return findings.lints();
  }
}
