package vn.dondoc.plan.result;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * A result with what follows from the others.
 *
 * @param official false for a unit below the province: the index has no official figure for it
 * @param dimension absent for the whole index
 * @param groupComputed whether the group was worked out from the scores of the year
 * @param change on the year before, absent where that year has no result on the same scale
 */
public record ResultView(
    UUID id,
    long version,
    String index,
    int year,
    String unit,
    String unitName,
    boolean official,
    String dimension,
    BigDecimal score,
    Integer rank,
    Integer of,
    String region,
    Integer regionRank,
    Integer regionOf,
    ScoreGroup group,
    boolean groupComputed,
    boolean ranked,
    String note,
    Change change) {

  /**
   * What changed on the year before; ranks count upwards: 27 is 27 places better.
   *
   * @param rankBefore and {@code ofBefore}: the rank of the year before
   */
  public record Change(
      int year,
      BigDecimal score,
      Integer rank,
      Integer rankBefore,
      Integer ofBefore,
      Integer regionRank) {}
}
