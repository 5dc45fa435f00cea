package vn.dondoc.plan.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.recognised.Confidence;
import vn.dondoc.plan.importing.recognised.ImportWarning;
import vn.dondoc.plan.importing.recognised.WarningList;

/** Tells headings, introductions, the rests of cut rows and tasks apart (rule T10). */
final class RowSorter {

  /** A row is cut at the foot of a page; a longer run of pieces is something else. */
  private static final int MOST_PIECES = 8;

  private static final Pattern SAME_AS_ABOVE =
      Pattern.compile("(?iu)-?\\s*(?:nt|như trên)\\s*-?|[\"″”]");
  private static final Set<ColumnRole> TEXT = Set.of(ColumnRole.NUMBER, ColumnRole.TASK);

  private static final Pattern HEADING_NUMBER =
      Pattern.compile("(?:\\d{1,2}|[IVX]{1,5}|[A-H])[.)]?");
  private static final Pattern NUMBER_OF_TASK =
      Pattern.compile("(?s)(\\d{1,2}(?:\\.\\d{1,2}){1,4})[.)]?\\s+(.+)");

  /** "3. Mở lớp", but no list inside the cell. */
  private static final Pattern PLAIN_NUMBER_OF_TASK =
      Pattern.compile("(?s)(\\d{1,3})[.)]\\s+(?!.*\\s\\d{1,2}[.)]\\s)(\\p{L}.*)");

  private static final Pattern LETTER = Pattern.compile("(?s)([a-zđ]\\))\\s+(.+)");

  private final GroupTracker groups;
  private final WarningList warnings;
  private final List<TaskDraft> drafts = new ArrayList<>();

  RowSorter(GroupTracker groups, WarningList warnings) {
    this.groups = groups;
    this.warnings = warnings;
  }

  List<TaskDraft> drafts() {
    return drafts;
  }

  void take(AlignedRow row) {
    if (isRest(row)) {
      drafts.getLast().join(row);
    } else if (!row.hasOnlyText()) {
      task(row);
    } else if (isHeading(row)) {
      groups.heading(row.get(ColumnRole.NUMBER).folded(), row.heading(), row.line());
    } else if (row.heading().endsWith(":")) {
      warnings.add(ImportWarning.INTRO_ROW, "tasks", row.line(), "text", row.heading());
    } else if (row.isBlank(ColumnRole.NUMBER) && !isNumbered(row)) {
      warnings.add(ImportWarning.HEADING_UNNUMBERED, "tasks", row.line(), "text", row.heading());
      groups.heading("", row.heading(), row.line());
    } else {
      task(row);
    }
  }

  /** The rest of the last task, which has lost its other cells; nothing when there is no task. */
  void takeRest(String text, int line) {
    var row =
        new AlignedRow(
            Map.of(ColumnRole.TASK, Value.of(text, List.of(line))), line, true, Confidence.PRINTED);
    if (isRest(row)) {
      drafts.getLast().join(row);
    }
  }

  /** Behind a page break a row without a number goes on where the last one stopped. */
  private boolean isRest(AlignedRow row) {
    boolean unnumbered = row.isBlank(ColumnRole.NUMBER) && row.isBlank(ColumnRole.GROUP);
    if (drafts.isEmpty() || !unnumbered || drafts.getLast().lines().size() >= MOST_PIECES) {
      return false;
    }
    var text = row.get(ColumnRole.TASK);
    if (text.isBlank()) {
      return row.afterCut();
    }
    boolean marked = LETTER.matcher(text.text()).matches() || isNumbered(row);
    if (text.startsLowerCase()) {
      return !marked && (row.afterCut() || row.hasOnlyText());
    }
    return row.afterCut() && !marked && drafts.getLast().isContinuedBy(row);
  }

  private static boolean isHeading(AlignedRow row) {
    var number = row.get(ColumnRole.NUMBER).folded();
    return number.isEmpty()
        ? GroupTracker.NUMBER_IN_FRONT.matcher(row.heading()).matches()
        : HEADING_NUMBER.matcher(number).matches();
  }

  private static boolean isNumbered(AlignedRow row) {
    return NUMBER_OF_TASK.matcher(row.heading()).matches()
        || LETTER.matcher(row.heading()).matches();
  }

  private void task(AlignedRow row) {
    var printed = row.get(ColumnRole.NUMBER).folded();
    var text = row.get(ColumnRole.TASK);
    var number = printed.isEmpty() ? null : printed;
    var inFront = NUMBER_OF_TASK.matcher(text.text());
    boolean numbered = inFront.matches();
    var plainInFront = PLAIN_NUMBER_OF_TASK.matcher(text.text());
    if (numbered) {
      number = inFront.group(1);
      text = text.withText(inFront.group(2));
    } else if (number == null && plainInFront.matches()) {
      number = plainInFront.group(1);
      text = text.withText(plainInFront.group(2));
    }
    String subDimension = null;
    var column = row.get(ColumnRole.GROUP);
    if (!column.isBlank()) {
      if (groups.isUnderHeadingRow()) {
        var letter = LETTER.matcher(column.folded());
        boolean lettered = letter.matches();
        subDimension = lettered ? letter.group(2) : column.folded();
        number = lettered ? letter.group(1) : number;
      } else {
        openColumnGroup(row, printed, numbered ? number : null);
      }
    } else if (numbered && !printed.isEmpty()) {
      completeGroup(printed);
    }
    drafts.add(
        new TaskDraft(asAbove(row), number, text, groups.group(), subDimension, groups.index()));
  }

  /** "nt", "Như trên": the value of the row above. */
  private AlignedRow asAbove(AlignedRow row) {
    var whole = row;
    for (var value : row.values().entrySet()) {
      var role = value.getKey();
      boolean repeated = SAME_AS_ABOVE.matcher(value.getValue().folded()).matches();
      if (repeated && !TEXT.contains(role) && !drafts.isEmpty()) {
        whole = whole.with(role, drafts.getLast().value(role));
      }
    }
    return whole;
  }

  /** A merged cell is repeated beside each of its rows by some formats. */
  private void openColumnGroup(AlignedRow row, String printed, @Nullable String taskNumber) {
    var number = printed.isEmpty() && taskNumber != null ? taskNumber.split("\\.")[0] : printed;
    var title = row.get(ColumnRole.GROUP).folded();
    var inFront = GroupTracker.NUMBER_IN_FRONT.matcher(title);
    if (inFront.matches()) {
      number = inFront.group(1);
      title = inFront.group(2);
    }
    var bare = number.replaceAll("[.)]+$", "");
    if (!groups.isOpen(title, bare)) {
      groups.column(bare.isEmpty() ? null : bare, title, row.line());
    }
  }

  private void completeGroup(String number) {
    var before = groups.group();
    groups.numberOfColumn(number);
    var after = groups.group();
    if (before == null || after == null || before.equals(after)) {
      return;
    }
    for (int i = drafts.size() - 1; i >= 0 && before.equals(drafts.get(i).group()); i--) {
      drafts.get(i).standsUnder(after);
    }
  }
}
