package vn.dondoc.report.status;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import vn.dondoc.report.counter.StatusGroup;

/**
 * The six published cells of assignments, what they add up to, and the requests to bodies that
 * cannot be ordered, which are counted apart (rule T6).
 *
 * @param completionRate completed of total, 0 to 1; absent where there is none
 */
public record Cells(
    Split completed,
    Split inProgress,
    Split notStarted,
    Count total,
    Count requested,
    BigDecimal completionRate) {

  /** One state, within due and past due. */
  public record Split(Count withinDue, Count pastDue) {

    private long sum() {
      return withinDue.n() + pastDue.n();
    }
  }

  /** What {@link #of} reads, over rows named {@code c} with a number {@code n}. */
  static final String COLUMNS =
      column(StatusGroup.COMPLETED, false)
          + column(StatusGroup.COMPLETED, true)
          + column(StatusGroup.IN_PROGRESS, false)
          + column(StatusGroup.IN_PROGRESS, true)
          + column(StatusGroup.NOT_STARTED, false)
          + column(StatusGroup.NOT_STARTED, true)
          + "cast(coalesce(sum(c.n) filter (where c.requested), 0) as bigint) as requested";

  private static String column(StatusGroup state, boolean pastDue) {
    return "cast(coalesce(sum(c.n) filter (where not c.requested and "
        + state.predicate("c", pastDue)
        + "), 0) as bigint) as "
        + name(state, pastDue)
        + ", ";
  }

  private static String name(StatusGroup state, boolean pastDue) {
    return state.name().toLowerCase(Locale.ROOT) + (pastDue ? "_past" : "_within");
  }

  /**
   * @param row null where nothing was counted
   */
  static Cells of(Tuple row, Links links) {
    Split completed = split(row, StatusGroup.COMPLETED, links);
    Split inProgress = split(row, StatusGroup.IN_PROGRESS, links);
    Split notStarted = split(row, StatusGroup.NOT_STARTED, links);
    long total = completed.sum() + inProgress.sum() + notStarted.sum();
    return new Cells(
        completed,
        inProgress,
        notStarted,
        new Count(total, links.assignments(null, null, false)),
        new Count(n(row, "requested"), links.assignments(null, null, true)),
        Rate.of(completed.sum(), total));
  }

  private static Split split(Tuple row, StatusGroup state, Links links) {
    return new Split(
        new Count(n(row, name(state, false)), links.assignments(state, false, false)),
        new Count(n(row, name(state, true)), links.assignments(state, true, false)));
  }

  private static long n(Tuple row, String column) {
    return row == null ? 0 : row.get(column, Long.class);
  }

  /** Shares of counted rows. */
  static final class Rate {

    private Rate() {}

    static BigDecimal of(long part, long whole) {
      return whole == 0
          ? null
          : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }
  }
}
