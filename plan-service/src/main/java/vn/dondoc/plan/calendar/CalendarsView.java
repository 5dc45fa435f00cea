package vn.dondoc.plan.calendar;

import java.util.List;

/**
 * The years that were entered, and a warning of those that plans need though nobody entered them:
 * there only weekends are known to be off.
 */
public record CalendarsView(List<EnteredYear> years, List<MissingYear> missing) {

  /** A year with its version and how many days differ from Monday to Friday. */
  public record EnteredYear(int year, long version, int holidays, int workingSaturdays) {}

  /** A year that was not entered, and how many plans under way are about it. */
  public record MissingYear(int year, int plans) {}
}
