package vn.dondoc.plan.timing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word, a number or a sign of a phrase.
 *
 * @param key the comparable spelling
 * @param start where it begins in the phrase
 * @param end where it ends in the phrase
 */
record Token(String key, int start, int end) {

  private static final Pattern SHAPE = Pattern.compile("\\p{Nd}+|[\\p{L}\\p{M}]+|\\S");

  static List<Token> of(String text) {
    var tokens = new ArrayList<Token>();
    var shapes = SHAPE.matcher(text);
    while (shapes.find()) {
      tokens.add(new Token(Spelling.key(shapes.group()), shapes.start(), shapes.end()));
    }
    return List.copyOf(tokens);
  }

  /** The value of at most four digits, or -1. */
  int number() {
    return key.matches("[0-9]{1,4}") ? Integer.parseInt(key) : -1;
  }
}
