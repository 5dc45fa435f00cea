package vn.dondoc.notification.notice;

/** What a notice is about. */
public enum NoticeKind {
  /** Giao nhiệm vụ: what a plan asks of the unit, told once per plan and unit. */
  ASSIGNED,
  /** Điều chỉnh kế hoạch: what an amendment changed for the unit, told once per amendment. */
  AMENDED,
  /** Nhắc việc: something falls due. */
  REMINDER,
  /** Quá hạn: nothing was handed in. */
  MISSED,
  /** Báo cáo vượt cấp: a superior or the focal agency learns of the miss. */
  ESCALATION,
  /** Đến hạn đôn đốc: the focal agency is to write an urging letter. */
  URGING_DUE,
  /** Trả lại: a report or result was returned. */
  RETURNED,
  /** Tiếp nhận: open work of ended units passed to the unit by a reform act. */
  TAKEN_OVER,
  /** Kế hoạch kết thúc: it was closed, replaced or revoked while the unit had open work of it. */
  PLAN_ENDED
}
