package vn.dondoc.notification.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notification.testing.Province.COMMUNE_A;
import static vn.dondoc.notification.testing.Province.FRONT;
import static vn.dondoc.notification.testing.Province.LAST_DAY;
import static vn.dondoc.notification.testing.Province.assignment;
import static vn.dondoc.notification.testing.Province.made;
import static vn.dondoc.notification.testing.Province.overdue;
import static vn.dondoc.notification.testing.Province.plan;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.testing.Province;
import vn.dondoc.notification.testing.ServiceTest;
import vn.dondoc.platform.contract.task.AssignmentExtended;
import vn.dondoc.platform.contract.task.AssignmentProgressed;
import vn.dondoc.platform.contract.task.AssignmentReturned;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.platform.contract.task.AssignmentSubmitted;
import vn.dondoc.platform.testing.Feed;

@QuarkusTest
class AssignmentWatchingTest extends ServiceTest {

  private static final Instant DUE = endOf(LAST_DAY);
  private static final Instant ISSUED = at("2026-04-01T08:00");

  @BeforeEach
  void issueThePlan() {
    feed(plan(ISSUED));
  }

  @Test
  void aUnitIsToldOncePerPlanWhateverTheParts() {
    Feed.twice(consumer, made(COMMUNE_A, 1, DUE, ISSUED));
    feed(made(COMMUNE_A, 1, DUE, ISSUED), made(COMMUNE_A, 2, DUE, ISSUED));

    assertThat(told()).containsExactly("ASSIGNED 2026-04-01T08:00 headA,officerA");
  }

  @Test
  void aDatedTaskIsRemindedOfAndEscalated() {
    feed(made(COMMUNE_A, 1, DUE, ISSUED));
    walkTo(DUE);
    feed(overdue(COMMUNE_A, DUE));
    walkTo(at("2026-12-31T00:00"));

    assertThat(toldOfRungs())
        .hasSize(10)
        .startsWith("BEFORE_15 2026-04-10T08:00 officerA")
        .endsWith("CHAIRMAN 2026-05-13T08:00 chairman");
  }

  @Test
  void aTaskWithoutADueInstantIsNotWatchedUntilItHasOne() {
    feed(made(COMMUNE_A, 1, null, ISSUED));
    walkTo(at("2026-05-05T12:00"));
    feed(
        new AssignmentExtended(assignment(COMMUNE_A, 2, DUE, 2, AssignmentStatus.RECEIVED)),
        made(COMMUNE_A, 1, null, ISSUED));
    walkTo(at("2026-05-07T12:00"));

    assertThat(toldOfRungs())
        .containsExactly(
            "BEFORE_1 2026-05-06T08:00 officerA", "LAST_DAY 2026-05-07T08:00 officerA");
  }

  @Test
  void aRequestIsToldOfInOtherWordsAndNotWatched() {
    feed(made(FRONT, 1, DUE, ISSUED), overdue(FRONT, DUE));
    walkTo(at("2026-12-31T00:00"));

    assertThat(told()).containsExactly("ASSIGNED 2026-04-01T08:00 officerFront");
    assertThat(notices()).allMatch(Written::requested);
  }

  @Test
  void anExtensionMovesTheRungsAndKeepsTheOldOnesFromFiring() {
    Instant later = endOf("2026-05-14");
    feed(made(COMMUNE_A, 1, DUE, ISSUED));
    walkTo(at("2026-05-06T12:00"));
    feed(new AssignmentExtended(assignment(COMMUNE_A, 2, later, 2, AssignmentStatus.RECEIVED)));
    feed(new AssignmentProgressed(assignment(COMMUNE_A, 3, later, 2, AssignmentStatus.RECEIVED)));
    walkTo(at("2026-06-30T00:00"));

    assertThat(toldOfRungs())
        .hasSize(7)
        .endsWith(
            "BEFORE_1 2026-05-06T08:00 officerA",
            "BEFORE_3 2026-05-11T08:00 officerA",
            "BEFORE_1 2026-05-13T08:00 officerA",
            "LAST_DAY 2026-05-14T08:00 officerA");
  }

  @Test
  void aSubmissionSettlesAndAReturnIsToldOnce() {
    feed(made(COMMUNE_A, 1, DUE, ISSUED));
    feed(new AssignmentSubmitted(assignment(COMMUNE_A, 2, DUE, 1, AssignmentStatus.SUBMITTED)));
    walkTo(at("2026-05-06T09:00"));
    AssignmentReturned returned =
        new AssignmentReturned(assignment(COMMUNE_A, 3, DUE, 1, AssignmentStatus.RETURNED));
    Feed.twice(consumer, returned);
    feed(returned);
    walkTo(at("2026-05-07T09:00"));

    assertThat(toldOfRungs())
        .containsExactly(
            "RETURNED 2026-05-06T09:00 officerA", "LAST_DAY 2026-05-07T08:00 officerA");
  }

  @Test
  void aSuspendedTaskIsNotRemindedOf() {
    feed(made(COMMUNE_A, 1, DUE, ISSUED));
    feed(new AssignmentProgressed(assignment(COMMUNE_A, 2, DUE, 1, AssignmentStatus.SUSPENDED)));
    walkTo(at("2026-12-31T00:00"));

    assertThat(toldOfRungs()).isEmpty();
  }

  @Test
  void aTransferredTaskIsRemindedOfAtItsNewUnit() {
    feed(made(COMMUNE_A, 1, DUE, ISSUED));
    AssignmentState state = assignment(COMMUNE_A, 2, DUE, 1, AssignmentStatus.ASSIGNED);
    feed(new AssignmentProgressed(ledBy(Province.COMMUNE_B, state)));
    walkTo(at("2026-04-10T09:00"));

    assertThat(toldOfRungs()).containsExactly("BEFORE_15 2026-04-10T08:00 headB");
  }

  @Test
  void aHistoricalPlanIsToldOfOnceAndRaisesNoAlarm() {
    Instant issued = at("2026-09-01T08:00");
    clock.set(issued);
    feed(made(COMMUNE_A, 1, DUE, issued), overdue(COMMUNE_A, DUE));
    walkTo(at("2027-12-31T00:00"));

    assertThat(told()).containsExactly("ASSIGNED 2026-09-01T08:00 headA,officerA");
  }

  private static AssignmentState ledBy(UUID unit, AssignmentState s) {
    return new AssignmentState(
        s.id(),
        s.version(),
        s.planId(),
        s.taskId(),
        s.taskSeq(),
        unit,
        s.requested(),
        s.occurrence(),
        s.dimensions(),
        s.status(),
        s.percent(),
        s.dueAt(),
        s.originalDueAt(),
        s.dueVersion(),
        s.submittedAt(),
        s.completedAt(),
        s.firstSubmittedAt(),
        s.originUnitId());
  }
}
