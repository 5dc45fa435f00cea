package vn.dondoc.task.materialise;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.task.testing.PlanFixture.aPlan;
import static vn.dondoc.task.testing.TaskFixture.aTask;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.task.PlanMaterialised;
import vn.dondoc.task.testing.Land;
import vn.dondoc.task.testing.PlanFixture;
import vn.dondoc.task.testing.TaskComponentTest;

/** How many statements an issued plan costs depends on its chunks, never on its units. */
@QuarkusTest
class MaterialisationStatementsTest extends TaskComponentTest {

  private static final int TASKS = 6;

  @Inject Materialisation materialisation;
  @Inject SessionFactory sessions;

  private record Cost(long arrival, long sweeps, int chunks) {}

  @Test
  void differsByChunksOnlyBetween20And2000Units() {
    Cost few = cost(20);
    Cost many = cost(2000);

    assertThat(few.chunks()).isEqualTo(1);
    assertThat(many.chunks()).isEqualTo(4);
    assertThat(many.arrival()).isEqualTo(few.arrival());
    // Take, make, finish, outbox, audit for each chunk, and one look that finds nothing.
    assertThat(few.sweeps()).isEqualTo(5 * few.chunks() + 1);
    assertThat(many.sweeps()).isEqualTo(5 * many.chunks() + 1);
  }

  private Cost cost(int units) {
    PlanFixture plan = aPlan();
    List<UnitRecorded> communes =
        IntStream.range(0, units)
            .mapToObj(
                i ->
                    Land.unit("M" + i, "UBND xã " + i, UnitKind.PEOPLES_COMMITTEE, "COMMUNE", null))
            .toList();
    UUID group = plan.closedGroup("UBND cấp xã", communes);
    for (int task = 0; task < TASKS; task++) {
      plan.with(aTask().ledBy(group).coordinatedBy(Land.JUSTICE).until(LocalDate.of(2026, 6, 30)));
    }
    long before = statements();
    feed(plan.issued());
    long arrived = statements();
    int chunks = 0;
    while (materialisation.sweep(clock.instant())) {
      chunks++;
    }
    long swept = statements();
    assertThat(published(PlanMaterialised.class))
        .contains(new PlanMaterialised(plan.id(), 1, TASKS * units, units));
    return new Cost(arrived - before, swept - arrived, chunks);
  }

  private long statements() {
    return sessions.getStatistics().getPrepareStatementCount();
  }
}
