package vn.dondoc.plan.importing.document;

/** Something that a reader decided about a document and a person should know. */
public record Notice(Kind kind, Position position) {

  /** What was decided. */
  public enum Kind {
    /** Hidden sheets, rows, columns or text are not printed, so they are not read. */
    HIDDEN_LEFT_OUT,
    /** The document still shows changes: insertions were read, deletions were not. */
    CHANGES_ACCEPTED
  }
}
