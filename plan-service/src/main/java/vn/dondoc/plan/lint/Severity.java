package vn.dondoc.plan.lint;

/** What a finding asks for. */
public enum Severity {
  /** It stops the issue. */
  ERROR,
  /** It is settled, or acknowledged with a reason, before the issue. */
  WARNING,
  /** It is told and stops nothing. */
  NOTE,
  /** It is not looked for. */
  OFF
}
