package vn.dondoc.plan.timing.grammar;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.timing.PlanYears;
import vn.dondoc.plan.timing.Quote;

/** The tokens of one phrase and how far they have been read. */
final class Cursor {

  private final String words;
  private final Token[] tokens;
  private PlanYears years;
  private final Words.Strictness strictness;
  private int at;
  private int limit;

  Cursor(String words, Token[] tokens, PlanYears years, Words.Strictness strictness) {
    this.words = words;
    this.tokens = tokens;
    this.years = years;
    this.strictness = strictness;
    this.limit = tokens.length;
  }

  PlanYears years() {
    return years;
  }

  int position() {
    return at;
  }

  void back(int position) {
    at = position;
  }

  boolean atEnd() {
    return at >= limit;
  }

  /** The token that comes next; there is one. */
  Token next() {
    return tokens[at];
  }

  /** The token behind the next one, or null. */
  @Nullable Token afterNext() {
    return at + 1 < limit ? tokens[at + 1] : null;
  }

  void advance() {
    at++;
  }

  /** Reads one of the texts, if it comes next. */
  boolean skip(Words choice) {
    int length = choice.lengthAt(tokens, at, limit, strictness);
    at += length;
    return length > 0;
  }

  /** Whether one of the texts comes next. */
  boolean sees(Words choice) {
    return choice.lengthAt(tokens, at, limit, strictness) > 0;
  }

  boolean skipSign(String signs) {
    if (seesSign(signs)) {
      at++;
      return true;
    }
    return false;
  }

  boolean seesSign(String signs) {
    return !atEnd() && next().key().length() == 1 && signs.indexOf(next().key().charAt(0)) >= 0;
  }

  /** Reads a number between the bounds, or gives -1 and reads nothing. */
  int number(int least, int most) {
    if (!atEnd()) {
      int value = next().number();
      if (value >= least && value <= most) {
        at++;
        return value;
      }
    }
    return -1;
  }

  /** Reads what the attempt reads, or nothing when the attempt gives null. */
  <T> @Nullable T attempt(Supplier<T> reading) {
    int mark = at;
    var result = reading.get();
    if (result == null) {
      at = mark;
    }
    return result;
  }

  /** Reads up to a place as if the phrase ended there. */
  <T> @Nullable T within(int end, Supplier<T> reading) {
    int outer = limit;
    limit = Math.min(end, outer);
    try {
      return reading.get();
    } finally {
      limit = outer;
    }
  }

  /** Reads as if the plan had other years. */
  <T> @Nullable T inYears(PlanYears others, Supplier<T> reading) {
    var outer = years;
    years = others;
    try {
      return reading.get();
    } finally {
      years = outer;
    }
  }

  int limit() {
    return limit;
  }

  Token token(int position) {
    return tokens[position];
  }

  /** The words from one position up to another, as printed. */
  String text(int from, int to) {
    return from >= to ? "" : words.substring(tokens[from].start(), tokens[to - 1].end());
  }

  /** Where the words from one position up to another stand. */
  Quote quote(int from, int to) {
    int start = tokens[from].start();
    int end = tokens[to - 1].end();
    return new Quote(start, end, words.substring(start, end));
  }
}
