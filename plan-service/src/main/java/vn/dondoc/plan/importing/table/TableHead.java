package vn.dondoc.plan.importing.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.document.Cell;
import vn.dondoc.plan.importing.document.Row;

/** The head of a table of tasks: it names at least the task and who leads it. */
record TableHead(List<ColumnRole> roles, List<String> titles) {

  private static final Pattern COUNTED =
      Pattern.compile("\\d{1,4}(?:\\.\\d{1,3}){0,4}[.)]?|[a-zđ][.)]|[IVX]{1,5}[.)]?");
  private static final Pattern COLUMN_NUMBER =
      Pattern.compile("\\(?(?:\\d{1,2}|[A-Z])\\)?(?:\\s*=.{1,20})?");
  private static final int FEWEST_NUMBERED_COLUMNS = 3;

  /** The head in a row, or null when the row is none. */
  static @Nullable TableHead of(Row row) {
    return of(titles(row));
  }

  /**
   * The head of two rows, the lower of which divides columns of the upper ("Phân công" over "Chủ
   * trì" and "Phối hợp"); null when they are none.
   */
  static @Nullable TableHead of(Row upper, Row lower) {
    var under = titles(lower);
    if (!divides(under)) {
      return null;
    }
    var over = titles(upper);
    boolean wholeBelow = of(under) != null && of(over) == null;
    if (wholeBelow || !isOverHead(over)) {
      return null;
    }
    return of(over.size() == under.size() ? laidOver(over, under) : inserted(over, under));
  }

  /** "(1) (2) (3)" under a head numbers its columns. */
  static boolean numbersColumns(Row row) {
    var texts = titles(row).stream().filter(text -> !text.isBlank()).toList();
    return texts.size() >= FEWEST_NUMBERED_COLUMNS
        && texts.stream().allMatch(text -> COLUMN_NUMBER.matcher(text).matches());
  }

  private static List<String> titles(Row row) {
    return row.cells().stream().map(Cell::text).map(text -> text.replace('\n', ' ')).toList();
  }

  private static @Nullable TableHead of(List<String> titles) {
    var roles = new ArrayList<>(titles.stream().map(ColumnRole::of).toList());
    boolean counted = titles.stream().anyMatch(title -> COUNTED.matcher(title).matches());
    if (counted) {
      return null;
    }
    settle(roles);
    return named(roles, ColumnRole.TASK) && named(roles, ColumnRole.LEAD)
        ? new TableHead(List.copyOf(roles), titles)
        : null;
  }

  /** Several titles and no number of a task. */
  private static boolean isOverHead(List<String> titles) {
    long known =
        titles.stream().map(ColumnRole::of).filter(role -> role != ColumnRole.OTHER).count();
    return known >= 2 && titles.stream().noneMatch(title -> COUNTED.matcher(title).matches());
  }

  /** Every cell is a title, and agencies or times are among them. */
  private static boolean divides(List<String> titles) {
    var roles = titles.stream().filter(title -> !title.isBlank()).map(ColumnRole::of).toList();
    long telling =
        roles.stream()
            .filter(
                role ->
                    role.namesAgencies()
                        || role == ColumnRole.TIMING
                        || role == ColumnRole.TIMING_START)
            .count();
    return telling >= 2 && !roles.contains(ColumnRole.OTHER);
  }

  private static List<String> laidOver(List<String> over, List<String> under) {
    var titles = new ArrayList<String>();
    for (int i = 0; i < over.size(); i++) {
      titles.add(under.get(i).isBlank() ? over.get(i) : under.get(i));
    }
    return titles;
  }

  /** The conversion lost the width of the upper cell: what divides it takes its place. */
  private static List<String> inserted(List<String> over, List<String> under) {
    var parts = under.stream().filter(title -> !title.isBlank()).toList();
    var titles = new ArrayList<>(over);
    for (int i = 0; i < over.size(); i++) {
      var role = ColumnRole.of(over.get(i));
      boolean divided =
          role == ColumnRole.OTHER || role == ColumnRole.PARTY || role.namesAgencies();
      if (divided && !over.get(i).isBlank()) {
        titles.remove(i);
        titles.addAll(i, parts);
        return titles;
      }
    }
    return titles;
  }

  /**
   * "Nội dung" alone is the task; of two task columns the first is the group of the second.
   * Agencies of no stated role lead when nobody else does. Of two columns of one role the first
   * counts.
   */
  private static void settle(List<ColumnRole> roles) {
    if (!roles.contains(ColumnRole.TASK) && roles.contains(ColumnRole.GROUP)) {
      roles.set(roles.indexOf(ColumnRole.GROUP), ColumnRole.TASK);
    }
    boolean twice = roles.indexOf(ColumnRole.TASK) != roles.lastIndexOf(ColumnRole.TASK);
    if (twice && !roles.contains(ColumnRole.GROUP)) {
      roles.set(roles.indexOf(ColumnRole.TASK), ColumnRole.GROUP);
    }
    if (!roles.contains(ColumnRole.LEAD)) {
      Collections.replaceAll(roles, ColumnRole.LEAD_AND_COORDINATOR, ColumnRole.LEAD);
    }
    if (!roles.contains(ColumnRole.LEAD)) {
      Collections.replaceAll(roles, ColumnRole.PARTY, ColumnRole.LEAD);
    }
    if (!roles.contains(ColumnRole.TIMING)) {
      Collections.replaceAll(roles, ColumnRole.TIMING_START, ColumnRole.TIMING);
    }
    for (int i = 0; i < roles.size(); i++) {
      var role = roles.get(i);
      boolean unread = role == ColumnRole.PARTY || role == ColumnRole.LEAD_AND_COORDINATOR;
      if (unread || (role != ColumnRole.OTHER && roles.indexOf(role) < i)) {
        roles.set(i, ColumnRole.OTHER);
      }
    }
  }

  private static boolean named(List<ColumnRole> roles, ColumnRole role) {
    return Collections.frequency(roles, role) == 1;
  }

  boolean has(ColumnRole role) {
    return roles.contains(role);
  }

  int width() {
    return roles.size();
  }

  String title(ColumnRole role) {
    return titles.get(roles.indexOf(role));
  }

  /** Whether the column of who leads also holds who takes part. */
  boolean mixesLeadAndCoordinator() {
    return ColumnRole.of(title(ColumnRole.LEAD)) == ColumnRole.LEAD_AND_COORDINATOR;
  }

  /** Titles of columns that the importer does not read. */
  List<String> unreadTitles() {
    var unread = new ArrayList<String>();
    for (int i = 0; i < roles.size(); i++) {
      if (roles.get(i) == ColumnRole.OTHER && !titles.get(i).isBlank()) {
        unread.add(titles.get(i));
      }
    }
    return unread;
  }
}
