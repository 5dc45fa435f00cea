package vn.dondoc.report.missed;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.report.testing.PlanFixture.aPlan;
import static vn.dondoc.report.testing.RegimeFixture.aRegime;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.plan.DueWord;
import vn.dondoc.platform.contract.plan.Frequency;
import vn.dondoc.platform.contract.report.ReportsMissed;
import vn.dondoc.report.testing.Callers;
import vn.dondoc.report.testing.Land;
import vn.dondoc.report.testing.PlanFixture;
import vn.dondoc.report.testing.RegimeFixture;
import vn.dondoc.report.testing.ReportComponentTest;

@QuarkusTest
class MissedSweepTest extends ReportComponentTest {

  private static final Instant Q1_DUE = Instant.parse("2026-03-20T17:00:00Z");

  @Inject MissedSweep sweep;

  private void sweepAt(Instant now) {
    clock.set(now);
    sweeps.runAll();
  }

  @Test
  void recordsTheMissAtTheDueInstantAndNotBefore() {
    RegimeFixture regime = aRegime().reportedBy(Land.LOTUS);
    PlanFixture plan = open(aPlan().with(regime));
    assertThat(sweep.next(clock.instant())).contains(Q1_DUE);

    sweepAt(Q1_DUE.minusMillis(1));
    assertThat(published(ReportsMissed.class)).isEmpty();
    assertThat(sweep.pending(Q1_DUE)).isEqualTo(1);

    sweepAt(Q1_DUE);
    assertThat(published(ReportsMissed.class))
        .containsExactly(
            new ReportsMissed(
                plan.id(),
                null,
                Land.LOTUS.id(),
                Q1_DUE,
                false,
                List.of(obligation(regime, "2026-Q1", Land.LOTUS))));
    assertThat(one("select missed_at from obligation where missed_at is not null", Instant.class))
        .isEqualTo(Q1_DUE);
    assertThat(sweep.pending(Q1_DUE)).isZero();
  }

  @Test
  void tellsOnce() {
    open(aPlan().with(aRegime().reportedBy(Land.LOTUS)));
    sweepAt(Q1_DUE);
    sweepAt(Q1_DUE);
    sweepAt(Q1_DUE.plus(Duration.ofDays(1)));
    assertThat(published(ReportsMissed.class)).hasSize(1);
  }

  @Test
  void putsWhatOneUnitMissesOfOnePlanAtOneInstantInOneEvent() {
    open(
        aPlan()
            .with(aRegime().reportedBy(Land.LOTUS, Land.BAMBOO))
            .with(aRegime().reportedBy(Land.LOTUS)));
    sweepAt(Q1_DUE);
    assertThat(published(ReportsMissed.class))
        .hasSize(2)
        .filteredOn(m -> m.unitId().equals(Land.LOTUS.id()))
        .singleElement()
        .satisfies(m -> assertThat(m.obligationIds()).hasSize(2));
  }

  @Test
  void leavesOutWhoFiledAndWhoFiledNil() {
    RegimeFixture regime = aRegime().reportedBy(Land.LOTUS, Land.BAMBOO, Land.RIVER);
    open(aPlan().with(regime));
    file(regime, Land.LOTUS, "{\"nil\": true}");
    file(regime, Land.BAMBOO, "{\"nil\": false, \"sections\": [{\"text\": \"Đã làm\"}]}");
    sweepAt(Q1_DUE);
    assertThat(published(ReportsMissed.class))
        .extracting(ReportsMissed::unitId)
        .containsExactly(Land.RIVER.id());
  }

  private void file(RegimeFixture regime, UnitRecorded unit, String content) {
    Callers.once(Callers.officerOf(unit))
        .body(content)
        .post("/api/v1/obligations/" + obligation(regime, "2026-Q1", unit) + "/submissions")
        .then()
        .statusCode(201);
  }

  @Test
  void aDraftIsNotAFiling() {
    RegimeFixture regime = aRegime().reportedBy(Land.LOTUS);
    open(aPlan().with(regime));
    Callers.officerOf(Land.LOTUS)
        .header("If-Match", "\"1\"")
        .body("{\"nil\": false, \"sections\": [{\"text\": \"Đang soạn\"}]}")
        .put("/api/v1/obligations/" + obligation(regime, "2026-Q1", Land.LOTUS) + "/draft")
        .then()
        .statusCode(200);
    sweepAt(Q1_DUE);
    assertThat(published(ReportsMissed.class)).hasSize(1);
  }

  @Test
  void planOfThePastIsHistoryAndOfTodayIsNot() {
    open(
        aPlan()
            .issuedAt(PlanFixture.ISSUED_AT)
            .with(
                aRegime()
                    .listed("2020-H1", "2020-01-01", "2020-05-31", "2020-06-15", DueWord.BEFORE)
                    .listed("2020", "2020-01-01", "2020-11-30", "2020-12-15", DueWord.BY)
                    .listed("2026-01", "2026-01-01", "2026-01-14", "2026-01-16", DueWord.BY)
                    .reportedBy(Land.LOTUS)));
    sweeps.runAll();
    assertThat(published(ReportsMissed.class)).hasSize(2).allMatch(ReportsMissed::historical);
    sweepAt(Instant.parse("2026-01-16T17:00:00Z"));
    assertThat(published(ReportsMissed.class)).hasSize(3).last().matches(m -> !m.historical());
  }

  @Test
  void catchesUpOverManyChunks() {
    List<UnitRecorded> communes = Land.communes(1200);
    open(aPlan().over(communes).with(aRegime().every(Frequency.HALF_YEAR).reportedBy(communes)));
    sweepAt(Instant.parse("2027-01-01T00:00:00Z"));
    assertThat(count("obligation where missed_at = due_at")).isEqualTo(2400);
    assertThat(published(ReportsMissed.class)).hasSize(2400).doesNotHaveDuplicates();
    assertThat(sweep.next(clock.instant())).isEmpty();
  }

  @Test
  void waitsForAReportThatIsBeingFiledAndTellsItsGroupOnce() {
    open(
        aPlan()
            .with(aRegime().reportedBy(Land.LOTUS))
            .with(aRegime().reportedBy(Land.LOTUS, Land.BAMBOO)));
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              db.createNativeQuery(
                      "select id from obligation where unit_id = :unit and due_at = :due"
                          + " order by id limit 1 for update",
                      UUID.class)
                  .setParameter("unit", Land.LOTUS.id())
                  .setParameter("due", Q1_DUE)
                  .getSingleResult();
              CompletableFuture.runAsync(() -> sweepAt(Q1_DUE)).join();
              assertThat(published(ReportsMissed.class))
                  .extracting(ReportsMissed::unitId)
                  .containsExactly(Land.BAMBOO.id());
              assertThat(sweep.pending(Q1_DUE)).isEqualTo(2);
            });
    sweepAt(Q1_DUE);
    assertThat(published(ReportsMissed.class))
        .filteredOn(m -> m.unitId().equals(Land.LOTUS.id()))
        .singleElement()
        .satisfies(m -> assertThat(m.obligationIds()).hasSize(2));
  }

  @Test
  void manySweepersTellEachGroupOnce() {
    List<UnitRecorded> communes = Land.communes(1500);
    open(
        aPlan()
            .over(communes)
            .with(aRegime().every(Frequency.YEAR).reportedBy(communes))
            .with(aRegime().every(Frequency.YEAR).reportedBy(communes)));
    Instant now = Instant.parse("2027-01-01T00:00:00Z");
    CompletableFuture.allOf(
            IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(() -> sweepUntilDone(now)))
                .toArray(CompletableFuture[]::new))
        .join();
    assertThat(published(ReportsMissed.class))
        .hasSize(1500)
        .allSatisfy(m -> assertThat(m.obligationIds()).hasSize(2));
    assertThat(count("obligation where missed_at = due_at")).isEqualTo(3000);
  }

  private void sweepUntilDone(Instant now) {
    while (sweep.pending(now) > 0) {
      sweep.sweep(now);
    }
  }
}
