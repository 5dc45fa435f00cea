package vn.dondoc.plan.importing.table;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.recognised.Dimension;
import vn.dondoc.plan.importing.recognised.TaskGroup;
import vn.dondoc.plan.timing.Spelling;

/** The part and the group that rows stand under while a table is read from top to bottom. */
final class GroupTracker {

  /** "1. Sự tham gia …", "II CHỈ SỐ SIPAS": a number in front of the words. */
  static final Pattern NUMBER_IN_FRONT =
      Pattern.compile("(?s)(\\d{1,2}|[IVX]{1,5}|[A-H](?=[.)]))[.)]?\\s+(\\p{L}.*)");

  private static final Pattern PART = Pattern.compile("[IVX]{1,5}|[A-H]");
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII");

  private final DimensionCatalogue dimensions;
  private final IndexNames indices;
  private @Nullable String part;
  private @Nullable String partIndex;
  private @Nullable TaskGroup group;
  private boolean underHeadingRow;

  GroupTracker(DimensionCatalogue dimensions, IndexNames indices) {
    this.dimensions = dimensions;
    this.indices = indices;
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
      group = new TaskGroup(null, number.isEmpty() ? null : number, title, null, line);
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
      group = new TaskGroup(part, number, group.title(), group.dimension(), group.line());
    }
  }

  private void open(@Nullable String number, String title, int line) {
    group = new TaskGroup(part, number, title, dimension(number, title), line);
  }

  /** Dimensions are numbered in Arabic or in Roman. */
  private @Nullable Dimension dimension(@Nullable String number, String title) {
    int roman = number == null ? -1 : ROMAN.indexOf(number);
    return dimensions.find(partIndex, roman < 0 ? number : "" + (roman + 1), title);
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
