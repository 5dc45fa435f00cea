package vn.dondoc.plan.timing.grammar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.timing.Question;
import vn.dondoc.plan.timing.Remark;

/**
 * A stated day that comes back: "Chậm nhất ngày 05 tháng sau", "Hàng quý, trước ngày 15 của tháng
 * cuối quý", "Thứ Sáu hàng tuần", "ngày cuối cùng của mỗi tháng". With "trước" the occurrence is
 * the day before, the last one in time (rule D1), under the strict policy.
 */
final class DayOfPeriodRule implements Rule {

  private static final Words ANNOUNCED = Words.of("định kỳ", "định kỳ vào", "thực hiện", "gửi");
  private static final Words ON = Words.of("vào", ", vào", ",", "(", "là", "trong", ":");
  private static final Words OF = Words.of("của");
  private static final Words LIST = Words.of(", và", ",", "và");
  private static final Words WEEKLY = Words.of("hàng tuần", "mỗi tuần", "của tuần", "trong tuần");
  private static final Words TIME_OF_DAY = Words.of("chiều", "sáng", "vào chiều", "vào sáng");
  private static final Words EVERY_MONTH = Words.of("hàng tháng", "mỗi tháng", "tháng");
  private static final Words EVERY_QUARTER = Words.of("hàng quý", "mỗi quý", "quý");
  private static final Words EVERY_WEEK = Words.of("hàng tuần", "mỗi tuần");

  @Override
  public @Nullable Draft read(Cursor cursor) {
    for (var shape : SHAPES) {
      var draft = cursor.attempt(() -> shape.read(cursor));
      if (draft != null) {
        return draft;
      }
    }
    return null;
  }

  private static final List<Rule> SHAPES =
      List.of(
          DayOfPeriodRule::weekly,
          DayOfPeriodRule::monthly,
          DayOfPeriodRule::periodFirst,
          DayOfPeriodRule::lastDays);

  private static @Nullable Draft weekly(Cursor cursor) {
    cursor.skip(ANNOUNCED);
    boolean first = cursor.skip(EVERY_WEEK);
    var words = DueWords.read(cursor);
    cursor.skip(ON);
    cursor.skip(TIME_OF_DAY);
    List<DayOfWeek> weekdays = new ArrayList<>();
    do {
      var weekday = new Days(cursor).weekday();
      if (weekday == null) {
        return null;
      }
      weekdays.add(words != null && words.before() ? weekday.minus(1) : weekday);
    } while (cursor.skip(LIST));
    return first || cursor.skip(WEEKLY)
        ? Draft.recurring(
            Recurrence.weekly(cursor.years(), weekdays.stream().distinct().sorted().toList()))
        : null;
  }

  /** "Chậm nhất ngày 05 tháng sau", "ngày 10 và 25 hằng tháng", "ngày 15 các tháng 3, 6, 9, 12". */
  private static @Nullable Draft monthly(Cursor cursor) {
    cursor.skip(ANNOUNCED);
    var words = DueWords.read(cursor);
    cursor.skip(ON);
    var days = MonthDays.numbers(cursor);
    if (days.isEmpty()) {
      return null;
    }
    cursor.skip(OF);
    var months = MonthDays.months(cursor);
    if (months == null) {
      return null;
    }
    var draft = Draft.recurring(MonthDays.each(cursor, months.months(), days, words));
    return months.nextPeriod() ? draft.noting(Remark.IN_NEXT_PERIOD) : draft;
  }

  /** "Hàng quý, trước ngày 15 của tháng cuối quý", "hằng tháng trước ngày 25". */
  private static @Nullable Draft periodFirst(Cursor cursor) {
    cursor.skip(ANNOUNCED);
    boolean month = cursor.skip(EVERY_MONTH);
    if (!month && !cursor.skip(EVERY_QUARTER)) {
      return null;
    }
    boolean bracket = cursor.skipSign("(");
    cursor.skip(ON);
    var words = DueWords.read(cursor);
    cursor.skip(ON);
    var days = MonthDays.numbers(cursor);
    if (days.isEmpty()) {
      return null;
    }
    cursor.skip(OF);
    var months = MonthDays.months(cursor);
    if ((months == null && !month) || (bracket && !cursor.skipSign(")"))) {
      return null;
    }
    var draft =
        Draft.recurring(
            MonthDays.each(
                cursor, months == null ? Recurrence.MONTHLY : months.months(), days, words));
    return months != null && months.nextPeriod() ? draft.noting(Remark.IN_NEXT_PERIOD) : draft;
  }

  /** "ngày cuối cùng của tháng", "ngày làm việc cuối cùng của mỗi quý". */
  private static @Nullable Draft lastDays(Cursor cursor) {
    cursor.skip(ANNOUNCED);
    DueWords.read(cursor);
    cursor.skip(ON);
    var lastDay = LastDay.read(cursor);
    if (lastDay == null) {
      return null;
    }
    boolean each = cursor.skip(PeriodicRule.EACH);
    var unit = PeriodWords.unit(cursor);
    if (unit == null || unit.months().isEmpty()) {
      return null;
    }
    var draft = Draft.recurring(unit.ends(cursor.years()));
    draft = each ? draft : draft.asking(Question.DAYS_NOT_STATED);
    return lastDay == LastDay.WORKING ? draft.asking(Question.CONVENTION) : draft;
  }
}
