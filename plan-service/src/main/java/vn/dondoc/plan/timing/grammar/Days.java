package vn.dondoc.plan.timing.grammar;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days as plans print them: "15/6/2023", "03/6", "ngày 05 tháng 7 năm 2019", "10, 20/6". */
final class Days {

  static final Words DAY =
      Words.of("ngày", "vào ngày", "hôm", "ngày mùng", "mùng", "mồng", "ngày mồng");
  private static final Words DAYS = Words.of("các ngày", "vào các ngày");
  private static final Words MONTH = Words.of("tháng");
  private static final Words LIST = Words.of(", và", "; và", ",", ";", "và", "&");

  private static final List<Words> WEEKDAYS =
      Stream.of(
              "thứ hai|thứ 2",
              "thứ ba|thứ 3",
              "thứ tư|thứ 4",
              "thứ năm|thứ 5",
              "thứ sáu|thứ 6",
              "thứ bảy|thứ 7",
              "chủ nhật|chúa nhật")
          .map(words -> Words.of(List.of(words.split("\\|"))))
          .toList();

  private final Cursor cursor;

  Days(Cursor cursor) {
    this.cursor = cursor;
  }

  /** "thứ sáu", or null. */
  @Nullable DayOfWeek weekday() {
    for (int i = 0; i < WEEKDAYS.size(); i++) {
      if (cursor.skip(WEEKDAYS.get(i))) {
        return DayOfWeek.of(i + 1);
      }
    }
    return null;
  }

  /** One day with its month, or null. */
  @Nullable Term one() {
    return cursor.attempt(
        () -> {
          cursor.skip(DAY);
          int day = cursor.number(1, 31);
          int month = day < 0 ? -1 : month();
          return month < 0 ? null : Term.day(day, month, Year.behind(cursor));
        });
  }

  /** One or several days with their months, in order: "15/4, 15/7 và 15/10", "10, 20/6/2024". */
  @Nullable List<Term> list() {
    return cursor.attempt(
        () -> {
          cursor.skip(DAYS);
          var terms = new ArrayList<Term>();
          var waiting = new ArrayList<Integer>();
          do {
            cursor.skip(DAY);
            int day = cursor.number(1, 31);
            if (day < 0) {
              return null;
            }
            int month = month();
            if (month < 0) {
              waiting.add(day);
              continue;
            }
            var year = Year.behind(cursor);
            waiting.forEach(earlier -> terms.add(Term.day(earlier, month, year)));
            waiting.clear();
            terms.add(Term.day(day, month, year));
          } while (cursor.attempt(() -> further()) != null);
          return waiting.isEmpty() ? terms : null;
        });
  }

  /** A separator, where another day follows it. */
  private @Nullable Boolean further() {
    if (!cursor.skip(LIST)) {
      return null;
    }
    int mark = cursor.position();
    cursor.skip(DAY);
    boolean day = cursor.number(1, 31) > 0 && !cursor.atEnd();
    day = day && (cursor.seesSign("/-.,;") || cursor.sees(MONTH) || cursor.sees(LIST));
    cursor.back(mark);
    return day ? Boolean.TRUE : null;
  }

  /** The month of a day that was read: "/6", "tháng 6", "tháng sáu"; else -1. */
  private int month() {
    int mark = cursor.position();
    int month = -1;
    if (cursor.skipSign("/-.")) {
      month = cursor.number(1, 12);
    } else if (cursor.skip(MONTH)) {
      month = cursor.number(1, 12);
      month = month < 0 ? Numerals.word(cursor, 12) : month;
    }
    if (month < 0) {
      cursor.back(mark);
    }
    return month;
  }
}
