package vn.dondoc.plan.timing.grammar;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Days of months that come back: "ngày 05 và 20 của tháng cuối quý". */
final class MonthDays {

  private static final Words MONTHLY =
      Words.of("hàng tháng", "mỗi tháng", "của tháng", "từng tháng", "các tháng", "trong tháng");
  private static final Words NEXT_MONTH =
      Words.of("tháng sau", "tháng tiếp theo", "tháng kế tiếp", "tháng liền kề", "tháng liền sau");
  private static final Words LAST_OF_QUARTER =
      Words.of(
          "tháng cuối quý",
          "tháng cuối của quý",
          "tháng cuối mỗi quý",
          "tháng cuối của mỗi quý",
          "tháng cuối hàng quý",
          "tháng cuối cùng của quý",
          "tháng cuối cùng của mỗi quý",
          "tháng cuối cùng quý",
          "tháng thứ ba của quý",
          "tháng cuối các quý");
  private static final Words FIRST_OF_NEXT_QUARTER =
      Words.of(
          "tháng đầu quý sau",
          "tháng đầu của quý sau",
          "tháng đầu tiên của quý sau",
          "tháng đầu quý tiếp theo",
          "tháng đầu của quý tiếp theo",
          "tháng đầu tiên của quý tiếp theo");
  private static final Words FIRST_OF_QUARTER =
      Words.of("tháng đầu quý", "tháng đầu của quý", "tháng đầu mỗi quý", "tháng đầu tiên của quý");
  private static final Words DAY = Words.of("ngày", "các ngày");
  static final Words YEARLY = Words.of("hàng năm", "mỗi năm", "của năm", "các năm");
  private static final Words LIST = Words.of(", và", ",", "và");

  /**
   * Months in which a day comes back.
   *
   * @param nextPeriod whether the day lies in the period after the one that is reported
   */
  record Months(List<Integer> months, boolean nextPeriod) {}

  private MonthDays() {}

  /** "ngày 05", "ngày 10 và 25"; empty when none comes next. */
  static List<Integer> numbers(Cursor cursor) {
    var days = new TreeSet<Integer>();
    int day = cursor.skip(DAY) ? cursor.number(1, 31) : -1;
    while (day > 0) {
      days.add(day);
      day = further(cursor);
    }
    return List.copyOf(days);
  }

  private static int further(Cursor cursor) {
    int mark = cursor.position();
    int day = -1;
    if (cursor.skip(LIST)) {
      cursor.skip(DAY);
      day = cursor.number(1, 31);
    }
    if (day < 0) {
      cursor.back(mark);
    }
    return day;
  }

  /** "tháng cuối quý", "tháng sau", "hằng tháng", "các tháng 3, 6, 9, 12"; else null. */
  static @Nullable Months months(Cursor cursor) {
    if (cursor.skip(LAST_OF_QUARTER)) {
      return new Months(Recurrence.QUARTERLY, false);
    }
    if (cursor.skip(FIRST_OF_NEXT_QUARTER)) {
      return new Months(Recurrence.QUARTER_STARTS, true);
    }
    if (cursor.skip(FIRST_OF_QUARTER)) {
      return new Months(Recurrence.QUARTER_STARTS, false);
    }
    if (cursor.skip(NEXT_MONTH)) {
      return new Months(Recurrence.MONTHLY, true);
    }
    var listed = cursor.attempt(() -> listed(cursor));
    if (listed != null && (listed.size() > 1 || cursor.sees(YEARLY))) {
      cursor.skip(YEARLY);
      return new Months(listed, false);
    }
    return listed == null && cursor.skip(MONTHLY) ? new Months(Recurrence.MONTHLY, false) : null;
  }

  /** Months without a year: "tháng 3, 6, 9, 12". */
  static @Nullable List<Integer> listed(Cursor cursor) {
    var terms = new Terms(cursor).periods();
    if (terms == null || terms.stream().anyMatch(t -> t.year() != null || t.fromDay() != 1)) {
      return null;
    }
    return terms.stream().map(Term::toMonth).sorted().distinct().toList();
  }

  /** The days in the plan's years; the day before each where "trước" is strict. */
  static Recurrence each(
      Cursor cursor, List<Integer> months, List<Integer> days, @Nullable DueWords words) {
    var years = cursor.years();
    boolean earlier = words != null && words.before() && !years.tolerantBefore();
    var each =
        days.stream()
            .map(
                day ->
                    earlier
                        ? Recurrence.dayBefore(years, months, day)
                        : Recurrence.onDay(years, months, day))
            .toList();
    if (each.size() == 1) {
      return each.getFirst();
    }
    var all = each.stream().flatMap(one -> one.days().stream()).sorted().distinct().toList();
    boolean everyMonth = months.equals(Recurrence.MONTHLY) && days.getLast() <= 28 && !earlier;
    return everyMonth
        ? new Recurrence("FREQ=MONTHLY;BYMONTHDAY=" + joined(days), all)
        : Recurrence.listed(all);
  }

  private static String joined(List<Integer> days) {
    return String.join(",", days.stream().map(String::valueOf).toList());
  }
}
