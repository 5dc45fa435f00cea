package vn.dondoc.plan.timing.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Months, quarters, parts of years and years as plans print them: "Tháng 7/2023", "T7/2023", "Quý
 * III/ 2023", "Quý I, II năm 2024", "06 tháng đầu năm", "các năm 2024, 2025".
 */
final class Terms {

  private static final Words MONTH = Words.of("tháng", "các tháng", "trong các tháng");
  private static final Words QUARTER = Words.of("quý", "các quý");
  private static final Words MONTHS = Words.of("tháng");
  private static final Words QUARTERS = Words.of("quý");
  private static final Words YEAR = Words.of("năm");
  private static final Words YEARS =
      Words.of("các năm", "hai năm", "ba năm", "02 năm", "2 năm", "năm");
  private static final Words OF = Words.of("của");
  private static final Words FIRST = Words.of("đầu", "đầu tiên");
  private static final Words LAST = Words.of("cuối", "cuối cùng");
  private static final Words HALF = Words.of("nửa", "nữa");
  private static final Words LIST = Words.of(", và", ",", "và", "&", "+");
  private static final Words UP_TO = Words.of("đến hết", "đến", "tới", "cho đến");
  private static final Words FIRST_OF_YEAR = Words.of("đầu năm");
  private static final Words LAST_OF_YEAR = Words.of("cuối năm");
  private static final int MID_MONTH = 15;

  private final Cursor cursor;

  Terms(Cursor cursor) {
    this.cursor = cursor;
  }

  /** Months, quarters, a part of a year or years, in order; null when none comes next. */
  @Nullable List<Term> periods() {
    var months = months();
    if (months != null) {
      return months;
    }
    var quarters = quarters();
    if (quarters != null) {
      return quarters;
    }
    var part = partOfYear();
    return part != null ? List.of(part) : years();
  }

  /** One month, quarter, part of a year or year; null when none comes next. */
  @Nullable Term oneOfAKind() {
    return cursor.attempt(
        () -> {
          if (cursor.skip(MONTH) || shortMonth()) {
            int number = monthNumber();
            return number < 0 ? null : term(number, number, false);
          }
          int joined = Numerals.joinedQuarter(cursor);
          if (joined > 0) {
            return term(joined, joined, true);
          }
          if (cursor.skip(QUARTER) || Numerals.shortQuarter(cursor)) {
            int number = quarterNumber();
            return number < 0 ? null : term(number, number, true);
          }
          var part = partOfYear();
          return part == null && cursor.skip(YEAR)
              ? Term.months(1, 12, cursor.attempt(() -> Year.named(cursor)))
              : part;
        });
  }

  private @Nullable List<Term> months() {
    return cursor.attempt(
        () -> cursor.skip(MONTH) || shortMonth() ? members(MONTH, this::monthNumber, false) : null);
  }

  private @Nullable List<Term> quarters() {
    return cursor.attempt(
        () -> {
          int joined = Numerals.joinedQuarter(cursor);
          if (joined > 0) {
            return List.of(Term.quarters(joined, joined, Year.behind(cursor)));
          }
          return cursor.skip(QUARTER) || Numerals.shortQuarter(cursor)
              ? members(QUARTER, this::quarterNumber, true)
              : null;
        });
  }

  private boolean shortMonth() {
    var behind = cursor.atEnd() ? null : cursor.afterNext();
    if (behind == null || !cursor.next().key().equals("t") || !cursor.next().capital()) {
      return false;
    }
    if (behind.number() < 0 && !behind.isSign('.')) {
      return false;
    }
    cursor.advance();
    cursor.skipSign(".");
    return true;
  }

  private int monthNumber() {
    int number = cursor.number(1, 12);
    return number > 0 ? number : Numerals.word(cursor, 12);
  }

  private int quarterNumber() {
    if (cursor.skip(FIRST_OF_YEAR)) {
      return 1;
    }
    return cursor.skip(LAST_OF_YEAR) ? 4 : Numerals.quarter(cursor);
  }

  /** "I, II năm 2024", "II-III/2024", "5 và tháng 6", "3 đến tháng 5". */
  private @Nullable List<Term> members(Words unit, IntSupplier member, boolean quarters) {
    int first = member.getAsInt();
    if (first < 0) {
      return null;
    }
    var terms = new ArrayList<Term>();
    terms.add(term(first, first, quarters));
    while (true) {
      var next = cursor.attempt(() -> next(terms.getLast(), unit, member, quarters));
      if (next == null) {
        return terms;
      }
      if (next.isEmpty()) {
        return null;
      }
      if (next.getFirst().fromMonth() == terms.getLast().fromMonth()) {
        terms.removeLast();
      }
      terms.addAll(next);
    }
  }

  /**
   * @return null where nothing is added, empty where a range runs backwards
   */
  private @Nullable List<Term> next(Term last, Words unit, IntSupplier member, boolean quarters) {
    boolean range = last.year() == null && (cursor.skipSign("-") || cursor.skip(UP_TO));
    if (!range && !cursor.skip(LIST)) {
      return null;
    }
    cursor.skip(unit);
    int number = member.getAsInt();
    if (number < 0 || (!range && cursor.seesSign("/-") && !quarters && isDayInstead())) {
      return null;
    }
    if (!range) {
      return List.of(term(number, number, quarters));
    }
    int first = quarters ? (last.fromMonth() + 2) / 3 : last.fromMonth();
    return number <= first ? List.of() : List.of(term(first, number, quarters));
  }

  /** "Tháng 5, 10/6" goes on with a day. */
  private boolean isDayInstead() {
    var behind = cursor.afterNext();
    return behind != null && behind.number() >= 1 && behind.number() <= 12;
  }

  private Term term(int first, int last, boolean quarters) {
    var year = Year.behind(cursor);
    return quarters ? Term.quarters(first, last, year) : Term.months(first, last, year);
  }

  /** "06 tháng đầu năm", "nửa cuối năm 2025", "hai quý đầu năm", "nửa đầu tháng 6". */
  private @Nullable Term partOfYear() {
    return cursor.attempt(
        () -> {
          if (cursor.skip(HALF)) {
            return half();
          }
          int count = Numerals.count(cursor, 11);
          if (count < 0) {
            return null;
          }
          if (cursor.skip(MONTHS)) {
            return edge(count);
          }
          return cursor.skip(QUARTERS) && count < 4 ? edge(3 * count) : null;
        });
  }

  private @Nullable Term edge(int months) {
    boolean first = cursor.skip(FIRST);
    if (!first && !cursor.skip(LAST)) {
      return null;
    }
    cursor.skip(OF);
    if (!cursor.skip(YEAR)) {
      return null;
    }
    var year = cursor.attempt(() -> Year.named(cursor));
    return first ? Term.months(1, months, year) : Term.months(13 - months, 12, year);
  }

  private @Nullable Term half() {
    boolean ofYear = cursor.skip(YEAR);
    boolean first = cursor.skip(FIRST);
    if (!first && !cursor.skip(LAST)) {
      return null;
    }
    if (!ofYear && cursor.skip(MONTHS)) {
      int month = monthNumber();
      var year = Year.behind(cursor);
      if (month < 0) {
        return null;
      }
      return first
          ? new Term(month, 1, month, MID_MONTH, year)
          : new Term(month, MID_MONTH + 1, month, 0, year);
    }
    var year = cursor.skip(YEAR) ? cursor.attempt(() -> Year.named(cursor)) : null;
    boolean said =
        ofYear || year != null || cursor.token(cursor.position() - 1).bare().equals("nam");
    if (!said) {
      return null;
    }
    return first ? Term.months(1, 6, year) : Term.months(7, 12, year);
  }

  /** "năm 2024", "năm sau", "các năm 2024, 2025", "năm 2024-2026"; bare "năm" is the plan's. */
  private @Nullable List<Term> years() {
    return cursor.attempt(
        () -> {
          if (!cursor.skip(YEARS)) {
            return null;
          }
          var first = cursor.attempt(() -> Year.named(cursor));
          if (first == null) {
            return List.of(Term.months(1, 12, null));
          }
          var terms = new ArrayList<Term>();
          terms.add(Term.months(1, 12, first));
          while (true) {
            var next = cursor.attempt(() -> furtherYears(terms.getLast()));
            if (next == null) {
              return terms;
            }
            terms.addAll(next);
          }
        });
  }

  private @Nullable List<Term> furtherYears(Term last) {
    boolean range = cursor.skipSign("-") || cursor.skip(UP_TO);
    if (!range && !cursor.skip(LIST)) {
      return null;
    }
    cursor.skip(YEAR);
    var year = Year.number(cursor);
    if (year == null || last.year() == null || year.value() <= last.year().value()) {
      return null;
    }
    var terms = new ArrayList<Term>();
    int from = range ? last.year().value() + 1 : year.value();
    for (int value = from; value <= year.value() && terms.size() < 50; value++) {
      terms.add(Term.months(1, 12, new Year(value, false)));
    }
    return terms;
  }
}
