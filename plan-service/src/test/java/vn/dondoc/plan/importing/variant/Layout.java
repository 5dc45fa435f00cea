package vn.dondoc.plan.importing.variant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How a plan is put on paper.
 *
 * @param columns in their order
 * @param heads of the columns
 * @param separator between agencies of a cell; {@link #BREAK} for a line each
 * @param groupsInOneCell a heading is one cell over the whole row
 * @param shortRows empty cells at the end of a row are not written
 * @param letterheadInTable number, date and signature stand in tables without lines
 * @param rowsPerPage after so many rows a page ends, 0 for one page
 * @param cutsRows the last row of a page goes on after the break
 */
record Layout(
    List<Column> columns,
    Map<Column, String> heads,
    Numbering numbering,
    String separator,
    boolean groupsInOneCell,
    boolean shortRows,
    boolean letterheadInTable,
    int rowsPerPage,
    boolean cutsRows,
    AfterBreak afterBreak,
    Noise noise) {

  /** A line break inside a cell. */
  static final String BREAK = "\n";

  /** How groups and tasks are numbered. */
  enum Numbering {
    /** 1 and - */
    DASHES,
    /** 1 and 1.1 */
    DOTTED,
    /** I and 1, 2, 3 through the plan */
    ROMAN,
    /** Tasks only: 1, 2, 3 */
    FLAT
  }

  /** What stands at the top of the next page of a table. */
  enum AfterBreak {
    HEAD,
    PAGE_NUMBER_AND_HEAD,
    PAGE_NUMBER,
    EMPTY_HEAD
  }

  static Layout drawn(Random random) {
    List<Column> columns = new ArrayList<>(List.of(Column.TASK, Column.LEAD, Column.COORDINATOR));
    columns.add(Column.TIMING);
    if (random.nextBoolean()) {
      columns.add(Column.PRODUCT);
    }
    if (random.nextInt(4) == 0) {
      columns.add(Column.NOTE);
    }
    if (random.nextBoolean()) {
      Collections.shuffle(columns, random);
    }
    columns.addFirst(Column.NUMBER);
    Map<Column, String> heads = new EnumMap<>(Column.class);
    columns.forEach(column -> heads.put(column, ModelPlan.one(column.heads(), random)));
    return new Layout(
        List.copyOf(columns),
        heads,
        ModelPlan.one(List.of(Numbering.values()), random),
        ModelPlan.one(List.of("; ", ";", ", ", BREAK, " và ", " ", " - "), random),
        random.nextInt(4) == 0,
        random.nextInt(4) == 0,
        random.nextInt(5) == 0,
        random.nextBoolean() ? random.nextInt(4, 9) : 0,
        random.nextBoolean(),
        ModelPlan.one(List.of(AfterBreak.values()), random),
        ModelPlan.one(List.of(Noise.values()), random));
  }

  @Override
  public String toString() {
    return "columns %s, %s, separator “%s”%s%s%s, %d rows a page%s, %s, %s"
        .formatted(
            heads.values(),
            numbering,
            separator.replace(BREAK, "¶"),
            groupsInOneCell ? ", groups in one cell" : "",
            shortRows ? ", short rows" : "",
            letterheadInTable ? ", letterhead in a table" : "",
            rowsPerPage,
            cutsRows ? " with cut rows" : "",
            afterBreak,
            noise);
  }
}
