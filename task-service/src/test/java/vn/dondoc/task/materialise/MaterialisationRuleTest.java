package vn.dondoc.task.materialise;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.task.testing.PlanFixture.aPlan;
import static vn.dondoc.task.testing.TaskFixture.aTask;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.platform.contract.organisation.UnitKind;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.plan.GroupFacts;
import vn.dondoc.platform.contract.plan.OccurrenceFacts;
import vn.dondoc.platform.contract.plan.PartyFacts;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.contract.plan.TaskFacts;
import vn.dondoc.platform.contract.plan.UnitFacts;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentsMade;
import vn.dondoc.task.assignment.Assignment;
import vn.dondoc.task.testing.Land;
import vn.dondoc.task.testing.PlanFixture;
import vn.dondoc.task.testing.TaskComponentTest;
import vn.dondoc.task.testing.TaskFixture;

/**
 * For random plans the set-wise statements do what the entity's rule does for each distinct (task,
 * unit, occurrence).
 */
@QuarkusTest
class MaterialisationRuleTest extends TaskComponentTest {

  static LongStream seeds() {
    return LongStream.range(0, 25);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void makesExactlyWhatTheRuleSays(long seed) {
    PlanIssued plan = randomPlan(new Random(seed));

    feed(plan);
    sweeps.runAll();

    List<AssignmentState> made =
        published(AssignmentsMade.class).stream().flatMap(e -> e.rows().stream()).toList();
    assertThat(made).doesNotHaveDuplicates();
    assertThat(made.stream().map(MaterialisationRuleTest::withoutId))
        .as("seed %d", seed)
        .containsExactlyInAnyOrderElementsOf(byTheRule(plan));
    assertThat(count("assignment")).isEqualTo(made.size());
  }

  /** The rule in plain Java: per task the distinct units after expansion times its occurrences. */
  private List<AssignmentState> byTheRule(PlanIssued plan) {
    Map<UUID, GroupFacts> groups =
        plan.groups().stream().collect(Collectors.toMap(GroupFacts::id, g -> g));
    Map<UUID, UnitFacts> units =
        plan.units().stream().collect(Collectors.toMap(UnitFacts::id, u -> u));
    List<AssignmentState> expected = new ArrayList<>();
    for (TaskFacts task : plan.tasks()) {
      Set<UUID> leads = new LinkedHashSet<>();
      for (PartyFacts lead : task.leads()) {
        leads.addAll(
            lead.unitId() != null ? List.of(lead.unitId()) : groups.get(lead.groupId()).members());
      }
      for (UUID unit : leads) {
        for (OccurrenceFacts occurrence : task.occurrences()) {
          expected.add(
              Assignment.of(
                      plan.planId(),
                      task.id(),
                      task.seq(),
                      unit,
                      !units.get(unit).kind().takesOrders(),
                      occurrence.key(),
                      occurrence.dueAt(),
                      clock.instant())
                  .state(task.dimensions()));
        }
      }
    }
    return expected;
  }

  private static AssignmentState withoutId(AssignmentState made) {
    return new AssignmentState(
        null,
        made.version(),
        made.planId(),
        made.taskId(),
        made.taskSeq(),
        made.unitId(),
        made.requested(),
        made.occurrence(),
        made.dimensions(),
        made.status(),
        made.percent(),
        made.dueAt(),
        made.originalDueAt(),
        made.dueVersion(),
        made.submittedAt(),
        made.completedAt(),
        made.firstSubmittedAt(),
        made.originUnitId());
  }

  private static PlanIssued randomPlan(Random random) {
    UnitKind[] kinds = UnitKind.values();
    List<UnitRecorded> units =
        IntStream.range(0, 1 + random.nextInt(30))
            .mapToObj(
                i ->
                    Land.unit(
                        "R" + i, "Đơn vị " + i, kinds[random.nextInt(kinds.length)], "ANY", null))
            .toList();
    PlanFixture plan = aPlan();
    List<UUID> groups = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      groups.add(
          random.nextInt(4) == 0
              ? plan.openGroup("nhóm mở " + i)
              : plan.closedGroup("nhóm " + i, some(units, random)));
    }
    for (int i = random.nextInt(12); i >= 0; i--) {
      TaskFixture task = aTask();
      some(units, random).forEach(task::ledBy);
      some(groups, random).forEach(task::ledBy);
      switch (random.nextInt(3)) {
        case 0 -> task.until(LocalDate.of(2026, 1 + random.nextInt(12), 15));
        case 1 ->
            task.every(
                IntStream.rangeClosed(1, 1 + random.nextInt(4))
                    .mapToObj(quarter -> LocalDate.of(2026, 3 * quarter, 25))
                    .toArray(LocalDate[]::new));
        default -> {
          // Continuous.
        }
      }
      plan.with(task);
    }
    return plan.issued();
  }

  private static <T> List<T> some(List<T> of, Random random) {
    Map<Integer, T> some = new HashMap<>();
    for (int i = random.nextInt(of.size() + 1); i > 0; i--) {
      int pick = random.nextInt(of.size());
      some.put(pick, of.get(pick));
    }
    return List.copyOf(some.values());
  }
}
