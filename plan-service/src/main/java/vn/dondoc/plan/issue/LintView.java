package vn.dondoc.plan.issue;

import org.jspecify.annotations.Nullable;

/**
 * A finding as the API shows it.
 *
 * @param id names it in an acknowledgement
 * @param acknowledged the reason given, absent while it is not acknowledged
 */
public record LintView(
    String id,
    String code,
    String severity,
    String pointer,
    String vi,
    String en,
    @Nullable String acknowledged) {

  public static LintView of(Lint lint, @Nullable String reason) {
    return new LintView(
        lint.id(),
        lint.code(),
        lint.error() ? "ERROR" : "WARNING",
        lint.pointer(),
        lint.vi(),
        lint.en(),
        reason);
  }
}
