package vn.dondoc.report.regime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.platform.contract.plan.DataWindow;
import vn.dondoc.platform.contract.plan.Frequency;

/**
 * A reporting regime with the periods that were computed from its rule.
 *
 * @param plan absent for a standing regime
 * @param headApproves whether an officer's report waits for the head of the unit
 * @param droppedInVersion version of the plan that dropped it, absent while it is in force; what
 *     was filed under it stays
 */
public record RegimeView(
    UUID id,
    UUID plan,
    String name,
    @Nullable UUID receiverUnitId,
    @Nullable UUID throughUnitId,
    Frequency frequency,
    @Nullable DataWindow dataWindow,
    boolean headApproves,
    @Nullable Integer droppedInVersion,
    List<PeriodView> periods) {

  /**
   * A period.
   *
   * @param from first and {@code to} last day of the data window
   * @param lastDay the last permitted day
   * @param dueAt exclusive end of {@code lastDay}
   * @param graceAt until when a late report is not escalated further
   * @param lockAt after which only an unlock lets a report in
   */
  public record PeriodView(
      String key,
      LocalDate from,
      LocalDate to,
      LocalDate lastDay,
      Instant dueAt,
      Instant graceAt,
      Instant lockAt) {}
}
