package vn.dondoc.plan.lint;

import org.jspecify.annotations.Nullable;

/**
 * A finding as the API shows it.
 *
 * @param id names it in an acknowledgement
 * @param rule number of the rule, such as T1
 * @param severity ERROR stops the issue, WARNING is acknowledged, NOTE stops nothing
 * @param number printed number, {@code appendix} and {@code line} of the imported document: where a
 *     person finds it
 * @param vi and {@code en} what is wrong
 * @param remedyVi and {@code remedyEn} what to do about it
 * @param acknowledged the reason given, absent while it is not acknowledged
 */
public record LintView(
    String id,
    String code,
    String rule,
    Severity severity,
    String pointer,
    @Nullable String number,
    @Nullable String appendix,
    @Nullable Integer line,
    String vi,
    String en,
    String remedyVi,
    String remedyEn,
    @Nullable String acknowledged) {

  public static LintView of(Lint lint, @Nullable String reason) {
    Place place = lint.place();
    return new LintView(
        lint.id(),
        lint.code(),
        lint.kind().rule(),
        lint.severity(),
        place.pointer(),
        place.number(),
        place.appendix(),
        place.line(),
        lint.vi(),
        lint.en(),
        lint.remedyVi(),
        lint.remedyEn(),
        reason);
  }
}
