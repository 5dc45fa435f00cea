package vn.dondoc.plan.importing.naming;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.timing.Spelling;

/** One pass over the text of a cell. */
final class NameScanner {

  private static final int LONGEST_SHARED = 200;
  private static final double WITHOUT_PLACE = 0.95;
  private static final String AND = Spelling.key("và");

  private final Vocabulary vocabulary;
  private final String text;
  private final List<NameToken> tokens;
  private final List<NamedUnit> units = new ArrayList<>();
  private final LevelEllipsis ellipsis;
  private final NameEnds ends;
  private int at;
  private int lastStart;

  NameScanner(Vocabulary vocabulary, String text) {
    this.vocabulary = vocabulary;
    this.text = text;
    this.tokens = vocabulary.tokens(text);
    this.ellipsis = new LevelEllipsis(vocabulary, tokens);
    this.ends = new NameEnds(vocabulary, text, tokens);
  }

  List<NamedUnit> scan() {
    boolean listed = false;
    while (at < tokens.size()) {
      var token = tokens.get(at);
      if (!token.isWord() || token.is(AND) || ends.isItemMark(at)) {
        listed = token.is(",", "&", AND) || (listed && token.is("-"));
        at++;
      } else {
        var level = listed && mayRepeat() ? ellipsis.at(at) : null;
        if (level != null) {
          repeatForLevel(level);
        } else {
          readName();
          listed = false;
        }
      }
    }
    return List.copyOf(units);
  }

  private boolean mayRepeat() {
    return !units.isEmpty()
        && units.getLast().verbatim().length() < LONGEST_SHARED
        && LevelEllipsis.endsWithLevel(units.getLast().canonical());
  }

  private void readName() {
    int start = at;
    int title = HeadOfUnit.endOfTitle(tokens, at);
    var found = vocabulary.index().longest(tokens, at, ends::mayEnd);
    if (found == null && title > at) {
      found = vocabulary.index().longest(tokens, title, ends::mayEnd);
    }
    if (found == null) {
      readUnknown(start);
    } else if (found.name().kind() == NameKind.UNIT || !readLongerGroup(start, found.end())) {
      at = found.end();
      add(start, found.name(), 1);
    }
  }

  /** "Các sở, ngành" may go on: "…, địa phương có liên quan". */
  private boolean readLongerGroup(int start, int known) {
    for (int end : ends.ofUnknown(start).reversed()) {
      var group = end > known ? GroupGrammar.of(ends.printed(start, end)) : null;
      if (group != null) {
        at = end;
        add(start, group.name(), group.score());
        return true;
      }
    }
    return false;
  }

  /**
   * A comma may stand inside a name that is nearly known, so the longest such name is looked for.
   */
  private void readUnknown(int start) {
    var candidates = ends.ofUnknown(start);
    for (int end : candidates.reversed()) {
      var guess = guess(start, end);
      if (guess != null) {
        at = end;
        add(start, guess.name(), guess.score());
        return;
      }
    }
    at = ends.behindSubjects(candidates);
    var name = UnknownName.tidy(ends.printed(start, at));
    boolean agency = vocabulary.beginsLikeAName(name);
    add(
        start,
        new KnownName(NameKind.UNKNOWN, name),
        agency ? NamedUnit.UNKNOWN_AGENCY : NamedUnit.UNKNOWN_WORDS);
  }

  private NameGuess.@Nullable Guess guess(int start, int end) {
    var printed = ends.printed(start, end);
    var group = GroupGrammar.of(printed);
    if (group != null) {
      return group;
    }
    var bare = vocabulary.withoutPlace(printed);
    return bare == null
        ? vocabulary.guess(tokens.subList(start, end))
        : new NameGuess.Guess(bare, WITHOUT_PLACE);
  }

  private void add(int start, KnownName name, double confidence) {
    lastStart = start;
    units.add(unit(ends.printed(start, at), name, confidence));
  }

  private NamedUnit unit(String printed, KnownName name, double confidence) {
    return new NamedUnit(
        printed,
        name.canonical(),
        scope(),
        name.kind(),
        vocabulary.relation(name.canonical()),
        confidence);
  }

  /** "UBND cấp huyện, cấp xã": the second level stands for a second unit of the same name. */
  private void repeatForLevel(LevelEllipsis.Level level) {
    var first = units.getLast();
    var name = ellipsis.nameFor(first.canonical(), level);
    at = level.end();
    var printed = ends.printed(lastStart, at);
    shareWords(first.verbatim(), printed);
    units.add(unit(printed, name, first.confidence()));
  }

  private void shareWords(String before, String printed) {
    for (int i = units.size() - 1; i >= 0 && units.get(i).verbatim().equals(before); i--) {
      var unit = units.get(i);
      units.set(
          i,
          new NamedUnit(
              printed,
              unit.canonical(),
              unit.scope(),
              unit.kind(),
              unit.relation(),
              unit.confidence()));
    }
  }

  /** The text of the brackets behind a name. */
  private @Nullable String scope() {
    if (at >= tokens.size() || !tokens.get(at).is("(")) {
      return null;
    }
    int from = tokens.get(at).end();
    while (at < tokens.size() && !tokens.get(at).is(")")) {
      at++;
    }
    int to = at < tokens.size() ? tokens.get(at).start() : text.length();
    at = Math.min(at + 1, tokens.size());
    var scope = Spelling.fold(text.substring(from, to));
    return scope.isEmpty() ? null : scope;
  }
}
