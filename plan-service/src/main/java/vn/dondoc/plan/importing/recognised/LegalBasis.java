package vn.dondoc.plan.importing.recognised;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a plan rests on ("căn cứ"): a document, or a published result that has no number.
 *
 * @param type "Quyết định", "Đề án", …; for a result its words
 * @param number number and symbol, null for a result
 * @param date null when not printed
 * @param issuer as printed, null when not printed
 * @param text the whole sentence
 */
public record LegalBasis(
    String type,
    @Nullable String number,
    @Nullable LocalDate date,
    @Nullable String issuer,
    String text,
    int line) {

  /** 0 to 1, see {@link Confidence}; a published result has only its words. */
  public double confidence() {
    return number == null || date == null ? Confidence.OPEN : Confidence.PRINTED;
  }
}
