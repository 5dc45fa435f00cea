package vn.dondoc.plan.timing.grammar;

import org.jspecify.annotations.Nullable;

/**
 * The beginning, middle and end of a month and of a year (Civil Code 2015, article 146): the first,
 * the 15th, the last day; 1 January, 30 June, 31 December. The end of a quarter is its last day;
 * for its beginning and middle there is no rule.
 */
final class Places {

  private static final Words FIRST = Words.of("đầu", "vào đầu");
  private static final Words MIDDLE = Words.of("giữa", "vào giữa");
  private static final Words LAST = Words.of("cuối", "vào cuối");
  private static final Words MONTH = Words.of("tháng");
  private static final Words QUARTER = Words.of("quý");

  /** Which part of a period is meant. */
  enum Place {
    FIRST,
    MIDDLE,
    LAST
  }

  /** The word for a part of a period, or null. */
  static @Nullable Place place(Cursor cursor) {
    if (cursor.skip(FIRST)) {
      return Place.FIRST;
    }
    if (cursor.skip(MIDDLE)) {
      return Place.MIDDLE;
    }
    return cursor.skip(LAST) ? Place.LAST : null;
  }

  private Places() {}

  /** A part of a month, a quarter or a year that is one day by a rule; else null. */
  static @Nullable Term term(Cursor cursor) {
    return cursor.attempt(
        () -> {
          var place = place(cursor);
          if (place == null) {
            return null;
          }
          boolean month = cursor.sees(MONTH);
          boolean quarter = cursor.sees(QUARTER);
          var period = new Terms(cursor).oneOfAKind();
          if (period == null || (quarter && place != Place.LAST)) {
            return null;
          }
          return day(place, period, month);
        });
  }

  /** "đầu quý III": somewhere in the quarter, which is all that is certain. */
  static @Nullable Span quarterAround(Cursor cursor) {
    return cursor.attempt(
        () -> {
          if (place(cursor) == null || !cursor.sees(QUARTER)) {
            return null;
          }
          var quarter = new Terms(cursor).oneOfAKind();
          return quarter == null ? null : quarter.resolve(cursor.years().first());
        });
  }

  private static Term day(Place place, Term period, boolean month) {
    return switch (place) {
      case FIRST -> Term.day(1, period.fromMonth(), period.year());
      case MIDDLE ->
          month ? Term.day(15, period.fromMonth(), period.year()) : Term.day(30, 6, period.year());
      case LAST -> new Term(period.toMonth(), 0, period.toMonth(), 0, period.year());
    };
  }
}
