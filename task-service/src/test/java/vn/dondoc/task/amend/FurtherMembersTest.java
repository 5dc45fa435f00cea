package vn.dondoc.task.amend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dondoc.platform.contract.plan.AmendmentEffect.ADDED;
import static vn.dondoc.task.testing.PlanFixture.aPlan;
import static vn.dondoc.task.testing.TaskFixture.aTask;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.task.AssignmentsAmended;
import vn.dondoc.platform.contract.task.PlanMaterialised;
import vn.dondoc.task.testing.Land;
import vn.dondoc.task.testing.PlanFixture;
import vn.dondoc.task.testing.TaskComponentTest;
import vn.dondoc.task.testing.TaskFixture;

/** Units that are named as members of an open group after the plan was issued. */
@QuarkusTest
class FurtherMembersTest extends TaskComponentTest {

  private final PlanFixture plan = aPlan();
  private final UUID related = plan.openGroup("các cơ quan có liên quan");
  private final TaskFixture quarterly =
      aTask()
          .ledBy(related)
          .every(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 6, 30), LocalDate.of(2026, 9, 30));
  private final TaskFixture lasting = aTask().ledBy(related);
  private final TaskFixture own = aTask().ledBy(Land.RIVER).until(LocalDate.of(2026, 6, 30));

  private void name(LocalDate from, UnitRecorded... members) {
    plan.naming(related, members).amendedFrom(from);
    feed(plan.issued());
    sweeps.runAll();
  }

  private List<Tuple> told(int version) {
    return published(AssignmentsAmended.class).stream()
        .filter(e -> e.planVersion() == version)
        .flatMap(e -> e.rows().stream())
        .map(r -> tuple(r.effect(), r.assignment().unitId(), r.assignment().occurrence()))
        .toList();
  }

  @Test
  void areGivenTheWorkOfTheGroupFromTheDayNamed() {
    materialise(plan.with(quarterly, lasting, own));
    assertThat(count("assignment")).isEqualTo(1);

    name(LocalDate.of(2026, 5, 1), Land.JUSTICE);

    UUID justice = Land.JUSTICE.id();
    assertThat(told(2))
        .containsExactlyInAnyOrder(
            tuple(ADDED, justice, "2026-06-30"),
            tuple(ADDED, justice, "2026-09-30"),
            tuple(ADDED, justice, "once"));

    name(LocalDate.of(2026, 7, 1), Land.JUSTICE, Land.HILL);

    UUID hill = Land.HILL.id();
    assertThat(told(3))
        .containsExactlyInAnyOrder(tuple(ADDED, hill, "2026-09-30"), tuple(ADDED, hill, "once"));
    assertThat(count("assignment where version > 1")).isZero();
    assertThat(published(PlanMaterialised.class).getLast())
        .isEqualTo(new PlanMaterialised(plan.id(), 3, 6, 3));
  }
}
