package vn.dondoc.plan.timing.grammar;

import vn.dondoc.plan.timing.Spelling;

/**
 * A word, a number or a sign of a phrase.
 *
 * @param key the comparable spelling
 * @param bare the key without diacritics
 * @param start where it begins in the phrase
 * @param end where it ends in the phrase
 * @param capital whether it is printed with a capital
 */
record Token(String key, String bare, int start, int end, boolean capital) {

  private static final int MOST_DIGITS = 4;

  static Token of(String key, int start, int end, boolean capital) {
    return new Token(key, Spelling.bare(key), start, end, capital);
  }

  /** Whether it is typed with diacritics, its own or wrong ones. */
  boolean isMarked() {
    return !key.equals(bare);
  }

  boolean isWord() {
    return Character.isLetter(key.charAt(0));
  }

  boolean isSign(char sign) {
    return key.length() == 1 && key.charAt(0) == sign;
  }

  /** The value of at most four digits, or -1. */
  int number() {
    if (key.length() > MOST_DIGITS) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = 10 * value + c - '0';
    }
    return value;
  }
}
