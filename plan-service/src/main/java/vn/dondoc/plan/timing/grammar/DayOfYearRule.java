package vn.dondoc.plan.timing.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day or months of every year: "Tháng 6, 12 hàng năm", "Trước ngày 15/12 hàng năm", "Hàng năm,
 * vào quý IV".
 */
final class DayOfYearRule implements Rule {

  private static final Words ANNOUNCED = Words.of("định kỳ", "định kỳ vào", "thực hiện", "gửi");
  private static final Words EVERY_YEAR = Words.of("hàng năm", "mỗi năm");
  private static final Words ON = Words.of("vào", ", vào", ",", "là", "trong", ":");

  @Override
  public @Nullable Draft read(Cursor cursor) {
    var first = cursor.attempt(() -> yearFirst(cursor));
    if (first != null) {
      return first;
    }
    var months = cursor.attempt(() -> monthsOfTheYear(cursor));
    return months != null ? months : cursor.attempt(() -> dayOfTheYear(cursor));
  }

  /** "Hàng năm, trước ngày 15/12", "hằng năm vào tháng 6 và tháng 12", "hàng năm (quý IV)". */
  private static @Nullable Draft yearFirst(Cursor cursor) {
    cursor.skip(ANNOUNCED);
    if (!cursor.skip(EVERY_YEAR)) {
      return null;
    }
    boolean bracket = cursor.skipSign("(");
    cursor.skip(ON);
    var words = DueWords.read(cursor);
    cursor.skip(ON);
    var draft = inTheYear(cursor, words);
    return draft == null || (bracket && !cursor.skipSign(")")) ? null : draft;
  }

  private static @Nullable Draft inTheYear(Cursor cursor, @Nullable DueWords words) {
    var day = new Days(cursor).one();
    if (day != null) {
      return day.year() == null ? yearlyDay(cursor, day, words) : null;
    }
    var months = MonthDays.listed(cursor);
    return months == null ? null : Draft.recurring(monthEnds(cursor, months, words));
  }

  /** "Tháng 6, 12 hàng năm", "quý IV hằng năm". */
  private static @Nullable Draft monthsOfTheYear(Cursor cursor) {
    cursor.skip(ANNOUNCED);
    var words = DueWords.read(cursor);
    cursor.skip(ON);
    var months = MonthDays.listed(cursor);
    return months != null && cursor.skip(MonthDays.YEARLY)
        ? Draft.recurring(monthEnds(cursor, months, words))
        : null;
  }

  private static @Nullable Draft dayOfTheYear(Cursor cursor) {
    cursor.skip(ANNOUNCED);
    var words = DueWords.read(cursor);
    cursor.skip(ON);
    var day = new Days(cursor).one();
    return day != null && day.year() == null && cursor.skip(MonthDays.YEARLY)
        ? yearlyDay(cursor, day, words)
        : null;
  }

  private static @Nullable Draft yearlyDay(Cursor cursor, Term day, @Nullable DueWords words) {
    return day.in(cursor.years().first()) == null
        ? null
        : Draft.recurring(
            MonthDays.each(cursor, List.of(day.fromMonth()), List.of(day.fromDay()), words));
  }

  /** Of "trước tháng 12 hàng năm" the last day is that of November. */
  private static Recurrence monthEnds(
      Cursor cursor, List<Integer> months, @Nullable DueWords words) {
    return words == null || !words.before()
        ? Recurrence.monthEnds(cursor.years(), months)
        : Recurrence.dayBefore(cursor.years(), months, 1);
  }
}
