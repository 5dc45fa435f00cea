package vn.dondoc.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dondoc.notification.testing.Province.COMMUNE_A;
import static vn.dondoc.notification.testing.Province.COMMUNE_B;
import static vn.dondoc.notification.testing.Province.FRONT;
import static vn.dondoc.notification.testing.Province.HOME_AFFAIRS;
import static vn.dondoc.notification.testing.Province.LAST_DAY;
import static vn.dondoc.notification.testing.Province.PLAN;
import static vn.dondoc.notification.testing.Province.REGIME;
import static vn.dondoc.notification.testing.Province.assignment;
import static vn.dondoc.notification.testing.Province.made;
import static vn.dondoc.notification.testing.Province.plan;
import static vn.dondoc.notification.testing.Province.report;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.testing.ServiceTest;
import vn.dondoc.platform.contract.plan.PlanEnd;
import vn.dondoc.platform.contract.plan.PlanEnded;
import vn.dondoc.platform.contract.report.ObligationStatus;
import vn.dondoc.platform.contract.report.ObligationsCancelled;
import vn.dondoc.platform.contract.report.ObligationsOpened;
import vn.dondoc.platform.contract.task.AssignmentCompleted;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.platform.contract.task.AssignmentsCancelled;
import vn.dondoc.platform.testing.Feed;

/** Who had open work of a plan that ended is told of it once. */
@QuarkusTest
class EndNoticeTest extends ServiceTest {

  private static final Instant DUE = endOf(LAST_DAY);
  private static final Instant ISSUED = at("2026-04-01T08:00");

  @Inject NoticeReader reader;

  @BeforeEach
  void issueThePlan() {
    feed(plan(ISSUED));
    feed(made(COMMUNE_A, 1, DUE, ISSUED), made(COMMUNE_B, 1, DUE, ISSUED));
  }

  private PlanEnded ended(PlanEnd how) {
    return new PlanEnded(PLAN, 1, how, clock.instant(), "Đã tổng kết", null);
  }

  private List<Written> ends() {
    return notices().stream().filter(n -> n.kind().equals("PLAN_ENDED")).toList();
  }

  @Test
  void tellsOnceWhoHasOpenWorkAndNobodyElse() {
    feed(new AssignmentCompleted(assignment(COMMUNE_B, 2, DUE, 1, AssignmentStatus.COMPLETED)));

    Feed.twice(consumer, ended(PlanEnd.CLOSED));
    feed(ended(PlanEnd.CLOSED));

    assertThat(ends())
        .singleElement()
        .satisfies(n -> assertThat(n.unitId()).isEqualTo(COMMUNE_A))
        .satisfies(n -> assertThat(n.persons()).hasSize(2))
        .satisfies(n -> assertThat(n.requested()).isFalse());
    Map<UUID, NoticeFacts> facts = reader.facts(List.of(ends().getFirst().id()));
    assertThat(facts.get(ends().getFirst().id()).end())
        .isEqualTo(new NoticeEnd(PlanEnd.CLOSED, "Đã tổng kết", null));
  }

  @Test
  void tellsOfWorkThatWasNotKnownWhenThePlanEnded() {
    UUID late = FRONT;
    AssignmentsCancelled cancelled =
        new AssignmentsCancelled(
            PLAN,
            late,
            1,
            PlanEnd.REVOKED,
            "Ban hành nhầm",
            clock.instant(),
            List.of(assignment(late, 2, DUE, 1, AssignmentStatus.CANCELLED)));
    feed(ended(PlanEnd.REVOKED));
    assertThat(ends()).extracting(Written::unitId).doesNotContain(late);

    feed(cancelled);
    feed(cancelled);

    assertThat(ends())
        .extracting(Written::unitId)
        .containsExactlyInAnyOrder(COMMUNE_A, COMMUNE_B, late);
  }

  private static ObligationsCancelled reportsOf(UUID unit) {
    return new ObligationsCancelled(
        PLAN,
        unit,
        1,
        PlanEnd.REVOKED,
        "Ban hành nhầm",
        at("2026-04-02T08:00"),
        List.of(report(unit, 2, DUE, 1, ObligationStatus.CLOSED)));
  }

  @Test
  void asksAnUnorderedBodyWhoseReportsWereCancelledBeforeTheEndWasKnown() {
    feed(reportsOf(FRONT), reportsOf(COMMUNE_A));

    feed(ended(PlanEnd.REVOKED));

    assertThat(ends().stream().filter(n -> !n.unitId().equals(COMMUNE_B)))
        .extracting(Written::unitId, Written::requested)
        .containsExactlyInAnyOrder(tuple(FRONT, true), tuple(COMMUNE_A, false));
  }

  @Test
  void goesByWhatTheWorkWasOpenedAs() {
    feed(
        new ObligationsOpened(
            PLAN,
            REGIME,
            FRONT,
            true,
            null,
            HOME_AFFAIRS,
            ISSUED,
            List.of(report(FRONT, 1, DUE, 1, ObligationStatus.OPEN))));

    feed(reportsOf(FRONT), reportsOf(COMMUNE_A));

    assertThat(ends())
        .extracting(Written::unitId, Written::requested)
        .containsExactlyInAnyOrder(tuple(FRONT, false), tuple(COMMUNE_A, false));
  }

  @Test
  void asksWhoWasOnlyRequested() {
    feed(made(FRONT, 1, DUE, ISSUED));

    feed(ended(PlanEnd.CLOSED));

    assertThat(ends().stream().filter(n -> n.unitId().equals(FRONT)))
        .singleElement()
        .satisfies(n -> assertThat(n.requested()).isTrue());
  }
}
