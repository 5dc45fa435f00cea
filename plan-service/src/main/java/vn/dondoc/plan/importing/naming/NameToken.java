package vn.dondoc.plan.importing.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dondoc.plan.timing.Spelling;

/**
 * A word or a sign of a cell.
 *
 * @param key its comparable spelling
 * @param start where it begins in the cell
 * @param end where it ends in the cell
 * @param capital whether it is printed with a capital
 * @param initials whether it is printed in capitals only, as the first letters of words are
 */
record NameToken(String key, int start, int end, boolean capital, boolean initials) {

  /** Between the words of a name these say nothing: "Kinh tế - Hạ tầng" is "Kinh tế và Hạ tầng". */
  private static final Set<String> FILLERS =
      Set.of(Spelling.key("và"), "&", "-", "–", ",", ".", "/");

  private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+|\\n|[^\\s]");

  private static final Pattern INITIALS = Pattern.compile("[\\p{Lu}\\p{M}]{1,8}");

  static List<NameToken> of(String text) {
    var tokens = new ArrayList<NameToken>();
    var shapes = SHAPE.matcher(text);
    while (shapes.find()) {
      var shape = shapes.group();
      tokens.add(
          new NameToken(
              shape.equals("\n") ? shape : Spelling.key(shape),
              shapes.start(),
              shapes.end(),
              Character.isUpperCase(shape.charAt(0)),
              INITIALS.matcher(shape).matches()));
    }
    return tokens;
  }

  boolean isWord() {
    return Character.isLetterOrDigit(key.charAt(0));
  }

  boolean isFiller() {
    return FILLERS.contains(key);
  }

  boolean is(String... keys) {
    for (var candidate : keys) {
      if (key.equals(candidate)) {
        return true;
      }
    }
    return false;
  }

  NameToken spelled(String otherKey) {
    return new NameToken(otherKey, start, end, capital, false);
  }
}
