package vn.dondoc.plan.importing.naming;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.timing.Spelling;

/** One pass over the text of a cell. */
final class NameScanner {

  private static final int LONGEST_SHARED = 200;
  private static final String AND = Spelling.key("và");
  private static final String[] HARD_SEPARATORS = {";", "\n", "/", "|", "•", "+"};

  private final Vocabulary vocabulary;
  private final String text;
  private final List<NameToken> tokens;
  private final List<NamedUnit> units = new ArrayList<>();
  private final LevelEllipsis ellipsis;
  private int at;
  private int lastStart;

  NameScanner(Vocabulary vocabulary, String text) {
    this.vocabulary = vocabulary;
    this.text = text;
    this.tokens = vocabulary.tokens(text);
    this.ellipsis = new LevelEllipsis(vocabulary, tokens);
  }

  List<NamedUnit> scan() {
    boolean listed = false;
    while (at < tokens.size()) {
      var token = tokens.get(at);
      if (!token.isWord() || token.is(AND)) {
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
    var found = vocabulary.index().longest(tokens, at, this::mayEnd);
    if (found != null) {
      at = found.end();
      add(start, found.name());
    } else {
      at = endOfUnknown();
      var printed = printed(start, at);
      add(start, new KnownName(NameKind.UNKNOWN, UnknownName.tidy(printed)));
    }
  }

  private void add(int start, KnownName name) {
    lastStart = start;
    var printed = printed(start, at);
    var scope = scope();
    units.add(
        new NamedUnit(
            printed, name.canonical(), scope, name.kind(), vocabulary.relation(name.canonical())));
  }

  /** "UBND cấp huyện, cấp xã": the second level stands for a second unit of the same name. */
  private void repeatForLevel(LevelEllipsis.Level level) {
    var first = units.getLast();
    var name = ellipsis.nameFor(first.canonical(), level);
    at = level.end();
    var printed = printed(lastStart, at);
    shareWords(first.verbatim(), printed);
    units.add(
        new NamedUnit(
            printed,
            name.canonical(),
            scope(),
            name.kind(),
            vocabulary.relation(name.canonical())));
  }

  private void shareWords(String before, String printed) {
    for (int i = units.size() - 1; i >= 0 && units.get(i).verbatim().equals(before); i--) {
      var unit = units.get(i);
      units.set(
          i, new NamedUnit(printed, unit.canonical(), unit.scope(), unit.kind(), unit.relation()));
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

  /** A known name ends before a separator or before another name, not in the middle of a word. */
  private boolean mayEnd(int end) {
    if (end >= tokens.size()) {
      return true;
    }
    var next = tokens.get(end);
    if (next.start() == tokens.get(end - 1).start()) {
      return false;
    }
    return !next.isWord() || next.is(AND) || beginsName(end);
  }

  private boolean beginsName(int token) {
    return tokens.get(token).capital()
        && vocabulary.index().longest(tokens, token, this::betweenWords) != null;
  }

  private boolean betweenWords(int end) {
    return end >= tokens.size() || tokens.get(end).start() != tokens.get(end - 1).start();
  }

  private int endOfUnknown() {
    int end = at + 1;
    while (end < tokens.size()) {
      var token = tokens.get(end);
      if (token.is(HARD_SEPARATORS) || token.is(",", "(", ")")) {
        return end;
      }
      boolean separator = token.is(AND, "&", "-", "–");
      if (separator && end + 1 < tokens.size() && beginsName(end + 1)) {
        return end;
      }
      if (separator && followedByGroup(end + 1)) {
        return end;
      }
      if (token.isWord() && betweenWords(end) && beginsName(end) && !belongsToName(end)) {
        return end;
      }
      end++;
    }
    return end;
  }

  private boolean followedByGroup(int token) {
    return token < tokens.size() && vocabulary.index().longest(tokens, token, this::mayEnd) != null;
  }

  /** "Văn phòng UBND …", "Chủ tịch UBND …", "thuộc Sở …": the second name is part of the first. */
  private boolean belongsToName(int token) {
    var before = tokens.get(token - 1).key();
    return List.of("phòng", "tịch", "thuộc", "của", "ban", "trực", "đạo", "với").stream()
        .map(Spelling::key)
        .anyMatch(before::equals);
  }

  private String printed(int from, int to) {
    return Spelling.fold(text.substring(tokens.get(from).start(), tokens.get(to - 1).end()));
  }
}
