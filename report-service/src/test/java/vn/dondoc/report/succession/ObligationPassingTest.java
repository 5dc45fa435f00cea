package vn.dondoc.report.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.dondoc.platform.testing.ReformFixture.aReformOf;
import static vn.dondoc.report.testing.Callers.focalOf;
import static vn.dondoc.report.testing.Callers.leaderOf;
import static vn.dondoc.report.testing.Callers.officerOf;
import static vn.dondoc.report.testing.Callers.once;
import static vn.dondoc.report.testing.PlanFixture.aPlan;
import static vn.dondoc.report.testing.RegimeFixture.aRegime;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.report.ObligationState;
import vn.dondoc.platform.contract.report.ObligationStatus;
import vn.dondoc.platform.contract.report.ObligationsTransferred;
import vn.dondoc.platform.contract.report.ReportsMissed;
import vn.dondoc.platform.testing.Feed;
import vn.dondoc.platform.testing.ReformFixture;
import vn.dondoc.report.testing.Land;
import vn.dondoc.report.testing.PlanFixture;
import vn.dondoc.report.testing.RegimeFixture;
import vn.dondoc.report.testing.ReportComponentTest;

/**
 * Three communes merge on 1 July: Q1 is missed and locked, Q2 missed and may still be filed, Q3 is
 * running since 15 June, Q4 begins with the new commune (J7, as far as it is reports).
 */
@QuarkusTest
class ObligationPassingTest extends ReportComponentTest {

  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 7, 1);
  private static final UnitRecorded GREEN =
      Land.unit("H99.71", "UBND xã Đông Xanh", UnitKind.PEOPLES_COMMITTEE, Land.PROVINCE);
  private static final UnitRecorded GREATER =
      Land.unit("H99.72", "UBND xã Đông Lớn", UnitKind.PEOPLES_COMMITTEE, Land.PROVINCE);

  private final RegimeFixture regime =
      aRegime().reportedBy(Land.LOTUS, Land.BAMBOO, Land.RIVER).reportedBy(Land.EAST);

  private static ReformFixture merger() {
    return aReformOf(FIRST_DAY).merging(GREEN, Land.LOTUS, Land.BAMBOO, Land.RIVER);
  }

  private void at(Instant instant) {
    clock.set(instant);
    sweeps.runAll();
  }

  private void enact(ReformFixture reform) {
    at(reform.at());
    feed(reform.units());
    feed(reform.enacted());
    sweeps.runAll();
  }

  private long counted(PlanFixture plan, String period, String measure) {
    return focalOf(Land.HOME_AFFAIRS)
        .queryParam("plan", plan.id())
        .get("/api/v1/status")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getLong("periods.find { it.period == '" + period + "' }.reports." + measure + ".n");
  }

  private long rows(String period, UnitRecorded unit, String more) {
    return count(
        "obligation where period_key = '%s' and unit_id = '%s' and %s"
            .formatted(period, unit.id(), more));
  }

  @Test
  void passesWhatIsOpenOnceForEachOriginAndKeepsWhatIsLocked() {
    open(aPlan().with(regime));

    enact(merger());

    assertThat(rows("2026-Q1", GREEN, "true")).isZero();
    assertThat(rows("2026-Q1", Land.LOTUS, "missed_at is not null")).isEqualTo(1);
    assertThat(rows("2026-Q2", GREEN, "missed_at is not null")).isEqualTo(3);
    assertThat(rows("2026-Q3", GREEN, "status = 'OPEN'")).isEqualTo(3);
  }

  @Test
  void expectsOneReportForPeriodThatBeginsWithTheHeir() {
    open(aPlan().with(regime));

    ReformFixture reform = merger();
    enact(reform);

    assertThat(rows("2026-Q4", GREEN, "status = 'OPEN'")).isEqualTo(1);
    assertThat(count("obligation where period_key = '2026-Q4' and status = 'CLOSED' and round = 0"))
        .isEqualTo(2);
    assertThat(
            published(ObligationsTransferred.class).stream()
                .flatMap(event -> event.dropped().stream()))
        .extracting(ObligationState::period, ObligationState::status)
        .containsExactly(
            tuple("2026-Q4", ObligationStatus.CLOSED), tuple("2026-Q4", ObligationStatus.CLOSED));
  }

  @Test
  void expectsNoFurtherReportOfAnHeirThatOwesItsOwn() {
    open(aPlan().with(regime));

    enact(aReformOf(FIRST_DAY).merging(Land.LOTUS, Land.BAMBOO));

    assertThat(rows("2026-Q3", Land.LOTUS, "status = 'OPEN'")).isEqualTo(2);
    assertThat(rows("2026-Q4", Land.LOTUS, "origin_unit_id = unit_id")).isEqualTo(1);
    assertThat(rows("2026-Q4", Land.BAMBOO, "status = 'CLOSED'")).isEqualTo(1);
  }

  @Test
  void keepsTheCountsOfEveryPeriodThatHadBegun() {
    PlanFixture plan = open(aPlan().with(regime));
    at(merger().at());
    List<String> measures = List.of("expected", "received", "missed", "pending", "accepted");
    List<Long> before =
        List.of("2026-Q1", "2026-Q2", "2026-Q3").stream()
            .flatMap(period -> measures.stream().map(measure -> counted(plan, period, measure)))
            .toList();
    long later = counted(plan, "2026-Q4", "expected");

    enact(merger());

    assertThat(
            List.of("2026-Q1", "2026-Q2", "2026-Q3").stream()
                .flatMap(period -> measures.stream().map(measure -> counted(plan, period, measure)))
                .toList())
        .isEqualTo(before);
    assertThat(counted(plan, "2026-Q4", "expected"))
        .isEqualTo(later - count("obligation_transfer where dropped"))
        .isEqualTo(2);
  }

  @Test
  void recordsNoMissOfWhatIsExpectedOfNobody() {
    PlanFixture plan = open(aPlan().with(regime));
    enact(merger());

    at(Instant.parse("2027-03-01T00:00:00Z"));

    assertThat(
            published(ReportsMissed.class).stream()
                .filter(missed -> missed.dueAt().isAfter(Instant.parse("2026-12-01T00:00:00Z")))
                .flatMap(missed -> missed.obligationIds().stream()))
        .hasSize(2);
    assertThat(counted(plan, "2026-Q4", "missed")).isEqualTo(2);
  }

  @Test
  void letsTheHeirFileWhatItTookOverAndShowsWhoOwedItFirst() {
    open(aPlan().with(regime));
    UUID id = obligation(regime, "2026-Q2", Land.LOTUS);
    enact(merger());

    once(leaderOf(GREEN))
        .body("{\"nil\":true}")
        .post("/api/v1/obligations/{id}/submissions", id)
        .then()
        .statusCode(201);
    officerOf(GREEN)
        .get("/api/v1/obligations/{id}", id)
        .then()
        .body("unit.name", equalTo("UBND xã Đông Xanh"))
        .body("origin.name", equalTo("UBND xã Hoa Sen"))
        .body("punctuality", equalTo("LATE"));
    officerOf(GREEN)
        .queryParam("period", "2026-Q1")
        .get("/api/v1/obligations")
        .then()
        .body("items", hasSize(3));
    officerOf(Land.JUSTICE).get("/api/v1/obligations/{id}", id).then().statusCode(404);
  }

  @Test
  void changesNothingWhereTheActComesAgain() {
    open(aPlan().with(regime));
    ReformFixture reform = merger();
    at(reform.at());
    Feed.twice(consumer, reform.enacted());
    sweeps.runAll();
    feed(reform.enacted());
    sweeps.runAll();

    assertThat(published(ObligationsTransferred.class)).hasSize(3);
    assertThat(count("obligation_transfer")).isEqualTo(9);
    assertThat(count("audit where action = 'obligation.transfer' and after like '%\"count\":9%'"))
        .isEqualTo(1);
  }

  @Test
  void passesReportsOfAbolishedDistrictAndWhatItReceives() {
    RegimeFixture collected = aRegime().reportedBy(Land.LOTUS).receivedBy(Land.PROVINCE, Land.EAST);
    open(aPlan().with(regime).with(collected));

    enact(aReformOf(FIRST_DAY).abolishing(Land.EAST, Land.PROVINCE));

    assertThat(rows("2026-Q3", Land.PROVINCE, "origin_unit_id <> unit_id")).isEqualTo(1);
    assertThat(
            count(
                "access where object_id = '%s' and unit_id = '%s' and relation = 'THROUGH'"
                    .formatted(collected.id(), Land.PROVINCE.id())))
        .isEqualTo(1);
  }

  @Test
  void givesTheHeirOfOnePlanWhatThatPlanAsks() {
    open(aPlan().with(aRegime().reportedBy(Land.RIVER)));
    RegimeFixture ofOwn = aRegime().reportedBy(Land.RIVER);
    PlanFixture own = open(aPlan().with(ofOwn));

    enact(aReformOf(FIRST_DAY).splitting(Land.RIVER, GREEN, own.id(), GREATER));

    assertThat(count("obligation where period_key = '2026-Q3' and unit_id = '" + GREEN.id() + "'"))
        .isEqualTo(1);
    assertThat(obligation(ofOwn, "2026-Q3", GREATER)).isNotNull();
  }

  @Test
  void keepsTheFirstUnitThroughTwoActs() {
    open(aPlan().with(regime));
    enact(merger());

    enact(aReformOf(FIRST_DAY.plusMonths(1)).merging(GREATER, GREEN));

    assertThat(rows("2026-Q3", GREATER, "origin_unit_id <> '" + GREEN.id() + "'")).isEqualTo(3);
    assertThat(rows("2026-Q4", GREATER, "status = 'OPEN'")).isEqualTo(1);
  }

  @Test
  void passesWhatPlanThatComesLateOpensForTheOldUnits() {
    enact(merger());

    open(aPlan().with(regime));
    sweeps.runAll();

    assertThat(rows("2026-Q3", GREEN, "true")).isEqualTo(3);
    assertThat(rows("2026-Q4", GREEN, "status = 'OPEN'")).isEqualTo(1);
  }
}
