package vn.dondoc.task.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.platform.contract.task.AssignmentStatus.ASSIGNED;
import static vn.dondoc.platform.contract.task.AssignmentStatus.CANCELLED;
import static vn.dondoc.platform.contract.task.AssignmentStatus.COMPLETED;
import static vn.dondoc.platform.contract.task.AssignmentStatus.IN_PROGRESS;
import static vn.dondoc.platform.contract.task.AssignmentStatus.RECEIVED;
import static vn.dondoc.platform.contract.task.AssignmentStatus.RETURNED;
import static vn.dondoc.platform.contract.task.AssignmentStatus.SUBMITTED;
import static vn.dondoc.platform.contract.task.AssignmentStatus.SUSPENDED;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.platform.problem.DomainException;

class AssignmentTest {

  private static final Instant NOW = Instant.parse("2026-03-02T03:00:00Z");

  private final Assignment assignment =
      Assignment.of(
          UUID.randomUUID(), UUID.randomUUID(), 1, UUID.randomUUID(), false, "once", NOW, NOW);

  private AssignmentState state() {
    return assignment.state(List.of());
  }

  @Test
  void movesAlongTheTableOnly() {
    Map<AssignmentStatus, Set<AssignmentStatus>> legal = new EnumMap<>(AssignmentStatus.class);
    legal.put(ASSIGNED, EnumSet.of(RECEIVED, CANCELLED));
    legal.put(RECEIVED, EnumSet.of(IN_PROGRESS, CANCELLED));
    legal.put(IN_PROGRESS, EnumSet.of(IN_PROGRESS, SUBMITTED, CANCELLED));
    legal.put(SUBMITTED, EnumSet.of(COMPLETED, RETURNED, CANCELLED));
    legal.put(RETURNED, EnumSet.of(IN_PROGRESS, SUBMITTED, CANCELLED));
    legal.put(SUSPENDED, EnumSet.of(CANCELLED));
    legal.put(CANCELLED, EnumSet.of(ASSIGNED));
    for (AssignmentStatus from : AssignmentStatus.values()) {
      for (AssignmentStatus to : AssignmentStatus.values()) {
        assertThat(Assignment.legal(from, to))
            .as("%s to %s", from, to)
            .isEqualTo(legal.getOrDefault(from, Set.of()).contains(to));
      }
    }
  }

  @Test
  void goesFromAssignedToCompleted() {
    assignment.receive();
    assignment.progress(40);
    assignment.progress(80);
    assignment.submit(false, false, NOW);
    assignment.complete(false, NOW.plusSeconds(60));

    assertThat(state().status()).isEqualTo(COMPLETED);
    assertThat(state().percent()).isEqualTo(100);
    assertThat(state().completedAt()).isEqualTo(NOW.plusSeconds(60));
    assertThat(assignment.entries()).isEqualTo(5);
  }

  @Test
  void refusesWhatTheStateDoesNotAllow() {
    assertThatThrownBy(() -> assignment.progress(10))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused ->
                assertThat(refused.problem()).isEqualTo(AssignmentProblem.STATE_NOT_ALLOWED));
    assertThat(state().status()).isEqualTo(ASSIGNED);
    assertThat(assignment.entries()).isZero();
  }

  @Test
  void keepsFirstSubmissionThroughReturnAndResubmission() {
    assignment.receive();
    assignment.progress(100);
    assignment.submit(false, false, NOW);
    assignment.giveBack();
    assertThat(state().status()).isEqualTo(RETURNED);
    assertThat(state().completedAt()).isNull();

    Instant later = NOW.plus(Duration.ofDays(3));
    assignment.submit(false, false, later);

    assertThat(state().firstSubmittedAt()).isEqualTo(NOW);
    assertThat(state().submittedAt()).isEqualTo(later);
  }

  @Test
  void wantsProductOrWaiverWhereTheTaskNamesOne() {
    assignment.receive();
    assignment.progress(100);

    assertThatThrownBy(() -> assignment.submit(true, false, NOW))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused -> {
              assertThat(refused.problem()).isEqualTo(AssignmentProblem.PRODUCT_REQUIRED);
              assertThat(refused.errors().getFirst().pointer()).isEqualTo("/product");
            });
  }

  @Test
  void wantsProductAtTheSecondDoorToo() {
    assignment.receive();
    assignment.progress(100);
    assignment.submit(false, false, NOW);

    assertThatThrownBy(() -> assignment.complete(true, NOW)).isInstanceOf(DomainException.class);
  }

  @Test
  void completesWhatBroughtItsProduct() {
    assignment.receive();
    assignment.progress(100);
    assignment.submit(true, true, NOW);
    assignment.complete(true, NOW);

    assertThat(state().status()).isEqualTo(COMPLETED);
  }

  @Test
  void isAskedAgainFromTheBeginningAfterItWasCancelled() {
    assignment.receive();
    assignment.progress(40);
    assignment.cancel();
    assertThat(state().status()).isEqualTo(CANCELLED);

    assignment.assignAgain(NOW.plusSeconds(60), NOW);

    assertThat(state().status()).isEqualTo(ASSIGNED);
    assertThat(state().percent()).isZero();
    assertThat(state().dueAt()).isEqualTo(NOW.plusSeconds(60));
    assertThat(state().originalDueAt()).isEqualTo(NOW);
    assertThat(state().dueVersion()).isEqualTo(2);
    assertThat(assignment.entries()).isEqualTo(4);
  }

  @Test
  void keepsTheOriginalDueInstantWhereThePlanMovesIt() {
    assignment.moveDue(NOW.plusSeconds(60));

    assertThat(state().dueAt()).isEqualTo(NOW.plusSeconds(60));
    assertThat(state().originalDueAt()).isEqualTo(NOW);
    assertThat(state().dueVersion()).isEqualTo(2);
  }

  @Test
  void completedIsNeitherCancelledNorMoved() {
    assignment.receive();
    assignment.progress(100);
    assignment.submit(false, false, NOW);
    assignment.complete(false, NOW);

    assertThatThrownBy(assignment::cancel).isInstanceOf(DomainException.class);
    assertThatThrownBy(() -> assignment.moveDue(NOW)).isInstanceOf(DomainException.class);
  }
}
