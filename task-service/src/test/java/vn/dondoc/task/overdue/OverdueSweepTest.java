package vn.dondoc.task.overdue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dondoc.task.testing.PlanFixture.aPlan;
import static vn.dondoc.task.testing.TaskFixture.aTask;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.task.AssignmentsOverdue;
import vn.dondoc.platform.time.Deadline;
import vn.dondoc.task.testing.Land;
import vn.dondoc.task.testing.PlanFixture;
import vn.dondoc.task.testing.TaskComponentTest;
import vn.dondoc.task.testing.TaskFixture;

@QuarkusTest
class OverdueSweepTest extends TaskComponentTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);
  private static final Instant DUE = Deadline.endOf(LAST_DAY);

  @Inject OverdueSweep sweep;

  private List<AssignmentsOverdue> overdueAt(Instant now) {
    clock.set(now);
    sweeps.runAll();
    return published(AssignmentsOverdue.class);
  }

  @Test
  void recordsAtTheFirstInstantAndNotBefore() {
    TaskFixture task = aTask().ledBy(Land.RIVER).until(LAST_DAY);
    PlanFixture plan = aPlan().with(task);
    materialise(plan);

    assertThat(overdueAt(DUE.minusNanos(1000))).isEmpty();
    assertThat(overdueAt(DUE))
        .containsExactly(
            new AssignmentsOverdue(
                plan.id(), Land.RIVER.id(), DUE, false, List.of(assignment(task, Land.RIVER))));
  }

  @Test
  void recordsOnce() {
    materialise(aPlan().with(aTask().ledBy(Land.RIVER).until(LAST_DAY)));

    overdueAt(DUE);
    assertThat(overdueAt(DUE.plusSeconds(1))).hasSize(1);
  }

  @Test
  void publishesOneEventPerPlanUnitAndDueInstant() {
    PlanFixture plan =
        aPlan()
            .with(
                aTask().ledBy(Land.RIVER, Land.HILL).until(LAST_DAY),
                aTask().ledBy(Land.RIVER).until(LAST_DAY),
                aTask().ledBy(Land.RIVER).until(LAST_DAY.plusDays(1)));
    materialise(plan);
    materialise(aPlan().with(aTask().ledBy(Land.RIVER).until(LAST_DAY)));

    assertThat(overdueAt(DUE.plusSeconds(86_400)))
        .extracting(e -> e.assignmentIds().size())
        .containsExactlyInAnyOrder(2, 1, 1, 1);
  }

  @Test
  void keepsGroupsWholeAcrossChunks() {
    TaskFixture[] tasks =
        Stream.generate(() -> aTask().ledBy(Land.RIVER, Land.HILL, Land.LAKE).until(LAST_DAY))
            .limit(OverdueSweep.CHUNK - 1)
            .toArray(TaskFixture[]::new);
    materialise(aPlan().with(tasks));
    clock.set(DUE);

    // One row of the second group falls into the first chunk, which then takes it whole.
    assertThat(sweep.sweep(DUE)).isTrue();
    assertThat(published(AssignmentsOverdue.class)).hasSize(2);
    assertThat(sweep.sweep(DUE)).isFalse();

    assertThat(published(AssignmentsOverdue.class))
        .hasSize(3)
        .allSatisfy(e -> assertThat(e.assignmentIds()).hasSize(OverdueSweep.CHUNK - 1));
  }

  @Test
  void passesOverWhatWasHandedIn() {
    TaskFixture task = aTask().ledBy(Land.RIVER, Land.HILL).until(LAST_DAY);
    materialise(aPlan().with(task));
    UUID river = assignment(task, Land.RIVER);
    begin(river, Land.RIVER);
    clock.set(DUE.minusSeconds(1));
    submit(river, Land.RIVER, 3).statusCode(201);

    assertThat(overdueAt(DUE))
        .extracting(AssignmentsOverdue::unitId)
        .containsExactly(Land.HILL.id());
  }

  @Test
  void neverRaisesRequestsOrWhatIsNeverDue() {
    materialise(aPlan().with(aTask().ledBy(Land.FRONT).until(LAST_DAY), aTask().ledBy(Land.RIVER)));

    assertThat(overdueAt(DUE.plusSeconds(365L * 86_400))).isEmpty();
    assertThat(sweep.pending(clock.instant())).isZero();
  }

  @Test
  void marksWhatWasDueBeforeTheIssueAsHistory() {
    materialise(
        aPlan()
            .issuedAt(DUE)
            .with(
                aTask().ledBy(Land.RIVER).until(LAST_DAY),
                aTask().ledBy(Land.RIVER).until(LAST_DAY.plusDays(1))));

    assertThat(overdueAt(DUE.plusSeconds(10 * 86_400)))
        .extracting(AssignmentsOverdue::dueAt, AssignmentsOverdue::historical)
        .containsExactly(tuple(DUE, true), tuple(DUE.plusSeconds(86_400), false));
  }

  @Test
  void knowsWhenItWillHaveToAct() {
    materialise(
        aPlan()
            .with(
                aTask().ledBy(Land.RIVER).until(LAST_DAY.plusDays(5)),
                aTask().ledBy(Land.RIVER).until(LAST_DAY)));

    assertThat(sweep.next(clock.instant())).contains(DUE);
    assertThat(sweep.next(DUE)).contains(DUE.plusSeconds(5 * 86_400));
    assertThat(sweep.pending(DUE)).isEqualTo(1);
  }
}
