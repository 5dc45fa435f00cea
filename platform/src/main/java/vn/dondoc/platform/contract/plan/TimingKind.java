package vn.dondoc.platform.contract.plan;

/** How a task lies in time (domain.md 1.6). */
public enum TimingKind {
  /** Thường xuyên: never due, judged period by period in the reports. */
  CONTINUOUS,
  /** Định kỳ: due once per occurrence. */
  RECURRING,
  /** Tháng, quý, năm: due at the end of the window. */
  WINDOW,
  /** Trước ngày, chậm nhất ngày. */
  DEADLINE,
  /** Khi, sau khi: due once the event is recorded. */
  EVENT,
  /** Theo kế hoạch khác. */
  EXTERNAL_PLAN,
  /** Not read: never due until a person decides. */
  UNREAD
}
