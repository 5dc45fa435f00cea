package vn.dondoc.plan.issue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.contract.plan.GroupFacts;
import vn.dondoc.platform.contract.plan.OccurrenceFacts;
import vn.dondoc.platform.contract.plan.PlanFacts;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.contract.plan.TaskFacts;
import vn.dondoc.platform.contract.plan.TimingKind;
import vn.dondoc.platform.contract.plan.UnitFacts;
import vn.dondoc.platform.event.EventJson;

class PlanPiecesTest {

  private static PlanIssued plan(int tasks, int units) {
    return new PlanIssued(
        UUID.randomUUID(),
        1,
        1,
        1,
        new PlanFacts(
            "1",
            "KH-UBND",
            "Kế hoạch",
            List.of(2026),
            LocalDate.of(2026, 1, 15),
            Instant.EPOCH,
            false,
            List.of(),
            null),
        IntStream.range(0, units).mapToObj(PlanPiecesTest::unit).toList(),
        List.of(new GroupFacts(UUID.randomUUID(), "UBND cấp xã", false, List.of())),
        List.of(),
        IntStream.range(0, tasks).mapToObj(PlanPiecesTest::task).toList(),
        List.of());
  }

  private static UnitFacts unit(int no) {
    UUID id = UUID.randomUUID();
    return new UnitFacts(
        id, "H99." + no, "UBND xã số " + no, UnitKind.PEOPLES_COMMITTEE, "COMMUNE", List.of(id));
  }

  private static TaskFacts task(int no) {
    return new TaskFacts(
        UUID.randomUUID(),
        no,
        "-",
        "Nhiệm vụ ".repeat(50),
        null,
        List.of("PAPI-1"),
        List.of(),
        List.of(),
        List.of(),
        TimingKind.CONTINUOUS,
        "Thường xuyên",
        List.of(new OccurrenceFacts("once", null, null)),
        null);
  }

  @Test
  void leavesASmallPlanInOnePiece() {
    assertThat(PlanPieces.of(plan(10, 20), PlanPieces.MOST_BYTES)).hasSize(1);
  }

  @Test
  void cutsALargePlanAndLosesNothing() {
    PlanIssued whole = plan(60, 3_321);
    List<PlanIssued> pieces = PlanPieces.of(whole, 100_000);

    assertThat(pieces).hasSizeGreaterThan(5);
    assertThat(pieces).allMatch(p -> EventJson.write(p).getBytes(UTF_8).length <= 100_000);
    assertThat(pieces)
        .extracting(PlanIssued::piece)
        .isEqualTo(IntStream.rangeClosed(1, pieces.size()).boxed().toList());
    assertThat(pieces).allMatch(p -> p.pieces() == pieces.size() && p.plan().equals(whole.plan()));
    assertThat(pieces.stream().flatMap(p -> p.units().stream()))
        .containsExactlyElementsOf(whole.units());
    assertThat(pieces.stream().flatMap(p -> p.tasks().stream()))
        .containsExactlyElementsOf(whole.tasks());
    assertThat(pieces.stream().flatMap(p -> p.groups().stream()))
        .containsExactlyElementsOf(whole.groups());
  }
}
