package vn.dondoc.plan.timing.grammar;

import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.timing.Question;
import vn.dondoc.plan.timing.Remark;

/**
 * "06 tháng/lần", "mỗi năm 01 lần", "ít nhất 01 lần/quý", "02 lần/năm". Once in a period is its
 * last day; several times in a year that they divide are the ends of its parts, which a person
 * confirms.
 */
final class FrequencyRule implements Rule {

  private static final Words ANNOUNCED = Words.of("định kỳ", "tổ chức", "thực hiện");
  private static final Words AT_LEAST =
      Words.of("ít nhất", "tối thiểu", "không ít hơn", "ít nhất là", "từ");
  private static final Words TIMES = Words.of("lần", "lượt", "đợt");
  private static final Words PER =
      Words.of("/", "một", "mỗi", "trong", "hàng", "trong một", "trên", "1");
  private static final Words EACH = Words.of("mỗi", "hàng", "trong mỗi", "từng");
  private static final Words ONCE = Words.of("/", "một", "1", "01", "mỗi", "/ 1", "/ 01");
  private static final Words UP = Words.of("trở lên");
  private static final int MOST_TIMES = 31;

  @Override
  public @Nullable Draft read(Cursor cursor) {
    var perPeriod = cursor.attempt(() -> perPeriod(cursor));
    if (perPeriod != null) {
      return perPeriod;
    }
    var eachPeriod = cursor.attempt(() -> eachPeriod(cursor));
    return eachPeriod != null ? eachPeriod : cursor.attempt(() -> every(cursor));
  }

  /** "ít nhất 01 lần/quý". */
  private static @Nullable Draft perPeriod(Cursor cursor) {
    cursor.skip(ANNOUNCED);
    boolean atLeast = cursor.skip(AT_LEAST);
    int times = Numerals.count(cursor, MOST_TIMES);
    if (times < 0 || !cursor.skip(TIMES)) {
      return null;
    }
    atLeast |= cursor.skip(UP);
    if (!cursor.skip(PER)) {
      return null;
    }
    var unit = PeriodWords.read(cursor);
    return unit == null ? null : often(cursor, times, unit, atLeast);
  }

  /** "mỗi năm ít nhất 01 lần". */
  private static @Nullable Draft eachPeriod(Cursor cursor) {
    cursor.skip(ANNOUNCED);
    if (!cursor.skip(EACH)) {
      return null;
    }
    var unit = PeriodWords.read(cursor);
    cursor.skipSign(",");
    cursor.skip(ANNOUNCED);
    boolean atLeast = cursor.skip(AT_LEAST);
    int times = Numerals.count(cursor, MOST_TIMES);
    return unit != null && times > 0 && cursor.skip(TIMES)
        ? often(cursor, times, unit, atLeast)
        : null;
  }

  /** "06 tháng/lần", "hai năm một lần", "quý một lần". */
  private static @Nullable Draft every(Cursor cursor) {
    cursor.skip(ANNOUNCED);
    cursor.skip(EACH);
    int number = Math.max(1, Numerals.count(cursor, 60));
    var unit = PeriodWords.unit(cursor);
    if (unit == null || !cursor.skip(ONCE) || !cursor.skip(TIMES)) {
      return null;
    }
    if (number == 1) {
      return often(cursor, 1, unit, false);
    }
    int months = unit == PeriodWords.MONTH ? number : unit == PeriodWords.QUARTER ? 3 * number : 0;
    return months > 0 && months <= 12 && 12 % months == 0
        ? Draft.recurring(Recurrence.everyMonths(cursor.years(), months))
        : Draft.recurring(Recurrence.unanchored(interval(unit, number)));
  }

  private static String interval(PeriodWords unit, int number) {
    return switch (unit) {
      case DAY -> "FREQ=DAILY;INTERVAL=" + number;
      case WEEK -> "FREQ=WEEKLY;INTERVAL=" + number;
      case YEAR -> "FREQ=YEARLY;INTERVAL=" + number;
      case QUARTER -> "FREQ=MONTHLY;INTERVAL=" + 3 * number;
      default -> "FREQ=MONTHLY;INTERVAL=" + number;
    };
  }

  private static Draft often(Cursor cursor, int times, PeriodWords unit, boolean atLeast) {
    var draft = often(cursor, times, unit);
    return atLeast ? draft.noting(Remark.AT_LEAST) : draft;
  }

  private static Draft often(Cursor cursor, int times, PeriodWords unit) {
    if (times == 1) {
      return Draft.recurring(unit.ends(cursor.years()));
    }
    return unit == PeriodWords.YEAR && 12 % times == 0
        ? Draft.recurring(Recurrence.everyMonths(cursor.years(), 12 / times))
            .asking(Question.DAYS_NOT_STATED)
        : Draft.recurring(Recurrence.UNKNOWN);
  }
}
