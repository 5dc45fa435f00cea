package vn.dondoc.plan.lint;

import java.util.List;
import java.util.Locale;
import vn.dondoc.platform.problem.FieldError;

/**
 * One finding about a plan.
 *
 * @param code stable code: the {@link LintCode}, or the import's own
 * @param vi and {@code en} what is wrong
 * @param remedyVi and {@code remedyEn} what to do about it
 */
public record Lint(
    Place place,
    String code,
    Severity severity,
    LintCode kind,
    List<Object> args,
    String vi,
    String en,
    String remedyVi,
    String remedyEn) {

  private static final Locale VI = Locale.of("vi");

  static Lint of(Place place, LintCode kind, Severity severity, Object... values) {
    Object[] args = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      args[i] = String.valueOf(values[i]);
    }
    return new Lint(
        place,
        kind.name(),
        severity,
        kind,
        List.of(args),
        kind.finding(VI, args),
        kind.finding(Locale.ENGLISH, args),
        kind.remedy(VI, args),
        kind.remedy(Locale.ENGLISH, args));
  }

  public String pointer() {
    return place.pointer();
  }

  public boolean error() {
    return severity == Severity.ERROR;
  }

  /** Stable as long as the finding is the same. */
  public String id() {
    return code + "@" + place.pointer();
  }

  public FieldError fieldError() {
    return new FieldError(place.pointer(), kind, args);
  }
}
