package vn.dondoc.plan.importing.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A table drawn with lines: where its columns and rows stand and which borders are drawn. */
final class RuledTable {

  private static final float OPEN_SIDE = 5f;

  private final float[] columns;
  private final float[] rows;
  private final List<List<Rule>> borders;
  private final List<List<Rule>> edges;

  private RuledTable(List<Rule> flat, List<Rule> upright) {
    this.columns = places(upright, flat);
    this.rows = places(flat, upright);
    this.borders = byPlace(columns, upright);
    this.edges = byPlace(rows, flat);
  }

  private static List<List<Rule>> byPlace(float[] places, List<Rule> rules) {
    var byPlace = new ArrayList<List<Rule>>();
    for (float place : places) {
      byPlace.add(
          rules.stream().filter(rule -> Math.abs(rule.at() - place) <= Rule.TOLERANCE).toList());
    }
    return byPlace;
  }

  /**
   * The tables of a page, from top to bottom. Lines that touch belong together; a frame around one
   * text is no table.
   */
  static List<RuledTable> of(List<Rule> flat, List<Rule> upright) {
    var groups = new RuleGroups(flat, upright).groups();
    return groups.stream()
        .filter(group -> group.flat().size() >= 2 && group.upright().size() >= 1)
        .map(group -> new RuledTable(group.flat(), group.upright()))
        .filter(table -> table.columnCount() >= 2 && table.rowCount() >= 1)
        .sorted((a, b) -> Float.compare(a.top(), b.top()))
        .toList();
  }

  /** Where lines stand, and the ends of those across where a side is open. */
  private static float[] places(List<Rule> lines, List<Rule> across) {
    var places = new ArrayList<Float>();
    lines.stream().map(Rule::at).sorted().forEach(at -> addApart(places, at));
    float first = (float) extreme(across, Rule::from, true);
    float last = (float) extreme(across, Rule::to, false);
    if (first < places.getFirst() - OPEN_SIDE) {
      places.addFirst(first);
    }
    if (last > places.getLast() + OPEN_SIDE) {
      places.addLast(last);
    }
    float[] made = new float[places.size()];
    for (int i = 0; i < made.length; i++) {
      made[i] = places.get(i);
    }
    return made;
  }

  private static void addApart(List<Float> places, float at) {
    if (places.isEmpty() || at - places.getLast() > Rule.TOLERANCE) {
      places.add(at);
    }
  }

  private static double extreme(List<Rule> rules, ToDoubleFunction<Rule> end, boolean least) {
    var ends = rules.stream().mapToDouble(end);
    return (least ? ends.min() : ends.max()).orElseThrow();
  }

  float top() {
    return rows[0];
  }

  float bottom() {
    return rows[rows.length - 1];
  }

  int rowCount() {
    return rows.length - 1;
  }

  int columnCount() {
    return columns.length - 1;
  }

  float left(int column) {
    return columns[column];
  }

  float rowTop(int row) {
    return rows[row];
  }

  /** The row of a letter, or -1 when it stands outside. */
  int rowOf(Glyph glyph) {
    return between(rows, glyph.middleY());
  }

  /** The column of a letter, or -1 when it stands outside. */
  int columnOf(Glyph glyph) {
    return between(columns, glyph.middleX());
  }

  boolean holds(Glyph glyph) {
    return rowOf(glyph) >= 0 && columnOf(glyph) >= 0;
  }

  private static int between(float[] places, float at) {
    int found = Arrays.binarySearch(places, at);
    int index = found >= 0 ? found : -found - 2;
    return index >= 0 && index < places.length - 1 ? index : -1;
  }

  /** Whether a border is drawn on the right of a cell. */
  boolean isClosedRight(int row, int column) {
    return column == columnCount() - 1
        || isDrawn(borders.get(column + 1), (rows[row] + rows[row + 1]) / 2);
  }

  /** Whether a border is drawn below a cell. */
  boolean isClosedBelow(int row, int column) {
    return row == rowCount() - 1
        || isDrawn(edges.get(row + 1), (columns[column] + columns[column + 1]) / 2);
  }

  private static boolean isDrawn(List<Rule> rules, float through) {
    return rules.stream().anyMatch(rule -> rule.covers(through));
  }
}
