package vn.dondoc.plan.timing;

import java.util.stream.IntStream;

/**
 * The years of a plan and how it takes "trước ngày D" (rule D1).
 *
 * @param first its first year, in which a day printed without one lies (rule D2)
 * @param last its last year
 * @param tolerantBefore whether D itself is in time
 */
public record PlanYears(int first, int last, boolean tolerantBefore) {

  /** No plan of this kind is older. */
  public static final int EARLIEST = 1945;

  public static final int LATEST = 2999;

  /** A stage of the state's planning has five, a strategy ten. */
  public static final int MOST = 11;

  public static PlanYears of(int year) {
    return new PlanYears(year, year, false);
  }

  /** Whether these can be the years of a plan. */
  public boolean arePlausible() {
    return first >= EARLIEST && last <= LATEST && first <= last && last - first < MOST;
  }

  public boolean areSeveral() {
    return last > first;
  }

  public IntStream each() {
    return IntStream.rangeClosed(first, last);
  }

  public PlanYears only(int year) {
    return new PlanYears(year, year, tolerantBefore);
  }
}
