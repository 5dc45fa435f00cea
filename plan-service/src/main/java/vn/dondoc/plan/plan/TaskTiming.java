package vn.dondoc.plan.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import vn.dondoc.plan.timing.RaisedDigits;
import vn.dondoc.plan.timing.Timing;
import vn.dondoc.plan.timing.TimingReader;
import vn.dondoc.platform.contract.plan.DueWord;
import vn.dondoc.platform.contract.plan.OccurrenceFacts;
import vn.dondoc.platform.contract.plan.TimingKind;
import vn.dondoc.platform.time.Deadline;

/**
 * When a task is to be done: the words as printed and their reading, which a person may have
 * corrected.
 *
 * @param end last day of a window
 * @param dueDay printed day of a deadline, with its word
 * @param occurrences last days of a recurrence
 * @param needsResolution a person still has to say which day is meant
 * @param footnote mark of the footnote of the head that the words cite, null for none
 */
public record TaskTiming(
    String words,
    TimingKind kind,
    LocalDate start,
    LocalDate end,
    LocalDate dueDay,
    DueWord dueWord,
    List<LocalDate> occurrences,
    boolean needsResolution,
    boolean corrected,
    String footnote) {

  static final String ONCE = "once";

  /** Reads the words; what cannot be read is {@link TimingKind#UNREAD}, never a guess. */
  public static TaskTiming read(String words, int planYear) {
    return of(new TimingReader().read(words, planYear));
  }

  public static TaskTiming of(Timing timing) {
    return new TaskTiming(
        timing.words(),
        TimingKind.valueOf(timing.kind().name()),
        timing.start(),
        timing.end(),
        timing.due() == null ? null : timing.due().day(),
        timing.due() == null ? null : DueWord.valueOf(timing.due().word().name()),
        timing.occurrences(),
        timing.needsResolution(),
        false,
        raised(timing.words()));
  }

  /** The mark at the end of the words, "Theo Kế hoạch 27/KH-UBND ⁵"; null where there is none. */
  static String raised(String words) {
    String mark = RaisedDigits.atEnd(words);
    return mark.isEmpty() ? null : mark;
  }

  TaskTiming citing(String mark) {
    return mark == null
        ? this
        : new TaskTiming(
            words,
            kind,
            start,
            end,
            dueDay,
            dueWord,
            occurrences,
            needsResolution,
            corrected,
            mark);
  }

  /**
   * The occurrences that an issued plan asks for: of a recurrence those on or after the day of the
   * document, of every other kind one, without a due instant where none is resolved (architecture,
   * "The main job" 3).
   */
  public List<OccurrenceFacts> from(LocalDate documentDate, boolean tolerantBefore) {
    return on(occurrences.stream().filter(d -> !d.isBefore(documentDate)).toList(), tolerantBefore);
  }

  /** The occurrences on these days of a recurrence, or the one of every other kind. */
  public List<OccurrenceFacts> on(List<LocalDate> days, boolean tolerantBefore) {
    if (isRecurring()) {
      return days.stream()
          .map(day -> new OccurrenceFacts(day.toString(), day, Deadline.endOf(day)))
          .toList();
    }
    LocalDate lastDay = lastDay(tolerantBefore);
    return List.of(
        new OccurrenceFacts(ONCE, lastDay, lastDay == null ? null : Deadline.endOf(lastDay)));
  }

  /** Whether it is due on several days that are known. */
  @JsonIgnore
  public boolean isRecurring() {
    return kind == TimingKind.RECURRING && !occurrences.isEmpty();
  }

  /** The last permitted day of a deadline or window; null for the other kinds. */
  public LocalDate lastDay(boolean tolerantBefore) {
    return switch (kind) {
      case DEADLINE -> dueDay == null ? null : Deadline.lastDay(dueDay, dueWord, tolerantBefore);
      case WINDOW -> needsResolution ? null : end;
      default -> null;
    };
  }
}
