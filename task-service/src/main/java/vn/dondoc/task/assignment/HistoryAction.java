package vn.dondoc.task.assignment;

/** What stands in the history of an assignment: what was done to it, and what happened to it. */
public enum HistoryAction {
  RECEIVE,
  PROGRESS,
  ADD_EVIDENCE,
  SUBMIT,
  VERIFY,
  RETURN,
  /** The plan was amended, replaced or revoked and asks it no more. */
  CANCEL,
  /** The plan asks again what it had cancelled. */
  ASSIGN_AGAIN,
  /** The plan was amended and another day is the last permitted one. */
  MOVE_DUE,
  /** A reform act passed it to the heir of its unit. */
  TRANSFER
}
