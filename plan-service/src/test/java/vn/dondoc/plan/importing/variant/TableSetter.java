package vn.dondoc.plan.importing.variant;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Sets the table of tasks, cut into pages, and knows what its import must warn of. */
final class TableSetter {

  private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII"};

  /** A row is cut behind so many characters at least. */
  private static final int CUT_AFTER = 24;

  private final ModelPlan plan;
  private final Layout layout;
  private final Random random;
  private final Set<String> warnings = new TreeSet<>();
  private Paper paper = new Paper();
  private int rows;
  private int page = 2;

  TableSetter(ModelPlan plan, Layout layout, Random random) {
    this.plan = plan;
    this.layout = layout;
    this.random = random;
  }

  void set(Paper onto) {
    paper = onto;
    head();
    int group = -1;
    int inGroup = 0;
    for (int i = 0; i < plan.tasks().size(); i++) {
      ModelTask task = plan.tasks().get(i);
      if (task.group() != group && layout.numbering() != Layout.Numbering.FLAT) {
        group = task.group();
        inGroup = 0;
        heading(group);
      }
      inGroup++;
      task(task, number(group, inGroup, i + 1), i + 1 < plan.tasks().size());
    }
    if (layout.columns().contains(Column.NOTE)) {
      warnings.add("COLUMN_NOT_READ");
    }
  }

  /** Codes, known once the table is set. */
  Set<String> warnings() {
    return warnings;
  }

  private void head() {
    row(layout.heads(), true);
  }

  private void heading(int group) {
    String number =
        layout.numbering() == Layout.Numbering.ROMAN ? ROMAN[group] : Integer.toString(group + 1);
    String title = plan.groups().get(group);
    if (layout.groupsInOneCell()) {
      paper.row(List.of(layout.noise().of(number + ". " + title)), false);
    } else {
      row(Map.of(Column.NUMBER, number, Column.TASK, title), false);
    }
    rows++;
  }

  private String number(int group, int inGroup, int inPlan) {
    return switch (layout.numbering()) {
      case DASHES -> "-";
      case DOTTED -> (group + 1) + "." + inGroup;
      case ROMAN, FLAT -> Integer.toString(inPlan);
    };
  }

  private void task(ModelTask task, String number, boolean more) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    cells.put(Column.NUMBER, number);
    cells.put(Column.TASK, task.text());
    cells.put(Column.LEAD, joined(task.leads().stream().map(this::printed).toList()));
    cells.put(
        Column.COORDINATOR,
        joined(task.coordinators().stream().map(a -> a.printed(random)).toList()));
    cells.put(Column.TIMING, task.timing().words());
    cells.put(Column.PRODUCT, task.product());
    rows++;
    boolean pageEnds = layout.rowsPerPage() > 0 && rows % layout.rowsPerPage() == 0 && more;
    int cut = pageEnds && layout.cutsRows() ? cut(task.text()) : 0;
    if (cut > 0) {
      cells.put(Column.TASK, task.text().substring(0, cut));
      row(cells, false);
      pageBreak();
      row(Map.of(Column.TASK, task.text().substring(cut + 1)), false);
      warnings.add("SPLIT_ROW");
    } else {
      row(cells, false);
      if (pageEnds) {
        pageBreak();
      }
    }
  }

  private String printed(ModelTask.Led led) {
    String name = led.agency().printed(random);
    return led.scope().isEmpty() ? name : name + " (" + led.scope() + ")";
  }

  private String joined(List<String> names) {
    return names.stream().collect(Collectors.joining(layout.separator()));
  }

  /** The space in front of a word in small letters, 0 where there is none. */
  private static int cut(String text) {
    int space = text.indexOf(' ', CUT_AFTER);
    while (space > 0 && !Character.isLowerCase(text.charAt(space + 1))) {
      space = text.indexOf(' ', space + 1);
    }
    return Math.max(space, 0);
  }

  private void pageBreak() {
    paper.gap();
    page++;
    switch (layout.afterBreak()) {
      case HEAD -> repeatedHead();
      case PAGE_NUMBER_AND_HEAD -> {
        paper.line(Integer.toString(page)).gap();
        repeatedHead();
      }
      case PAGE_NUMBER -> paper.line(Integer.toString(page)).gap();
      case EMPTY_HEAD -> row(Map.of(), true);
    }
  }

  private void repeatedHead() {
    head();
    warnings.add("REPEATED_HEADER");
  }

  /** Of a row of two cells, the first empty, a text file would keep an indented line. */
  private void row(Map<Column, String> cells, boolean head) {
    List<String> row = new ArrayList<>();
    layout.columns().forEach(c -> row.add(layout.noise().of(cells.getOrDefault(c, ""))));
    while (layout.shortRows() && !head && row.size() > 3 && row.getLast().isEmpty()) {
      row.removeLast();
    }
    paper.row(row, head);
  }
}
