package vn.dondoc.task.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.platform.problem.DomainException;

class AssignmentActionTest {

  private static final UUID UNIT = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();

  private static Actor actor(String role, UUID unit) {
    return new Actor("somebody", "H99.61", unit, Set.of(role));
  }

  private static AssignmentRow row(AssignmentStatus status, boolean verifies) {
    return row(status, verifies, null);
  }

  private static AssignmentRow row(AssignmentStatus status, boolean verifies, Instant closedAt) {
    AssignmentState state =
        new AssignmentState(
            UUID.randomUUID(),
            1,
            UUID.randomUUID(),
            UUID.randomUUID(),
            1,
            UNIT,
            false,
            "once",
            List.of(),
            status,
            0,
            null,
            null,
            1,
            null,
            null,
            null,
            null);
    return new AssignmentRow(
        state,
        null,
        null,
        new AssignmentRow.UnitView(UNIT, "H99.61", "UBND xã"),
        null,
        verifies,
        closedAt);
  }

  private static String refusal(AssignmentAction action, Actor actor, AssignmentRow row) {
    return action.refusal(actor, row).map(e -> e.problem().name()).orElse(null);
  }

  @ParameterizedTest
  @CsvSource({
    "RECEIVE,      officer, ASSIGNED,",
    "RECEIVE,      leader,  ASSIGNED,",
    "RECEIVE,      focal,   ASSIGNED,    ROLE_REQUIRED",
    "RECEIVE,      officer, RECEIVED,    STATE_NOT_ALLOWED",
    "PROGRESS,     officer, RETURNED,",
    "PROGRESS,     officer, SUBMITTED,   STATE_NOT_ALLOWED",
    "SUBMIT,       leader,  IN_PROGRESS,",
    "SUBMIT,       leader,  COMPLETED,   STATE_NOT_ALLOWED",
    "ADD_EVIDENCE, officer, ASSIGNED,",
    "ADD_EVIDENCE, officer, SUBMITTED,",
    "ADD_EVIDENCE, officer, COMPLETED,   STATE_NOT_ALLOWED",
    "ADD_EVIDENCE, officer, SUSPENDED,   STATE_NOT_ALLOWED",
    "ADD_EVIDENCE, officer, CANCELLED,   ASSIGNMENT_CANCELLED",
    "RECEIVE,      officer, CANCELLED,   ASSIGNMENT_CANCELLED",
    "VERIFY,       officer, SUBMITTED,   ROLE_REQUIRED",
  })
  void theUnitWorks(AssignmentAction action, String role, AssignmentStatus status, String refusal) {
    assertThat(refusal(action, actor(role, UNIT), row(status, true))).isEqualTo(refusal);
  }

  @ParameterizedTest
  @CsvSource({"RECEIVE, ASSIGNED", "ADD_EVIDENCE, IN_PROGRESS", "SUBMIT, RETURNED"})
  void nobodyElseDoesTheWorkOfAUnit(AssignmentAction action, AssignmentStatus status) {
    assertThat(refusal(action, actor("officer", OTHER), row(status, true)))
        .isEqualTo("NOT_YOUR_ASSIGNMENT");
  }

  @ParameterizedTest
  @CsvSource({
    "VERIFY, SUBMITTED,   true,",
    "RETURN, SUBMITTED,   true,",
    "VERIFY, SUBMITTED,   false, NOT_THE_VERIFIER",
    "VERIFY, IN_PROGRESS, true,  STATE_NOT_ALLOWED",
    "RETURN, COMPLETED,   true,  STATE_NOT_ALLOWED",
  })
  void theFocalAgencyOfThePlanVerifies(
      AssignmentAction action, AssignmentStatus status, boolean verifies, String refusal) {
    assertThat(refusal(action, actor("focal", OTHER), row(status, verifies))).isEqualTo(refusal);
  }

  @ParameterizedTest
  @CsvSource({
    "RECEIVE,      officer, ASSIGNED,    PLAN_CLOSED",
    "PROGRESS,     officer, IN_PROGRESS, PLAN_CLOSED",
    "ADD_EVIDENCE, leader,  IN_PROGRESS, PLAN_CLOSED",
    "SUBMIT,       officer, RETURNED,    PLAN_CLOSED",
    "RETURN,       focal,   SUBMITTED,   PLAN_CLOSED",
    "VERIFY,       focal,   SUBMITTED,",
    "VERIFY,       focal,   IN_PROGRESS, STATE_NOT_ALLOWED",
  })
  void closedPlanStaysAsItStoodButWhatWasHandedInIsVerified(
      AssignmentAction action, String role, AssignmentStatus status, String refusal) {
    assertThat(refusal(action, actor(role, UNIT), row(status, true, Instant.EPOCH)))
        .isEqualTo(refusal);
  }

  @Test
  void whoMayNeverDoItIsToldSoWhateverTheState() {
    AssignmentRow completed = row(AssignmentStatus.COMPLETED, false);

    assertThat(refusal(AssignmentAction.RETURN, actor("focal", OTHER), completed))
        .isEqualTo("NOT_THE_VERIFIER");
    assertThatThrownBy(
            () -> AssignmentAction.RETURN.requirePermission(actor("focal", OTHER), completed))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.problem()).isEqualTo(AssignmentProblem.NOT_THE_VERIFIER));
    assertThatThrownBy(() -> AssignmentAction.RETURN.requireState(completed))
        .isInstanceOfSatisfying(
            DomainException.class,
            e -> assertThat(e.problem()).isEqualTo(AssignmentProblem.STATE_NOT_ALLOWED));
  }

  @Test
  void commandsTakeWhatViewsOffer() {
    AssignmentRow submitted = row(AssignmentStatus.SUBMITTED, true);

    AssignmentAction.VERIFY.requirePermission(actor("focal", OTHER), submitted);
    AssignmentAction.VERIFY.requireState(submitted);

    assertThat(AssignmentAction.VERIFY.refusal(actor("focal", OTHER), submitted)).isEmpty();
  }
}
