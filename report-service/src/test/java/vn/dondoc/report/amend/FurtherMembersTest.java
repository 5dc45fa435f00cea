package vn.dondoc.report.amend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dondoc.platform.contract.plan.AmendmentEffect.ADDED;
import static vn.dondoc.report.testing.PlanFixture.aPlan;
import static vn.dondoc.report.testing.RegimeFixture.aRegime;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.report.ObligationsAmended;
import vn.dondoc.platform.contract.report.PlanObligationsOpened;
import vn.dondoc.report.testing.Land;
import vn.dondoc.report.testing.PlanFixture;
import vn.dondoc.report.testing.RegimeFixture;
import vn.dondoc.report.testing.ReportComponentTest;

/** Units that are named as members of an open group after the plan was issued. */
@QuarkusTest
class FurtherMembersTest extends ReportComponentTest {

  private final UUID related = UUID.randomUUID();
  private final RegimeFixture regime = aRegime().reportedBy(Land.LOTUS).reportedByGroup(related);
  private final PlanFixture plan = aPlan().with(regime).group(related, true);

  @Test
  void oweTheReportsOfTheGroupFromTheDayNamed() {
    open(plan);

    feed(plan.group(related, false, Land.RIVER).amendedFrom(LocalDate.of(2026, 5, 1)).issued());
    sweeps.runAll();

    assertThat(
            published(ObligationsAmended.class).stream()
                .flatMap(e -> e.rows().stream())
                .map(r -> tuple(r.effect(), r.obligation().unitId(), r.obligation().period()))
                .toList())
        .containsExactlyInAnyOrder(
            tuple(ADDED, Land.RIVER.id(), "2026-Q2"),
            tuple(ADDED, Land.RIVER.id(), "2026-Q3"),
            tuple(ADDED, Land.RIVER.id(), "2026-Q4"));
    assertThat(count("obligation where version > 1")).isZero();
    assertThat(published(PlanObligationsOpened.class))
        .containsExactly(
            new PlanObligationsOpened(plan.id(), 1, 4, 1),
            new PlanObligationsOpened(plan.id(), 2, 7, 2));
  }
}
