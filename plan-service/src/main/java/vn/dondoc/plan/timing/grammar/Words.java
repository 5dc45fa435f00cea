package vn.dondoc.plan.timing.grammar;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Texts of which one may come next, the longest that does being meant. */
final class Words {

  /** Unmarked words that mean something of their own in a text with diacritics. */
  private static final Set<String> TAKEN_AS_WRITTEN = Set.of("sau");

  private final List<Token[]> texts;

  private Words(Stream<String> texts) {
    this.texts =
        texts
            .map(text -> Lexer.tokens(text).toArray(Token[]::new))
            .sorted(Comparator.comparingInt((Token[] text) -> text.length).reversed())
            .toList();
  }

  static Words of(String... texts) {
    return new Words(Arrays.stream(texts));
  }

  static Words of(List<String> texts) {
    return new Words(texts.stream());
  }

  /** How many tokens of the phrase the longest text takes at a place; 0 where none stands there. */
  int lengthAt(Token[] phrase, int at, int limit, Strictness strictness) {
    for (var text : texts) {
      if (at + text.length <= limit && matches(text, phrase, at, strictness)) {
        return text.length;
      }
    }
    return 0;
  }

  private static boolean matches(Token[] text, Token[] phrase, int at, Strictness strictness) {
    for (int i = 0; i < text.length; i++) {
      if (!matches(text[i], phrase[at + i], strictness)) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(Token wanted, Token found, Strictness strictness) {
    if (!wanted.bare().equals(found.bare())) {
      return false;
    }
    if (strictness == Strictness.WRONG_MARKS || wanted.key().equals(found.key())) {
      return true;
    }
    return !found.isMarked()
        && (strictness == Strictness.NO_MARKS || !TAKEN_AS_WRITTEN.contains(found.key()));
  }

  /** How far a spelling may be from the right one. */
  enum Strictness {
    /** The phrase has diacritics; words without any still pass, wrong ones do not. */
    MARKS,
    /** The phrase has none at all. */
    NO_MARKS,
    /** Diacritics may be wrong, as after optical recognition. */
    WRONG_MARKS
  }
}
