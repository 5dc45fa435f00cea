package vn.dondoc.plan.timing.grammar;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Numbers as words and as Roman numerals. */
final class Numerals {

  private static final List<Words> WORDS =
      Stream.of(
              "một",
              "hai",
              "ba",
              "bốn|tư",
              "năm",
              "sáu",
              "bảy",
              "tám",
              "chín",
              "mười",
              "mười một",
              "mười hai")
          .map(words -> Words.of(List.of(words.split("\\|"))))
          .toList();
  private static final Words ORDINAL = Words.of("thứ");
  private static final Words FIRST = Words.of("nhất");
  private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);

  private Numerals() {}

  /** A number in digits or in words, which may repeat it in brackets: "05 (năm)"; else -1. */
  static int count(Cursor cursor, int most) {
    int number = cursor.number(1, most);
    if (number < 0) {
      return word(cursor, most);
    }
    cursor.attempt(
        () ->
            (cursor.skipSign("(") && word(cursor, most) == number && cursor.skipSign(")"))
                ? Boolean.TRUE
                : null);
    return number;
  }

  /** A number in words, or -1. */
  static int word(Cursor cursor, int most) {
    for (int number = Math.min(most, WORDS.size()); number > 0; number--) {
      if (cursor.skip(WORDS.get(number - 1))) {
        return number;
      }
    }
    return -1;
  }

  /** "thứ nhất", "thứ hai", "nhất"; or a number. */
  static int ordinal(Cursor cursor, int most) {
    int mark = cursor.position();
    boolean ordinal = cursor.skip(ORDINAL);
    if (ordinal && cursor.skip(FIRST)) {
      return 1;
    }
    int number = count(cursor, most);
    if (number < 0) {
      cursor.back(mark);
    }
    return number;
  }

  /** "IV", "4", "tư", "thứ tư"; else -1. */
  static int quarter(Cursor cursor) {
    if (cursor.atEnd()) {
      return -1;
    }
    var roman = ROMAN.get(cursor.next().key());
    if (roman != null) {
      cursor.advance();
      return roman;
    }
    return ordinal(cursor, 4);
  }

  /** "Q1", "Q.IV": whether the letter stands for the word. */
  static boolean shortQuarter(Cursor cursor) {
    if (cursor.atEnd() || !cursor.next().key().equals("q")) {
      return false;
    }
    cursor.advance();
    cursor.skipSign(".");
    return true;
  }

  /** "QIV" in one; else -1. */
  static int joinedQuarter(Cursor cursor) {
    if (!cursor.atEnd() && cursor.next().key().startsWith("q")) {
      var roman = ROMAN.get(cursor.next().key().substring(1));
      if (roman != null) {
        cursor.advance();
        return roman;
      }
    }
    return -1;
  }
}
