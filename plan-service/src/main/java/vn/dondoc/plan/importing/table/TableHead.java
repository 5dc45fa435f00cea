package vn.dondoc.plan.importing.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.document.Cell;
import vn.dondoc.plan.importing.document.Row;

/** The head of a table of tasks: it names at least the task and who leads it. */
record TableHead(List<ColumnRole> roles, List<String> titles) {

  /** The head in a row, or null when the row is none. */
  static @Nullable TableHead of(Row row) {
    var titles = row.cells().stream().map(Cell::text).map(text -> text.replace('\n', ' ')).toList();
    var roles = new ArrayList<>(titles.stream().map(ColumnRole::of).toList());
    settleContent(roles);
    return named(roles, ColumnRole.TASK) && named(roles, ColumnRole.LEAD)
        ? new TableHead(List.copyOf(roles), titles)
        : null;
  }

  /** "Nội dung" alone is the task; of two task columns the first is the group of the second. */
  private static void settleContent(List<ColumnRole> roles) {
    if (!roles.contains(ColumnRole.TASK) && roles.contains(ColumnRole.GROUP)) {
      roles.set(roles.indexOf(ColumnRole.GROUP), ColumnRole.TASK);
    }
    boolean twice = roles.indexOf(ColumnRole.TASK) != roles.lastIndexOf(ColumnRole.TASK);
    if (twice && !roles.contains(ColumnRole.GROUP)) {
      roles.set(roles.indexOf(ColumnRole.TASK), ColumnRole.GROUP);
    }
    for (int i = 0; i < roles.size(); i++) {
      var role = roles.get(i);
      if (role != ColumnRole.OTHER && roles.indexOf(role) < i) {
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
