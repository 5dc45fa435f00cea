package vn.dondoc.plan.plan;

import java.util.Map;
import java.util.Optional;

/** The life of a plan (domain.md 1.11), as one table of legal transitions. */
public enum PlanStatus {
  /** Dự thảo. */
  DRAFT,
  /** Trình ký: the text is frozen until it is signed or given back. */
  SUBMITTED,
  /** Đã ban hành: number, date and signature; the text changes by amendment only. */
  ISSUED,
  /** Tổng kết. */
  CLOSED,
  /** Thay thế. */
  REPLACED,
  /** Bãi bỏ, thu hồi. */
  REVOKED;

  private static final Map<PlanStatus, Map<PlanAct, PlanStatus>> TABLE =
      Map.of(
          DRAFT,
              Map.of(
                  PlanAct.CHANGE, DRAFT,
                  PlanAct.SUBMIT, SUBMITTED,
                  PlanAct.ISSUE, ISSUED),
          SUBMITTED,
              Map.of(
                  PlanAct.WITHDRAW, DRAFT,
                  PlanAct.RETURN, DRAFT,
                  PlanAct.ISSUE, ISSUED),
          ISSUED,
              Map.of(
                  PlanAct.AMEND, ISSUED,
                  PlanAct.CLOSE, CLOSED,
                  PlanAct.REPLACE, REPLACED,
                  PlanAct.REVOKE, REVOKED),
          CLOSED, Map.of(),
          REPLACED, Map.of(),
          REVOKED, Map.of());

  /** What an act makes of a plan in this state; empty where it is not legal. */
  public Optional<PlanStatus> after(PlanAct act) {
    return Optional.ofNullable(TABLE.get(this).get(act));
  }
}
