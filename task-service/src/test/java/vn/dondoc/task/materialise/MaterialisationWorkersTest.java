package vn.dondoc.task.materialise;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.task.testing.PlanFixture.aPlan;
import static vn.dondoc.task.testing.TaskFixture.aTask;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.task.AssignmentsMade;
import vn.dondoc.platform.contract.task.PlanMaterialised;
import vn.dondoc.task.testing.Land;
import vn.dondoc.task.testing.PlanFixture;
import vn.dondoc.task.testing.TaskComponentTest;

/** Replicas share the chunks of one plan. */
@QuarkusTest
class MaterialisationWorkersTest extends TaskComponentTest {

  private static final int UNITS = 2600;
  private static final int WORKERS = 4;

  @Inject Materialisation materialisation;

  @Test
  void makeEachAssignmentOnceAndOneOfThemSaysThatAllAreMade() throws Exception {
    PlanFixture plan = planOfSixChunks();
    feed(plan.issued());

    int chunks = 0;
    try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
      List<Future<Integer>> running = new ArrayList<>();
      for (int i = 0; i < WORKERS; i++) {
        running.add(workers.submit(this::work));
      }
      for (Future<Integer> worker : running) {
        chunks += worker.get(60, SECONDS);
      }
    }

    assertThat(chunks).isEqualTo(6);
    assertThat(published(PlanMaterialised.class))
        .containsExactly(new PlanMaterialised(plan.id(), 1, UNITS, UNITS));
    assertThat(published(AssignmentsMade.class))
        .extracting(AssignmentsMade::unitId)
        .hasSize(UNITS)
        .doesNotHaveDuplicates();
  }

  /** Work tables are empty most of the time, and the planner then expects no row or one. */
  @Test
  void takeOneChunkAtATimeWhereThePlannerExpectsNone() {
    QuarkusTransaction.requiringNew()
        .run(() -> db.createNativeQuery("analyze plan_work").executeUpdate());
    PlanFixture plan = planOfSixChunks();
    feed(plan.issued());

    assertThat(work()).isEqualTo(6);
    assertThat(published(PlanMaterialised.class))
        .containsExactly(new PlanMaterialised(plan.id(), 1, UNITS, UNITS));
  }

  private static PlanFixture planOfSixChunks() {
    PlanFixture plan = aPlan();
    List<UnitRecorded> communes =
        IntStream.range(0, UNITS)
            .mapToObj(
                i ->
                    Land.unit("M" + i, "UBND xã " + i, UnitKind.PEOPLES_COMMITTEE, "COMMUNE", null))
            .toList();
    return plan.with(aTask().ledBy(plan.closedGroup("UBND cấp xã", communes)));
  }

  private int work() {
    int done = 0;
    while (materialisation.sweep(clock.instant())) {
      done++;
    }
    return done;
  }
}
