package vn.dondoc.platform.contract.plan;

/** The word before a printed date decides its last permitted day. */
public enum DueWord {
  /**
   * "trước ngày D": strictly before; the last permitted day is D-1 (D under the tolerant policy).
   */
  BEFORE,
  /** "chậm nhất / đến / không muộn hơn ngày D": D is the last permitted day. */
  BY
}
