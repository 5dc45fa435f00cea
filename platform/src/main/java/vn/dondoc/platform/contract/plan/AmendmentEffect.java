package vn.dondoc.platform.contract.plan;

/** What an amendment of a plan did to an assignment or obligation. */
public enum AmendmentEffect {
  /** Bổ sung: made or opened by the amendment, or owed again. */
  ADDED,
  /** Bãi bỏ: not completed, or not filed, and owed no more. */
  CANCELLED,
  /** Điều chỉnh hạn: the due instant moved; the original one is kept. */
  MOVED,
  /** Điều chỉnh nội dung: other words, product or timing phrase of the task; the row stays. */
  REWORDED,
  /** Only other index dimensions of the task: counted elsewhere, nothing else is asked. */
  RELABELLED
}
