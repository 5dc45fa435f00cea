package vn.dondoc.plan.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.plan.organisation.Timelines;
import vn.dondoc.plan.organisation.UnitTimeline;
import vn.dondoc.plan.organisation.UnitTimelines;
import vn.dondoc.platform.contract.organisation.PlanHeir;
import vn.dondoc.platform.contract.organisation.Succession;
import vn.dondoc.platform.problem.DomainException;

/**
 * Whatever acts follow each other: each unit has one name and one valid parent at any instant, no
 * unit is lost, open work is conserved and lies with units that last. A seed that fails is a test
 * that can be repeated alone.
 */
class ReformPropertyTest {

  private static final Map<String, Integer> RANKS =
      Map.of("PROVINCE", 1, "DISTRICT", 2, "COMMUNE", 3, "HAMLET", 4);
  private static final List<UUID> PLANS = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));
  private static final int ACTS = 15;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keepsOneNameAndParentAtAnyInstantAndLosesNoUnitAndNoWork(long seed) {
    RandomActs random = new RandomActs(seed);
    UnitTimelines register = random.tree();
    Map<UUID, Map<UUID, Long>> work = new LinkedHashMap<>();
    register.all().forEach(u -> PLANS.forEach(plan -> give(work, u.id(), plan, 1)));
    long all = total(work);
    LocalDate day = LocalDate.of(2025, 1, 1);
    int applied = 0;
    for (int i = 0; i < ACTS; i++) {
      day = random.after(day);
      UnitTimelines next = Timelines.copy(register);
      ReformOutcome outcome;
      try {
        outcome = Reform.apply(next, day, random.act(register, day, PLANS), RANKS);
      } catch (DomainException refused) {
        assertThat(refused.errors()).as("seed %d", seed).isNotEmpty();
        assertThat(refused.errors()).allSatisfy(e -> assertThat(e.pointer()).startsWith("/"));
        continue;
      }
      applied++;
      assertThat(Timelines.faults(next)).as("seed %d, act %d", seed, i).isEmpty();
      assertThat(ids(next)).containsAll(ids(register));
      keepsThePast(register, next, day);
      handOver(work, outcome.successions());
      assertThat(total(work)).as("open work, seed %d, act %d", seed, i).isEqualTo(all);
      liesWithUnitsThatLast(work, next, day);
      register = next;
    }
    assertThat(applied).as("acts applied, seed %d", seed).isPositive();
  }

  private static Set<UUID> ids(UnitTimelines register) {
    return register.all().stream()
        .map(UnitTimeline::id)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** What was so before the day is so still. */
  private static void keepsThePast(UnitTimelines before, UnitTimelines after, LocalDate day) {
    for (UnitTimeline unit : before.all()) {
      UnitTimeline now = after.require(unit.id());
      LocalDate eve = day.minusDays(1);
      assertThat(now.at(eve).map(s -> s.name() + s.path()))
          .isEqualTo(unit.at(eve).map(s -> s.name() + s.path()));
      assertThat(now.at(Timelines.BEGAN).map(s -> s.name() + s.path()))
          .isEqualTo(unit.at(Timelines.BEGAN).map(s -> s.name() + s.path()));
    }
  }

  private static void handOver(Map<UUID, Map<UUID, Long>> work, List<Succession> successions) {
    for (Succession s : successions) {
      Map<UUID, Long> had = work.getOrDefault(s.unitId(), Map.of());
      Map<UUID, Long> left = new HashMap<>();
      had.forEach(
          (plan, count) -> {
            UUID heir =
                s.planHeirs().stream()
                    .filter(p -> p.planId().equals(plan))
                    .map(PlanHeir::heirId)
                    .findFirst()
                    .orElse(s.heirId());
            if (heir == null || heir.equals(s.unitId())) {
              left.put(plan, count);
            } else {
              give(work, heir, plan, count);
            }
          });
      work.put(s.unitId(), left);
    }
  }

  private static void give(Map<UUID, Map<UUID, Long>> work, UUID unit, UUID plan, long count) {
    work.computeIfAbsent(unit, u -> new HashMap<>()).merge(plan, count, Long::sum);
  }

  private static long total(Map<UUID, Map<UUID, Long>> work) {
    return work.values().stream().flatMap(w -> w.values().stream()).mapToLong(n -> n).sum();
  }

  private static void liesWithUnitsThatLast(
      Map<UUID, Map<UUID, Long>> work, UnitTimelines register, LocalDate day) {
    work.forEach(
        (unit, plans) -> {
          if (plans.values().stream().anyMatch(n -> n > 0)) {
            assertThat(register.require(unit).at(day))
                .as("%s has open work", register.require(unit).code())
                .isPresent();
          }
        });
  }
}
