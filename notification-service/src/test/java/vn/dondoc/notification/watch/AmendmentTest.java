package vn.dondoc.notification.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notification.testing.Province.COMMUNE_A;
import static vn.dondoc.notification.testing.Province.COMMUNE_B;
import static vn.dondoc.notification.testing.Province.FRONT;
import static vn.dondoc.notification.testing.Province.LAST_DAY;
import static vn.dondoc.notification.testing.Province.PLAN;
import static vn.dondoc.notification.testing.Province.assignment;
import static vn.dondoc.notification.testing.Province.made;
import static vn.dondoc.notification.testing.Province.opened;
import static vn.dondoc.notification.testing.Province.plan;
import static vn.dondoc.notification.testing.Province.report;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dondoc.notification.testing.Province;
import vn.dondoc.notification.testing.ServiceTest;
import vn.dondoc.platform.contract.plan.AmendmentEffect;
import vn.dondoc.platform.contract.plan.AmendmentFacts;
import vn.dondoc.platform.contract.plan.PlanEnd;
import vn.dondoc.platform.contract.plan.PlanEnded;
import vn.dondoc.platform.contract.report.AmendedObligation;
import vn.dondoc.platform.contract.report.ObligationStatus;
import vn.dondoc.platform.contract.report.ObligationsAmended;
import vn.dondoc.platform.contract.report.ObligationsCancelled;
import vn.dondoc.platform.contract.task.AmendedAssignment;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.platform.contract.task.AssignmentSubmitted;
import vn.dondoc.platform.contract.task.AssignmentsAmended;
import vn.dondoc.platform.contract.task.AssignmentsCancelled;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.testing.Contracts;
import vn.dondoc.platform.testing.Feed;
import vn.dondoc.platform.testing.Outboxes;

/** Reminders follow the plan as it is amended and ended; only who is concerned is told. */
@QuarkusTest
class AmendmentTest extends ServiceTest {

  private static final Instant DUE = endOf(LAST_DAY);
  private static final Instant LATER = endOf("2026-06-30");
  private static final Instant ISSUED = at("2026-04-01T08:00");

  @BeforeEach
  void issueThePlan() {
    feed(plan(ISSUED));
    feed(made(COMMUNE_A, 1, DUE, ISSUED), made(COMMUNE_B, 1, DUE, ISSUED));
  }

  private AssignmentsAmended amended(
      AmendmentEffect effect, UUID unit, Instant dueAt, AssignmentStatus status) {
    return new AssignmentsAmended(
        PLAN,
        2,
        unit,
        1,
        clock.instant(),
        new AmendmentFacts(
            "58",
            "KH-UBND",
            LocalDate.parse("2026-04-01"),
            LocalDate.parse("2026-04-02"),
            "Theo kết luận kiểm tra"),
        List.of(
            new AmendedAssignment(
                effect,
                assignment(unit, 2, dueAt, effect == AmendmentEffect.MOVED ? 2 : 1, status))));
  }

  private Stream<String> toldOf(String code) {
    return told().stream().filter(line -> line.startsWith(code));
  }

  @Test
  void whoIsConcernedIsToldOnceAndNobodyElse() {
    AssignmentsAmended cancelled =
        amended(AmendmentEffect.CANCELLED, COMMUNE_A, DUE, AssignmentStatus.CANCELLED);

    Feed.twice(consumer, cancelled);
    feed(cancelled);

    assertThat(toldOf("AMENDED")).containsExactly("AMENDED 2026-04-01T08:00 headA,officerA");
    assertThat(changes()).containsExactly("CANCELLED once");
  }

  private List<String> changes() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                db.createNativeQuery(
                        "select effect || ' ' || label from notice_change order by position",
                        String.class)
                    .getResultList());
  }

  @Test
  void nothingIsRemindedOfThatIsCancelled() {
    feed(amended(AmendmentEffect.CANCELLED, COMMUNE_A, DUE, AssignmentStatus.CANCELLED));

    walkTo(DUE);

    assertThat(toldOfRungs()).noneMatch(line -> line.startsWith("BEFORE") && line.contains("A"));
    assertThat(toldOf("BEFORE_15")).hasSize(1);
  }

  @Test
  void rungsMoveWithTheDueInstant() {
    feed(amended(AmendmentEffect.MOVED, COMMUNE_A, LATER, AssignmentStatus.ASSIGNED));

    walkTo(LATER);

    assertThat(toldOf("LAST_DAY"))
        .containsExactly("LAST_DAY 2026-05-07T08:00 headB", "LAST_DAY 2026-06-30T08:00 officerA");
    assertThat(toldOf("BEFORE_7").filter(line -> line.contains("officerA"))).hasSize(1);
  }

  @Test
  void whatIsAddedIsRemindedOfFromThenOn() {
    clock.set(at("2026-04-28T09:00"));
    sweeps.runAll();
    AssignmentsAmended added =
        amended(AmendmentEffect.ADDED, COMMUNE_A, DUE, AssignmentStatus.ASSIGNED);
    feed(
        new AssignmentsAmended(
            PLAN,
            2,
            COMMUNE_A,
            1,
            added.at(),
            added.amendment(),
            List.of(
                new AmendedAssignment(
                    AmendmentEffect.ADDED, renamed(added.rows().getFirst().assignment(), LATER)))));

    walkTo(LATER);

    assertThat(toldOf("LAST_DAY").filter(line -> line.contains("officerA")))
        .containsExactly(
            "LAST_DAY 2026-05-07T08:00 officerA", "LAST_DAY 2026-06-30T08:00 officerA");
  }

  private static AssignmentState renamed(AssignmentState s, Instant dueAt) {
    return new AssignmentState(
        Province.id("added for " + s.unitId()),
        1,
        s.planId(),
        Province.id("task added"),
        2,
        s.unitId(),
        s.requested(),
        "once",
        s.dimensions(),
        s.status(),
        0,
        dueAt,
        dueAt,
        1,
        null,
        null,
        null,
        null);
  }

  @Test
  void otherDimensionsAreNobodysConcern() {
    feed(amended(AmendmentEffect.RELABELLED, COMMUNE_A, DUE, AssignmentStatus.ASSIGNED));

    assertThat(toldOf("AMENDED")).isEmpty();
  }

  @Test
  void whoTakesNoOrdersIsAskedAndNotWatched() {
    feed(amended(AmendmentEffect.ADDED, FRONT, DUE, AssignmentStatus.ASSIGNED));

    assertThat(notices().stream().filter(n -> n.kind().equals("AMENDED")))
        .singleElement()
        .satisfies(notice -> assertThat(notice.requested()).isTrue());
    walkTo(DUE);
    assertThat(toldOfRungs()).noneMatch(line -> line.contains("Front") && line.startsWith("BEF"));
  }

  @Test
  void reportsAreToldOfByThemselvesAndFollowTheirDueInstant() {
    feed(opened(COMMUNE_A, DUE, ISSUED));
    feed(
        amended(AmendmentEffect.CANCELLED, COMMUNE_A, DUE, AssignmentStatus.CANCELLED),
        new ObligationsAmended(
            PLAN,
            2,
            COMMUNE_A,
            1,
            clock.instant(),
            null,
            List.of(
                new AmendedObligation(
                    AmendmentEffect.MOVED,
                    report(COMMUNE_A, 2, LATER, 2, ObligationStatus.OPEN),
                    true,
                    null,
                    Province.HOME_AFFAIRS))));

    walkTo(LATER);

    assertThat(toldOf("AMENDED")).hasSize(2);
    assertThat(toldOf("LAST_DAY").filter(line -> line.contains("officerA")))
        .containsExactly("LAST_DAY 2026-06-30T08:00 officerA");
  }

  @ParameterizedTest
  @EnumSource(PlanEnd.class)
  void noReminderOutlivesThePlan(PlanEnd end) {
    feed(new PlanEnded(PLAN, 1, end, clock.instant(), "Tổng kết", null));
    feed(
        new AssignmentSubmitted(assignment(COMMUNE_A, 2, DUE, 1, AssignmentStatus.SUBMITTED)),
        new AssignmentSubmitted(assignment(COMMUNE_A, 3, DUE, 1, AssignmentStatus.RETURNED)));

    walkTo(at("2026-12-31T00:00"));

    assertThat(toldOfRungs())
        .containsExactlyInAnyOrder(
            "PLAN_ENDED 2026-04-01T08:00 headA,officerA", "PLAN_ENDED 2026-04-01T08:00 headB");
  }

  @Test
  void takesInEveryGoldenExample() {
    for (Class<? extends Event> type :
        List.of(
            AssignmentsAmended.class,
            AssignmentsCancelled.class,
            ObligationsAmended.class,
            ObligationsCancelled.class,
            PlanEnded.class)) {
      Contracts.golden(type).forEach(event -> Feed.twice(consumer, event));
    }
    sweeps.runAll();

    assertThat(Outboxes.deadLetters(db)).isEmpty();
  }
}
