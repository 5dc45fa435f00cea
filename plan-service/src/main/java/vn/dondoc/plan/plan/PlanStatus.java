package vn.dondoc.plan.plan;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of a plan (domain.md 1.11), as one table of legal transitions. */
public enum PlanStatus {
  /** Dự thảo. */
  DRAFT,
  /** Trình ký. */
  SUBMITTED,
  /** Đã ban hành: number, date and signature; the text is immutable. */
  ISSUED,
  /** Tổng kết. */
  CLOSED,
  REPLACED,
  REVOKED;

  private static final Map<PlanStatus, Set<PlanStatus>> NEXT =
      Map.of(
          DRAFT, EnumSet.of(SUBMITTED, ISSUED),
          SUBMITTED, EnumSet.of(DRAFT, ISSUED),
          ISSUED, EnumSet.of(CLOSED, REPLACED, REVOKED),
          CLOSED, EnumSet.noneOf(PlanStatus.class),
          REPLACED, EnumSet.noneOf(PlanStatus.class),
          REVOKED, EnumSet.noneOf(PlanStatus.class));

  boolean mayBecome(PlanStatus next) {
    return NEXT.get(this).contains(next);
  }
}
