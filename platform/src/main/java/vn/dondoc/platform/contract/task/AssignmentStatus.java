package vn.dondoc.platform.contract.task;

/**
 * The states of an assignment (domain.md 1.11). Overdue is not one of them: it follows from facts
 * and the clock.
 */
public enum AssignmentStatus {
  /** Mới giao. */
  ASSIGNED,
  /** Đã tiếp nhận. */
  RECEIVED,
  /** Đang thực hiện. */
  IN_PROGRESS,
  /** Chờ duyệt. */
  SUBMITTED,
  /** Bị trả lại. */
  RETURNED,
  /** Hoàn thành. */
  COMPLETED,
  /** Tạm dừng. */
  SUSPENDED,
  /** Hủy. */
  CANCELLED
}
