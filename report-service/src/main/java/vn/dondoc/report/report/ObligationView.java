package vn.dondoc.report.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.contract.report.ObligationState;
import vn.dondoc.platform.contract.report.ObligationStatus;

/**
 * A report that is owed.
 *
 * @param plan absent for a standing regime
 * @param origin the unit that first owed it, where a reform passed it on
 * @param from first and {@code to} last day of the data window
 * @param lastDay the last permitted day
 * @param dueAt exclusive end of {@code lastDay}
 * @param originalDueAt the one first computed; differs from {@code dueAt} where the plan moved it
 * @param cancelledAt since when the plan asks it no more (its state is then CLOSED), absent else
 * @param escalates false for bodies that are requested, never ordered
 * @param historical due before the plan was issued in the system
 * @param nil whether the round filed last was nil
 * @param round number of the round filed last, 0 before the first
 * @param firstSubmittedAt decides punctuality for good
 * @param unlockedUntil until when a late report is let in, absent where it was not unlocked
 * @param actions what the caller may do next, and why not
 * @param draft the round being written; only where one obligation is read, only for the unit that
 *     owes it
 * @param assignments what the unit was assigned by the plan, a hint for the report; only where one
 *     obligation is read
 */
public record ObligationView(
    UUID id,
    long version,
    PlanRef plan,
    RegimeRef regime,
    UnitRef unit,
    UnitRef origin,
    String period,
    LocalDate from,
    LocalDate to,
    LocalDate lastDay,
    Instant dueAt,
    Instant originalDueAt,
    Instant graceAt,
    Instant lockAt,
    ObligationStatus state,
    Punctuality punctuality,
    boolean nil,
    boolean escalates,
    boolean historical,
    boolean headApproves,
    int round,
    Instant firstSubmittedAt,
    Instant missedAt,
    Instant unlockedUntil,
    Instant cancelledAt,
    List<ActionView> actions,
    RoundView draft,
    List<AssignmentHint> assignments) {

  /** A plan as it is cited. */
  public record PlanRef(UUID id, String number, String symbol, String title) {}

  /** A regime as it is cited. */
  public record RegimeRef(UUID id, String name) {}

  /** A unit as it is named today. */
  public record UnitRef(UUID id, String code, String name) {}

  /** An assignment of the unit and plan, from the status read model. */
  public record AssignmentHint(
      UUID id,
      UUID taskId,
      int taskSeq,
      String occurrence,
      List<String> dimensions,
      String state,
      int percent,
      LocalDate lastDay,
      Instant completedAt) {}

  /**
   * What the caller may do next.
   *
   * @param refusedBecause the code with which the act would be refused, absent where it is allowed
   */
  public record ActionView(Standing.Act action, boolean allowed, ReportProblem refusedBecause) {}

  /** The names that stand beside an obligation. */
  record Names(PlanRef plan, RegimeRef regime, UnitRef unit, UnitRef origin) {}

  static ObligationView of(Obligation obligation, Names names, Standing standing, Instant now) {
    ObligationState state = obligation.state();
    return new ObligationView(
        state.id(),
        state.version(),
        names.plan(),
        names.regime(),
        names.unit(),
        names.origin(),
        state.period(),
        state.from(),
        state.to(),
        obligation.window().lastDay(),
        state.dueAt(),
        obligation.originalDueAt(),
        state.graceAt(),
        state.lockAt(),
        state.status(),
        obligation.punctuality(now),
        state.nil(),
        obligation.escalates(),
        obligation.historical(),
        obligation.headApproves(),
        state.round(),
        state.firstSubmittedAt(),
        state.missedAt(),
        obligation.window().unlockedUntil(),
        obligation.cancelledAt(),
        standing.actions(obligation, now),
        null,
        null);
  }

  ObligationView with(RoundView working, List<AssignmentHint> hints) {
    return new ObligationView(
        id,
        version,
        plan,
        regime,
        unit,
        origin,
        period,
        from,
        to,
        lastDay,
        dueAt,
        originalDueAt,
        graceAt,
        lockAt,
        state,
        punctuality,
        nil,
        escalates,
        historical,
        headApproves,
        round,
        firstSubmittedAt,
        missedAt,
        unlockedUntil,
        cancelledAt,
        actions,
        working,
        hints);
  }
}
