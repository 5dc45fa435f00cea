package vn.dondoc.plan.result;

/** Nhóm Thấp nhất, Trung bình thấp, Trung bình cao, Cao nhất; in that order, the highest last. */
public enum ScoreGroup {
  LOWEST(0),
  LOWER_MIDDLE(1),
  UPPER_MIDDLE(2),
  HIGHEST(3);

  private final int quartersBelow;

  ScoreGroup(int quartersBelow) {
    this.quartersBelow = quartersBelow;
  }

  /** How many quarters of all scores lie below it. */
  int quartersBelow() {
    return quartersBelow;
  }

  public boolean isWeak() {
    return this == LOWEST || this == LOWER_MIDDLE;
  }
}
