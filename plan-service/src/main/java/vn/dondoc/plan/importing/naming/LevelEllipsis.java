package vn.dondoc.plan.importing.naming;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.timing.Spelling;

/** Levels that stand alone behind a name: "Ủy ban MTTQ Việt Nam tỉnh, cấp huyện và cấp xã". */
final class LevelEllipsis {

  /** A level and the token behind it. */
  record Level(String word, int end) {}

  private static final String COMMUNES = "UBND cấp xã";
  private static final String TIER = Spelling.key("cấp");
  private static final Map<String, String> LEVELS =
      Map.of(
          Spelling.key("tỉnh"), "tỉnh", Spelling.key("huyện"), "huyện", Spelling.key("xã"), "xã");

  private static final Pattern ENDING =
      Pattern.compile("\\s+(?:cấp\\s+)?(?:tỉnh|huyện|xã|thành phố)$");

  private final Vocabulary vocabulary;
  private final List<NameToken> tokens;

  LevelEllipsis(Vocabulary vocabulary, List<NameToken> tokens) {
    this.vocabulary = vocabulary;
    this.tokens = tokens;
  }

  /** Whether a name ends with a level that another level can take the place of. */
  static boolean endsWithLevel(String name) {
    return ENDING.matcher(name).find();
  }

  /** The level that stands alone at a token, or null. */
  @Nullable Level at(int token) {
    var communes = vocabulary.index().longest(tokens, token, this::isEnd);
    if (communes != null && communes.name().canonical().equals(COMMUNES) && isPlural(token)) {
      return new Level("xã", communes.end());
    }
    int at = tokens.get(token).is(TIER) ? token + 1 : token;
    var word = at < tokens.size() ? LEVELS.get(tokens.get(at).key()) : null;
    return word != null && isEnd(at + 1) ? new Level(word, at + 1) : null;
  }

  /** "các xã, thị trấn" behind a name of another level. */
  private boolean isPlural(int token) {
    return tokens.get(token).is(Spelling.key("các"));
  }

  private boolean isEnd(int token) {
    return token >= tokens.size()
        || !tokens.get(token).isWord()
        || tokens.get(token).is(Spelling.key("và"));
  }

  /** The earlier name at the other level. */
  KnownName nameFor(String earlier, Level level) {
    var base = ENDING.matcher(earlier).replaceFirst("");
    var name = base + (level.word().equals("tỉnh") ? " " : " cấp ") + level.word();
    var known = vocabulary.exactly(name);
    return known == null ? new KnownName(NameKind.UNKNOWN, name) : known;
  }
}
