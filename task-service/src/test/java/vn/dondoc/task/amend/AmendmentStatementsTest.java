package vn.dondoc.task.amend;

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
import vn.dondoc.platform.contract.plan.PlanEnd;
import vn.dondoc.platform.contract.plan.PlanEnded;
import vn.dondoc.platform.contract.task.PlanMaterialised;
import vn.dondoc.task.testing.Land;
import vn.dondoc.task.testing.PlanFixture;
import vn.dondoc.task.testing.TaskComponentTest;
import vn.dondoc.task.testing.TaskFixture;

/** How many statements a change of a plan costs depends on its chunks, never on its units. */
@QuarkusTest
class AmendmentStatementsTest extends TaskComponentTest {

  @Inject PlanChanges changes;
  @Inject SessionFactory sessions;

  /** Statements to write the change down, for one chunk, and how many chunks there were. */
  private record Cost(long begin, long chunk, int chunks) {}

  @Test
  void differsByChunksOnlyBetween20And2000Units() {
    List<Cost> few = costs(20);
    List<Cost> many = costs(2000);

    assertThat(few).extracting(Cost::chunks).containsExactly(1, 1);
    assertThat(many).extracting(Cost::chunks).containsExactly(4, 4);
    assertThat(many).extracting(Cost::begin).isEqualTo(few.stream().map(Cost::begin).toList());
    assertThat(many).extracting(Cost::chunk).isEqualTo(few.stream().map(Cost::chunk).toList());
  }

  /** Of an amendment, and of the end that follows it. */
  private List<Cost> costs(int units) {
    PlanFixture plan = aPlan();
    List<UnitRecorded> communes =
        IntStream.range(0, units)
            .mapToObj(
                i ->
                    Land.unit("M" + i, "UBND xã " + i, UnitKind.PEOPLES_COMMITTEE, "COMMUNE", null))
            .toList();
    UUID group = plan.closedGroup("UBND cấp xã", communes);
    TaskFixture dropped = aTask().ledBy(group);
    TaskFixture moved = aTask().ledBy(group).until(LocalDate.of(2026, 6, 30));
    materialise(plan.with(dropped, moved, aTask().ledBy(group)));
    moved.until(LocalDate.of(2026, 7, 31));
    plan.without(dropped).with(aTask().ledBy(group)).amendedFrom(LocalDate.of(2026, 5, 1));
    feed(plan.issued());
    Cost amendment = cost();
    assertThat(published(PlanMaterialised.class))
        .contains(new PlanMaterialised(plan.id(), 2, 3 * units, units));
    feed(new PlanEnded(plan.id(), 2, PlanEnd.REVOKED, clock.instant(), "Bãi bỏ", null));
    Cost end = cost();
    assertThat(count("assignment where plan_id = '" + plan.id() + "' and status = 'CANCELLED'"))
        .isEqualTo(4L * units);
    return List.of(amendment, end);
  }

  private Cost cost() {
    long begin = statements(() -> assertThat(changes.sweep(clock.instant())).isTrue());
    // The last chunk also says that the version is materialised, so the first is measured.
    int left = Math.toIntExact(count("plan_change_work"));
    if (left == 1) {
      long only = statements(() -> assertThat(changes.sweep(clock.instant())).isTrue());
      return new Cost(begin, only - last(), 1);
    }
    long chunk = statements(() -> assertThat(changes.sweep(clock.instant())).isTrue());
    int chunks = 1;
    while (changes.sweep(clock.instant())) {
      chunks++;
    }
    return new Cost(begin, chunk, chunks);
  }

  /**
   * Counting what is in force, keeping it, telling it, and letting acts on units be applied (two);
   * an end tells nothing of the plan.
   */
  private long last() {
    return count("plan where ended is not null") > 0 ? 0 : 5;
  }

  private long statements(Runnable work) {
    long before = sessions.getStatistics().getPrepareStatementCount();
    work.run();
    return sessions.getStatistics().getPrepareStatementCount() - before;
  }
}
