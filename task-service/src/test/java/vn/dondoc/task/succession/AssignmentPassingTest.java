package vn.dondoc.task.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.dondoc.platform.testing.ReformFixture.aReformOf;
import static vn.dondoc.task.testing.PlanFixture.aPlan;
import static vn.dondoc.task.testing.TaskFixture.aTask;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.organisation.ReformEnacted;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.platform.contract.task.AssignmentsTransferred;
import vn.dondoc.platform.testing.Feed;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.ReformFixture;
import vn.dondoc.task.testing.Land;
import vn.dondoc.task.testing.PlanFixture;
import vn.dondoc.task.testing.TaskComponentTest;
import vn.dondoc.task.testing.TaskFixture;

/** Three communes merge, their district ends, another one is split (J7, as far as it is tasks). */
@QuarkusTest
class AssignmentPassingTest extends TaskComponentTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 7, 1);
  private static final UnitRecorded MERGED =
      Land.unit("T00.M1", "UBND xã Sông Đồi", UnitKind.PEOPLES_COMMITTEE, "COMMUNE", Land.PROVINCE);
  private static final UnitRecorded GREATER =
      Land.unit("T00.M2", "UBND xã Vân Sơn", UnitKind.PEOPLES_COMMITTEE, "COMMUNE", Land.PROVINCE);

  private final TaskFixture task = aTask().until(LocalDate.of(2026, 9, 30));

  private PlanFixture planOfCommunes() {
    PlanFixture plan = aPlan();
    return plan.with(task.ledBy(plan.closedGroup("UBND cấp xã", Land.COMMUNES)));
  }

  private static ReformFixture merger() {
    return aReformOf(FIRST_DAY).merging(MERGED, Land.RIVER, Land.HILL, Land.LAKE);
  }

  private void enact(ReformFixture reform) {
    feed(reform.units());
    feed(reform.enacted());
    clock.set(reform.at());
    sweeps.runAll();
  }

  @Test
  void passesOpenWorkWithItsHistoryAndKeepsWhatIsCompletedUnderTheOldName() {
    materialise(planOfCommunes());
    UUID open = assignment(task, Land.RIVER);
    UUID closed = assignment(task, Land.HILL);
    begin(open, Land.RIVER);
    begin(closed, Land.HILL);
    submit(closed, Land.HILL, 3).statusCode(201);
    decide(closed, "verification", 4).statusCode(200);

    enact(merger());

    as(MERGED)
        .get("/api/v1/assignments/{id}", open)
        .then()
        .statusCode(200)
        .body("unit.name", equalTo("UBND xã Sông Đồi"))
        .body("origin.name", equalTo("UBND xã Bến Sông"))
        .body("state", equalTo("IN_PROGRESS"))
        .body("percent", equalTo(50))
        .body("version", equalTo(4));
    as(MERGED)
        .get("/api/v1/assignments/{id}/history", open)
        .then()
        .body("items.action", equalTo(List.of("RECEIVE", "PROGRESS", "TRANSFER")))
        .body("items[2].subject", equalTo("system"))
        .body("items[2].content.transfer.act", equalTo("1675/NQ-HĐND"))
        .body("items[2].content.transfer.from.name", equalTo("UBND xã Bến Sông"))
        .body("items[2].content.transfer.to.name", equalTo("UBND xã Sông Đồi"));
    // The successor sees what its predecessor closed, under the name of then, and cannot change it.
    as(MERGED)
        .get("/api/v1/assignments/{id}", closed)
        .then()
        .statusCode(200)
        .body("unit.name", equalTo("UBND xã Đồi Thông"))
        .body("origin", nullValue())
        .body("state", equalTo("COMPLETED"));
    submit(open, MERGED, 4).statusCode(201);
  }

  @Test
  void tellsEachWayOnceWithTheFullStates() {
    PlanFixture plan = planOfCommunes();
    materialise(plan);

    ReformFixture reform = merger();
    enact(reform);

    List<AssignmentsTransferred> told = published(AssignmentsTransferred.class);
    assertThat(told)
        .extracting(
            AssignmentsTransferred::fromUnitId,
            AssignmentsTransferred::toUnitId,
            AssignmentsTransferred::actId,
            AssignmentsTransferred::at)
        .containsExactlyInAnyOrder(
            tuple(Land.RIVER.id(), MERGED.id(), reform.id(), reform.at()),
            tuple(Land.HILL.id(), MERGED.id(), reform.id(), reform.at()),
            tuple(Land.LAKE.id(), MERGED.id(), reform.id(), reform.at()));
    assertThat(told.stream().flatMap(event -> event.rows().stream()))
        .extracting(
            AssignmentState::unitId, AssignmentState::version, AssignmentState::originUnitId)
        .containsExactlyInAnyOrder(
            tuple(MERGED.id(), 2L, Land.RIVER.id()),
            tuple(MERGED.id(), 2L, Land.HILL.id()),
            tuple(MERGED.id(), 2L, Land.LAKE.id()));
  }

  @Test
  void keepsThreeRowsThatWereThree() {
    PlanFixture plan = planOfCommunes();
    materialise(plan);

    enact(merger());

    assertThat(count("assignment where plan_id = '" + plan.id() + "'")).isEqualTo(3);
    as(MERGED)
        .queryParam("plan", plan.id())
        .get("/api/v1/assignments")
        .then()
        .body("items", hasSize(3))
        .body("items.unit.code.unique()", equalTo(List.of("T00.M1")));
  }

  @Test
  void changesNothingWhereTheActComesAgain() {
    materialise(planOfCommunes());
    ReformFixture reform = merger();
    feed(reform.units());
    Feed.twice(consumer, reform.enacted());
    clock.set(reform.at());
    sweeps.runAll();
    feed(reform.enacted());
    sweeps.runAll();

    assertThat(published(AssignmentsTransferred.class)).hasSize(3);
    assertThat(count("reform_act")).isEqualTo(1);
    assertThat(count("reform_work")).isZero();
    assertThat(
            count(
                "audit where action = 'assignment.transfer' and object_id = '"
                    + reform.id()
                    + "' and after like '%\"count\":3%'"))
        .isEqualTo(1);
  }

  @Test
  void waitsUntilTheHeirsAnswer() {
    materialise(planOfCommunes());
    ReformFixture reform = merger();

    feed(reform.enacted());
    clock.set(reform.at().minusSeconds(1));
    sweeps.runAll();
    assertThat(published(AssignmentsTransferred.class)).isEmpty();

    clock.set(reform.at());
    sweeps.runAll();
    assertThat(published(AssignmentsTransferred.class)).hasSize(3);
  }

  @Test
  void passesWorkOfAbolishedDistrictToTheProvince() {
    materialise(aPlan().with(task.ledBy(Land.EAST)));

    enact(aReformOf(FIRST_DAY).abolishing(Land.EAST, Land.PROVINCE));

    as(Land.PROVINCE)
        .get("/api/v1/assignments/{id}", assignment(task, Land.PROVINCE))
        .then()
        .body("origin.code", equalTo("T00.D1"));
  }

  @Test
  void givesTheHeirOfOnePlanWhatThatPlanAsks() {
    TaskFixture other = aTask();
    PlanFixture plan = aPlan().with(task.ledBy(Land.RIVER));
    PlanFixture own = aPlan().with(other.ledBy(Land.RIVER));
    materialise(plan);
    materialise(own);

    enact(aReformOf(FIRST_DAY).splitting(Land.RIVER, MERGED, own.id(), GREATER));

    assertThat(assignment(task, MERGED)).isNotNull();
    assertThat(assignment(other, GREATER)).isNotNull();
  }

  @Test
  void keepsTheFirstUnitThroughTwoActs() {
    materialise(planOfCommunes());

    enact(merger());
    ReformFixture second = aReformOf(FIRST_DAY.plusMonths(1)).merging(GREATER, MERGED);
    enact(second);

    assertThat(
            published(AssignmentsTransferred.class).stream()
                .filter(event -> event.actId().equals(second.id()))
                .flatMap(event -> event.rows().stream()))
        .extracting(AssignmentState::unitId, AssignmentState::originUnitId)
        .containsExactlyInAnyOrder(
            tuple(GREATER.id(), Land.RIVER.id()),
            tuple(GREATER.id(), Land.HILL.id()),
            tuple(GREATER.id(), Land.LAKE.id()));
  }

  @Test
  void endsTheSameWayWhereTheLaterActComesFirst() {
    materialise(planOfCommunes());
    ReformFixture first = merger();
    ReformFixture second = aReformOf(FIRST_DAY.plusMonths(1)).merging(GREATER, MERGED);

    enact(second);
    enact(first);
    clock.set(second.at());
    sweeps.runAll();

    assertThat(count("assignment where unit_id = '" + GREATER.id() + "'")).isEqualTo(3);
  }

  @Test
  void passesWhatPlanThatComesLateStillGivesToTheOldUnits() {
    enact(merger());

    PlanFixture late = planOfCommunes();
    materialise(late);
    sweeps.runAll();

    assertThat(
            count(
                "assignment where plan_id = '"
                    + late.id()
                    + "' and unit_id = '"
                    + MERGED.id()
                    + "'"))
        .isEqualTo(3);
    assertThat(published(AssignmentsTransferred.class))
        .extracting(AssignmentsTransferred::planId)
        .containsOnly(late.id());
  }

  @Test
  void waitsForThePlanThatIsStillBeingMaterialised() {
    PlanFixture plan = planOfCommunes();
    ReformFixture reform = merger();
    clock.set(reform.at());
    feed(plan.issued(), reform.enacted());

    assertThat(count("plan_work")).isEqualTo(1);
    sweeps.runAll();
    sweeps.runAll();

    assertThat(published(AssignmentsTransferred.class)).hasSize(3);
    assertThat(
            published(AssignmentsTransferred.class).stream()
                .flatMap(event -> event.rows().stream())
                .map(AssignmentState::status))
        .containsOnly(AssignmentStatus.ASSIGNED);
  }

  /** The plan still names the units of its date: what has passed on is theirs. */
  @Test
  void anAmendmentReachesWhatHasPassedOn() {
    PlanFixture plan = planOfCommunes();
    materialise(plan);
    enact(merger());
    task.until(LocalDate.of(2026, 10, 31));

    feed(plan.amendedFrom(FIRST_DAY).issued());
    sweeps.runAll();
    sweeps.runAll();

    assertThat(count("assignment")).isEqualTo(3);
    assertThat(
            count(
                "assignment where unit_id = '"
                    + MERGED.id()
                    + "' and status = 'ASSIGNED' and due_version = 2"))
        .isEqualTo(3);
  }

  @Test
  void movesNothingForRenamedUnit() {
    materialise(planOfCommunes());

    enact(aReformOf(FIRST_DAY).renaming(Land.RIVER));

    assertThat(published(AssignmentsTransferred.class)).isEmpty();
    assertThat(count("reform_act")).isEqualTo(1);
    assertThat(count("reform_work")).isZero();
  }

  @Test
  void showsNothingToUnitThatSucceedsNobodyHere() {
    materialise(planOfCommunes());
    UUID id = assignment(task, Land.RIVER);

    enact(merger());

    as(Land.NOBODY).get("/api/v1/assignments/{id}", id).then().statusCode(404);
  }

  @Test
  void refusesActThatDoesNotDescribeItsHeir() {
    ReformFixture whole = merger();
    ReformEnacted enacted = whole.enacted();
    feed(
        new ReformEnacted(
            enacted.actId(),
            enacted.number(),
            enacted.symbol(),
            enacted.documentDate(),
            enacted.effectiveDay(),
            enacted.at(),
            enacted.successions(),
            List.of()));

    assertThat(Outboxes.deadLetters(db)).hasSize(1);
    assertThat(count("reform_act")).isZero();
  }
}
