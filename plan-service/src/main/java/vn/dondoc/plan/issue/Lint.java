package vn.dondoc.plan.issue;

import java.util.List;
import java.util.Locale;
import vn.dondoc.platform.problem.FieldError;

/**
 * One finding about a plan.
 *
 * @param pointer where in the plan, as a JSON pointer such as {@code /tasks/3/leads}
 * @param code stable code: the {@link LintCode}, or the import's own
 * @param error whether it stops the issue
 * @param vi and {@code en} what is wrong and what to do
 */
public record Lint(
    String pointer,
    String code,
    boolean error,
    LintCode kind,
    List<Object> args,
    String vi,
    String en) {

  public static Lint of(String pointer, LintCode kind, Object... args) {
    return new Lint(
        pointer,
        kind.name(),
        kind.isError(),
        kind,
        List.of(args),
        kind.text(Locale.of("vi"), args),
        kind.text(Locale.of("en"), args));
  }

  /** Stable as long as the finding is the same. */
  public String id() {
    return code + "@" + pointer;
  }

  public FieldError fieldError() {
    return new FieldError(pointer, kind, args);
  }
}
