package vn.dondoc.plan.importing.recognised;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Place and date of a document; drafts leave the day or the month open.
 *
 * @param printed the whole text as printed, null when there is none
 * @param place null when not printed
 * @param line 0 when not printed
 */
public record DocumentDate(
    @Nullable String printed,
    @Nullable String place,
    @Nullable Integer day,
    @Nullable Integer month,
    @Nullable Integer year,
    int line) {

  public static final DocumentDate NONE = new DocumentDate(null, null, null, null, null, 0);

  /** The date, when all of it is printed and exists in the calendar. */
  public Optional<LocalDate> date() {
    if (day == null || month == null || year == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** 0 to 1, see {@link Confidence}. */
  public double confidence() {
    if (date().isPresent()) {
      return Confidence.PRINTED;
    }
    return year == null ? Confidence.NONE : Confidence.OPEN;
  }
}
