package vn.dondoc.plan.importing.table;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.recognised.Confidence;
import vn.dondoc.plan.importing.recognised.TaskGroup;

/** A task while its rows are still being joined. */
final class TaskDraft {

  private static final String CLOSING_SIGNS = ".;:)!?…";

  /** A comma, or a word that something has to follow. */
  private static final Pattern STOPS_IN_THE_MIDDLE =
      Pattern.compile(
          "(?iu)(?:,|(?<!\\p{L})(?:của|và|các|ở|tại|theo|về|cho|với|trong|để|như|bằng|do|từ|những|trên|hoặc"
              + "|giữa|cấp|xã|tỉnh|huyện|phường|thôn|ngày))$");

  private final @Nullable String number;
  private final @Nullable String subDimension;
  private final @Nullable String index;
  private final Map<ColumnRole, Value> values = new EnumMap<>(ColumnRole.class);
  private final Set<Integer> lines = new LinkedHashSet<>();
  private double confidence;
  private @Nullable TaskGroup group;

  /**
   * @param number as printed, null when lost
   * @param subDimension from a column in front of the task, null when there is none
   */
  TaskDraft(
      AlignedRow row,
      @Nullable String number,
      Value text,
      @Nullable TaskGroup group,
      @Nullable String subDimension,
      @Nullable String index) {
    this.number = number;
    this.group = group;
    this.subDimension = subDimension;
    this.index = index;
    values.putAll(row.values());
    values.put(ColumnRole.TASK, text);
    lines.add(row.line());
    confidence = row.confidence();
  }

  /**
   * Whether an unnumbered row behind a page break is the rest of this one though it begins with a
   * capital: tasks here have numbers, nothing is said twice, and either the text stops in the
   * middle or nobody has said yet when it is to be done.
   */
  boolean isContinuedBy(AlignedRow row) {
    var text = value(ColumnRole.TASK).folded();
    boolean untimed = value(ColumnRole.TIMING).isBlank() && !row.isBlank(ColumnRole.TIMING);
    boolean open = !text.isEmpty() && CLOSING_SIGNS.indexOf(text.charAt(text.length() - 1)) < 0;
    return number != null
        && (STOPS_IN_THE_MIDDLE.matcher(text).find() || (untimed && open))
        && goesOn(row, ColumnRole.LEAD)
        && goesOn(row, ColumnRole.TIMING);
  }

  private boolean goesOn(AlignedRow row, ColumnRole role) {
    var before = value(role).text();
    var rest = row.get(role);
    boolean listGoesOn = before.endsWith(";") || before.endsWith(",");
    return before.isBlank() || rest.isBlank() || rest.startsLowerCase() || listGoesOn;
  }

  /** The rest of the row behind a page break. */
  void join(AlignedRow rest) {
    rest.values().forEach((role, value) -> values.merge(role, value, Value::joined));
    lines.add(rest.line());
    confidence *= rest.confidence() * Confidence.REPAIRED;
  }

  void standsUnder(TaskGroup completed) {
    group = completed;
  }

  @Nullable String number() {
    return number;
  }

  @Nullable TaskGroup group() {
    return group;
  }

  @Nullable String subDimension() {
    return subDimension;
  }

  @Nullable String index() {
    return index;
  }

  /** How surely the cells stand where they belong, 0 to 1. */
  double confidence() {
    return confidence;
  }

  Value value(ColumnRole role) {
    return values.getOrDefault(role, Value.EMPTY);
  }

  List<Integer> lines() {
    return List.copyOf(lines);
  }
}
