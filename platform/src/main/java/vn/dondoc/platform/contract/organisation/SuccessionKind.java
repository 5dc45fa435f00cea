package vn.dondoc.platform.contract.organisation;

/** What a reform act does to a unit (domain.md 3.7). */
public enum SuccessionKind {
  /** Sáp nhập, hợp nhất: several units into one. */
  MERGE,
  /** Chia, tách: one unit into several, or a part of it into a new one. */
  SPLIT,
  /** Đổi tên: the unit stays. */
  RENAME,
  /** Giải thể, kết thúc hoạt động. */
  ABOLISH,
  /** Chuyển về trực thuộc đơn vị khác: the unit stays, its parent changes. */
  TRANSFER
}
