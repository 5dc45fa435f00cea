package vn.dondoc.plan.plan;

import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document as it is cited: number, symbol and date, as far as they are printed. */
public record Reference(
    @Size(max = 20) String number, @Size(max = 50) String symbol, LocalDate date) {

  private static final Pattern CITED =
      Pattern.compile(
          "(?iu)số\\s*:?\\s*(\\d{1,6})\\s*/\\s*([\\p{L}][\\p{L}\\d&/-]*)"
              + "(?:\\s*,?\\s*ngày\\s+(\\d{1,2})/(\\d{1,2})/(\\d{4}))?");

  /** The first document that the text cites by its number, null where it cites none. */
  static Reference in(String text) {
    Matcher cited = text == null ? null : CITED.matcher(text);
    if (cited == null || !cited.find()) {
      return null;
    }
    return new Reference(cited.group(1), cited.group(2), date(cited));
  }

  private static LocalDate date(Matcher cited) {
    if (cited.group(5) == null) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(cited.group(5)),
          Integer.parseInt(cited.group(4)),
          Integer.parseInt(cited.group(3)));
    } catch (DateTimeException e) {
      // A day that no calendar has is a slip of the pen, kept in the text.
      return null;
    }
  }
}
