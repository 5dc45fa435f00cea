package vn.dondoc.plan.importing.naming;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.plan.timing.Spelling;

/** Where the names of a cell may end. */
final class NameEnds {

  private static final int MOST_COMMAS = 3;
  private static final int LONGEST_BEGINNING = 8;
  private static final String AND = Spelling.key("và");
  private static final String[] HARD_SEPARATORS = {";", "\n", "/", "|", "•", "+"};

  private final Vocabulary vocabulary;
  private final String text;
  private final List<NameToken> tokens;

  NameEnds(Vocabulary vocabulary, String text, List<NameToken> tokens) {
    this.vocabulary = vocabulary;
    this.text = text;
    this.tokens = tokens;
  }

  /** A known name ends before a separator or before another name, not in the middle of a word. */
  boolean mayEnd(int end) {
    if (end >= tokens.size()) {
      return true;
    }
    var next = tokens.get(end);
    if (next.start() == tokens.get(end - 1).start()) {
      return false;
    }
    boolean separated = !next.isWord() || next.is(AND) || isItemMark(end);
    return separated || beginsName(end) || beginsAgency(end);
  }

  /** "1. Sở Y tế; 2. Sở Nội vụ", "a) Sở Y tế": the mark of an item. */
  boolean isItemMark(int at) {
    var token = tokens.get(at);
    boolean closed =
        at + 2 < tokens.size() && tokens.get(at + 1).is(".", ")") && tokens.get(at + 2).isWord();
    boolean small = !token.capital() && token.end() - token.start() <= 2;
    return closed && small && token.key().matches("\\d{1,2}|[a-zđ]");
  }

  /**
   * The ends of an unknown name, the nearest first: a comma may stand inside a name that is nearly
   * known.
   */
  List<Integer> ofUnknown(int start) {
    var ends = new ArrayList<Integer>();
    ends.add(endOfUnknown(start));
    while (ends.size() <= MOST_COMMAS && isInnerSeparator(ends.getLast())) {
      ends.add(endOfUnknown(ends.getLast() + 1));
    }
    return ends;
  }

  /** "Trung tâm Văn hóa, Thông tin và Thể thao": a list of subjects and not of agencies. */
  int behindSubjects(List<Integer> ends) {
    int first = ends.getFirst();
    for (int i = 1; i < ends.size(); i++) {
      int from = ends.get(i - 1) + 1;
      int end = ends.get(i);
      if (vocabulary.beginsLikeAName(printed(from, end))) {
        return first;
      }
      if (tokens.subList(from, end).stream().anyMatch(token -> token.is(AND, "&"))) {
        return behindInitials(ends, i);
      }
    }
    return first;
  }

  /** "…, PTQĐ &CCN,DLB": more short forms behind the last subject. */
  private int behindInitials(List<Integer> ends, int last) {
    int at = last;
    while (at + 1 < ends.size()
        && tokens.subList(ends.get(at) + 1, ends.get(at + 1)).stream()
            .allMatch(NameToken::initials)) {
      at++;
    }
    return ends.get(at);
  }

  /** The words between two tokens as printed. */
  String printed(int from, int to) {
    return Spelling.fold(text.substring(tokens.get(from).start(), tokens.get(to - 1).end()));
  }

  private boolean isInnerSeparator(int token) {
    return token + 1 < tokens.size()
        && tokens.get(token).is(",", "&", "-", "/")
        && tokens.get(token + 1).isWord()
        && !beginsName(token + 1);
  }

  private boolean beginsName(int token) {
    return tokens.get(token).capital()
        && vocabulary.index().longest(tokens, token, this::betweenWords) != null;
  }

  private boolean beginsAgency(int token) {
    int last = Math.min(tokens.size(), token + LONGEST_BEGINNING);
    return tokens.get(token).capital() && vocabulary.beginsLikeAName(printed(token, last));
  }

  private boolean betweenWords(int end) {
    return end >= tokens.size() || tokens.get(end).start() != tokens.get(end - 1).start();
  }

  private int endOfUnknown(int start) {
    int end = start + 1;
    while (end < tokens.size()) {
      var token = tokens.get(end);
      if (token.is(HARD_SEPARATORS) || token.is(",", "(", ")") || isItemMark(end)) {
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
}
