package vn.dondoc.plan.importing.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.recognised.Confidence;
import vn.dondoc.plan.importing.recognised.Footnote;
import vn.dondoc.plan.timing.Quote;
import vn.dondoc.plan.timing.Reading;
import vn.dondoc.plan.timing.Spelling;
import vn.dondoc.plan.timing.Timing;
import vn.dondoc.plan.timing.TimingKind;
import vn.dondoc.plan.timing.TimingReader;

/** Reads when a task is to be done: one column, a start and an end, or what a footnote adds. */
final class TimingCells {

  private static final int LONGEST_NOTE = 300;

  private final TimingReader timings;
  private final int year;

  TimingCells(TimingReader timings, int year) {
    this.timings = timings;
    this.year = year;
  }

  /**
   * When a task is to be done.
   *
   * @param confidence 0 to 1, see {@link Confidence}
   */
  record Read(Timing timing, double confidence) {}

  Read read(TaskDraft draft, List<Footnote> notes) {
    var timing = timings.read(words(draft), year);
    if (timing.needsResolution()) {
      for (var note : notes) {
        var fromNote = fromNote(note.text());
        if (fromNote != null) {
          double confidence = confidence(fromNote) * Confidence.BY_PLACE;
          return new Read(saidBy(timing.words(), fromNote), confidence);
        }
      }
    }
    return new Read(timing, confidence(timing));
  }

  /** The cell points to the note: its words stay, and all of them say what the note says. */
  private static Timing saidBy(String cell, Timing note) {
    var quote = new Quote(0, cell.length(), cell);
    return new Timing(
        cell,
        saidBy(quote, note.whole()),
        note.parts().stream().map(part -> saidBy(quote, part)).toList(),
        note.alternatives().stream().map(other -> saidBy(quote, other)).toList());
  }

  private static Reading saidBy(Quote quote, Reading reading) {
    return new Reading(
        quote,
        reading.kind(),
        reading.start(),
        reading.end(),
        reading.due(),
        reading.rrule(),
        reading.occurrences(),
        reading.event(),
        reading.reference(),
        reading.dataWindow(),
        reading.label(),
        reading.remarks(),
        reading.questions());
  }

  private static String words(TaskDraft draft) {
    var start = draft.value(ColumnRole.TIMING_START).folded();
    var end = draft.value(ColumnRole.TIMING).folded();
    if (start.isEmpty() || end.isEmpty()) {
      return start + end;
    }
    return Spelling.key(start).equals(Spelling.key(end))
        ? end
        : "Từ " + uncapital(start) + " đến " + uncapital(end);
  }

  private static String uncapital(String words) {
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }

  /** A note that is itself a time: "⁵ Hoàn thành trước ngày 30/6". */
  private @Nullable Timing fromNote(String text) {
    if (text.length() > LONGEST_NOTE) {
      return null;
    }
    var timing = timings.read(text, year);
    return timing.kind() == TimingKind.UNREAD || timing.needsResolution() ? null : timing;
  }

  private static double confidence(Timing timing) {
    if (timing.words().isEmpty()) {
      return Confidence.NONE;
    }
    if (timing.kind() == TimingKind.UNREAD) {
      return Confidence.UNREAD;
    }
    return timing.needsResolution() ? Confidence.OPEN : Confidence.PRINTED;
  }
}
