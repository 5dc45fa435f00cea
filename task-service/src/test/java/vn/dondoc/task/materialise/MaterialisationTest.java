package vn.dondoc.task.materialise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dondoc.task.testing.PlanFixture.aPlan;
import static vn.dondoc.task.testing.TaskFixture.aTask;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.platform.contract.task.AssignmentsMade;
import vn.dondoc.platform.contract.task.PlanMaterialised;
import vn.dondoc.platform.testing.Feed;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.task.testing.Land;
import vn.dondoc.task.testing.PlanFixture;
import vn.dondoc.task.testing.TaskComponentTest;
import vn.dondoc.task.testing.TaskFixture;

@QuarkusTest
class MaterialisationTest extends TaskComponentTest {

  @Test
  void givesEachUnitOfClosedGroupItsAssignmentsAndTellsItOnce() {
    PlanFixture plan = aPlan();
    UUID communes = plan.closedGroup("UBND cấp xã", Land.COMMUNES);
    plan.with(
        aTask().ledBy(communes).until(LocalDate.of(2026, 6, 30)),
        aTask().ledBy(communes),
        aTask().ledBy(Land.JUSTICE));

    materialise(plan);

    assertThat(published(AssignmentsMade.class))
        .extracting(AssignmentsMade::unitId, made -> made.rows().size(), AssignmentsMade::part)
        .containsExactlyInAnyOrder(
            tuple(Land.RIVER.id(), 2, 1),
            tuple(Land.HILL.id(), 2, 1),
            tuple(Land.LAKE.id(), 2, 1),
            tuple(Land.JUSTICE.id(), 1, 1));
    assertThat(published(PlanMaterialised.class))
        .containsExactly(new PlanMaterialised(plan.id(), 1, 7, 4));
    assertThat(count("plan_work")).isZero();
    assertThat(count("plan_piece")).isZero();
  }

  @Test
  void publishesTheFullInitialState() {
    TaskFixture task = aTask().ledBy(Land.RIVER).until(LocalDate.of(2026, 6, 30));
    PlanFixture plan = aPlan().with(task);

    materialise(plan);

    AssignmentsMade made = published(AssignmentsMade.class).getFirst();
    Instant due = Instant.parse("2026-06-30T17:00:00Z");
    assertThat(made.planIssuedAt()).isEqualTo(PlanFixture.ISSUED_AT);
    assertThat(made.rows())
        .containsExactly(
            new AssignmentState(
                assignment(task, Land.RIVER),
                1,
                plan.id(),
                task.id(),
                1,
                Land.RIVER.id(),
                false,
                "once",
                List.of("PAPI-5"),
                AssignmentStatus.ASSIGNED,
                0,
                due,
                due,
                1,
                null,
                null,
                null,
                null));
  }

  @Test
  void multipliesByOccurrences() {
    materialise(
        aPlan()
            .with(
                aTask()
                    .ledBy(Land.EAST, Land.WEST)
                    .every(
                        LocalDate.of(2026, 3, 25),
                        LocalDate.of(2026, 6, 25),
                        LocalDate.of(2026, 9, 25))));

    assertThat(published(AssignmentsMade.class))
        .hasSize(2)
        .allSatisfy(
            made ->
                assertThat(made.rows())
                    .extracting(AssignmentState::occurrence)
                    .containsExactly("2026-03-25", "2026-06-25", "2026-09-25"));
  }

  @Test
  void givesOneAssignmentToUnitNamedDirectlyAndThroughGroups() {
    PlanFixture plan = aPlan();
    UUID communes = plan.closedGroup("UBND cấp xã", Land.COMMUNES);
    UUID east = plan.closedGroup("các xã huyện Đông An", List.of(Land.RIVER, Land.HILL));
    plan.with(aTask().ledBy(Land.RIVER).ledBy(communes).ledBy(east));

    materialise(plan);

    assertThat(count("assignment")).isEqualTo(3);
  }

  @Test
  void givesNothingToOpenGroup() {
    PlanFixture plan = aPlan();
    UUID related = plan.openGroup("các cơ quan có liên quan");
    plan.with(aTask().ledBy(related), aTask().ledBy(related).ledBy(Land.JUSTICE));

    materialise(plan);

    assertThat(published(PlanMaterialised.class))
        .containsExactly(new PlanMaterialised(plan.id(), 1, 1, 1));
  }

  @Test
  void saysThatPlanIsMaterialisedWhereNobodyLeads() {
    PlanFixture plan = aPlan();
    plan.with(aTask().ledBy(plan.openGroup("các cơ quan có liên quan")));

    materialise(plan);

    assertThat(published(PlanMaterialised.class))
        .containsExactly(new PlanMaterialised(plan.id(), 1, 0, 0));
  }

  @Test
  void requestsBodiesThatTakeNoOrders() {
    materialise(aPlan().with(aTask().ledBy(Land.FRONT, Land.JUSTICE)));

    assertThat(published(AssignmentsMade.class).stream().flatMap(made -> made.rows().stream()))
        .extracting(AssignmentState::unitId, AssignmentState::requested)
        .containsExactlyInAnyOrder(tuple(Land.FRONT.id(), true), tuple(Land.JUSTICE.id(), false));
  }

  @Test
  void actsOnceOnEventThatComesTwice() {
    PlanIssued issued = aPlan().with(aTask().ledBy(Land.JUSTICE)).issued();

    Feed.twice(consumer, issued);
    sweeps.runAll();
    feed(issued);
    sweeps.runAll();

    assertThat(count("assignment")).isEqualTo(1);
    assertThat(published(AssignmentsMade.class)).hasSize(1);
    assertThat(published(PlanMaterialised.class)).hasSize(1);
  }

  @Test
  void waitsForAllPiecesInWhateverOrderTheyCome() {
    PlanFixture plan = aPlan();
    UUID communes = plan.closedGroup("UBND cấp xã", Land.COMMUNES);
    plan.with(aTask().ledBy(communes), aTask().ledBy(Land.JUSTICE));
    List<PlanIssued> pieces = plan.inPieces();

    feed(pieces.get(2));
    Feed.twice(consumer, pieces.get(0));
    feed(pieces.get(2));
    sweeps.runAll();
    assertThat(count("assignment")).isZero();
    feed(pieces.get(1), pieces.get(0));
    sweeps.runAll();

    assertThat(count("assignment")).isEqualTo(4);
    assertThat(published(PlanMaterialised.class))
        .containsExactly(new PlanMaterialised(plan.id(), 1, 4, 4));
  }

  @Test
  void keepsLaterVersionUntilItsTurn() {
    PlanFixture plan = aPlan().version(2).with(aTask().ledBy(Land.JUSTICE));

    materialise(plan);

    assertThat(count("assignment")).isZero();
    assertThat(count("plan_piece")).isEqualTo(1);
  }

  @Test
  void refusesPlanThatCitesUnlistedUnit() {
    PlanIssued whole = aPlan().with(aTask().ledBy(Land.JUSTICE)).issued();
    PlanIssued torn =
        new PlanIssued(
            whole.planId(),
            1,
            1,
            1,
            whole.plan(),
            List.of(),
            List.of(),
            List.of(),
            whole.tasks(),
            List.of());

    feed(torn);
    sweeps.runAll();

    assertThat(Outboxes.deadLetters(db)).hasSize(1);
    assertThat(count("plan")).isZero();
    assertThat(count("plan_piece")).isZero();
  }

  @Test
  void splitsWhatOneUnitGetsIntoPartsOf500() {
    TaskFixture[] tasks =
        Stream.generate(() -> aTask().ledBy(Land.JUSTICE)).limit(1001).toArray(TaskFixture[]::new);

    materialise(aPlan().with(tasks));

    assertThat(published(AssignmentsMade.class))
        .extracting(AssignmentsMade::part, made -> made.rows().size())
        .containsExactly(tuple(1, 500), tuple(2, 500), tuple(3, 1));
  }

  @Test
  void cutsChunksByAssignmentsWhereUnitsHaveVeryMany() {
    PlanFixture plan = aPlan();
    List<UnitRecorded> many =
        IntStream.range(0, 101)
            .mapToObj(
                i ->
                    Land.unit("M" + i, "UBND xã " + i, UnitKind.PEOPLES_COMMITTEE, "COMMUNE", null))
            .toList();
    UUID group = plan.closedGroup("UBND cấp xã", many);
    plan.with(Stream.generate(() -> aTask().ledBy(group)).limit(400).toArray(TaskFixture[]::new));

    feed(plan.issued());
    assertThat(count("plan_work")).isEqualTo(3);
    sweeps.runAll();

    assertThat(published(PlanMaterialised.class))
        .containsExactly(new PlanMaterialised(plan.id(), 1, 40_400, 101));
  }

  @Test
  void auditsEachChunkInOneRow() {
    materialise(aPlan().with(aTask().ledBy(Land.EAST, Land.WEST)));

    assertThat(count("audit where action = 'assignment.make' and after like '%\"count\":2%'"))
        .isEqualTo(1);
  }
}
