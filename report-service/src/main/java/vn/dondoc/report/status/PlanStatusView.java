package vn.dondoc.report.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Who has done what of a plan, within what the caller sees.
 *
 * @param at when it was asked; {@code pastDue} is as of this instant
 * @param wholePlan whether the caller sees the whole plan, or only his unit and those below
 */
public record PlanStatusView(
    UUID plan,
    Instant at,
    boolean wholePlan,
    Cells assignments,
    ReportCounts reports,
    List<PeriodStatus> periods) {

  /** The reports of one period. */
  public record PeriodStatus(String period, LocalDate lastDay, ReportCounts reports) {}
}
