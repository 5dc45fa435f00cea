package vn.dondoc.plan.importing.naming;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.timing.Spelling;

/** The vocabulary of one level: known names, short forms and how names of agencies begin. */
final class Vocabulary {

  private static final Pattern OR = Pattern.compile("\\s*\\|\\s*");
  private static final String LEVEL = "{level}";

  private record Head(String key, Relation relation) {}

  private final Abbreviations abbreviations = Abbreviations.load();
  private final NameIndex index = new NameIndex();
  private final NameGuess guess;
  private final List<Head> heads;
  private final Pattern ownPlace;

  Vocabulary(Tier tier) {
    guess = new NameGuess(tier.word());
    ownPlace =
        Pattern.compile(
            "^(.{4,80}?)\\s+("
                + tier.word()
                + ")\\s+\\p{Lu}\\p{L}*(?:(?:\\s-\\s|\\s)\\p{Lu}\\p{L}*){0,5}$");
    for (var row : DataFile.rows("units.tsv")) {
      var canonical = row.get(1).replace(LEVEL, tier.word());
      var entry = new KnownName(NameKind.valueOf(row.get(0)), canonical);
      add(canonical, entry);
      if (row.size() > 2) {
        OR.splitAsStream(row.get(2)).forEach(name -> add(name.replace(LEVEL, tier.word()), entry));
      }
    }
    heads =
        DataFile.rows("heads.tsv").stream()
            .map(row -> new Head(comparable(row.get(0)), Relation.valueOf(row.get(1))))
            .toList();
  }

  private void add(String name, KnownName entry) {
    var tokens = tokens(name);
    index.add(tokens, entry);
    guess.add(tokens, entry);
  }

  List<NameToken> tokens(String text) {
    return abbreviations.writeOut(NameToken.of(text));
  }

  NameIndex index() {
    return index;
  }

  /** The known name in "Sở Y tế tỉnh Thanh Giang" or "Công an tỉnh Thanh Giang", or null. */
  @Nullable KnownName withoutPlace(String printed) {
    var place = ownPlace.matcher(printed);
    if (!place.matches()) {
      return null;
    }
    var withLevel = exactly(place.group(1) + " " + place.group(2));
    return withLevel == null ? exactly(place.group(1)) : withLevel;
  }

  /** The known name that an unknown spelling means most likely, or null. */
  NameGuess.@Nullable Guess guess(List<NameToken> printed) {
    return guess.of(printed);
  }

  /** The entry whose whole name this is, or null. */
  @Nullable KnownName exactly(String name) {
    var tokens = tokens(name);
    var found = index.longest(tokens, 0, end -> end == tokens.size());
    return found == null ? null : found.name();
  }

  /** What a plan may do to a unit of this name, by the longest beginning that is known. */
  Relation relation(String name) {
    var head = head(name);
    return head == null ? Relation.ASSIGN : head.relation();
  }

  /** Whether names of agencies begin like this. */
  boolean beginsLikeAName(String text) {
    return head(text) != null;
  }

  private @Nullable Head head(String name) {
    var key = comparable(name);
    Head longest = null;
    for (var head : heads) {
      boolean begins = key.equals(head.key()) || key.startsWith(head.key() + " ");
      if (begins && (longest == null || head.key().length() > longest.key().length())) {
        longest = head;
      }
    }
    return longest;
  }

  private String comparable(String text) {
    var words =
        tokens(text).stream()
            .filter(token -> token.isWord() && !token.isFiller())
            .map(NameToken::key)
            .toList();
    return Spelling.fold(String.join(" ", words));
  }
}
