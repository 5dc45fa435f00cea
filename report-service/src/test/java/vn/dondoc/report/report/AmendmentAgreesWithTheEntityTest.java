package vn.dondoc.report.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.report.testing.PlanFixture.aPlan;
import static vn.dondoc.report.testing.RegimeFixture.aRegime;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.plan.DueWord;
import vn.dondoc.platform.contract.plan.Frequency;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.contract.plan.RegimeFacts;
import vn.dondoc.platform.contract.report.ObligationState;
import vn.dondoc.platform.contract.report.ObligationStatus;
import vn.dondoc.platform.time.Deadline;
import vn.dondoc.platform.time.Periods;
import vn.dondoc.platform.time.ReportingPeriod;
import vn.dondoc.platform.time.WorkingCalendar;
import vn.dondoc.report.testing.Callers;
import vn.dondoc.report.testing.Land;
import vn.dondoc.report.testing.PlanFixture;
import vn.dondoc.report.testing.RegimeFixture;
import vn.dondoc.report.testing.ReportComponentTest;

/** What an amendment does set-wise is what the entity's rule says of each row. */
@QuarkusTest
class AmendmentAgreesWithTheEntityTest extends ReportComponentTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final Instant EFFECTIVE = Deadline.endOf(MAY.minusDays(1));
  private static final List<UnitRecorded> UNITS =
      List.of(Land.LOTUS, Land.BAMBOO, Land.RIVER, Land.EAST);

  @Inject Obligations obligations;

  private record Key(UUID regime, UUID unit, String period) {
    static Key of(ObligationState state) {
      return new Key(state.regimeId(), state.unitId(), state.period());
    }
  }

  /** What is compared: a row that is opened set-wise has another id than the rule gives it. */
  private record Facts(
      long version,
      Instant dueAt,
      Instant originalDueAt,
      Instant graceAt,
      Instant lockAt,
      LocalDate lastDay,
      int dueVersion,
      ObligationStatus status,
      boolean cancelled) {

    static Facts of(Obligation o) {
      return new Facts(
          o.version(),
          o.window().dueAt(),
          o.originalDueAt(),
          o.window().graceAt(),
          o.window().lockAt(),
          o.window().lastDay(),
          o.state().dueVersion(),
          o.status(),
          o.cancelledAt() != null);
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 12);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void inAnyAmendment(long seed) {
    Random random = new Random(seed);
    PlanFixture plan = aPlan();
    List<RegimeFixture> regimes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      regimes.add(shaped(random, aRegime()));
      plan.with(regimes.getLast());
    }
    open(plan);
    file(random);
    Map<Key, Obligation> before = stored();
    shaped(random, regimes.getFirst());
    plan.changing(regimes.getFirst()).without(regimes.get(1)).with(shaped(random, aRegime()));

    PlanIssued amended = plan.amendedFrom(MAY).issued();
    feed(amended);
    sweeps.runAll();

    assertThat(facts(stored())).as("seed %d", seed).isEqualTo(facts(byTheRule(before, amended)));
  }

  private static RegimeFixture shaped(Random random, RegimeFixture regime) {
    UNITS.forEach(regime::noLongerReportedBy);
    UNITS.stream().filter(unit -> random.nextBoolean()).forEach(regime::reportedBy);
    List<Frequency> frequencies =
        List.of(Frequency.MONTH, Frequency.QUARTER, Frequency.HALF_YEAR, Frequency.YEAR);
    return regime
        .every(frequencies.get(random.nextInt(frequencies.size())))
        .due(DueWord.BY, 5 + random.nextInt(20));
  }

  private void file(Random random) {
    for (Map.Entry<Key, Obligation> row : stored().entrySet()) {
      if (random.nextInt(5) == 0) {
        UnitRecorded unit =
            UNITS.stream()
                .filter(u -> u.id().equals(row.getKey().unit()))
                .findFirst()
                .orElseThrow();
        Callers.once(Callers.officerOf(unit))
            .body("{\"nil\": true}")
            .post("/api/v1/obligations/" + row.getValue().id() + "/submissions")
            .then()
            .statusCode(201);
      }
    }
  }

  private Map<Key, Obligation> stored() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                obligations.listAll().stream()
                    .collect(Collectors.toMap(o -> Key.of(o.state()), o -> o)));
  }

  private static Map<Key, Facts> facts(Map<Key, Obligation> rows) {
    Map<Key, Facts> facts = new HashMap<>();
    rows.forEach((key, row) -> facts.put(key, Facts.of(row)));
    return facts;
  }

  private Map<Key, Obligation> byTheRule(Map<Key, Obligation> rows, PlanIssued plan) {
    Map<Key, ReportingPeriod> asked = new HashMap<>();
    Periods periods = new Periods(new WorkingCalendar(plan.calendars()), false);
    for (RegimeFacts regime : plan.regimes()) {
      for (ReportingPeriod period : periods.of(regime)) {
        regime
            .reporters()
            .forEach(r -> asked.put(new Key(regime.id(), r.unitId(), period.key()), period));
      }
    }
    rows.forEach(
        (key, row) -> {
          boolean open = row.state().firstSubmittedAt() == null;
          if (open && row.window().dueAt().isAfter(EFFECTIVE)) {
            ReportingPeriod period = asked.get(key);
            if (period == null) {
              row.cancel(clock.instant());
            } else if (!period.dueAt().equals(row.window().dueAt())) {
              row.moveTo(period, clock.instant());
            }
          }
        });
    asked.forEach(
        (key, period) -> {
          if (period.dueAt().isAfter(EFFECTIVE)) {
            rows.computeIfAbsent(key, k -> opened(plan.planId(), k, period));
          }
        });
    return rows;
  }

  private static Obligation opened(UUID plan, Key key, ReportingPeriod period) {
    return Obligation.open(
        new ObligationState(
            UUID.randomUUID(),
            1,
            plan,
            key.regime(),
            key.unit(),
            period.key(),
            period.from(),
            period.to(),
            period.dueAt(),
            period.graceAt(),
            period.lockAt(),
            1,
            ObligationStatus.OPEN,
            false,
            0,
            null,
            null,
            null),
        period.lastDay(),
        false);
  }
}
