package vn.dondoc.report.report;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.problem.DomainException;

/**
 * How a caller stands to an obligation.
 *
 * @param owes his unit owes the report
 * @param decides his unit receives or collects it, or is the plan's focal agency
 */
public record Standing(Actor actor, boolean owes, boolean decides) {

  /** What can be done to a report, by the names that views give. */
  public enum Act {
    SAVE_DRAFT,
    SUBMIT,
    APPROVE,
    ACCEPT,
    RETURN,
    UNLOCK
  }

  static Standing of(Actor actor, Obligation obligation, boolean decides) {
    return new Standing(actor, obligation.unitId().equals(actor.unit()), decides);
  }

  boolean head() {
    return actor.is(Role.LEADER);
  }

  /** Why this caller may not, whatever the state of the report. */
  Optional<ReportProblem> refusal(Act act) {
    return switch (act) {
      case SAVE_DRAFT, SUBMIT ->
          owes && (head() || actor.is(Role.OFFICER))
              ? Optional.empty()
              : Optional.of(ReportProblem.REPORT_OF_OTHER_UNIT);
      case APPROVE ->
          owes
              ? head() ? Optional.empty() : Optional.of(ReportProblem.HEAD_REQUIRED)
              : Optional.of(ReportProblem.REPORT_OF_OTHER_UNIT);
      case ACCEPT, RETURN, UNLOCK ->
          decides && (head() || actor.is(Role.FOCAL))
              ? Optional.empty()
              : Optional.of(ReportProblem.NOT_THE_RECEIVER);
    };
  }

  void require(Act act) {
    refusal(act)
        .ifPresent(
            problem -> {
              throw new DomainException(problem);
            });
  }

  /** Each act, whether this caller may do it now, and why not. */
  List<ObligationView.ActionView> actions(Obligation obligation, Instant now) {
    return Arrays.stream(Act.values())
        .map(
            act -> {
              ReportProblem refusal =
                  refusal(act).or(() -> refusal(act, obligation, now)).orElse(null);
              return new ObligationView.ActionView(act, refusal == null, refusal);
            })
        .toList();
  }

  private static Optional<ReportProblem> refusal(Act act, Obligation obligation, Instant now) {
    return switch (act) {
      case SAVE_DRAFT -> obligation.draftRefusal();
      case SUBMIT -> obligation.filingRefusal(now);
      case APPROVE -> obligation.approvalRefusal(now);
      case ACCEPT -> obligation.decisionRefusal();
      case RETURN -> obligation.returnRefusal();
      case UNLOCK -> obligation.unlockRefusal(now);
    };
  }
}
