package vn.dondoc.plan.result;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/**
 * The groups of PAPI: at or above the 75th percentile of all scores of the year HIGHEST, then
 * UPPER_MIDDLE from the 50th, LOWER_MIDDLE from the 25th, LOWEST below. All scores count, those of
 * provinces that are not ranked too: of 63 there are 16, 16, 16 and 15.
 */
final class Quartiles {

  private final List<BigDecimal> ascending;

  /**
   * @param scores at least one
   */
  Quartiles(Collection<BigDecimal> scores) {
    ascending = scores.stream().sorted().toList();
  }

  /** The least score of a group. */
  BigDecimal least(ScoreGroup group) {
    return ascending.get(group.quartersBelow() * ascending.size() / 4);
  }

  ScoreGroup of(BigDecimal score) {
    for (ScoreGroup group : List.of(ScoreGroup.HIGHEST, ScoreGroup.UPPER_MIDDLE)) {
      if (score.compareTo(least(group)) >= 0) {
        return group;
      }
    }
    return score.compareTo(least(ScoreGroup.LOWER_MIDDLE)) >= 0
        ? ScoreGroup.LOWER_MIDDLE
        : ScoreGroup.LOWEST;
  }
}
