package vn.dondoc.plan.importing.naming;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits a cell into the units it names. Separators are comma, semicolon, hyphen, line break, "và"
 * or nothing at all ("Sở Giáo dục và Đào tạo UBND cấp huyện"); names that contain separators stay
 * whole ("Các sở, ban, ngành") because known names are looked for first.
 */
public final class UnitNames {

  private static final int LONGEST_CELL = 10_000;
  private static final int LONGEST_LIST = 1_000;

  private final Vocabulary vocabulary;

  public UnitNames(Tier tier) {
    this.vocabulary = new Vocabulary(tier);
  }

  /** The units of a cell in the order printed; empty for an empty cell. Never throws. */
  public List<NamedUnit> split(String cell) {
    var text = cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell;
    return new NameScanner(vocabulary, text).scan();
  }

  /** The canonical form of one name; as printed when it is not known. */
  public String canonical(String name) {
    var known = vocabulary.exactly(name);
    return known == null ? UnknownName.tidy(name) : known.canonical();
  }

  /** The known name that a sentence begins with, as printed, or null. */
  public @Nullable String leading(String sentence) {
    var tokens = vocabulary.tokens(sentence);
    var found = vocabulary.index().longest(tokens, 0, end -> true);
    return found == null ? null : sentence.substring(0, tokens.get(found.end() - 1).end());
  }

  /** Whether the text is a list of known names and nothing else. */
  public boolean areKnown(String cell) {
    if (cell.length() > LONGEST_LIST) {
      return false;
    }
    var units = split(cell);
    return !units.isEmpty() && units.stream().noneMatch(unit -> unit.kind() == NameKind.UNKNOWN);
  }

  /** Whether the text begins as names of agencies do. */
  public boolean beginsLikeAName(String text) {
    return vocabulary.beginsLikeAName(text);
  }

  /** What a plan may do to a unit of this name (rule T6). */
  public Relation relation(String name) {
    return vocabulary.relation(name);
  }
}
