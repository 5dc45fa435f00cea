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
  private final List<Head> heads;

  Vocabulary(Tier tier) {
    for (var row : DataFile.rows("units.tsv")) {
      var canonical = row.get(1).replace(LEVEL, tier.word());
      var entry = new KnownName(NameKind.valueOf(row.get(0)), canonical);
      index.add(tokens(canonical), entry);
      if (row.size() > 2) {
        OR.splitAsStream(row.get(2))
            .forEach(name -> index.add(tokens(name.replace(LEVEL, tier.word())), entry));
      }
    }
    heads =
        DataFile.rows("heads.tsv").stream()
            .map(row -> new Head(comparable(row.get(0)), Relation.valueOf(row.get(1))))
            .toList();
  }

  List<NameToken> tokens(String text) {
    return abbreviations.writeOut(NameToken.of(text));
  }

  NameIndex index() {
    return index;
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
