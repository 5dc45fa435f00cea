package vn.dondoc.plan.timing.grammar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of time: "Từ 01/01/2024 đến 31/12/2024", "từ tháng 11/2024 đến tháng 3/2025",
 * "10-15/6", "giai đoạn 2021-2025".
 */
final class Ranges {

  private static final Words FROM =
      Words.of("từ", "kể từ", "bắt đầu từ", "tính từ", "trong khoảng từ", "từ khoảng");
  private static final Words UP_TO =
      Words.of("đến hết", "đến", "tới", "cho đến", "cho đến hết", "cho tới", "và kết thúc vào");
  private static final Words STAGE = Words.of("giai đoạn", "thời kỳ", "nhiệm kỳ");
  private static final Words YEAR = Words.of("năm");
  private static final Words AND = Words.of("và", "đến", "đến năm");

  private Ranges() {}

  /** A stretch with both ends, or null. */
  static @Nullable Span closed(Cursor cursor) {
    return cursor.attempt(
        () -> {
          boolean from = cursor.skip(FROM);
          int mark = cursor.position();
          var first = cursor.attempt(() -> endpoint(cursor));
          if (first == null || !skipTo(cursor)) {
            cursor.back(mark);
            return shortDays(cursor);
          }
          var second = endpoint(cursor);
          boolean said = from || isWorded(cursor, mark);
          return second == null || !said ? null : between(first, second, cursor);
        });
  }

  static boolean skipTo(Cursor cursor) {
    return cursor.skip(UP_TO) || cursor.skipSign("-");
  }

  /** Whether words or a year of four digits say that numbers are days. */
  private static boolean isWorded(Cursor cursor, int from) {
    for (int i = from; i < cursor.position(); i++) {
      var token = cursor.token(i);
      if (token.isWord() || token.number() > 31) {
        return true;
      }
    }
    return false;
  }

  /** "10-15/6/2024", "ngày 10 đến ngày 15 tháng 6". */
  private static @Nullable Span shortDays(Cursor cursor) {
    boolean worded = cursor.skip(Days.DAY);
    int day = cursor.number(1, 31);
    if (day < 0 || !skipTo(cursor)) {
      return null;
    }
    worded |= cursor.sees(Days.DAY);
    var last = new Days(cursor).one();
    if (last == null || (!worded && last.year() == null)) {
      return null;
    }
    return between(Term.day(day, last.fromMonth(), last.year()), last, cursor);
  }

  private static @Nullable Span between(Term first, Term second, Cursor cursor) {
    int planYear = cursor.years().first();
    var end = second.in(secondYear(first, second, planYear));
    if (end == null) {
      return null;
    }
    int year = first.year() != null ? first.year().value() : end.end().getYear();
    if (first.year() == null && second.year() != null && second.year().relative()) {
      year = planYear;
    }
    var start = first.in(year);
    if (start != null
        && first.year() == null
        && second.year() != null
        && start.start().isAfter(end.end())) {
      start = first.in(year - 1);
    }
    return start == null || start.start().isAfter(end.end()) ? null : start.to(end);
  }

  private static int secondYear(Term first, Term second, int planYear) {
    if (second.year() != null) {
      return second.year().value();
    }
    var printed = first.year();
    return printed == null || printed.relative() ? planYear : Math.max(planYear, printed.value());
  }

  /** A day, a month, a quarter, a part of a year or a year, one of them. */
  static @Nullable Term endpoint(Cursor cursor) {
    var day = new Days(cursor).one();
    if (day != null) {
      return day;
    }
    var month = monthOfYear(cursor);
    if (month != null) {
      return month;
    }
    var place = Places.term(cursor);
    if (place != null) {
      return place;
    }
    var periods = new Terms(cursor).oneOfAKind();
    return periods != null ? periods : bareYear(cursor);
  }

  /** "10/2024". */
  static @Nullable Term monthOfYear(Cursor cursor) {
    return cursor.attempt(
        () -> {
          int month = cursor.number(1, 12);
          if (month < 0 || !cursor.skipSign("/")) {
            return null;
          }
          var year = Year.number(cursor);
          return year == null ? null : Term.months(month, month, year);
        });
  }

  private static @Nullable Term bareYear(Cursor cursor) {
    var year = Year.number(cursor);
    return year == null ? null : Term.months(1, 12, year);
  }

  /** The days of a day, of one period or of adjacent ones; null when none comes next. */
  static @Nullable Span single(Cursor cursor) {
    return cursor.attempt(
        () -> {
          var term = new Days(cursor).one();
          term = term == null ? monthOfYear(cursor) : term;
          term = term == null ? Places.term(cursor) : term;
          if (term != null) {
            return term.resolve(cursor.years().first());
          }
          var periods = new Terms(cursor).periods();
          if (periods == null) {
            return stage(cursor);
          }
          var spans = spans(periods, cursor);
          return spans.size() == 1 ? spans.getFirst() : null;
        });
  }

  /** The first day of a day or a period, or null. */
  static @Nullable LocalDate start(Cursor cursor) {
    var span = single(cursor);
    return span == null ? null : span.start();
  }

  /** "giai đoạn 2021-2025", "nhiệm kỳ 2021 - 2026", "giai đoạn từ năm 2026 đến năm 2030". */
  static @Nullable Span stage(Cursor cursor) {
    return cursor.attempt(
        () -> {
          if (!cursor.skip(STAGE)) {
            return null;
          }
          cursor.skip(FROM);
          cursor.skip(YEAR);
          var first = Year.number(cursor);
          if (first == null || !(cursor.skipSign("-") || cursor.skip(AND))) {
            return null;
          }
          cursor.skip(YEAR);
          var last = Year.number(cursor);
          return last == null || last.value() <= first.value()
              ? null
              : Span.years(first.value(), last.value());
        });
  }

  /** Neighbours made one; empty when the terms are not in order. */
  static List<Span> spans(List<Term> terms, Cursor cursor) {
    var spans = Term.resolve(terms, cursor.years().first());
    return spans == null ? List.of() : Term.merged(spans);
  }
}
