package vn.dondoc.plan.timing.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.timing.DataWindow;
import vn.dondoc.plan.timing.Due;
import vn.dondoc.plan.timing.Event;
import vn.dondoc.plan.timing.PlanYears;
import vn.dondoc.plan.timing.Question;
import vn.dondoc.plan.timing.Quote;
import vn.dondoc.plan.timing.Reading;
import vn.dondoc.plan.timing.Remark;
import vn.dondoc.plan.timing.TimingKind;

/** A statement while its rule, and what follows it, put it together. */
final class Draft {

  private final TimingKind kind;
  private @Nullable LocalDate start;
  private @Nullable LocalDate end;
  private @Nullable Due due;
  private Recurrence recurrence = Recurrence.UNKNOWN;
  private @Nullable Event event;
  private @Nullable String reference;
  private @Nullable DataWindow dataWindow;
  private @Nullable String label;
  private @Nullable Draft alternative;
  private final List<Part> members = new ArrayList<>();
  private final EnumSet<Remark> remarks = EnumSet.noneOf(Remark.class);
  private final EnumSet<Question> questions = EnumSet.noneOf(Question.class);

  private Draft(TimingKind kind) {
    this.kind = kind;
  }

  static Draft unread() {
    return new Draft(TimingKind.UNREAD).asking(Question.NOT_READ);
  }

  static Draft continuous(Span span) {
    return new Draft(TimingKind.CONTINUOUS).over(span.start(), span.end());
  }

  /** From a day on; when it ends is left open. */
  static Draft continuousFrom(LocalDate start) {
    return new Draft(TimingKind.CONTINUOUS).over(start, null);
  }

  static Draft window(Span span) {
    return new Draft(TimingKind.WINDOW).over(span.start(), span.end());
  }

  /** Up to a day; when it begins is left open. */
  static Draft windowUntil(LocalDate end) {
    return new Draft(TimingKind.WINDOW).over(null, end);
  }

  static Draft deadline(Due due) {
    var draft = new Draft(TimingKind.DEADLINE);
    draft.due = due;
    return draft;
  }

  static Draft recurring(Recurrence recurrence) {
    var draft = new Draft(TimingKind.RECURRING);
    draft.recurrence = recurrence;
    return recurrence.days().isEmpty() ? draft.asking(Question.DAYS_NOT_STATED) : draft;
  }

  /** Several last days of one task. */
  static Draft listed(List<LocalDate> days) {
    return recurring(Recurrence.listed(days));
  }

  static Draft event(Event event) {
    return new Draft(TimingKind.EVENT).after(event);
  }

  static Draft externalPlan(String reference) {
    return new Draft(TimingKind.EXTERNAL_PLAN).per(reference).asking(Question.OTHER_DOCUMENT);
  }

  private Draft over(@Nullable LocalDate first, @Nullable LocalDate last) {
    start = first;
    end = last;
    return this;
  }

  /** Whether it lies on days that depend on the year, and not on all of the plan's. */
  boolean isOnDays(PlanYears years) {
    return switch (kind) {
      case DEADLINE -> true;
      case WINDOW -> end != null && !covers(years);
      case RECURRING -> recurrence.rrule() == null && !recurrence.days().isEmpty();
      case CONTINUOUS -> !covers(years);
      case EVENT, EXTERNAL_PLAN, UNREAD -> false;
    };
  }

  private boolean covers(PlanYears years) {
    var all = Span.of(years);
    return all.start().equals(start) && all.end().equals(end);
  }

  TimingKind kind() {
    return kind;
  }

  /** Bound to an event whose day is not known yet. */
  Draft after(Event awaited) {
    return mentioning(awaited).asking(Question.DAY_OF_EVENT);
  }

  /** Asked for on an event besides its own days. */
  Draft mentioning(Event other) {
    event = other;
    return this;
  }

  /** Conditioned by an event: a standing duty only mentions it, all others wait. */
  void waitingFor(Draft condition) {
    if (kind == TimingKind.CONTINUOUS) {
      event = condition.event;
    } else if (condition.event != null) {
      after(condition.event);
    }
  }

  Draft per(String document) {
    reference = document;
    return this;
  }

  Draft covering(DataWindow figures) {
    dataWindow = figures;
    return this;
  }

  Draft labelled(@Nullable String words) {
    label = label == null ? words : label;
    return this;
  }

  Draft noting(Remark remark) {
    remarks.add(remark);
    return this;
  }

  Draft asking(Question question) {
    questions.add(question);
    return this;
  }

  /** Another fair reading of the same words. */
  Draft or(Draft other) {
    alternative = other;
    return this;
  }

  /** Says several things at once, which a reader may see one by one. */
  void madeOf(Draft member, int from, int to) {
    members.add(new Part(member, from, to));
  }

  List<Part> members() {
    return List.copyOf(members);
  }

  @Nullable Draft alternative() {
    return alternative;
  }

  Reading done(Quote quote) {
    return new Reading(
        quote,
        kind,
        start,
        end,
        due,
        recurrence.rrule(),
        recurrence.days(),
        event,
        reference,
        dataWindow,
        label,
        remarks,
        questions);
  }
}
