package vn.dondoc.platform.contract.plan;

/** How a plan ends (domain.md 1.11). */
public enum PlanEnd {
  /** Tổng kết: what is open stays as it stood and is no longer urged. */
  CLOSED,
  /** Thay thế: open work is cancelled, the plan that replaces it gives the new one. */
  REPLACED,
  /** Bãi bỏ, thu hồi: open work is cancelled. */
  REVOKED
}
