package vn.dondoc.plan.importing.table;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.recognised.Confidence;
import vn.dondoc.plan.importing.recognised.TaskGroup;
import vn.dondoc.plan.timing.Spelling;

/** The part and the group that rows stand under while a table is read from top to bottom. */
final class GroupTracker {

  /** "1. Sự tham gia …", "II CHỈ SỐ SIPAS": a number in front of the words. */
  static final Pattern NUMBER_IN_FRONT =
      Pattern.compile("(?s)(\\d{1,2}|[IVX]{1,5}|[A-H](?=[.)]))[.)]?\\s+(\\p{L}.*)");

  private static final Pattern PART = Pattern.compile("[IVX]{1,5}|[A-H]");

  private final DimensionCatalogue dimensions;
  private final IndexNames indices;
  private final List<String> planIndices;
  private @Nullable String part;
  private @Nullable String partIndex;
  private @Nullable TaskGroup group;
  private boolean underHeadingRow;

  /**
   * @param planIndices the indices of the plan, empty when it names none
   */
  GroupTracker(DimensionCatalogue dimensions, IndexNames indices, List<String> planIndices) {
    this.dimensions = dimensions;
    this.indices = indices;
    this.planIndices = planIndices;
  }

  /** A row that is a heading of its own. */
  void heading(String printedNumber, String words, int line) {
    var number = printedNumber.replaceAll("[.)]+$", "");
    var title = words;
    var inFront = NUMBER_IN_FRONT.matcher(words);
    if (number.isEmpty() && inFront.matches()) {
      number = inFront.group(1);
      title = inFront.group(2);
    }
    boolean announcesPart = PART.matcher(number).matches() && dimension(number, title) == null;
    if (announcesPart || (number.isEmpty() && isIndexTitle(title))) {
      var named = indices.in(title);
      part = Spelling.fold(number + " " + title);
      partIndex = named.size() == 1 ? named.getFirst() : null;
      group =
          new TaskGroup(
              null, number.isEmpty() ? null : number, title, null, line, Confidence.PRINTED);
      underHeadingRow = false;
    } else {
      open(number.isEmpty() ? null : number, title, line);
      underHeadingRow = true;
    }
  }

  private boolean isIndexTitle(String title) {
    return !indices.in(title).isEmpty() && Spelling.key(title).startsWith(Spelling.key("chỉ số"));
  }

  /** A group printed in its own column beside the first of its tasks. */
  void column(@Nullable String number, String title, int line) {
    open(number, title, line);
    underHeadingRow = false;
  }

  /** The number of a group stands beside a later row when the cell was centred on paper. */
  void numberOfColumn(String number) {
    if (group != null && group.number() == null) {
      group =
          new TaskGroup(
              part, number, group.title(), group.dimension(), group.line(), group.confidence());
    }
  }

  private void open(@Nullable String number, String title, int line) {
    var match = dimension(number, title);
    double heading = number == null ? Confidence.BY_PLACE : Confidence.PRINTED;
    group =
        new TaskGroup(
            part,
            number,
            title,
            match == null ? null : match.dimension(),
            line,
            match == null ? heading : match.confidence());
  }

  private DimensionCatalogue.@Nullable Match dimension(@Nullable String number, String title) {
    var wanted = partIndex == null ? planIndices : List.of(partIndex);
    return dimensions.find(wanted, number, title);
  }

  /** Whether the rows stand under this group already. */
  boolean isOpen(String title, String number) {
    return group != null
        && group.title().equals(title)
        && (number.isEmpty() || number.equals(group.number()));
  }

  @Nullable TaskGroup group() {
    return group;
  }

  /** Whether the group was opened by a heading row, so that a column holds names of its parts. */
  boolean isUnderHeadingRow() {
    return underHeadingRow;
  }

  /** The index of the dimension or of the part, or null. */
  @Nullable String index() {
    return group != null && group.dimension() != null ? group.dimension().index() : partIndex;
  }
}
