package vn.dondoc.plan.importing.recognised;

/** How a warning stands in the way of issuing the plan. */
public enum Severity {
  /** To be looked at. */
  WARNING,
  /** The plan cannot be issued before it is put right. */
  ERROR
}
