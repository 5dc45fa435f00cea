package vn.dondoc.report.obligation;

/**
 * What is counted of the reports that are owed, each as a predicate on the row {@code o} and the
 * parameter {@code :now}: the number and the rows behind it are taken by one rule.
 */
public enum Measure {
  /** Every obligation row (the denominator), but what the plan asks no more. */
  EXPECTED("o.cancelled_at is null"),
  /** Filed, nil included (rule R4). */
  RECEIVED("o.first_submitted_at is not null"),
  ON_TIME("o.first_submitted_at < o.due_at"),
  LATE("o.first_submitted_at >= o.due_at"),
  /** Filed as "không phát sinh". */
  NIL("(o.first_submitted_at is not null and o.nil)"),
  /** Silent, and the due instant has come, or had come when the plan ended. */
  MISSED(
      "(o.first_submitted_at is null and o.cancelled_at is null"
          + " and o.due_at <= least(cast(:now as timestamptz), o.ended_at))"),
  /** Silent, and not due yet, or was not when the plan ended. */
  PENDING(
      "(o.first_submitted_at is null and o.cancelled_at is null"
          + " and o.due_at > least(cast(:now as timestamptz), o.ended_at))"),
  RETURNED("o.status = 'RETURNED'"),
  ACCEPTED("(o.status in ('ACCEPTED', 'CONSOLIDATED', 'CLOSED') and o.cancelled_at is null)");

  private final String predicate;

  Measure(String predicate) {
    this.predicate = predicate;
  }

  public String predicate() {
    return predicate;
  }
}
