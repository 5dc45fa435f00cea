package vn.dondoc.plan.timing.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.timing.PlanYears;

/** The periods that come back: a week, a month, a quarter, six months, a year. */
enum PeriodWords {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  HALF_YEAR,
  NINE_MONTHS,
  YEAR;

  private static final Words DAYS = Words.of("ngày");
  private static final Words WEEKS = Words.of("tuần");
  private static final Words MONTHS = Words.of("tháng");
  private static final Words QUARTERS = Words.of("quý");
  private static final Words YEARS = Words.of("năm");
  private static final Words HALVES = Words.of("nửa năm", "bán niên");
  private static final Words ENDS = Words.of("đầu năm", "cuối năm");

  /** The period that comes next, or null; "6 tháng", "3 tháng" and "12 tháng" are periods too. */
  static @Nullable PeriodWords read(Cursor cursor) {
    return cursor.attempt(
        () -> {
          if (cursor.skip(HALVES)) {
            return HALF_YEAR;
          }
          var unit = unit(cursor);
          if (unit != null) {
            return unit;
          }
          int count = Numerals.count(cursor, 12);
          return count > 0 && cursor.skip(MONTHS) ? ofMonths(count) : null;
        });
  }

  static @Nullable PeriodWords unit(Cursor cursor) {
    if (cursor.skip(DAYS)) {
      return DAY;
    }
    if (cursor.skip(WEEKS)) {
      return WEEK;
    }
    if (cursor.skip(MONTHS)) {
      return MONTH;
    }
    if (cursor.skip(QUARTERS)) {
      return QUARTER;
    }
    return cursor.skip(YEARS) ? YEAR : null;
  }

  private static @Nullable PeriodWords ofMonths(int count) {
    return switch (count) {
      case 1 -> MONTH;
      case 3 -> QUARTER;
      case 6 -> HALF_YEAR;
      case 9 -> NINE_MONTHS;
      case 12 -> YEAR;
      default -> null;
    };
  }

  /** The months in which it ends; none where it is shorter than a month. */
  List<Integer> months() {
    return switch (this) {
      case DAY, WEEK -> List.of();
      case MONTH -> Recurrence.MONTHLY;
      case QUARTER -> Recurrence.QUARTERLY;
      case HALF_YEAR -> Recurrence.HALF_YEARLY;
      case NINE_MONTHS -> List.of(9);
      case YEAR -> Recurrence.YEARLY;
    };
  }

  /** The ends of the period; of days and weeks only the rule. */
  Recurrence ends(PlanYears years) {
    return switch (this) {
      case DAY -> Recurrence.unanchored("FREQ=DAILY");
      case WEEK -> Recurrence.unanchored("FREQ=WEEKLY");
      default -> Recurrence.monthEnds(years, months());
    };
  }

  /** "6 tháng đầu năm", "06 tháng cuối năm": the months of that half alone. */
  List<Integer> monthsWithEdge(Cursor cursor) {
    if (this != HALF_YEAR && this != NINE_MONTHS) {
      return months();
    }
    boolean first = cursor.atEnd() || cursor.next().bare().equals("dau");
    if (!cursor.skip(ENDS)) {
      return months();
    }
    return !first ? Recurrence.YEARLY : this == HALF_YEAR ? List.of(6) : List.of(9);
  }
}
