package vn.dondoc.report.status;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.dondoc.report.obligation.Measure;

/**
 * Counts of the reports that are owed: obligation rows, never tree nodes.
 *
 * @param received filed, nil included (rule R4)
 * @param missed silent past the due instant; {@code pending} silent before it
 * @param onTimeRate on time of expected, 0 to 1; absent where none is expected
 */
public record ReportCounts(
    Count expected,
    Count received,
    Count onTime,
    Count late,
    Count nil,
    Count missed,
    Count pending,
    Count returned,
    Count accepted,
    BigDecimal onTimeRate) {

  /** What {@link #of} reads, over obligations named {@code o}. */
  static final String COLUMNS =
      Arrays.stream(Measure.values())
          .map(m -> "count(*) filter (where " + m.predicate() + ") as " + name(m))
          .collect(Collectors.joining(", "));

  private static String name(Measure measure) {
    return "m_" + measure.name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param row null where nothing is owed
   * @param period null for the total
   */
  static ReportCounts of(Tuple row, Links links, String period) {
    Count expected = count(row, Measure.EXPECTED, links, period);
    Count onTime = count(row, Measure.ON_TIME, links, period);
    return new ReportCounts(
        expected,
        count(row, Measure.RECEIVED, links, period),
        onTime,
        count(row, Measure.LATE, links, period),
        count(row, Measure.NIL, links, period),
        count(row, Measure.MISSED, links, period),
        count(row, Measure.PENDING, links, period),
        count(row, Measure.RETURNED, links, period),
        count(row, Measure.ACCEPTED, links, period),
        Cells.Rate.of(onTime.n(), expected.n()));
  }

  private static Count count(Tuple row, Measure measure, Links links, String period) {
    return new Count(
        row == null ? 0 : row.get(name(measure), Long.class), links.obligations(measure, period));
  }
}
