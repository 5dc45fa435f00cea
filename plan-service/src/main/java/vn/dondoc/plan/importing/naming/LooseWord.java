package vn.dondoc.plan.importing.naming;

import java.util.List;
import vn.dondoc.platform.text.Folded;

/**
 * A word to be compared though conversion from paper or a hurried hand may have changed it.
 *
 * @param key its comparable spelling
 * @param plain the same without diacritics
 */
record LooseWord(String key, String plain) {

  private static final double EQUAL = 1;
  private static final double OTHER_DIACRITICS = 0.97;
  private static final double ONE_LETTER = 0.9;
  private static final int SHORTEST_WITH_A_WRONG_LETTER = 3;

  static LooseWord of(String key) {
    return new LooseWord(key, Folded.of(key));
  }

  /** The words of a name, without signs and without what says nothing between them. */
  static List<LooseWord> of(List<NameToken> name) {
    return name.stream()
        .filter(token -> token.isWord() && !token.isFiller())
        .map(token -> of(token.key()))
        .toList();
  }

  /**
   * How alike two words are: 1 when equal, less with other diacritics, less with one letter
   * changed, added or lost, 0 when they are other words.
   */
  double likeness(LooseWord other) {
    if (key.equals(other.key)) {
      return EQUAL;
    }
    if (plain.equals(other.plain)) {
      return OTHER_DIACRITICS;
    }
    boolean longEnough =
        Math.min(plain.length(), other.plain.length()) >= SHORTEST_WITH_A_WRONG_LETTER;
    return longEnough && isOneLetterOff(other) ? ONE_LETTER : 0;
  }

  private boolean isOneLetterOff(LooseWord other) {
    int longer = plain.length() - other.plain.length();
    if (Math.abs(longer) > 1) {
      return false;
    }
    int same = 0;
    int shorter = Math.min(plain.length(), other.plain.length());
    while (same < shorter && plain.charAt(same) == other.plain.charAt(same)) {
      same++;
    }
    var rest = plain.substring(longer >= 0 ? same + 1 : same);
    var otherRest = other.plain.substring(longer <= 0 ? same + 1 : same);
    return rest.equals(otherRest);
  }
}
