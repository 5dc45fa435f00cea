package vn.dondoc.plan.timing.grammar;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * Stretches that a convention lays: weeks of a month (seven days from its first, the last week
 * being its last seven) and school years (from 5 September to 31 May; each province sets its own).
 */
final class Weeks {

  private static final Words IN = Words.of("trong", "vào");
  private static final Words WEEK = Words.of("tuần", "tuần lễ", "tuần thứ");
  private static final Words FIRST = Words.of("đầu tiên", "đầu", "thứ nhất");
  private static final Words LAST = Words.of("cuối cùng", "cuối");
  private static final Words OF = Words.of("của");
  private static final Words MONTH = Words.of("tháng");
  private static final Words SCHOOL_YEAR = Words.of("năm học");
  private static final int DAYS = 7;

  private Weeks() {}

  /** "Tuần đầu tháng 6/2024", "tuần thứ hai của tháng 5"; else null. */
  static @Nullable Span read(Cursor cursor) {
    cursor.skip(IN);
    if (!cursor.skip(WEEK)) {
      return null;
    }
    int number = cursor.skip(FIRST) ? 1 : cursor.skip(LAST) ? 0 : Numerals.ordinal(cursor, 4);
    cursor.skip(OF);
    if (number < 0 || !cursor.sees(MONTH)) {
      return null;
    }
    var term = new Terms(cursor).oneOfAKind();
    var month = term == null ? null : term.resolve(cursor.years().first());
    if (month == null) {
      return null;
    }
    var end = number == 0 ? month.end() : month.start().plusDays((long) DAYS * number - 1);
    return new Span(end.minusDays(DAYS - 1L), end);
  }

  /** "Năm học 2023-2024"; else null. */
  static @Nullable Span schoolYear(Cursor cursor) {
    cursor.skip(IN);
    if (!cursor.skip(SCHOOL_YEAR)) {
      return null;
    }
    var first = Year.number(cursor);
    if (first == null || !cursor.skipSign("-/")) {
      return null;
    }
    int next = first.value() + 1;
    return cursor.number(next, next) < 0
        ? null
        : new Span(
            LocalDate.of(first.value(), Month.SEPTEMBER, 5), LocalDate.of(next, Month.MAY, 31));
  }
}
