package vn.dondoc.plan.importing.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.platform.text.Folded;

/**
 * Finds the known name that an unknown spelling means: short forms by the first letters of words
 * ("Sở VHTTDL"), lost or wrong diacritics, single wrong letters, words run together, a level left
 * out, the end of a name cut off. Two names that fit equally well mean that a person has to decide.
 */
final class NameGuess {

  /** A guess below this is none. */
  static final double LEAST = 0.7;

  private static final double RUN_TOGETHER = 0.95;
  private static final double WITHOUT_LEVEL = 0.9;
  private static final double CUT_OFF = 0.75;
  private static final int FEWEST_WORDS_OF_A_CUT_NAME = 3;
  private static final int MOST_WORDS = 16;

  /** A known name and how surely it is meant, from {@link #LEAST} to 1. */
  record Guess(KnownName name, double score) {}

  /**
   * What was found.
   *
   * @param best null when no name fits, and when several fit equally well
   * @param doubtful whether several fit equally well
   */
  record Answer(@Nullable Guess best, boolean doubtful) {

    private static final Answer NONE = new Answer(null, false);
  }

  private record Spelled(List<LooseWord> words, String joined, KnownName name) {}

  private record Printed(
      List<LooseWord> words, Set<Integer> initials, String joined, String joinedWithLevel) {}

  private final List<Spelled> names = new ArrayList<>();
  private final String level;

  /**
   * @param level the word that completes a name printed without one
   */
  NameGuess(String level) {
    this.level = Folded.of(level);
  }

  void add(List<NameToken> spelling, KnownName name) {
    var words = LooseWord.of(spelling);
    if (!words.isEmpty()) {
      names.add(new Spelled(words, joined(words), name));
    }
  }

  /** The one known name that fits best, or null. */
  @Nullable Guess of(List<NameToken> printed) {
    return answer(printed).best();
  }

  /** The one known name that fits best, or whether none or several do. */
  Answer answer(List<NameToken> printed) {
    if (printed.size() > 2 * MOST_WORDS) {
      return Answer.NONE;
    }
    var words = LooseWord.of(printed);
    if (words.size() < 2 || words.size() > MOST_WORDS) {
      return Answer.NONE;
    }
    var joined = joined(words);
    return best(new Printed(words, initials(printed), joined, joined + level));
  }

  private Answer best(Printed printed) {
    Spelled best = null;
    double most = LEAST;
    boolean doubtful = false;
    for (var candidate : names) {
      double score = score(printed, candidate);
      boolean same = best != null && best.name().canonical().equals(candidate.name().canonical());
      if (score > most || (score == most && !same)) {
        doubtful = best != null && score == most;
        best = candidate;
        most = score;
      }
    }
    boolean tooShort = best != null && 2 * printed.words().size() < best.words().size();
    if (best == null || (most == CUT_OFF && tooShort)) {
      return Answer.NONE;
    }
    return new Answer(doubtful ? null : new Guess(best.name(), most), doubtful);
  }

  private static double score(Printed printed, Spelled candidate) {
    double whole = InitialsMatch.score(printed.words(), printed.initials(), candidate.words());
    if (whole > 0) {
      return whole;
    }
    if (candidate.joined().equals(printed.joined())) {
      return RUN_TOGETHER;
    }
    if (candidate.joined().equals(printed.joinedWithLevel())) {
      return WITHOUT_LEVEL;
    }
    return isBeginning(printed.words(), candidate.words()) ? CUT_OFF : 0;
  }

  private static boolean isBeginning(List<LooseWord> words, List<LooseWord> whole) {
    int size = words.size();
    return size >= FEWEST_WORDS_OF_A_CUT_NAME
        && size < whole.size()
        && whole.subList(0, size).equals(words);
  }

  private static String joined(List<LooseWord> words) {
    return words.stream().map(LooseWord::plain).collect(Collectors.joining());
  }

  private static Set<Integer> initials(List<NameToken> printed) {
    var words = printed.stream().filter(token -> token.isWord() && !token.isFiller()).toList();
    Set<Integer> initials = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).initials()) {
        initials.add(i);
      }
    }
    return initials;
  }
}
