package vn.dondoc.plan.timing.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.timing.PlanYears;
import vn.dondoc.plan.timing.Question;
import vn.dondoc.plan.timing.Quote;
import vn.dondoc.plan.timing.Reading;
import vn.dondoc.plan.timing.Timing;
import vn.dondoc.plan.timing.TimingKind;

/**
 * The whole grammar: a phrase as it is spelled, then, where that gives nothing, as it would be
 * spelled without the mistakes of optical recognition, about which a person is asked.
 */
public final class Grammar {

  private static final Words YEAR_WORD =
      Words.of("năm nay", "năm này", "năm sau", "năm tới", "năm trước", "năm kế tiếp", "tết");

  private final String words;
  private final PlanYears years;

  private Grammar(String words, PlanYears years) {
    this.words = words;
    this.years = years;
  }

  /**
   * Reads a phrase; never throws.
   *
   * @param words composed and with single spaces, as {@code Spelling.fold} gives them
   */
  public static Timing read(String words, PlanYears years) {
    var grammar = new Grammar(words, years);
    var tokens = Lexer.tokens(words).toArray(Token[]::new);
    if (tokens.length == 0) {
      return unread(words);
    }
    var spelled = grammar.read(tokens, strictness(tokens), null);
    if (spelled != null) {
      return spelled;
    }
    var mended = Mending.mended(tokens);
    var guessed = grammar.read(mended, Words.Strictness.WRONG_MARKS, Question.MENDED);
    return guessed == null ? unread(words) : guessed;
  }

  /** A phrase of which nothing is known but its words. */
  public static Timing unread(String words) {
    var reading = Draft.unread().done(new Quote(0, words.length(), words));
    return new Timing(words, reading, List.of(reading), List.of());
  }

  private @Nullable Timing read(
      Token[] tokens, Words.Strictness strictness, @Nullable Question question) {
    var cursor = new Cursor(words, tokens, years, strictness);
    var parts = Sentence.parts(cursor);
    if (parts == null || (question != null && !parts.stream().allMatch(Grammar::isOfTheCalendar))) {
      return null;
    }
    var readings = new ArrayList<Reading>();
    var binding = new ArrayList<Reading>();
    var others = new ArrayList<Reading>();
    var whole = new Quote(0, words.length(), words);
    for (var part : parts) {
      ask(part, cursor, question);
      var quote = cursor.quote(part.from(), part.to());
      binding.add(part.draft().done(quote));
      for (var member : part.draft().members()) {
        readings.add(member.draft().done(cursor.quote(member.from(), member.to())));
      }
      if (part.draft().members().isEmpty()) {
        readings.add(binding.getLast());
      }
      var alternative = part.draft().alternative();
      if (alternative != null && parts.size() == 1) {
        others.add(alternative.done(whole));
      }
    }
    var together = Joined.whole(binding, whole);
    others.addAll(Joined.others(together, binding));
    return new Timing(words, together, readings, others);
  }

  /** Of mended words only a time is believed: "Khí thải" is no "khi …". */
  private static boolean isOfTheCalendar(Part part) {
    return part.draft().kind() != TimingKind.EVENT
        && part.draft().kind() != TimingKind.EXTERNAL_PLAN;
  }

  private void ask(Part part, Cursor cursor, @Nullable Question question) {
    if (question != null) {
      part.draft().asking(question);
    }
    if (years.areSeveral() && part.draft().isOnDays(years) && !printsAYear(part, cursor)) {
      part.draft().asking(Question.WHICH_YEAR);
    }
  }

  private static boolean printsAYear(Part part, Cursor cursor) {
    for (int i = part.from(); i < part.to(); i++) {
      cursor.back(i);
      if (cursor.token(i).number() >= PlanYears.EARLIEST || cursor.sees(YEAR_WORD)) {
        return true;
      }
    }
    return false;
  }

  private static Words.Strictness strictness(Token... tokens) {
    for (var token : tokens) {
      if (token.isMarked()) {
        return Words.Strictness.MARKS;
      }
    }
    return Words.Strictness.NO_MARKS;
  }
}
