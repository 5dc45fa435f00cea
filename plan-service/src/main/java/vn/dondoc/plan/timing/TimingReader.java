package vn.dondoc.plan.timing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a timing phrase of a plan. The phrase is cut into words, numbers and signs, and each {@link
 * Production} tries to explain all of them; the first that does gives the reading.
 */
public final class TimingReader {

  private static final int LONGEST_PHRASE = 500;
  private static final int FIRST_YEAR = 1945;
  private static final int LAST_YEAR = 2999;

  private static final List<Production> PRODUCTIONS =
      List.of(
          new ContinuousPhrase(),
          new PeriodicPhrase(),
          new FrequencyPhrase(),
          new DayOfPeriodPhrase(),
          new DeadlinePhrase(),
          new WindowPhrase(),
          new EventPhrase(),
          new ExternalPlanPhrase());

  /**
   * Reads a phrase; never throws.
   *
   * @param phrase the words of the cell, null for an empty one
   * @param planYear the year of the plan, taken where a day is printed without one (rule D2)
   */
  public Timing read(@Nullable String phrase, int planYear) {
    if (phrase == null || phrase.length() > LONGEST_PHRASE || !plausible(planYear)) {
      return TimingDraft.unread(phrase == null ? "" : Spelling.fold(phrase)).done();
    }
    var words = new Phrase(phrase, planYear);
    if (!words.atEnd()) {
      for (var production : PRODUCTIONS) {
        words.restart();
        var timing = production.read(words);
        if (timing != null) {
          return timing.done();
        }
      }
    }
    return TimingDraft.unread(words.words()).done();
  }

  private static boolean plausible(int planYear) {
    return planYear >= FIRST_YEAR && planYear <= LAST_YEAR;
  }
}
