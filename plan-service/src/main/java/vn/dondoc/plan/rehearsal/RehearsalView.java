package vn.dondoc.plan.rehearsal;

import java.time.LocalDate;
import java.util.List;

/**
 * What issuing the plan would create.
 *
 * @param assignments per task, the distinct lead units after expansion x its occurrences
 * @param requested how many of them go to bodies that are requested, never assigned
 * @param undated how many of them have no due day
 * @param assignedUnits units with at least one assignment
 * @param obligations per regime, its reporting units x its periods
 * @param reportingUnits units with at least one obligation
 * @param months what falls due in each month, in order
 * @param busiest the units with the most to do, most first
 * @param clashes due days that lie in a long holiday or on the first working day after one
 */
public record RehearsalView(
    int assignments,
    int requested,
    int undated,
    int assignedUnits,
    int obligations,
    int reportingUnits,
    List<MonthLoad> months,
    List<UnitLoad> busiest,
    List<Clash> clashes) {

  /** What falls due in a month, such as {@code 2026-06}. */
  public record MonthLoad(String month, int assignments, int obligations) {}

  /**
   * What one unit would have to do.
   *
   * @param undated assignments without a due day, which stand in no month
   */
  public record UnitLoad(
      String code,
      String name,
      int assignments,
      int undated,
      int obligations,
      List<MonthLoad> months) {}

  /**
   * A due day that meets a long holiday.
   *
   * @param pointer the task or regime in the plan, as a JSON pointer
   * @param what its words
   * @param lastDay the last permitted day
   * @param holidayFrom first and {@code holidayTo} last of the days off
   * @param units how many units it concerns
   */
  public record Clash(
      String pointer,
      String what,
      LocalDate lastDay,
      LocalDate holidayFrom,
      LocalDate holidayTo,
      int units) {}
}
