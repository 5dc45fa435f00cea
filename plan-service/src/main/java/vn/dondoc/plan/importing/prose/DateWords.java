package vn.dondoc.plan.importing.prose;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.recognised.DocumentDate;

/**
 * Dates of documents: "ngày 27 tháng 5 năm 2020", "ngày 09/12/2019", drafts "ngày tháng 02 năm
 * 2024".
 */
final class DateWords {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?iu)ngày\\s*(\\d{1,2})?[\\s.…]*tháng\\s*(\\d{1,2})?[\\s.…]*năm\\s*(\\d{4})"
              + "|ngày\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");

  private DateWords() {}

  /** The first date of a text, with blanks for what is left open, or null. */
  static @Nullable DocumentDate first(String text, @Nullable String place, int line) {
    var date = WRITTEN.matcher(text);
    return date.find() ? of(date, place == null ? date.group() : text, place, line) : null;
  }

  /** The first whole date of a text, or null. */
  static @Nullable LocalDate whole(String text) {
    var date = first(text, null, 0);
    return date == null ? null : date.date().orElse(null);
  }

  private static DocumentDate of(Matcher date, String printed, @Nullable String place, int line) {
    int shift = date.group(6) == null ? 0 : 3;
    return new DocumentDate(
        printed,
        place,
        number(date.group(1 + shift)),
        number(date.group(2 + shift)),
        number(date.group(3 + shift)),
        line);
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }
}
