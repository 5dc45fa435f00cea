package vn.dondoc.plan.timing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One statement of time. Absent parts are null; lists and sets are never null.
 *
 * @param quote the words that say it
 * @param kind what they ask for
 * @param start first day of a window or of a standing duty; null when the words leave it open
 * @param end last day of a window or of a standing duty; null when the words leave it open
 * @param due the last day of a deadline
 * @param rrule the recurrence as in RFC 5545; null where the days are listed or not stated
 * @param occurrences the last permitted days of a recurrence: of a rule those in the plan's years,
 *     of a list all
 * @param event what starts the task, its window or its allowance
 * @param reference the document or rule that holds the day: its number and symbol, else its name
 * @param dataWindow the figures that a reporting deadline covers
 * @param label what is to be done or handed in at that time, where the words say so
 */
public record Reading(
    Quote quote,
    TimingKind kind,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable Due due,
    @Nullable String rrule,
    List<LocalDate> occurrences,
    @Nullable Event event,
    @Nullable String reference,
    @Nullable DataWindow dataWindow,
    @Nullable String label,
    Set<Remark> remarks,
    Set<Question> questions) {

  public Reading {
    occurrences = List.copyOf(occurrences);
    remarks = ordered(remarks, Remark.class);
    questions = ordered(questions, Question.class);
  }

  /** Whether a person still has to say which day is meant. */
  public boolean needsPerson() {
    return !questions.isEmpty();
  }

  /** Whether it says by which days: what is due once or several times. */
  public boolean isDated() {
    return due != null || !occurrences.isEmpty() || (kind == TimingKind.WINDOW && end != null);
  }

  /** The last day that is in time when the words are taken strictly; null where none follows. */
  public @Nullable LocalDate lastDay() {
    if (due != null) {
      return due.lastPermittedDay();
    }
    return occurrences.isEmpty() ? end : occurrences.getLast();
  }

  private static <E extends Enum<E>> Set<E> ordered(Set<E> values, Class<E> type) {
    var ordered = EnumSet.noneOf(type);
    ordered.addAll(values);
    return Collections.unmodifiableSet(ordered);
  }
}
