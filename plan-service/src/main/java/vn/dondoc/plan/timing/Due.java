package vn.dondoc.plan.timing;

import java.time.LocalDate;

/**
 * The day a deadline prints, with the word that binds it. The word is kept because a province may
 * choose the tolerant reading of "trước ngày" (rule D1).
 *
 * @param day the day as printed
 * @param word whether that day is still in time
 */
public record Due(LocalDate day, DueWord word) {

  /** The last day that is in time when the words are taken strictly. */
  public LocalDate lastPermittedDay() {
    return word == DueWord.BEFORE ? day.minusDays(1) : day;
  }
}
