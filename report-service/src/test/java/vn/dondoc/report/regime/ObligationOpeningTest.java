package vn.dondoc.report.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.report.testing.PlanFixture.aPlan;
import static vn.dondoc.report.testing.RegimeFixture.aRegime;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.plan.DueWord;
import vn.dondoc.platform.contract.plan.Frequency;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.contract.plan.Relation;
import vn.dondoc.platform.contract.report.ObligationState;
import vn.dondoc.platform.contract.report.ObligationStatus;
import vn.dondoc.platform.contract.report.ObligationsOpened;
import vn.dondoc.platform.contract.report.PlanObligationsOpened;
import vn.dondoc.platform.testing.Feed;
import vn.dondoc.report.testing.Land;
import vn.dondoc.report.testing.PlanFixture;
import vn.dondoc.report.testing.RegimeFixture;
import vn.dondoc.report.testing.ReportComponentTest;
import vn.dondoc.report.testing.Statements;

@QuarkusTest
class ObligationOpeningTest extends ReportComponentTest {

  @Inject OpeningSweep sweep;

  @Test
  void opensOneObligationPerPeriodAndUnitAndTellsEachUnitOnce() {
    RegimeFixture regime = aRegime().reportedBy(Land.LOTUS, Land.BAMBOO);
    PlanFixture plan = open(aPlan().with(regime));

    assertThat(count("obligation")).isEqualTo(8);
    List<ObligationsOpened> opened = published(ObligationsOpened.class);
    assertThat(opened)
        .extracting(ObligationsOpened::unitId)
        .containsExactlyInAnyOrder(Land.LOTUS.id(), Land.BAMBOO.id());
    ObligationsOpened lotus =
        opened.stream().filter(o -> o.unitId().equals(Land.LOTUS.id())).findFirst().orElseThrow();
    assertThat(lotus.planId()).isEqualTo(plan.id());
    assertThat(lotus.escalates()).isTrue();
    assertThat(lotus.receiverUnitId()).isEqualTo(Land.PROVINCE.id());
    assertThat(lotus.throughUnitId()).isEqualTo(Land.HOME_AFFAIRS.id());
    assertThat(lotus.planIssuedAt()).isEqualTo(PlanFixture.ISSUED_AT);
    assertThat(lotus.rows())
        .extracting(ObligationState::period)
        .containsExactly("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4");
    assertThat(lotus.rows().getFirst())
        .satisfies(
            q1 -> {
              assertThat(q1.status()).isEqualTo(ObligationStatus.OPEN);
              assertThat(q1.version()).isEqualTo(1);
              assertThat(q1.dueAt()).isEqualTo(Instant.parse("2026-03-20T17:00:00Z"));
              assertThat(q1.id()).isEqualTo(obligation(regime, "2026-Q1", Land.LOTUS));
            });
    assertThat(published(PlanObligationsOpened.class))
        .containsExactly(new PlanObligationsOpened(plan.id(), 1, 8, 2));
  }

  @Test
  void writesOneAuditRowPerChunk() {
    RegimeFixture regime = aRegime().reportedBy(Land.LOTUS, Land.BAMBOO);
    open(aPlan().with(regime));
    assertThat(
            one(
                "select after from audit where action = 'obligation.open' and object_id = '"
                    + regime.id()
                    + "'",
                String.class))
        .contains("\"count\":8");
  }

  @Test
  void expandsGroupsAndCountsEachUnitOnce() {
    UUID communes = UUID.randomUUID();
    UUID concerned = UUID.randomUUID();
    RegimeFixture regime =
        aRegime()
            .every(Frequency.YEAR)
            .reportedBy(Land.LOTUS)
            .reportedByGroup(communes)
            .reportedByGroup(concerned);
    open(
        aPlan()
            .with(regime)
            .group(communes, false, Land.LOTUS, Land.BAMBOO, Land.RIVER)
            .group(concerned, true));
    assertThat(count("obligation")).isEqualTo(3);
  }

  @Test
  void opensButNeverEscalatesForBodiesThatTakeNoOrders() {
    open(aPlan().with(aRegime().every(Frequency.YEAR).reportedBy(Land.FRONT)));
    assertThat(published(ObligationsOpened.class))
        .singleElement()
        .satisfies(o -> assertThat(o.escalates()).isFalse());
  }

  @Test
  void planWithoutRegimesIsCompleteAtOnce() {
    PlanFixture plan = open(aPlan());
    assertThat(published(PlanObligationsOpened.class))
        .containsExactly(new PlanObligationsOpened(plan.id(), 1, 0, 0));
  }

  @Test
  void actsOnceOnPiecesInAnyOrder() {
    PlanFixture plan =
        aPlan()
            .with(aRegime().reportedBy(Land.LOTUS))
            .with(aRegime().every(Frequency.YEAR).reportedBy(Land.BAMBOO));
    List<PlanIssued> pieces = new ArrayList<>(plan.pieces(3));
    Collections.reverse(pieces);
    for (PlanIssued piece : pieces) {
      sweeps.runAll();
      assertThat(count("obligation")).isZero();
      Feed.twice(consumer, piece);
      feed(piece);
    }
    sweeps.runAll();
    assertThat(count("obligation")).isEqualTo(5);
    assertThat(count("plan_piece")).isZero();
    assertThat(published(PlanObligationsOpened.class))
        .containsExactly(new PlanObligationsOpened(plan.id(), 1, 5, 2));
  }

  @Test
  void secondVersionWaitsForTheFirstAndAddsWhatIsNew() {
    RegimeFixture quarterly = aRegime().reportedBy(Land.LOTUS);
    PlanFixture plan = aPlan().with(quarterly);
    PlanIssued first = plan.issued();
    PlanIssued second =
        plan.with(aRegime().every(Frequency.YEAR).reportedBy(Land.BAMBOO)).version(2).issued();
    feed(second);
    sweeps.runAll();
    assertThat(count("obligation")).isZero();

    feed(first);
    sweeps.runAll();
    assertThat(count("obligation")).isEqualTo(5);
    assertThat(published(PlanObligationsOpened.class))
        .containsExactlyInAnyOrder(
            new PlanObligationsOpened(plan.id(), 1, 4, 1),
            new PlanObligationsOpened(plan.id(), 2, 5, 2));
  }

  @Test
  void replayOfEverythingChangesNothing() {
    PlanFixture plan = open(aPlan().with(aRegime().reportedBy(Land.LOTUS, Land.BAMBOO)));
    int before = published(ObligationsOpened.class).size();
    feed(plan.issued());
    sweeps.runAll();
    assertThat(count("obligation")).isEqualTo(8);
    assertThat(published(ObligationsOpened.class)).hasSize(before);
  }

  @Test
  void keepsWhoIsRelatedToPlanAndRegime() {
    RegimeFixture regime = aRegime().reportedBy(Land.LOTUS);
    PlanFixture plan = open(aPlan().with(regime).related(Land.INSPECTION, Relation.MONITOR));
    assertThat(related(plan.id(), Land.PROVINCE, "ISSUER")).isTrue();
    assertThat(related(plan.id(), Land.HOME_AFFAIRS, "FOCAL")).isTrue();
    assertThat(related(plan.id(), Land.INSPECTION, "MONITOR")).isTrue();
    assertThat(related(regime.id(), Land.PROVINCE, "RECEIVE")).isTrue();
    assertThat(related(regime.id(), Land.HOME_AFFAIRS, "THROUGH")).isTrue();
  }

  private boolean related(UUID object, UnitRecorded unit, String relation) {
    return count(
            "access where object_id = '%s' and unit_id = '%s' and relation = '%s'"
                .formatted(object, unit.id(), relation))
        == 1;
  }

  @Test
  void marksWhatWasDueBeforeTheIssueAsHistory() {
    open(
        aPlan()
            .with(
                aRegime()
                    .listed("2025", "2025-01-01", "2025-12-31", "2026-01-14", DueWord.BY)
                    .listed("2026", "2026-01-01", "2026-12-31", "2026-12-31", DueWord.BY)
                    .reportedBy(Land.LOTUS)));
    assertThat(one("select historical from obligation where period_key = '2025'", Boolean.class))
        .isTrue();
    assertThat(one("select historical from obligation where period_key = '2026'", Boolean.class))
        .isFalse();
  }

  @Test
  void statementsGrowWithChunksNotWithUnits() {
    long few = statements(20);
    long more = statements(500);
    long many = statements(2000);
    assertThat(more).isEqualTo(few);
    long perChunk = statements(1000) - few;
    assertThat(many - few).isEqualTo(3 * perChunk);
    assertThat(perChunk).isLessThanOrEqualTo(6);
    assertThat(count("obligation")).isEqualTo((20 + 500 + 2000 + 1000) * 4L);
  }

  private long statements(int units) {
    List<UnitRecorded> communes = Land.communes(units);
    PlanFixture plan = aPlan().over(communes).with(aRegime().reportedBy(communes));
    return Statements.of(
        () -> {
          feed(plan.issued());
          while (sweep.sweep(clock.instant())) {
            // one chunk after the other
          }
        });
  }
}
