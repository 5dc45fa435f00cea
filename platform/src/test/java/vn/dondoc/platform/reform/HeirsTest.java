package vn.dondoc.platform.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.organisation.PlanHeir;
import vn.dondoc.platform.contract.organisation.ReformEnacted;
import vn.dondoc.platform.contract.organisation.Succession;
import vn.dondoc.platform.contract.organisation.SuccessionKind;
import vn.dondoc.platform.reform.Heirs.Heir;

class HeirsTest {

  private static final UUID A = UUID.randomUUID();
  private static final UUID B = UUID.randomUUID();
  private static final UUID C = UUID.randomUUID();
  private static final UUID D = UUID.randomUUID();
  private static final UUID PLAN = UUID.randomUUID();

  @Test
  void namesOneHeirForEachUnitThatLosesItsWork() {
    assertThat(Heirs.of(act(passing(A, C), passing(B, C))))
        .containsExactlyInAnyOrder(new Heir(A, null, C), new Heir(B, null, C));
  }

  @Test
  void namesNoneWhereUnitStays() {
    assertThat(Heirs.of(act(new Succession(A, SuccessionKind.RENAME, List.of(), null, List.of()))))
        .isEmpty();
  }

  @Test
  void followsWhatTheHeirPassesOnLaterInTheAct() {
    assertThat(Heirs.of(act(passing(A, B), passing(B, C))))
        .containsExactlyInAnyOrder(new Heir(A, null, C), new Heir(B, null, C));
  }

  @Test
  void leavesWithTheHeirWhatComesAfterItHadPassedOnItsOwn() {
    assertThat(Heirs.of(act(passing(B, C), passing(A, B))))
        .containsExactlyInAnyOrder(new Heir(A, null, B), new Heir(B, null, C));
  }

  @Test
  void keepsTheOtherHeirOfOnePlan() {
    Succession split =
        new Succession(A, SuccessionKind.SPLIT, List.of(B, C), B, List.of(new PlanHeir(PLAN, C)));

    assertThat(Heirs.of(act(split, passing(C, D))))
        .containsExactlyInAnyOrder(
            new Heir(A, null, B), new Heir(C, null, D), new Heir(A, PLAN, D));
  }

  @Test
  void passesOnePlanWhereTheUnitKeepsTheRest() {
    Succession part =
        new Succession(A, SuccessionKind.SPLIT, List.of(B), null, List.of(new PlanHeir(PLAN, B)));

    assertThat(Heirs.of(act(part))).containsExactly(new Heir(A, PLAN, B));
  }

  private static Succession passing(UUID unit, UUID heir) {
    return new Succession(unit, SuccessionKind.MERGE, List.of(heir), heir, List.of());
  }

  private static ReformEnacted act(Succession... successions) {
    return new ReformEnacted(
        UUID.randomUUID(),
        "9",
        null,
        LocalDate.of(2026, 6, 16),
        LocalDate.of(2026, 7, 1),
        Instant.parse("2026-06-30T17:00:00Z"),
        List.of(successions),
        List.of());
  }
}
