package vn.dondoc.task.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.task.assignment.Standing.DueSide.PAST_DUE;
import static vn.dondoc.task.assignment.Standing.DueSide.WITHIN_DUE;
import static vn.dondoc.task.assignment.Standing.Progress.COMPLETED;
import static vn.dondoc.task.assignment.Standing.Progress.IN_PROGRESS;
import static vn.dondoc.task.assignment.Standing.Progress.NOT_STARTED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.platform.time.Deadline;
import vn.dondoc.platform.time.WorkingCalendar;
import vn.dondoc.task.testing.Land;

class StandingTest {

  /** Wednesday 29 April; Thursday and Friday are holidays, Saturday 9 May is worked. */
  private static final Instant DUE = Deadline.endOf(LocalDate.of(2026, 4, 29));

  private static final WorkingCalendar CALENDAR = new WorkingCalendar(List.of(Land.YEAR_2026));

  private static AssignmentState state(
      AssignmentStatus status, Instant dueAt, Instant firstSubmittedAt, boolean requested) {
    return new AssignmentState(
        UUID.randomUUID(),
        1,
        UUID.randomUUID(),
        UUID.randomUUID(),
        1,
        UUID.randomUUID(),
        requested,
        "once",
        List.of(),
        status,
        0,
        dueAt,
        dueAt,
        1,
        firstSubmittedAt,
        null,
        firstSubmittedAt,
        null);
  }

  private static Standing standing(AssignmentStatus status, Instant firstSubmittedAt, Instant now) {
    return Standing.of(state(status, DUE, firstSubmittedAt, false), now, () -> CALENDAR);
  }

  @Test
  void isNotOverdueOnItsLastDay() {
    assertThat(standing(AssignmentStatus.ASSIGNED, null, DUE.minusNanos(1)))
        .isEqualTo(new Standing(NOT_STARTED, WITHIN_DUE, false, 0));
  }

  @Test
  void isOverdueAtTheFirstInstantAfterIt() {
    assertThat(standing(AssignmentStatus.RECEIVED, null, DUE))
        .isEqualTo(new Standing(NOT_STARTED, PAST_DUE, true, 0));
  }

  @Test
  void countsLatenessInWorkingDays() {
    // 30 April and 1 May off, weekend off: the first working day is Monday 4 May.
    assertThat(
            standing(AssignmentStatus.IN_PROGRESS, null, Instant.parse("2026-05-04T03:00:00Z"))
                .lateBy())
        .isEqualTo(1);
    assertThat(
            standing(AssignmentStatus.IN_PROGRESS, null, Instant.parse("2026-05-11T03:00:00Z"))
                .lateBy())
        .isEqualTo(7);
  }

  @Test
  void judgesWhatWasHandedInByItsFirstSubmission() {
    Instant muchLater = DUE.plusSeconds(30 * 86_400);
    assertThat(standing(AssignmentStatus.SUBMITTED, DUE.minusSeconds(1), muchLater))
        .isEqualTo(new Standing(IN_PROGRESS, WITHIN_DUE, false, 0));
    assertThat(standing(AssignmentStatus.COMPLETED, DUE.minusSeconds(1), muchLater))
        .isEqualTo(new Standing(COMPLETED, WITHIN_DUE, false, 0));
    assertThat(standing(AssignmentStatus.COMPLETED, DUE, muchLater).due()).isEqualTo(PAST_DUE);
  }

  @Test
  void countsReturnedAsNotHandedIn() {
    assertThat(standing(AssignmentStatus.RETURNED, DUE.minusSeconds(1), DUE))
        .isEqualTo(new Standing(IN_PROGRESS, PAST_DUE, true, 0));
  }

  @Test
  void neverCallsRequestOverdue() {
    Standing standing =
        Standing.of(
            state(AssignmentStatus.ASSIGNED, DUE, null, true), DUE.plusSeconds(1), () -> CALENDAR);
    assertThat(standing.overdue()).isFalse();
    assertThat(standing.due()).isEqualTo(PAST_DUE);
  }

  @Test
  void isAlwaysWithinDueWhereNothingIsDue() {
    assertThat(
            Standing.of(
                state(AssignmentStatus.ASSIGNED, null, null, false),
                DUE,
                () -> {
                  throw new AssertionError("no calendar is needed");
                }))
        .isEqualTo(new Standing(NOT_STARTED, WITHIN_DUE, false, 0));
  }
}
