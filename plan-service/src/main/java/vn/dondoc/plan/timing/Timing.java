package vn.dondoc.plan.timing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one timing phrase.
 *
 * @param words the phrase as printed, composed Unicode, white space folded
 * @param whole what the phrase says as a whole; of several statements the one that binds
 * @param parts its statements in their order, at least one; what was not read is one too
 * @param alternatives other fair readings of the whole, the likelier first
 */
public record Timing(String words, Reading whole, List<Reading> parts, List<Reading> alternatives) {

  public Timing {
    parts = List.copyOf(parts);
    alternatives = List.copyOf(alternatives);
  }

  public TimingKind kind() {
    return whole.kind();
  }

  public @Nullable LocalDate start() {
    return whole.start();
  }

  public @Nullable LocalDate end() {
    return whole.end();
  }

  public @Nullable Due due() {
    return whole.due();
  }

  public @Nullable String rrule() {
    return whole.rrule();
  }

  public List<LocalDate> occurrences() {
    return whole.occurrences();
  }

  /** The event that starts the task or its window. */
  public @Nullable String trigger() {
    return whole.event() == null ? null : whole.event().words();
  }

  public @Nullable String reference() {
    return whole.reference();
  }

  public @Nullable DataWindow dataWindow() {
    return whole.dataWindow();
  }

  /** How far from the event. */
  public @Nullable Offset offset() {
    return whole.event() == null ? null : whole.event().offset();
  }

  /** Whether a person still has to say which day is meant. */
  public boolean needsResolution() {
    return whole.needsPerson();
  }
}
