package vn.dondoc.task.amend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static vn.dondoc.platform.contract.plan.AmendmentEffect.ADDED;
import static vn.dondoc.platform.contract.plan.AmendmentEffect.CANCELLED;
import static vn.dondoc.platform.contract.plan.AmendmentEffect.MOVED;
import static vn.dondoc.platform.contract.plan.AmendmentEffect.RELABELLED;
import static vn.dondoc.platform.contract.plan.AmendmentEffect.REWORDED;
import static vn.dondoc.task.testing.PlanFixture.aPlan;
import static vn.dondoc.task.testing.TaskFixture.aTask;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.platform.contract.task.AssignmentsAmended;
import vn.dondoc.platform.contract.task.AssignmentsMade;
import vn.dondoc.platform.contract.task.PlanMaterialised;
import vn.dondoc.platform.testing.Feed;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.task.testing.Land;
import vn.dondoc.task.testing.PlanFixture;
import vn.dondoc.task.testing.TaskComponentTest;
import vn.dondoc.task.testing.TaskFixture;

/** An amendment changes what it concerns, and not one row more. */
@QuarkusTest
class AmendmentTest extends TaskComponentTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  private final TaskFixture kept = aTask().ledBy(Land.RIVER, Land.HILL).until(JUNE);
  private final TaskFixture other = aTask().ledBy(Land.RIVER, Land.JUSTICE).until(JUNE);
  private final PlanFixture plan = aPlan().with(kept, other);

  @BeforeEach
  void issue() {
    materialise(plan);
  }

  private void amend() {
    plan.amendedFrom(MAY);
    feed(plan.issued());
    sweeps.runAll();
  }

  private List<Tuple> amended() {
    return published(AssignmentsAmended.class).stream()
        .flatMap(e -> e.rows().stream())
        .map(row -> tuple(row.effect(), row.assignment().taskId(), row.assignment().unitId()))
        .toList();
  }

  private AssignmentState amended(TaskFixture task) {
    return published(AssignmentsAmended.class).stream()
        .flatMap(e -> e.rows().stream())
        .map(row -> row.assignment())
        .filter(state -> state.taskId().equals(task.id()))
        .findFirst()
        .orElseThrow();
  }

  private long changed() {
    return count("assignment where version > 1");
  }

  @Test
  void makesWhatIsAskedByNewTask() {
    TaskFixture added = aTask().ledBy(Land.LAKE).every(LocalDate.of(2026, 3, 25), JUNE);
    plan.with(added);

    amend();

    assertThat(amended()).containsExactly(tuple(ADDED, added.id(), Land.LAKE.id()));
    assertThat(amended(added))
        .satisfies(
            state -> {
              assertThat(state.occurrence()).isEqualTo("2026-06-30");
              assertThat(state.status()).isEqualTo(AssignmentStatus.ASSIGNED);
              assertThat(state.version()).isEqualTo(1);
            });
    assertThat(changed()).isZero();
    assertThat(published(PlanMaterialised.class))
        .containsExactly(
            new PlanMaterialised(plan.id(), 1, 4, 3), new PlanMaterialised(plan.id(), 2, 5, 4));
  }

  @Test
  void cancelsWhatIsNotCompletedOfDroppedTask() {
    UUID completed = assignment(other, Land.RIVER);
    begin(completed, Land.RIVER);
    submit(completed, Land.RIVER, 3);
    decide(completed, "verification", 4);
    plan.without(other);

    amend();

    assertThat(amended()).containsExactly(tuple(CANCELLED, other.id(), Land.JUSTICE.id()));
    assertThat(count("assignment where status = 'COMPLETED'")).isEqualTo(1);
    assertThat(published(PlanMaterialised.class).getLast())
        .isEqualTo(new PlanMaterialised(plan.id(), 2, 3, 2));
  }

  @Test
  void refusesCommandOnCancelledRowAndShowsWhy() {
    UUID id = assignment(other, Land.JUSTICE);
    plan.without(other);

    amend();

    as(Land.JUSTICE)
        .header("If-Match", "\"2\"")
        .post("/api/v1/assignments/{id}/receipt", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("ASSIGNMENT_CANCELLED"));
    as(Land.JUSTICE)
        .get("/api/v1/assignments/{id}/history", id)
        .then()
        .statusCode(200)
        .body("items[0].action", equalTo("CANCEL"))
        .body("items[0].state", equalTo("CANCELLED"))
        .body("items[0].subject", equalTo("system"))
        .body("items[0].unitId", equalTo(Land.PROVINCE.id().toString()))
        .body("items[0].content.document", equalTo("58/KH-UBND"))
        .body("items[0].content.reason", equalTo("Theo kết luận kiểm tra"));
  }

  @Test
  void cancelsForLeadThatLeavesAndMakesForOneThatComes() {
    kept.noLongerLedBy(Land.HILL).ledBy(Land.LAKE);
    plan.citing(Land.LAKE);

    amend();

    assertThat(amended())
        .containsExactlyInAnyOrder(
            tuple(CANCELLED, kept.id(), Land.HILL.id()), tuple(ADDED, kept.id(), Land.LAKE.id()));
    assertThat(published(AssignmentsAmended.class))
        .extracting(AssignmentsAmended::unitId, AssignmentsAmended::part)
        .containsExactlyInAnyOrder(tuple(Land.HILL.id(), 1), tuple(Land.LAKE.id(), 1));
    assertThat(changed()).isEqualTo(1);
  }

  @Test
  void movesDueInstantAndKeepsTheOriginal() {
    Instant before = Instant.parse("2026-06-30T17:00:00Z");
    kept.until(LocalDate.of(2026, 7, 31));

    amend();

    assertThat(amended())
        .containsExactlyInAnyOrder(
            tuple(MOVED, kept.id(), Land.RIVER.id()), tuple(MOVED, kept.id(), Land.HILL.id()));
    assertThat(amended(kept))
        .satisfies(
            state -> {
              assertThat(state.dueAt()).isEqualTo(Instant.parse("2026-07-31T17:00:00Z"));
              assertThat(state.originalDueAt()).isEqualTo(before);
              assertThat(state.dueVersion()).isEqualTo(2);
              assertThat(state.version()).isEqualTo(2);
            });
    assertThat(changed()).isEqualTo(2);
  }

  @Test
  void keepsOccurrencesByTheirKeyAndWhatWasDueBefore() {
    TaskFixture quarterly =
        aTask().ledBy(Land.LAKE).every(LocalDate.of(2026, 3, 25), JUNE, LocalDate.of(2026, 9, 25));
    PlanFixture second = aPlan().with(quarterly);
    materialise(second);
    quarterly.every(JUNE, LocalDate.of(2026, 7, 31));
    second.amendedFrom(MAY);

    feed(second.issued());
    sweeps.runAll();

    assertThat(
            published(AssignmentsAmended.class).getFirst().rows().stream()
                .map(row -> tuple(row.effect(), row.assignment().occurrence())))
        .containsExactlyInAnyOrder(tuple(CANCELLED, "2026-09-25"), tuple(ADDED, "2026-07-31"));
    assertThat(count("assignment where occurrence = '2026-03-25' and status = 'ASSIGNED'"))
        .isEqualTo(1);
  }

  @Test
  void tellsOfOtherWordsAndDimensionsWithoutChangingWhatIsOwed() {
    kept.saying("Công khai thủ tục hành chính và phí");
    other.serving("PAPI-2", "PAPI-5");

    amend();

    assertThat(amended())
        .containsExactlyInAnyOrder(
            tuple(REWORDED, kept.id(), Land.RIVER.id()),
            tuple(REWORDED, kept.id(), Land.HILL.id()),
            tuple(RELABELLED, other.id(), Land.RIVER.id()),
            tuple(RELABELLED, other.id(), Land.JUSTICE.id()));
    assertThat(amended(other).dimensions()).containsExactly("PAPI-2", "PAPI-5");
    assertThat(count("assignment_entry")).isZero();
    assertThat(count("assignment where version > 1 and task_id = '" + kept.id() + "'")).isZero();
  }

  @Test
  void asksAgainWhatWasCancelled() {
    plan.without(other);
    amend();
    plan.with(other);

    amend();

    assertThat(amended(other).status()).isEqualTo(AssignmentStatus.CANCELLED);
    assertThat(count("assignment where status = 'ASSIGNED' and version = 3")).isEqualTo(2);
    assertThat(count("assignment_entry where action = 'ASSIGN_AGAIN'")).isEqualTo(2);
    assertThat(count("assignment")).isEqualTo(4);
  }

  @Test
  void leavesEverythingAloneWhereNothingDiffers() {
    amend();

    assertThat(published(AssignmentsAmended.class)).isEmpty();
    assertThat(changed()).isZero();
    assertThat(published(PlanMaterialised.class).getLast())
        .isEqualTo(new PlanMaterialised(plan.id(), 2, 4, 3));
  }

  @Test
  void waitsForTheVersionBeforeAndActsOnceInWhateverOrderPiecesCome() {
    PlanFixture late = aPlan().with(aTask().ledBy(Land.LAKE));
    PlanIssued first = late.issued();
    late.with(aTask().ledBy(Land.HILL)).amendedFrom(MAY);
    List<PlanIssued> second = new ArrayList<>(late.inPieces());
    late.with(aTask().ledBy(Land.JUSTICE)).amendedFrom(MAY);
    PlanIssued third = late.issued();
    Collections.reverse(second);

    feed(third);
    second.forEach(piece -> Feed.twice(consumer, piece));
    sweeps.runAll();
    assertThat(count("assignment where plan_id = '" + late.id() + "'")).isZero();
    feed(first);
    sweeps.runAll();
    second.forEach(this::feed);
    feed(third, first);
    sweeps.runAll();

    assertThat(count("assignment where plan_id = '" + late.id() + "'")).isEqualTo(3);
    assertThat(published(PlanMaterialised.class).stream().filter(m -> m.planId().equals(late.id())))
        .containsExactly(
            new PlanMaterialised(late.id(), 1, 1, 1),
            new PlanMaterialised(late.id(), 2, 2, 2),
            new PlanMaterialised(late.id(), 3, 3, 3));
    assertThat(published(AssignmentsMade.class).stream().filter(m -> m.planId().equals(late.id())))
        .hasSize(1);
    assertThat(count("plan_piece")).isZero();
    assertThat(count("plan_change_work")).isZero();
  }

  @Test
  void refusesVersionThatCitesUnlistedUnit() {
    PlanIssued whole = plan.with(aTask().ledBy(Land.LAKE)).amendedFrom(MAY).issued();

    feed(
        new PlanIssued(
            whole.planId(),
            2,
            1,
            1,
            whole.plan(),
            List.of(),
            List.of(),
            List.of(),
            whole.tasks(),
            List.of()));
    sweeps.runAll();

    assertThat(Outboxes.deadLetters(db)).hasSize(1);
    assertThat(count("plan_change")).isZero();
    assertThat(changed()).isZero();
  }

  @Test
  void recordsAnewWhatIsOverdueAfterItsMove() {
    clock.set(Instant.parse("2026-06-30T17:00:00Z"));
    sweeps.runAll();
    assertThat(count("assignment where overdue_recorded_at is not null")).isEqualTo(4);
    kept.until(LocalDate.of(2026, 7, 31));

    amend();

    assertThat(count("assignment where overdue_recorded_at is not null")).isEqualTo(2);
    clock.set(Instant.parse("2026-07-31T17:00:00Z"));
    sweeps.runAll();
    assertThat(count("assignment where overdue_recorded_at is not null")).isEqualTo(4);
  }

  @Test
  void splitsWhatOneUnitIsToldIntoPartsOf500() {
    plan.with(
        Stream.generate(() -> aTask().ledBy(Land.LAKE)).limit(501).toArray(TaskFixture[]::new));

    amend();

    assertThat(published(AssignmentsAmended.class))
        .extracting(AssignmentsAmended::part, told -> told.rows().size())
        .containsExactly(tuple(1, 500), tuple(2, 1));
  }
}
