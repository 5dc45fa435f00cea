package vn.dondoc.plan.lint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what a check finds, as severe as the policy has it. */
public final class Findings {

  private final LintPolicy policy;
  private final List<Lint> lints = new ArrayList<>();

  public Findings(LintPolicy policy) {
    this.policy = policy;
  }

  public void add(String pointer, LintCode code, Object... args) {
    add(Place.of(pointer), code, args);
  }

  void add(Place place, LintCode code, Object... args) {
    Severity severity = policy.of(code);
    if (severity != Severity.OFF) {
      lints.add(Lint.of(place, code, severity, args));
    }
  }

  /** Keeps what the import found, under its own code and as severe as the policy has it for all. */
  void addImported(Place place, String code, String vi, String en) {
    LintCode kind = LintCode.IMPORT_WARNING;
    Severity severity = policy.of(kind);
    if (severity != Severity.OFF) {
      Lint lint = Lint.of(place, kind, severity, vi);
      lints.add(
          new Lint(
              place, code, severity, kind, lint.args(), vi, en, lint.remedyVi(), lint.remedyEn()));
    }
  }

  /** Finds a value missing that is null or blank. */
  public void require(@Nullable Object value, String pointer, LintCode code) {
    if (value == null || value.toString().isBlank()) {
      add(pointer, code);
    }
  }

  public List<Lint> lints() {
    return List.copyOf(lints);
  }
}
