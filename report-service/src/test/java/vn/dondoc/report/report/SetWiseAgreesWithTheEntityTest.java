package vn.dondoc.report.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.report.testing.PlanFixture.aPlan;
import static vn.dondoc.report.testing.RegimeFixture.aRegime;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.plan.DueWord;
import vn.dondoc.platform.contract.report.ObligationState;
import vn.dondoc.platform.contract.report.ObligationsOpened;
import vn.dondoc.platform.contract.report.ReportsMissed;
import vn.dondoc.report.obligation.Measure;
import vn.dondoc.report.testing.Callers;
import vn.dondoc.report.testing.Land;
import vn.dondoc.report.testing.PlanFixture;
import vn.dondoc.report.testing.RegimeFixture;
import vn.dondoc.report.testing.ReportComponentTest;

/** What set-wise statements open, record and count is what the entity's rule says of each row. */
@QuarkusTest
class SetWiseAgreesWithTheEntityTest extends ReportComponentTest {

  private static final List<UnitRecorded> UNITS = List.of(Land.LOTUS, Land.BAMBOO, Land.RIVER);
  private static final int DAYS = 12;

  @Inject Obligations obligations;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void inAnyHistory(long seed) {
    Random random = new Random(seed);
    RegimeFixture regime = aRegime().reportedBy(UNITS).grace(0, 200);
    LocalDate start = LocalDate.of(2026, 1, 16);
    for (int i = 0; i < 5; i++) {
      LocalDate due = start.plusDays(random.nextInt(DAYS));
      regime.listed(
          "P" + i,
          "2026-01-01",
          "2026-01-10",
          due.toString(),
          random.nextBoolean() ? DueWord.BEFORE : DueWord.BY);
    }
    open(aPlan().with(regime));
    opened();
    for (int step = 0; step < 4 * DAYS; step++) {
      clock.set(PlanFixture.ISSUED_AT.plus(Duration.ofHours(6L * step + random.nextInt(6))));
      sweeps.runAll();
      if (random.nextInt(4) == 0) {
        file(random, regime);
      }
      agree();
    }
    assertThat(
            published(ReportsMissed.class).stream().mapToInt(m -> m.obligationIds().size()).sum())
        .isEqualTo((int) count("obligation where missed_at is not null"));
  }

  private void opened() {
    List<ObligationState> told =
        published(ObligationsOpened.class).stream().flatMap(o -> o.rows().stream()).toList();
    assertThat(told).hasSize(15);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (ObligationState state : told) {
                Obligation stored = obligations.findById(state.id());
                Obligation asTheEntityOpens =
                    Obligation.open(state, stored.window().lastDay(), stored.headApproves());
                assertThat(stored.state()).isEqualTo(state).isEqualTo(asTheEntityOpens.state());
                assertThat(stored)
                    .usingRecursiveComparison()
                    .ignoringFieldsMatchingRegexes(".*\\$\\$.*")
                    .isEqualTo(asTheEntityOpens);
              }
            });
  }

  private void file(Random random, RegimeFixture regime) {
    UnitRecorded unit = UNITS.get(random.nextInt(UNITS.size()));
    String path = "/api/v1/obligations/" + obligation(regime, "P" + random.nextInt(5), unit);
    int answer =
        Callers.once(Callers.officerOf(unit))
            .body("{\"nil\": true}")
            .post(path + "/submissions")
            .statusCode();
    assertThat(answer).isIn(201, 409);
  }

  private void agree() {
    Instant now = clock.instant();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              List<Obligation> all = obligations.listAll();
              for (Obligation o : all) {
                boolean silentAtDue =
                    o.punctuality(now) == Punctuality.MISSED
                        || o.punctuality(now) == Punctuality.LATE;
                assertThat(o.state().missedAt() != null).isEqualTo(silentAtDue);
              }
              measured(Measure.PENDING, all, o -> o.punctuality(now) == Punctuality.PENDING);
              measured(Measure.MISSED, all, o -> o.punctuality(now) == Punctuality.MISSED);
              measured(Measure.LATE, all, o -> o.punctuality(now) == Punctuality.LATE);
              measured(Measure.ON_TIME, all, o -> o.punctuality(now) == Punctuality.ON_TIME);
              measured(Measure.RECEIVED, all, o -> o.state().firstSubmittedAt() != null);
              measured(Measure.NIL, all, o -> o.state().nil());
            });
  }

  private void measured(Measure measure, List<Obligation> all, Predicate<Obligation> rule) {
    var query =
        db.createNativeQuery(
            "select count(*) from obligation o where " + measure.predicate(), Long.class);
    if (measure.predicate().contains(":now")) {
      query.setParameter("now", clock.instant());
    }
    assertThat(query.getSingleResult()).isEqualTo(all.stream().filter(rule).count());
  }
}
