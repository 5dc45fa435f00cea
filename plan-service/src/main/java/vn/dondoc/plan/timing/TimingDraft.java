package vn.dondoc.plan.timing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reading while a production puts it together. */
final class TimingDraft {

  private final String words;
  private final TimingKind kind;
  private @Nullable LocalDate start;
  private @Nullable LocalDate end;
  private @Nullable Due due;
  private Recurrence recurrence = new Recurrence(null, List.of());
  private @Nullable String trigger;
  private @Nullable String reference;
  private @Nullable DataWindow dataWindow;
  private @Nullable DayAllowance allowance;
  private boolean needsResolution;

  private TimingDraft(String words, TimingKind kind) {
    this.words = words;
    this.kind = kind;
  }

  /** The phrase stays with a person: nothing is known but its words. */
  static TimingDraft unread(String words) {
    return new TimingDraft(words, TimingKind.UNREAD).unresolved();
  }

  static TimingDraft continuous(String words, Span span) {
    return new TimingDraft(words, TimingKind.CONTINUOUS).over(span);
  }

  /** From a day on; when it ends is left open. */
  static TimingDraft continuousFrom(String words, LocalDate start) {
    var draft = new TimingDraft(words, TimingKind.CONTINUOUS);
    draft.start = start;
    return draft;
  }

  static TimingDraft window(String words, Span span) {
    return new TimingDraft(words, TimingKind.WINDOW).over(span);
  }

  /** Up to a day; when it begins is left open. */
  static TimingDraft windowUntil(String words, LocalDate end) {
    var draft = new TimingDraft(words, TimingKind.WINDOW);
    draft.end = end;
    return draft;
  }

  static TimingDraft deadline(String words, Due due) {
    var draft = new TimingDraft(words, TimingKind.DEADLINE);
    draft.due = due;
    return draft;
  }

  static TimingDraft recurring(String words, Recurrence recurrence) {
    var draft = new TimingDraft(words, TimingKind.RECURRING);
    draft.recurrence = recurrence;
    return draft;
  }

  /** Comes back, but the words do not say how often. */
  static TimingDraft periodic(String words) {
    return new TimingDraft(words, TimingKind.RECURRING).unresolved();
  }

  static TimingDraft event(String words, String trigger) {
    return new TimingDraft(words, TimingKind.EVENT).after(trigger);
  }

  static TimingDraft externalPlan(String words, String reference) {
    return new TimingDraft(words, TimingKind.EXTERNAL_PLAN).per(reference).unresolved();
  }

  private TimingDraft over(Span days) {
    start = days.start();
    end = days.end();
    return this;
  }

  /** Bound to an event whose day is not known yet. */
  TimingDraft after(String event) {
    return mentioning(event).unresolved();
  }

  /** Asked for on an event besides its own days. */
  TimingDraft mentioning(String event) {
    trigger = event;
    return this;
  }

  TimingDraft per(String document) {
    reference = document;
    return this;
  }

  TimingDraft covering(DataWindow figures) {
    dataWindow = figures;
    return this;
  }

  TimingDraft within(DayAllowance days) {
    allowance = days;
    return this;
  }

  TimingDraft unresolved() {
    needsResolution = true;
    return this;
  }

  Timing done() {
    return new Timing(
        words,
        kind,
        start,
        end,
        due,
        recurrence.rrule(),
        recurrence.days(),
        trigger,
        reference,
        dataWindow,
        allowance,
        needsResolution);
  }
}
