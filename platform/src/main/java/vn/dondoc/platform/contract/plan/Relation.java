package vn.dondoc.platform.contract.plan;

/**
 * Why a unit may see a plan, a task or a regime that it does not own (architecture, "Identity and
 * access").
 */
public enum Relation {
  /** Cơ quan ban hành. */
  ISSUER,
  /** Cơ quan đầu mối. */
  FOCAL,
  /** Cơ quan thường trực. */
  STANDING,
  /** Theo dõi. */
  MONITOR,
  /** Chủ trì. */
  LEAD,
  /** Phối hợp. */
  COORDINATE,
  /** Nơi nhận báo cáo. */
  RECEIVE,
  /** Báo cáo qua. */
  THROUGH
}
