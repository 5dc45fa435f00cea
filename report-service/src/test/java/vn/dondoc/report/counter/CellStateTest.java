package vn.dondoc.report.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.report.testing.AssignmentFixture.anAssignment;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.report.testing.AssignmentFixture;
import vn.dondoc.report.testing.Land;

class CellStateTest {

  private static final Instant DUE = Instant.parse("2026-06-14T17:00:00Z");

  private static AssignmentFixture assignment() {
    return anAssignment(UUID.randomUUID(), Land.LOTUS, 1).due(DUE);
  }

  @ParameterizedTest
  @CsvSource({
    "ASSIGNED,    NOT_STARTED",
    "RECEIVED,    NOT_STARTED",
    "IN_PROGRESS, IN_PROGRESS",
    "SUBMITTED,   HANDED_IN_ON_TIME",
    "RETURNED,    IN_PROGRESS",
    "SUSPENDED,   IN_PROGRESS",
  })
  void openStates(AssignmentStatus status, CellState cell) {
    assertThat(CellState.of(assignment().is(status).state())).isEqualTo(cell);
  }

  @Test
  void handedInTooLateStaysPastDueUntilVerified() {
    assertThat(CellState.of(assignment().submitted(DUE).state())).isEqualTo(CellState.IN_PROGRESS);
    assertThat(CellState.of(assignment().submitted(DUE.minusMillis(1)).state()))
        .isEqualTo(CellState.HANDED_IN_ON_TIME);
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_STARTED,       NOT_STARTED",
    "IN_PROGRESS,       IN_PROGRESS",
    "HANDED_IN_ON_TIME, IN_PROGRESS",
    "COMPLETED_ON_TIME, COMPLETED",
    "COMPLETED_LATE,    COMPLETED",
  })
  void eachBelongsToOnePublishedState(CellState cell, StatusGroup group) {
    assertThat(cell.group()).isEqualTo(group);
  }

  @Test
  void cancelledIsNotCounted() {
    assertThat(CellState.of(assignment().is(AssignmentStatus.CANCELLED).state())).isNull();
  }

  @Test
  void firstHandInDecidesHoweverLongTheReviewTook() {
    assertThat(
            CellState.of(
                assignment()
                    .submitted(DUE.minusMillis(1))
                    .submitted(DUE.plus(Duration.ofDays(5)))
                    .completed(DUE.plus(Duration.ofDays(9)))
                    .state()))
        .isEqualTo(CellState.COMPLETED_ON_TIME);
    assertThat(CellState.of(assignment().submitted(DUE).completed(DUE).state()))
        .isEqualTo(CellState.COMPLETED_LATE);
  }

  @Test
  void withoutHandInTheCompletionDecides() {
    assertThat(CellState.of(assignment().completed(DUE).state()))
        .isEqualTo(CellState.COMPLETED_LATE);
  }

  @Test
  void withoutDueInstantNothingIsLate() {
    assertThat(CellState.of(assignment().due(null).completed(DUE).state()))
        .isEqualTo(CellState.COMPLETED_ON_TIME);
  }
}
