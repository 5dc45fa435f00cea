package vn.dondoc.plan.timing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Days, months, quarters, half-years and years as plans print them: "15/6/2023", "03/6", "ngày 05
 * tháng 7 năm 2019", "Tháng 7/2023", "Quý III/ 2023", "Quý I, II năm 2024", "06 tháng đầu năm". A
 * year that is not printed is the given one (rule D2).
 */
final class CalendarTerms {

  private static final String[] ROMAN = {"i", "ii", "iii", "iv"};

  private final Phrase phrase;
  private final int defaultYear;

  CalendarTerms(Phrase phrase) {
    this(phrase, phrase.planYear());
  }

  CalendarTerms(Phrase phrase, int defaultYear) {
    this.phrase = phrase;
    this.defaultYear = defaultYear;
  }

  /** One day, or null. */
  @Nullable LocalDate day() {
    return phrase.attempt(
        () -> {
          phrase.skip("ngày");
          int day = phrase.number(1, 31);
          if (day < 0) {
            return null;
          }
          int month = phrase.skip("/", "-", ".", "tháng") ? phrase.number(1, 12) : -1;
          return month < 0 ? null : date(year(), month, day);
        });
  }

  /** A month, a quarter, a half-year or a year, or adjacent ones of a kind; else null. */
  @Nullable Span period() {
    var months = months();
    if (months != null) {
      return months;
    }
    var quarters = quarters();
    if (quarters != null) {
      return quarters;
    }
    var half = halfYear();
    return half != null ? half : wholeYear();
  }

  /** "06 tháng đầu năm" is January to June, "06 tháng cuối năm" July to December. */
  @Nullable Span halfYear() {
    return phrase.attempt(
        () -> {
          if ((!phrase.skip("sáu") && phrase.number(6, 6) < 0) || !phrase.skip("tháng")) {
            return null;
          }
          boolean first = phrase.skip("đầu");
          if (!first && !phrase.skip("cuối")) {
            return null;
          }
          if (!phrase.skip("năm")) {
            return null;
          }
          int printed = phrase.number(1945, 2999);
          int year = printed < 0 ? defaultYear : printed;
          return first ? Span.months(year, 1, 6) : Span.months(year, 7, 12);
        });
  }

  private @Nullable Span months() {
    return listed(
        "tháng", () -> phrase.number(1, 12), (first, last, year) -> Span.months(year, first, last));
  }

  private @Nullable Span quarters() {
    return listed(
        "quý", this::quarterNumber, (first, last, year) -> Span.quarters(year, first, last));
  }

  private @Nullable Span wholeYear() {
    return phrase.attempt(
        () -> {
          if (!phrase.skip("năm")) {
            return null;
          }
          int printed = phrase.number(1945, 2999);
          if (printed > 0) {
            return Span.year(printed);
          }
          phrase.skip("nay");
          return Span.year(defaultYear);
        });
  }

  int quarterNumber() {
    for (int i = ROMAN.length; i > 0; i--) {
      if (phrase.skip(ROMAN[i - 1])) {
        return i;
      }
    }
    return phrase.number(1, 4);
  }

  /** "Quý I, II", "Quý II-III", "Tháng 5 và tháng 6": only neighbours make one window. */
  private @Nullable Span listed(String unit, Supplier<Integer> member, Members members) {
    return phrase.attempt(
        () -> {
          if (!phrase.skip(unit)) {
            return null;
          }
          int first = member.get();
          int last = first;
          while (first > 0) {
            var next = phrase.attempt(() -> next(unit, member));
            if (next == null) {
              break;
            }
            if (next.number() != last + 1 && (next.listed() || next.number() <= last)) {
              return null;
            }
            last = next.number();
          }
          return first < 0 ? null : members.span(first, last, year());
        });
  }

  private @Nullable Member next(String unit, Supplier<Integer> member) {
    boolean range = phrase.skip("-", "–");
    if (!range && !phrase.skip(",", "và")) {
      return null;
    }
    phrase.skip(unit);
    int number = member.get();
    return number < 0 ? null : new Member(number, !range);
  }

  /** The printed year after a day, month or quarter, or the default one. */
  private int year() {
    Integer printed =
        phrase.attempt(
            () -> {
              phrase.skip("của");
              if (!phrase.skip("/", "-", ".", "năm")) {
                return null;
              }
              if (phrase.skip("sau", "tới")) {
                return defaultYear + 1;
              }
              if (phrase.skip("nay")) {
                return defaultYear;
              }
              int number = phrase.number(1945, 2999);
              return number < 0 ? null : (Integer) number;
            });
    return printed == null ? defaultYear : printed;
  }

  private static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private record Member(int number, boolean listed) {}

  @FunctionalInterface
  private interface Members {
    Span span(int first, int last, int year);
  }
}
