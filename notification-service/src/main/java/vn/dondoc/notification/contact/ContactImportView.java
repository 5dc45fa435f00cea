package vn.dondoc.notification.contact;

import java.util.List;
import java.util.UUID;

/**
 * What an import did, or in a dry run would do.
 *
 * @param saved false in a dry run
 */
public record ContactImportView(
    boolean saved, int created, int changed, int unchanged, int refused, List<RowView> rows) {

  /** What became of a row. */
  public enum Outcome {
    CREATED,
    CHANGED,
    UNCHANGED,
    REFUSED
  }

  /**
   * The answer to one row.
   *
   * @param line line of the file, the header being line 1
   * @param personId null where the row names none that can be read
   * @param code of the problem, null where the row is taken
   * @param detail what to correct, null where the row is taken
   */
  public record RowView(int line, UUID personId, Outcome outcome, String code, String detail) {}

  static ContactImportView of(boolean saved, List<RowView> rows) {
    return new ContactImportView(
        saved,
        count(rows, Outcome.CREATED),
        count(rows, Outcome.CHANGED),
        count(rows, Outcome.UNCHANGED),
        count(rows, Outcome.REFUSED),
        rows);
  }

  private static int count(List<RowView> rows, Outcome outcome) {
    return (int) rows.stream().filter(r -> r.outcome() == outcome).count();
  }
}
