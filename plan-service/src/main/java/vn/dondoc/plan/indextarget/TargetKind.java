package vn.dondoc.plan.indextarget;

/**
 * What is to be reached: "trong nhóm 20 tỉnh" (a rank of at most), "tăng ít nhất 01 bậc" (a rise by
 * at least), "từ 46,96 điểm trở lên" (a score of at least), a group or a higher one.
 */
public enum TargetKind {
  RANK_AT_MOST,
  RANK_UP,
  SCORE_AT_LEAST,
  GROUP_AT_LEAST
}
