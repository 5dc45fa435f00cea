package vn.dondoc.plan.catalogue;

import java.math.BigDecimal;

/**
 * What an index is called in some years and on which scale it is printed.
 *
 * @param toYear last year, null while it lasts
 * @param totalMin and the others: the least and the greatest score of the whole and of a dimension
 */
public record IndexVersion(
    String index,
    int fromYear,
    Integer toYear,
    long version,
    String name,
    String nameEn,
    ScoreUnit unit,
    BigDecimal totalMin,
    BigDecimal totalMax,
    BigDecimal dimensionMin,
    BigDecimal dimensionMax) {

  /** Whether scores of both may be subtracted. */
  public boolean isOnTheScaleOf(IndexVersion other) {
    return unit == other.unit
        && totalMin.compareTo(other.totalMin) == 0
        && totalMax.compareTo(other.totalMax) == 0
        && dimensionMin.compareTo(other.dimensionMin) == 0
        && dimensionMax.compareTo(other.dimensionMax) == 0;
  }
}
