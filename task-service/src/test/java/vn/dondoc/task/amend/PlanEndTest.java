package vn.dondoc.task.amend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.dondoc.task.testing.PlanFixture.aPlan;
import static vn.dondoc.task.testing.TaskFixture.aTask;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.plan.PlanEnd;
import vn.dondoc.platform.contract.plan.PlanEnded;
import vn.dondoc.platform.contract.task.AssignmentsCancelled;
import vn.dondoc.platform.contract.task.AssignmentsOverdue;
import vn.dondoc.platform.testing.Feed;
import vn.dondoc.task.testing.Land;
import vn.dondoc.task.testing.PlanFixture;
import vn.dondoc.task.testing.TaskComponentTest;
import vn.dondoc.task.testing.TaskFixture;

/** A plan that ends leaves nothing open that is still urged. */
@QuarkusTest
class PlanEndTest extends TaskComponentTest {

  private static final Instant END = Instant.parse("2026-06-01T03:00:00Z");

  private final TaskFixture task =
      aTask().ledBy(Land.RIVER, Land.HILL).until(LocalDate.of(2026, 6, 30));
  private final PlanFixture plan = aPlan().with(task);

  @BeforeEach
  void issue() {
    materialise(plan);
  }

  private PlanEnded ended(PlanEnd end) {
    return new PlanEnded(
        plan.id(), plan.version(), end, END, "Bãi bỏ theo Quyết định số 77/QĐ-UBND", null);
  }

  private void end(PlanEnd end) {
    clock.set(END);
    feed(ended(end));
    sweeps.runAll();
  }

  @Test
  void closedPlanStaysAsItStoodAndIsUrgedNoMore() {
    UUID id = assignment(task, Land.RIVER);
    begin(id, Land.RIVER);

    end(PlanEnd.CLOSED);
    clock.set(Instant.parse("2026-12-01T03:00:00Z"));
    sweeps.runAll();

    assertThat(published(AssignmentsOverdue.class)).isEmpty();
    assertThat(sweeps.next(clock.instant())).isNull();
    as(Land.RIVER)
        .get("/api/v1/assignments/{id}", id)
        .then()
        .statusCode(200)
        .body("state", equalTo("IN_PROGRESS"))
        .body("standing.due", equalTo("WITHIN_DUE"))
        .body("standing.overdue", equalTo(false));
    as(Land.RIVER).get("/api/v1/my-work").then().body("items", hasSize(0));
    submit(id, Land.RIVER, 3).statusCode(409).body("code", equalTo("PLAN_CLOSED"));
  }

  @Test
  void whatWasHandedInBeforeTheCloseIsVerified() {
    UUID id = assignment(task, Land.RIVER);
    begin(id, Land.RIVER);
    submit(id, Land.RIVER, 3).statusCode(201);

    end(PlanEnd.CLOSED);

    decide(id, "return", 4).statusCode(409).body("code", equalTo("PLAN_CLOSED"));
    decide(id, "verification", 4).statusCode(200).body("state", equalTo("COMPLETED"));
  }

  @Test
  void revokedPlanCancelsWhatIsOpen() {
    UUID completed = assignment(task, Land.HILL);
    begin(completed, Land.HILL);
    submit(completed, Land.HILL, 3);
    decide(completed, "verification", 4);

    end(PlanEnd.REVOKED);

    assertThat(published(AssignmentsCancelled.class))
        .extracting(
            AssignmentsCancelled::unitId,
            AssignmentsCancelled::end,
            AssignmentsCancelled::reason,
            told -> told.rows().size())
        .containsExactly(
            tuple(Land.RIVER.id(), PlanEnd.REVOKED, "Bãi bỏ theo Quyết định số 77/QĐ-UBND", 1));
    assertThat(count("assignment where status = 'COMPLETED'")).isEqualTo(1);
    assertThat(count("assignment_entry where action = 'CANCEL'")).isEqualTo(1);
    as(Land.RIVER)
        .header("If-Match", "\"2\"")
        .post("/api/v1/assignments/{id}/receipt", assignment(task, Land.RIVER))
        .then()
        .statusCode(409)
        .body("code", equalTo("ASSIGNMENT_CANCELLED"));
  }

  @Test
  void recordsWhatHadFallenDueByTheEnd() {
    clock.set(Instant.parse("2026-07-05T03:00:00Z"));
    feed(
        new PlanEnded(
            plan.id(), 1, PlanEnd.CLOSED, Instant.parse("2026-07-04T03:00:00Z"), "Tổng kết", null));
    sweeps.runAll();

    assertThat(count("assignment where overdue_recorded_at is not null and closed_at is not null"))
        .isEqualTo(2);
  }

  @Test
  void endWaitsForItsVersionAndCountsOnce() {
    PlanFixture late = aPlan().with(aTask().ledBy(Land.LAKE));
    var first = late.issued();
    late.with(aTask().ledBy(Land.HILL)).amendedFrom(LocalDate.of(2026, 5, 1));
    PlanEnded revoked = new PlanEnded(late.id(), 2, PlanEnd.REVOKED, END, "Bãi bỏ", null);

    Feed.twice(consumer, revoked);
    feed(late.issued());
    sweeps.runAll();
    assertThat(count("plan_change where chunks_left is not null")).isZero();
    feed(first);
    sweeps.runAll();
    feed(revoked);
    sweeps.runAll();

    assertThat(count("assignment where status = 'CANCELLED'")).isEqualTo(2);
    assertThat(published(AssignmentsCancelled.class)).hasSize(2);
    assertThat(count("plan_change where chunks_left is null")).isZero();
  }
}
