package vn.dondoc.plan.timing;

/** How the words bind the printed day of a deadline (rule D1). */
public enum DueWord {
  /** "trước ngày D": strict, the printed day itself is too late. */
  BEFORE,
  /** "chậm nhất", "không muộn hơn", "đến", "hết": the printed day is still in time. */
  BY
}
