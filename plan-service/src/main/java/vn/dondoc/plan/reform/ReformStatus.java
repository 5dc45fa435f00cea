package vn.dondoc.plan.reform;

/** How far an act has got. */
public enum ReformStatus {
  /** Dự thảo: may be changed; so is one that was withdrawn, or could not be applied on its day. */
  DRAFT,
  /** Đã ban hành, chờ ngày có hiệu lực. */
  ENACTED,
  /** Đã có hiệu lực. */
  APPLIED
}
