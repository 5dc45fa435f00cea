package vn.dondoc.report.report;

import java.time.Instant;

/** How a report stands against its due instant; derived, never stored (rules R3, R4). */
public enum Punctuality {
  /** Not due yet, nothing filed. */
  PENDING,
  /** First filed before the due instant. */
  ON_TIME,
  /** First filed at or after the due instant, even if accepted. */
  LATE,
  /** Nothing filed and the due instant has come. */
  MISSED;

  /**
   * @param firstSubmittedAt null where nothing was filed
   * @param dueAt exclusive
   */
  static Punctuality of(Instant firstSubmittedAt, Instant dueAt, Instant now) {
    if (firstSubmittedAt != null) {
      return firstSubmittedAt.isBefore(dueAt) ? ON_TIME : LATE;
    }
    return now.isBefore(dueAt) ? PENDING : MISSED;
  }
}
