package vn.dondoc.plan.timing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one timing phrase. Absent parts are null; lists are never null.
 *
 * @param words the phrase as printed, white space folded
 * @param kind what the phrase asks for
 * @param start first day of a window or of a standing duty; null when the words leave it open
 * @param end last day of a window or of a standing duty; null when the words leave it open
 * @param due the last day of a deadline
 * @param rrule the recurrence as in RFC 5545
 * @param occurrences the days of a recurrence that fall into the plan year
 * @param trigger the event that starts the task or its window
 * @param reference the document or rule that holds the day: its number, else the printed words
 * @param dataWindow the figures a reporting deadline covers
 * @param allowance the days allowed after the trigger
 * @param needsResolution a person still has to say which day is meant
 */
public record Timing(
    String words,
    TimingKind kind,
    @Nullable LocalDate start,
    @Nullable LocalDate end,
    @Nullable Due due,
    @Nullable String rrule,
    List<LocalDate> occurrences,
    @Nullable String trigger,
    @Nullable String reference,
    @Nullable DataWindow dataWindow,
    @Nullable DayAllowance allowance,
    boolean needsResolution) {

  public Timing {
    occurrences = List.copyOf(occurrences);
  }
}
