package vn.dondoc.plan.plan;

/** Where in the document a task stands. */
public enum TaskOrigin {
  /** A row of an appendix. */
  APPENDIX,
  /** A duty of an agency in the text, outside the table. */
  BODY
}
