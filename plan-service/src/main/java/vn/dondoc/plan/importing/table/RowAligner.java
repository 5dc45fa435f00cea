package vn.dondoc.plan.importing.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.importing.document.Cell;
import vn.dondoc.plan.importing.document.Row;
import vn.dondoc.plan.importing.naming.UnitNames;
import vn.dondoc.plan.importing.recognised.Confidence;
import vn.dondoc.plan.timing.TimingKind;
import vn.dondoc.plan.timing.TimingReader;

/**
 * Puts the cells of a row under the columns of the head. A conversion from paper can lose a cell
 * anywhere in a row; the place is chosen where numbers, names and timings fall into their columns.
 */
final class RowAligner {

  private static final Pattern NUMERAL =
      Pattern.compile("[-–+*]|\\d{1,4}(\\.\\d{1,4}){0,4}[.)]?|[IVX]+\\.?");
  private static final Pattern NUMBERED =
      Pattern.compile("(?s)(\\d{1,4}(\\.\\d{1,4}){1,4}|[a-zđ]\\)).*");

  private final TableHead head;
  private final UnitNames names;
  private final TimingReader timings;
  private final int year;

  RowAligner(TableHead head, UnitNames names, TimingReader timings, int year) {
    this.head = head;
    this.names = names;
    this.timings = timings;
    this.year = year;
  }

  /** A row under its columns, and what was left over behind the last column. */
  record Alignment(AlignedRow row, boolean shifted, String surplus) {}

  Alignment align(Row row, boolean afterCut) {
    var across = across(row);
    if (across != null) {
      int line = row.position().line();
      var values = new EnumMap<ColumnRole, Value>(ColumnRole.class);
      values.put(ColumnRole.TASK, Value.of(across, List.of(line)));
      return new Alignment(new AlignedRow(values, line, afterCut, Confidence.PRINTED), false, "");
    }
    var texts = new ArrayList<>(row.cells().stream().map(Cell::text).toList());
    var surplus = new ArrayList<String>();
    while (texts.size() > head.width()) {
      var last = texts.removeLast();
      if (!last.isBlank()) {
        surplus.addFirst(last);
      }
    }
    int missing = head.width() - texts.size();
    long filled = texts.stream().filter(text -> !text.isBlank()).count();
    var best = padded(texts, List.of());
    boolean shifted = false;
    if (missing > 0 && missing <= 2 && filled > 2) {
      int bestScore = score(best);
      for (var gaps : gaps(missing)) {
        var candidate = padded(texts, gaps);
        int score = score(candidate);
        if (score > bestScore) {
          best = candidate;
          bestScore = score;
          shifted = true;
        }
      }
    }
    var aligned = aligned(best, row, afterCut);
    return new Alignment(
        shifted ? aligned.repaired() : aligned, shifted, String.join(" ", surplus));
  }

  /** Whether a cell behind the first is no title but a list of known names or a time. */
  boolean holdsValues(Row row) {
    return row.cells().stream()
        .skip(1)
        .map(Cell::text)
        .filter(text -> ColumnRole.of(text) == ColumnRole.OTHER)
        .anyMatch(text -> names.areKnown(text) || reads(text));
  }

  /** The text of a row that is one cell from edge to edge, or null. */
  private static @Nullable String across(Row row) {
    var texts = row.cells().stream().map(Cell::text).toList();
    boolean whole = texts.size() == 1 || texts.stream().distinct().count() == 1;
    return whole && !NUMERAL.matcher(texts.getFirst()).matches() ? texts.getFirst() : null;
  }

  private AlignedRow aligned(List<String> texts, Row row, boolean afterCut) {
    Map<ColumnRole, Value> values = new EnumMap<>(ColumnRole.class);
    int line = row.position().line();
    for (int i = 0; i < texts.size(); i++) {
      values.merge(head.roles().get(i), Value.of(texts.get(i), List.of(line)), Value::joined);
    }
    return new AlignedRow(values, line, afterCut, Confidence.PRINTED);
  }

  /** All places of one or two lost cells. */
  private List<List<Integer>> gaps(int missing) {
    var gaps = new ArrayList<List<Integer>>();
    for (int first = 0; first < head.width(); first++) {
      if (missing == 1) {
        gaps.add(List.of(first));
        continue;
      }
      for (int second = first + 1; second < head.width(); second++) {
        gaps.add(List.of(first, second));
      }
    }
    return gaps;
  }

  private List<String> padded(List<String> texts, List<Integer> gaps) {
    var padded = new ArrayList<>(texts);
    for (int gap : gaps) {
      padded.add(Math.min(gap, padded.size()), "");
    }
    while (padded.size() < head.width()) {
      padded.add("");
    }
    return padded;
  }

  private int score(List<String> texts) {
    int score = 0;
    for (int i = 0; i < texts.size(); i++) {
      var text = texts.get(i);
      score += text.isBlank() ? blankScore(head.roles().get(i)) : score(head.roles().get(i), text);
    }
    return score;
  }

  private static int blankScore(ColumnRole role) {
    return role == ColumnRole.TASK || role == ColumnRole.LEAD ? -3 : 0;
  }

  private int score(ColumnRole role, String text) {
    return switch (role) {
      case NUMBER -> NUMERAL.matcher(text).matches() ? 3 : -3;
      case TASK -> NUMBERED.matcher(text).matches() ? 3 : names.areKnown(text) ? -2 : 1;
      case LEAD, LEAD_AND_COORDINATOR, COORDINATOR, MONITOR, COORDINATOR_OR_MONITOR ->
          names.areKnown(text) ? 3 : names.beginsLikeAName(text) ? 1 : -2;
      case TIMING, TIMING_START -> reads(text) ? 3 : -1;
      case PRODUCT -> names.areKnown(text) || reads(text) ? -3 : 1;
      case GROUP, PARTY, OTHER -> 0;
    };
  }

  private boolean reads(String text) {
    return timings.read(text, year).kind() != TimingKind.UNREAD;
  }
}
