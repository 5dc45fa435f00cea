package vn.dondoc.plan.timing.grammar;

import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.timing.PlanYears;

/**
 * A printed year: "2026", "26" behind a slash, "năm nay", "năm sau".
 *
 * @param relative whether it is told from the plan's year, and says nothing of what stands before
 */
record Year(int value, boolean relative) {

  private static final Words OF = Words.of("của");
  private static final Words WORD = Words.of("năm");
  private static final Words NEXT = Words.of("sau", "tới", "kế tiếp", "tiếp theo", "liền sau");
  private static final Words THIS = Words.of("nay", "này", "kế hoạch", "báo cáo");
  private static final Words LAST = Words.of("trước", "trước liền kề", "ngoái");

  /** "năm trước ngày 25/10", "hàng năm sau khi …": the word begins something else. */
  private static final Words GOES_ON =
      Words.of("ngày", "khi", "tháng", "quý", "năm", "đó", "kỳ", "hội", "đại", "mỗi", "các", "tết");

  /** How far from the plan's year a year of two digits may lie. */
  private static final int NEAR = 10;

  private static final int CENTURY = 2000;

  /** The year behind a day, a month or a quarter, or null when none is printed. */
  static @Nullable Year behind(Cursor cursor) {
    return cursor.attempt(
        () -> {
          cursor.skip(OF);
          if (cursor.skipSign("/-.")) {
            var four = number(cursor);
            return four == null ? twoDigits(cursor) : four;
          }
          return cursor.skip(WORD) ? named(cursor) : null;
        });
  }

  /** What follows the word "năm", or null. */
  static @Nullable Year named(Cursor cursor) {
    int mark = cursor.position();
    int first = cursor.years().first();
    if (cursor.skip(THIS)) {
      return new Year(first, true);
    }
    boolean next = cursor.skip(NEXT);
    if (next || cursor.skip(LAST)) {
      if (cursor.atEnd() || !(cursor.sees(GOES_ON) || cursor.next().number() >= 0)) {
        return new Year(next ? first + 1 : first - 1, true);
      }
      cursor.back(mark);
    }
    return number(cursor);
  }

  static @Nullable Year number(Cursor cursor) {
    int number = cursor.number(PlanYears.EARLIEST, PlanYears.LATEST);
    return number < 0 ? null : new Year(number, false);
  }

  private static @Nullable Year twoDigits(Cursor cursor) {
    if (cursor.atEnd() || cursor.next().key().length() != 2) {
      return null;
    }
    int number = cursor.number(0, 99);
    int year = CENTURY + number;
    return number >= 0 && Math.abs(year - cursor.years().first()) <= NEAR
        ? new Year(year, false)
        : null;
  }
}
