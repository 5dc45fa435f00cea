package vn.dondoc.task.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.platform.testing.ReformFixture.aReformOf;
import static vn.dondoc.task.testing.PlanFixture.aPlan;
import static vn.dondoc.task.testing.TaskFixture.aTask;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.testing.ReformFixture;
import vn.dondoc.task.testing.Land;
import vn.dondoc.task.testing.PlanFixture;
import vn.dondoc.task.testing.TaskComponentTest;
import vn.dondoc.task.testing.TaskFixture;

/** Whatever is merged into whatever, not one assignment comes to be or is lost. */
@QuarkusTest
class TotalsTest extends TaskComponentTest {

  private static final String BY_STATE =
      "select status || ' ' || occurrence || ' ' || task_id || ' ' || count(*) from assignment"
          + " group by status, occurrence, task_id order by 1";

  private static final String LEFT_BEHIND =
      "assignment a join succession s on s.unit_id = a.unit_id"
          + " where s.heir_id <> a.unit_id and a.status not in ('COMPLETED', 'CANCELLED')";

  private static final String CLOSED_ELSEWHERE =
      "assignment where status in ('COMPLETED', 'CANCELLED') and unit_id <> origin_unit_id";

  static LongStream seeds() {
    return LongStream.range(0, 15);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void agreeBeforeAndAfter(long seed) {
    Random random = new Random(seed);
    List<UnitRecorded> communes =
        IntStream.range(0, 3 + random.nextInt(20)).mapToObj(i -> commune("R" + i)).toList();
    PlanFixture plan = aPlan();
    UUID group = plan.closedGroup("UBND cấp xã", communes);
    for (int i = random.nextInt(5); i >= 0; i--) {
      TaskFixture task = aTask().ledBy(group);
      plan.with(
          random.nextBoolean()
              ? task
              : task.every(LocalDate.of(2026, 6, 25), LocalDate.of(2026, 9, 25)));
    }
    materialise(plan);
    completeSome(random);
    List<?> before = byState();

    ReformFixture reform = aReformOf(LocalDate.of(2026, 7, 1));
    List<UnitRecorded> heirs = List.of(commune("H0"), commune("H1"), communes.getFirst());
    for (UnitRecorded commune : communes.subList(1, communes.size())) {
      if (random.nextInt(4) > 0) {
        reform.merging(heirs.get(random.nextInt(heirs.size())), commune);
      }
    }
    feed(reform.enacted());
    clock.set(reform.at());
    sweeps.runAll();

    assertThat(byState()).as("seed %d", seed).isEqualTo(before);
    assertThat(count(LEFT_BEHIND)).isZero();
    assertThat(count(CLOSED_ELSEWHERE)).isZero();
  }

  private static UnitRecorded commune(String code) {
    return Land.unit(code, "UBND xã " + code, UnitKind.PEOPLES_COMMITTEE, "COMMUNE", null);
  }

  private void completeSome(Random random) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                db.createNativeQuery(
                        "update assignment set status = case when task_seq % 2 = :odd then 'COMPLETED' else 'CANCELLED' end"
                            + " where hashtext(cast(unit_id as text)) % 3 = 0")
                    .setParameter("odd", random.nextInt(2))
                    .executeUpdate());
  }

  private List<?> byState() {
    return QuarkusTransaction.requiringNew()
        .call(() -> db.createNativeQuery(BY_STATE, String.class).getResultList());
  }
}
