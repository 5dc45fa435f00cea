package vn.dondoc.plan.timing;

import java.time.LocalDate;
import java.util.List;

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
    LocalDate start,
    LocalDate end,
    Due due,
    String rrule,
    List<LocalDate> occurrences,
    String trigger,
    String reference,
    DataWindow dataWindow,
    DayAllowance allowance,
    boolean needsResolution) {

  public Timing {
    occurrences = List.copyOf(occurrences);
  }

  /** The phrase stays with a person: nothing is known but its words. */
  static Timing unread(String words) {
    return bare(words, TimingKind.UNREAD).unresolved();
  }

  static Timing continuous(String words, Span span) {
    return bare(words, TimingKind.CONTINUOUS).over(span);
  }

  static Timing window(String words, Span span) {
    return bare(words, TimingKind.WINDOW).over(span);
  }

  static Timing deadline(String words, Due due) {
    return new Timing(
        words,
        TimingKind.DEADLINE,
        null,
        null,
        due,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        false);
  }

  static Timing recurring(String words, Recurrence recurrence) {
    return new Timing(
        words,
        TimingKind.RECURRING,
        null,
        null,
        null,
        recurrence.rrule(),
        recurrence.days(),
        null,
        null,
        null,
        null,
        false);
  }

  /** Comes back, but the words do not say how often. */
  static Timing periodic(String words) {
    return bare(words, TimingKind.RECURRING).unresolved();
  }

  static Timing event(String words, String trigger) {
    return bare(words, TimingKind.EVENT).after(trigger);
  }

  static Timing externalPlan(String words, String reference) {
    return bare(words, TimingKind.EXTERNAL_PLAN).per(reference).unresolved();
  }

  private static Timing bare(String words, TimingKind kind) {
    return new Timing(
        words, kind, null, null, null, null, List.of(), null, null, null, null, false);
  }

  private Timing over(Span span) {
    return new Timing(
        words,
        kind,
        span.start(),
        span.end(),
        due,
        rrule,
        occurrences,
        trigger,
        reference,
        dataWindow,
        allowance,
        needsResolution);
  }

  /** The same, bound to an event whose day is not known yet. */
  Timing after(String event) {
    return mentioning(event).unresolved();
  }

  /** The same, asked for on an event besides its own days. */
  Timing mentioning(String event) {
    return new Timing(
        words,
        kind,
        start,
        end,
        due,
        rrule,
        occurrences,
        event,
        reference,
        dataWindow,
        allowance,
        needsResolution);
  }

  Timing per(String document) {
    return new Timing(
        words,
        kind,
        start,
        end,
        due,
        rrule,
        occurrences,
        trigger,
        document,
        dataWindow,
        allowance,
        needsResolution);
  }

  Timing covering(DataWindow figures) {
    return new Timing(
        words,
        kind,
        start,
        end,
        due,
        rrule,
        occurrences,
        trigger,
        reference,
        figures,
        allowance,
        needsResolution);
  }

  Timing within(DayAllowance days) {
    return new Timing(
        words,
        kind,
        start,
        end,
        due,
        rrule,
        occurrences,
        trigger,
        reference,
        dataWindow,
        days,
        needsResolution);
  }

  Timing unresolved() {
    return new Timing(
        words,
        kind,
        start,
        end,
        due,
        rrule,
        occurrences,
        trigger,
        reference,
        dataWindow,
        allowance,
        true);
  }
}
