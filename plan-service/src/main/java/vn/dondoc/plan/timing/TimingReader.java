package vn.dondoc.plan.timing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.timing.grammar.Grammar;

/** Reads a timing phrase of a plan. Stateless; one reader serves all threads. */
public final class TimingReader {

  /** Longer texts are no phrase of a cell; they are left unread as they are. */
  public static final int LONGEST_PHRASE = 1000;

  private static final int LONGEST_RAW = 4 * LONGEST_PHRASE;

  /**
   * Reads a phrase of a plan of one year, "trước" taken strictly; never throws.
   *
   * @param phrase the words of the cell, null for an empty one
   */
  public Timing read(@Nullable String phrase, int planYear) {
    return read(phrase, PlanYears.of(planYear));
  }

  /**
   * Reads a phrase; never throws.
   *
   * @param phrase the words of the cell, null for an empty one
   */
  public Timing read(@Nullable String phrase, PlanYears years) {
    if (phrase == null || phrase.length() > LONGEST_RAW) {
      return Grammar.unread(phrase == null ? "" : phrase);
    }
    var words = Spelling.fold(phrase);
    if (words.isEmpty() || words.length() > LONGEST_PHRASE || !years.arePlausible()) {
      return Grammar.unread(words);
    }
    var timing = Grammar.read(words, years);
    return timing.whole().questions().contains(Question.WHICH_YEAR)
        ? withOtherYears(timing, years)
        : timing;
  }

  private static Timing withOtherYears(Timing timing, PlanYears years) {
    List<Reading> others = new ArrayList<>(timing.alternatives());
    for (int year = years.first() + 1; year <= years.last(); year++) {
      var other = Grammar.read(timing.words(), years.only(year)).whole();
      if (other.kind() == timing.kind()) {
        others.add(other);
      }
    }
    return new Timing(timing.words(), timing.whole(), timing.parts(), others);
  }
}
