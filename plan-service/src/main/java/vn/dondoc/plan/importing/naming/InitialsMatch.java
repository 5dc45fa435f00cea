package vn.dondoc.plan.importing.naming;

import java.util.List;
import java.util.Set;

/**
 * Lays printed words over the words of a known name: each is the same word, nearly the same word,
 * or the first letters of several ("VHTT" is "Văn hóa, Thể thao").
 */
final class InitialsMatch {

  private static final double BY_FIRST_LETTERS = 0.96;

  /** The words that tell one unit from its namesake at another level have to be spelled out. */
  private static final Set<String> LEVELS =
      Set.of("tinh", "huyen", "xa", "phuong", "cap", "quan", "thi", "tran");

  private InitialsMatch() {}

  /**
   * How surely the words mean the name, 0 when they do not cover each other.
   *
   * @param initials the places of the printed words that are in capitals only
   */
  static double score(List<LooseWord> printed, Set<Integer> initials, List<LooseWord> name) {
    double score = 1;
    int at = 0;
    for (int i = 0; i < printed.size() && score > 0; i++) {
      var word = printed.get(i);
      double likeness = at < name.size() ? likeness(word, name.get(at)) : 0;
      int covered = 1;
      if (likeness == 0 && initials.contains(i)) {
        covered = coveredByInitials(word.plain(), name, at);
        likeness = covered == 0 ? 0 : BY_FIRST_LETTERS;
      }
      score *= likeness;
      at += covered;
    }
    return at == name.size() ? score : 0;
  }

  private static double likeness(LooseWord printed, LooseWord word) {
    return LEVELS.contains(word.plain()) && !printed.plain().equals(word.plain())
        ? 0
        : printed.likeness(word);
  }

  /** How many words the letters begin, or 0 when they do not. */
  private static int coveredByInitials(String letters, List<LooseWord> name, int from) {
    if (from + letters.length() > name.size()) {
      return 0;
    }
    for (int i = 0; i < letters.length(); i++) {
      var word = name.get(from + i).plain();
      boolean level = letters.length() == 1 && LEVELS.contains(word);
      if (word.charAt(0) != letters.charAt(i) || level) {
        return 0;
      }
    }
    return letters.length();
  }
}
