package vn.dondoc.plan.importing.recognised;

import org.jspecify.annotations.Nullable;

/**
 * Number and symbol of a document (Decree 30/2020/NĐ-CP): "1871" and "KH-UBND".
 *
 * @param printed the whole text as printed, null when there is none
 * @param number null while it is blank
 * @param symbol null when not printed
 * @param line 0 when not printed
 */
public record DocumentNumber(
    @Nullable String printed,
    @Nullable String number,
    @Nullable String symbol,
    NumberStatus status,
    int line) {

  public static final DocumentNumber NONE =
      new DocumentNumber(null, null, null, NumberStatus.BLANK, 0);

  /** 0 to 1, see {@link Confidence}. */
  public double confidence() {
    return switch (status) {
      case PRESENT -> Confidence.PRINTED;
      case FROM_APPENDIX -> Confidence.BY_PLACE;
      case BLANK -> Confidence.NONE;
    };
  }
}
