package vn.dondoc.report.amend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.dondoc.platform.contract.plan.AmendmentEffect.ADDED;
import static vn.dondoc.platform.contract.plan.AmendmentEffect.CANCELLED;
import static vn.dondoc.platform.contract.plan.AmendmentEffect.MOVED;
import static vn.dondoc.report.testing.PlanFixture.aPlan;
import static vn.dondoc.report.testing.RegimeFixture.aRegime;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.plan.DueWord;
import vn.dondoc.platform.contract.plan.Frequency;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.contract.report.AmendedObligation;
import vn.dondoc.platform.contract.report.ObligationStatus;
import vn.dondoc.platform.contract.report.ObligationsAmended;
import vn.dondoc.platform.contract.report.PlanObligationsOpened;
import vn.dondoc.platform.contract.report.ReportsMissed;
import vn.dondoc.platform.testing.Feed;
import vn.dondoc.report.testing.Callers;
import vn.dondoc.report.testing.Land;
import vn.dondoc.report.testing.PlanFixture;
import vn.dondoc.report.testing.RegimeFixture;
import vn.dondoc.report.testing.ReportComponentTest;
import vn.dondoc.report.testing.Statements;

/** An amendment changes the reports that it concerns, and not one row more. */
@QuarkusTest
class AmendmentTest extends ReportComponentTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  @Inject PlanChanges changes;

  private final RegimeFixture regime = aRegime().reportedBy(Land.LOTUS, Land.BAMBOO);
  private final RegimeFixture other = aRegime().every(Frequency.YEAR).reportedBy(Land.LOTUS);
  private final PlanFixture plan = aPlan().with(regime).with(other);

  @BeforeEach
  void issue() {
    open(plan);
  }

  private void amend() {
    feed(plan.amendedFrom(MAY).issued());
    sweeps.runAll();
  }

  private List<AmendedObligation> rows() {
    return published(ObligationsAmended.class).stream().flatMap(e -> e.rows().stream()).toList();
  }

  private List<Tuple> told() {
    return rows().stream()
        .map(row -> tuple(row.effect(), row.obligation().unitId(), row.obligation().period()))
        .toList();
  }

  private void file(UnitRecorded unit, String period) {
    Callers.once(Callers.officerOf(unit))
        .body("{\"nil\": true}")
        .post("/api/v1/obligations/" + obligation(regime, period, unit) + "/submissions")
        .then()
        .statusCode(201);
  }

  @Test
  void opensWhatNewRegimeAsksFromTheEffectiveDayOn() {
    RegimeFixture added = aRegime().reportedBy(Land.RIVER);
    plan.with(added);

    amend();

    assertThat(told())
        .containsExactlyInAnyOrder(
            tuple(ADDED, Land.RIVER.id(), "2026-Q2"),
            tuple(ADDED, Land.RIVER.id(), "2026-Q3"),
            tuple(ADDED, Land.RIVER.id(), "2026-Q4"));
    assertThat(rows().getFirst())
        .satisfies(
            row -> {
              assertThat(row.escalates()).isTrue();
              assertThat(row.receiverUnitId()).isEqualTo(Land.PROVINCE.id());
              assertThat(row.throughUnitId()).isEqualTo(Land.HOME_AFFAIRS.id());
            });
    assertThat(count("obligation where version > 1")).isZero();
    assertThat(published(PlanObligationsOpened.class))
        .containsExactly(
            new PlanObligationsOpened(plan.id(), 1, 9, 2),
            new PlanObligationsOpened(plan.id(), 2, 12, 3));
  }

  @Test
  void cancelsWhatDroppedRegimeAskedAndWasNotFiled() {
    file(Land.LOTUS, "2026-Q2");
    plan.without(regime);

    amend();

    assertThat(told())
        .containsExactlyInAnyOrder(
            tuple(CANCELLED, Land.BAMBOO.id(), "2026-Q2"),
            tuple(CANCELLED, Land.BAMBOO.id(), "2026-Q3"),
            tuple(CANCELLED, Land.BAMBOO.id(), "2026-Q4"),
            tuple(CANCELLED, Land.LOTUS.id(), "2026-Q3"),
            tuple(CANCELLED, Land.LOTUS.id(), "2026-Q4"));
    assertThat(rows())
        .allSatisfy(
            row -> assertThat(row.obligation().status()).isEqualTo(ObligationStatus.CLOSED));
    Callers.once(Callers.officerOf(Land.BAMBOO))
        .body("{\"nil\": true}")
        .post("/api/v1/obligations/" + obligation(regime, "2026-Q3", Land.BAMBOO) + "/submissions")
        .then()
        .statusCode(409)
        .body("code", equalTo("REPORT_CANCELLED"));
  }

  @Test
  void showsInWhichVersionARegimeWasDropped() {
    plan.without(other);
    amend();
    amend();

    String dropped = "items.find { it.id == '%s' }.droppedInVersion";
    Callers.focalOf(Land.HOME_AFFAIRS)
        .get("/api/v1/regimes?plan=" + plan.id())
        .then()
        .statusCode(200)
        .body(dropped.formatted(other.id()), equalTo(2))
        .body(dropped.formatted(regime.id()), nullValue());
  }

  @Test
  void countsNoMoreWhatIsCancelledAndMissesItNever() {
    plan.without(regime);

    amend();
    clock.set(Instant.parse("2027-03-01T00:00:00Z"));
    sweeps.runAll();

    Callers.focalOf(Land.HOME_AFFAIRS)
        .get("/api/v1/status?plan=" + plan.id())
        .then()
        .statusCode(200)
        .body("reports.expected.n", equalTo(3))
        .body("reports.missed.n", equalTo(3))
        .body("reports.pending.n", equalTo(0))
        .body("reports.accepted.n", equalTo(0));
    assertThat(
            published(ReportsMissed.class).stream().mapToInt(m -> m.obligationIds().size()).sum())
        .isEqualTo(3);
  }

  @Test
  void followsReportersThatLeaveAndCome() {
    regime.noLongerReportedBy(Land.BAMBOO).reportedBy(Land.FRONT);
    plan.changing(regime);

    amend();

    assertThat(told())
        .containsExactlyInAnyOrder(
            tuple(CANCELLED, Land.BAMBOO.id(), "2026-Q2"),
            tuple(CANCELLED, Land.BAMBOO.id(), "2026-Q3"),
            tuple(CANCELLED, Land.BAMBOO.id(), "2026-Q4"),
            tuple(ADDED, Land.FRONT.id(), "2026-Q2"),
            tuple(ADDED, Land.FRONT.id(), "2026-Q3"),
            tuple(ADDED, Land.FRONT.id(), "2026-Q4"));
    assertThat(rows())
        .filteredOn(row -> row.effect() == ADDED)
        .allSatisfy(row -> assertThat(row.escalates()).isFalse());
  }

  @Test
  void movesTheInstantsOfWhatIsNotFiledAndKeepsTheOriginal() {
    file(Land.LOTUS, "2026-Q2");
    plan.changing(regime.due(DueWord.BY, 25));

    amend();

    assertThat(told())
        .containsExactlyInAnyOrder(
            tuple(MOVED, Land.BAMBOO.id(), "2026-Q2"),
            tuple(MOVED, Land.BAMBOO.id(), "2026-Q3"),
            tuple(MOVED, Land.BAMBOO.id(), "2026-Q4"),
            tuple(MOVED, Land.LOTUS.id(), "2026-Q3"),
            tuple(MOVED, Land.LOTUS.id(), "2026-Q4"));
    assertThat(rows().getFirst().obligation())
        .satisfies(
            moved -> {
              assertThat(moved.dueVersion()).isEqualTo(2);
              assertThat(moved.version()).isEqualTo(2);
            });
    Callers.officerOf(Land.BAMBOO)
        .get("/api/v1/obligations/" + obligation(regime, "2026-Q2", Land.BAMBOO))
        .then()
        .statusCode(200)
        .body("lastDay", equalTo("2026-06-25"))
        .body("dueAt", equalTo("2026-06-25T17:00:00Z"))
        .body("originalDueAt", equalTo("2026-06-20T17:00:00Z"));
  }

  @Test
  void asksAgainWhatWasCancelled() {
    plan.without(other);
    amend();
    plan.with(other);

    amend();

    assertThat(told())
        .containsExactly(
            tuple(CANCELLED, Land.LOTUS.id(), "2026"), tuple(ADDED, Land.LOTUS.id(), "2026"));
    assertThat(rows().getLast().obligation().version()).isEqualTo(3);
    assertThat(count("obligation")).isEqualTo(9);
  }

  @Test
  void leavesEverythingAloneWhereNothingDiffers() {
    amend();

    assertThat(published(ObligationsAmended.class)).isEmpty();
    assertThat(count("obligation where version > 1")).isZero();
  }

  @Test
  void waitsForTheVersionBeforeAndActsOnceInWhateverOrderPiecesCome() {
    PlanFixture late = aPlan().with(aRegime().reportedBy(Land.LOTUS));
    PlanIssued first = late.issued();
    late.with(aRegime().every(Frequency.YEAR).reportedBy(Land.RIVER)).amendedFrom(MAY);
    List<PlanIssued> second = new ArrayList<>(late.pieces(3));
    Collections.reverse(second);

    second.forEach(piece -> Feed.twice(consumer, piece));
    sweeps.runAll();
    assertThat(count("obligation where plan_id = '" + late.id() + "'")).isZero();
    feed(first);
    sweeps.runAll();
    second.forEach(this::feed);
    sweeps.runAll();

    assertThat(count("obligation where plan_id = '" + late.id() + "'")).isEqualTo(5);
    assertThat(published(ObligationsAmended.class)).hasSize(1);
    assertThat(count("plan_piece")).isZero();
  }

  @Test
  void statementsGrowWithChunksNotWithUnits() {
    long few = statements(20);
    long many = statements(2000);
    long perChunk = statements(1000) - few;
    assertThat(statements(500)).isEqualTo(few);
    assertThat(many - few).isEqualTo(3 * perChunk);
    assertThat(perChunk).isLessThanOrEqualTo(9);
  }

  private long statements(int units) {
    List<UnitRecorded> communes = Land.communes(units);
    RegimeFixture dropped = aRegime().reportedBy(communes);
    RegimeFixture moved = aRegime().reportedBy(communes);
    PlanFixture large = open(aPlan().over(communes).with(dropped).with(moved));
    large.without(dropped).changing(moved.due(DueWord.BY, 25));
    feed(large.with(aRegime().reportedBy(communes)).amendedFrom(MAY).issued());
    long statements =
        Statements.of(
            () -> {
              while (changes.sweep(clock.instant())) {
                // one chunk after the other
              }
            });
    assertThat(published(PlanObligationsOpened.class))
        .contains(new PlanObligationsOpened(large.id(), 2, 8 * units, units));
    return statements;
  }
}
