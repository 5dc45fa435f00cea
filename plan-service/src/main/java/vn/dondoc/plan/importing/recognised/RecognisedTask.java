package vn.dondoc.plan.importing.recognised;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.timing.Timing;

/**
 * A row of the appendix (rule T7: words, number and place are kept).
 *
 * @param seq 1..n in document order
 * @param number as printed ("-", "1.1", "a)"), null when lost
 * @param derivedNumber ours, unique in the plan: group and place in the group
 * @param text the whole task, white space folded
 * @param index the index it serves, null when the plan does not say
 * @param group the heading it stands under, null when there is none
 * @param subDimension the name in front of the brackets, or of the column before the task
 * @param leads who leads ("chủ trì"), several allowed (rule T2)
 * @param coordinators who takes part ("phối hợp")
 * @param monitors who follows ("theo dõi")
 * @param timing the reading of "thời gian thực hiện"
 * @param product the expected product, null when not stated
 * @param lines the lines the row stands on
 * @param valueLines the lines of each value, by the name of the component
 * @param confidences how surely each value was read, 0 to 1, by the name of the component; see
 *     {@link Confidence}
 * @param notes the footnotes that its cells point to
 */
public record RecognisedTask(
    int seq,
    @Nullable String number,
    String derivedNumber,
    String text,
    @Nullable String index,
    @Nullable TaskGroup group,
    @Nullable String subDimension,
    List<Assignment> leads,
    List<Assignment> coordinators,
    List<Assignment> monitors,
    Timing timing,
    @Nullable String product,
    List<Integer> lines,
    Map<String, List<Integer>> valueLines,
    Map<String, Double> confidences,
    List<Footnote> notes) {

  public RecognisedTask {
    leads = List.copyOf(leads);
    coordinators = List.copyOf(coordinators);
    monitors = List.copyOf(monitors);
    lines = List.copyOf(lines);
    valueLines = Map.copyOf(valueLines);
    confidences = Map.copyOf(confidences);
    notes = List.copyOf(notes);
  }

  public int line() {
    return lines.getFirst();
  }

  /** The dimension of its group, or null. */
  public @Nullable Dimension dimension() {
    return group == null ? null : group.dimension();
  }
}
