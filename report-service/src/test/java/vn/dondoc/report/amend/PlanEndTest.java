package vn.dondoc.report.amend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.dondoc.report.testing.PlanFixture.aPlan;
import static vn.dondoc.report.testing.RegimeFixture.aRegime;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.plan.PlanEnd;
import vn.dondoc.platform.contract.plan.PlanEnded;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.contract.report.ObligationState;
import vn.dondoc.platform.contract.report.ObligationsCancelled;
import vn.dondoc.platform.contract.report.ReportsMissed;
import vn.dondoc.platform.testing.Feed;
import vn.dondoc.report.testing.AssignmentFixture;
import vn.dondoc.report.testing.Callers;
import vn.dondoc.report.testing.Land;
import vn.dondoc.report.testing.PlanFixture;
import vn.dondoc.report.testing.RegimeFixture;
import vn.dondoc.report.testing.ReportComponentTest;

/** A plan that ends asks for no further report. */
@QuarkusTest
class PlanEndTest extends ReportComponentTest {

  private static final Instant END = Instant.parse("2026-05-04T03:00:00Z");

  private final RegimeFixture regime = aRegime().reportedBy(Land.LOTUS, Land.BAMBOO);
  private final PlanFixture plan = aPlan().with(regime);

  @BeforeEach
  void issue() {
    open(plan);
    file(Land.LOTUS, "2026-Q1", 201, null);
    file(Land.LOTUS, "2026-Q2", 201, null);
  }

  private void end(PlanEnd end) {
    clock.set(END);
    sweeps.runAll();
    feed(new PlanEnded(plan.id(), plan.version(), end, END, "Tổng kết", null));
    sweeps.runAll();
    clock.set(Instant.parse("2027-03-01T00:00:00Z"));
    sweeps.runAll();
  }

  private void file(UnitRecorded unit, String period, int status, String code) {
    var answer =
        Callers.once(Callers.officerOf(unit))
            .body("{\"nil\": true}")
            .post("/api/v1/obligations/" + obligation(regime, period, unit) + "/submissions")
            .then()
            .statusCode(status);
    if (code != null) {
      answer.body("code", equalTo(code));
    }
  }

  private void status(int expected, int missed, int pending) {
    Callers.focalOf(Land.HOME_AFFAIRS)
        .get("/api/v1/status?plan=" + plan.id())
        .then()
        .statusCode(200)
        .body("reports.expected.n", equalTo(expected))
        .body("reports.missed.n", equalTo(missed))
        .body("reports.pending.n", equalTo(pending));
  }

  @Test
  void closedPlanStaysAsItStood() {
    end(PlanEnd.CLOSED);

    assertThat(published(ReportsMissed.class)).hasSize(1);
    assertThat(published(ObligationsCancelled.class)).isEmpty();
    status(8, 1, 5);
    file(Land.BAMBOO, "2026-Q3", 409, "PLAN_CLOSED");
    String filed = "/api/v1/obligations/" + obligation(regime, "2026-Q2", Land.LOTUS);
    Callers.once(Callers.focalOf(Land.HOME_AFFAIRS))
        .header("If-Match", "\"2\"")
        .body("{\"reason\": \"Thiếu số liệu\"}")
        .post(filed + "/return")
        .then()
        .statusCode(409)
        .body("code", equalTo("PLAN_CLOSED"));
    Callers.once(Callers.focalOf(Land.HOME_AFFAIRS))
        .header("If-Match", "\"2\"")
        .post(filed + "/acceptance")
        .then()
        .statusCode(200);
  }

  @Test
  void revokedPlanCancelsWhatWasNeitherFiledNorDue() {
    end(PlanEnd.REVOKED);

    assertThat(published(ObligationsCancelled.class))
        .flatExtracting(ObligationsCancelled::rows)
        .extracting(ObligationState::period)
        .containsExactlyInAnyOrder("2026-Q3", "2026-Q4", "2026-Q2", "2026-Q3", "2026-Q4");
    status(3, 1, 0);
    file(Land.BAMBOO, "2026-Q3", 409, "REPORT_CANCELLED");
    file(Land.BAMBOO, "2026-Q1", 409, "PLAN_CLOSED");
  }

  @Test
  void openAssignmentIsPastDueOnlyIfItWasByTheEnd() {
    feed(
        AssignmentFixture.made(
            AssignmentFixture.anAssignment(plan.id(), Land.LOTUS, 1)
                .due(Instant.parse("2026-04-30T17:00:00Z"))
                .state(),
            AssignmentFixture.anAssignment(plan.id(), Land.LOTUS, 2)
                .due(Instant.parse("2026-06-30T17:00:00Z"))
                .state()));

    end(PlanEnd.CLOSED);

    for (String status : new String[] {"", "&unit=H99.41.01"}) {
      Callers.focalOf(Land.HOME_AFFAIRS)
          .get("/api/v1/status?plan=" + plan.id() + status)
          .then()
          .statusCode(200)
          .body("assignments.notStarted.pastDue.n", equalTo(1))
          .body("assignments.notStarted.withinDue.n", equalTo(1));
    }
  }

  @Test
  void endWaitsForItsVersionAndCountsOnce() {
    PlanFixture late = aPlan().with(aRegime().reportedBy(Land.RIVER));
    PlanIssued first = late.issued();
    late.amendedFrom(LocalDate.of(2026, 5, 1));
    PlanEnded revoked = new PlanEnded(late.id(), 2, PlanEnd.REVOKED, END, "Bãi bỏ", null);

    Feed.twice(consumer, revoked);
    feed(late.issued());
    sweeps.runAll();
    feed(first);
    sweeps.runAll();
    feed(revoked);
    sweeps.runAll();

    assertThat(cancelled(late.id())).isEqualTo(3);
    assertThat(published(ObligationsCancelled.class)).hasSize(1);
  }

  private long cancelled(UUID of) {
    return count("obligation where cancelled_at is not null and plan_id = '" + of + "'");
  }
}
