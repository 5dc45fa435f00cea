package vn.dondoc.plan.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.issue.Lint;
import vn.dondoc.plan.issue.LintCode;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.platform.contract.plan.AmendmentFacts;

/** What an amendment itself needs beside the text that it changes (rules P1, V2). Plain. */
final class AmendmentCheck {

  private AmendmentCheck() {}

  /**
   * @param today the day in the system, on which the change would begin to count
   */
  static List<Lint> of(
      AmendmentFacts document, PlanContent before, PlanContent after, LocalDate today) {
    List<Lint> lints = new ArrayList<>();
    require(lints, document.number(), "/amendment/number", LintCode.NUMBER_MISSING);
    require(lints, document.symbol(), "/amendment/symbol", LintCode.SYMBOL_MISSING);
    require(lints, document.documentDate(), "/amendment/documentDate", LintCode.DATE_MISSING);
    if (before.equals(after)) {
      lints.add(Lint.of("/amendment", LintCode.NOTHING_AMENDED));
    }
    LocalDate effective = document.effectiveDay();
    if (effective != null && effective.isAfter(today)) {
      lints.add(Lint.of("/amendment/effectiveDay", LintCode.EFFECTIVE_LATER, effective.toString()));
    }
    return lints;
  }

  private static void require(
      List<Lint> lints, @Nullable Object value, String pointer, LintCode code) {
    if (value == null || value.toString().isBlank()) {
      lints.add(Lint.of(pointer, code));
    }
  }
}
