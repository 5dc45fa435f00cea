package vn.dondoc.plan.importing.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.recognised.Confidence;
import vn.dondoc.plan.importing.recognised.Footnote;
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

  Timing read(TaskDraft draft, List<Footnote> notes) {
    var timing = timings.read(words(draft), year);
    if (!timing.needsResolution()) {
      return timing;
    }
    for (var note : notes) {
      var fromNote = fromNote(note.text());
      if (fromNote != null) {
        return fromNote;
      }
    }
    return timing;
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

  /** 0 to 1, see {@link Confidence}. */
  static double confidence(Timing timing) {
    if (timing.words().isEmpty()) {
      return Confidence.NONE;
    }
    if (timing.kind() == TimingKind.UNREAD) {
      return Confidence.UNREAD;
    }
    return timing.needsResolution() ? Confidence.OPEN : Confidence.PRINTED;
  }
}
