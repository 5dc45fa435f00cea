package vn.dondoc.plan.importing.reading;

import java.util.Locale;

/** Prints a number as a list asks for it. */
public final class NumberFormat {

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final String MARKS = "-–+•*";
  private static final int MOST_ROMAN = 3999;

  private NumberFormat() {}

  /**
   * @param format a name of WordprocessingML; what is not known here is printed in Arabic
   */
  public static String print(int number, String format) {
    return switch (format) {
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperLetter" -> letters(number, 'A');
      case "lowerLetter" -> letters(number, 'a');
      case "decimalZero" -> (number < 10 ? "0" : "") + number;
      case "none" -> "";
      default -> Integer.toString(number);
    };
  }

  /** Bullets are drawn with fonts of signs; what is no mark of a list in text becomes a dash. */
  public static String bullet(String template) {
    return template.length() == 1 && MARKS.contains(template) ? template : "-";
  }

  private static String roman(int number) {
    if (number < 1 || number > MOST_ROMAN) {
      return Integer.toString(number);
    }
    var roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        roman.append(ROMAN[i]);
        rest -= VALUES[i];
      }
    }
    return roman.toString();
  }

  /** After z comes aa, then bb. */
  private static String letters(int number, char first) {
    if (number < 1) {
      return Integer.toString(number);
    }
    char letter = (char) (first + (number - 1) % 26);
    return Character.toString(letter).repeat((number - 1) / 26 % 10 + 1);
  }
}
