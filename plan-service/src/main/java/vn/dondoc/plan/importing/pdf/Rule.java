package vn.dondoc.plan.importing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A drawn line that lies flat or stands upright.
 *
 * @param at its y when flat, its x when upright
 * @param from where it begins on the other axis
 * @param to where it ends, not before
 */
record Rule(float at, float from, float to) {

  /** How far apart two lines may be drawn and still be one, in points. */
  static final float TOLERANCE = 3f;

  /** Whether the line goes through a place of its axis. */
  boolean covers(float place) {
    return from - TOLERANCE <= place && place <= to + TOLERANCE;
  }

  /** Whether a flat and an upright line touch. */
  boolean meets(Rule other) {
    return covers(other.at) && other.covers(at);
  }

  /** Lines that word processors draw cell by cell become one each. */
  static List<Rule> joined(List<Rule> pieces) {
    var rows = new ArrayList<List<Rule>>();
    var sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(Rule::at));
    for (var piece : sorted) {
      boolean sameRow = !rows.isEmpty() && piece.at - rows.getLast().getFirst().at <= TOLERANCE;
      if (!sameRow) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(piece);
    }
    var joined = new ArrayList<Rule>();
    rows.forEach(row -> join(row, joined));
    return joined;
  }

  private static void join(List<Rule> row, List<Rule> joined) {
    row.sort(Comparator.comparingDouble(Rule::from));
    var open = row.getFirst();
    for (var piece : row.subList(1, row.size())) {
      if (piece.from <= open.to + TOLERANCE) {
        open = new Rule(open.at, open.from, Math.max(open.to, piece.to));
      } else {
        joined.add(open);
        open = piece;
      }
    }
    joined.add(open);
  }
}
