package vn.dondoc.plan.timing;

/** What a timing phrase ("thời gian thực hiện") asks for. */
public enum TimingKind {
  /** "Thường xuyên": a standing duty over the year, judged period by period. */
  CONTINUOUS,
  /** "Định kỳ hàng quý": comes back; without a stated period it has no occurrences. */
  RECURRING,
  /** "Quý IV/2023": dated only at its end (rule D3). */
  WINDOW,
  /** "Trước ngày 15/6/2023", "chậm nhất tháng 9": one last day (rule D1). */
  DEADLINE,
  /** "Khi có kế hoạch tuyển dụng": no day until the event is recorded (rule D4). */
  EVENT,
  /** "Theo Kế hoạch 27/KH-UBND": the day stands in another document (rule D4). */
  EXTERNAL_PLAN,
  /** Not read completely; a person has to say what is meant. */
  UNREAD
}
