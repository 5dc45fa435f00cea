package vn.dondoc.task.amend;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.task.testing.PlanFixture.aPlan;
import static vn.dondoc.task.testing.TaskFixture.aTask;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.plan.OccurrenceFacts;
import vn.dondoc.platform.contract.plan.TaskFacts;
import vn.dondoc.platform.contract.plan.TimingKind;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.platform.time.Deadline;
import vn.dondoc.task.assignment.Assignment;
import vn.dondoc.task.assignment.AssignmentRepository;
import vn.dondoc.task.testing.Land;
import vn.dondoc.task.testing.PlanFixture;
import vn.dondoc.task.testing.TaskComponentTest;
import vn.dondoc.task.testing.TaskFixture;

/**
 * For random plans, progress and amendments the set-wise statements do what the entity's rule does
 * for each (task, unit, occurrence), and touch no other row.
 */
@QuarkusTest
class AmendmentRuleTest extends TaskComponentTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final List<UnitRecorded> UNITS =
      List.of(Land.EAST, Land.WEST, Land.RIVER, Land.HILL, Land.LAKE, Land.FRONT);
  private static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2026, 3, 25),
          LocalDate.of(2026, 6, 25),
          LocalDate.of(2026, 9, 25),
          LocalDate.of(2026, 12, 25));

  @Inject AssignmentRepository repository;

  private record Key(UUID task, UUID unit, String occurrence) {
    static Key of(AssignmentState state) {
      return new Key(state.taskId(), state.unitId(), state.occurrence());
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void doesExactlyWhatTheRuleSays(long seed) {
    Random random = new Random(seed);
    PlanFixture plan = aPlan();
    UNITS.forEach(plan::citing);
    List<TaskFixture> tasks = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      tasks.add(shaped(random, aTask()));
      plan.with(tasks.getLast());
    }
    materialise(plan);
    for (int amendment = 0; amendment < 3; amendment++) {
      progressAtRandom(random);
      Map<Key, Assignment> before = stored();
      List<TaskFacts> was = plan.issued().tasks();
      for (TaskFixture task : List.copyOf(tasks)) {
        switch (random.nextInt(4)) {
          case 0 -> shaped(random, task);
          case 1 -> {
            plan.without(task);
            tasks.remove(task);
          }
          default -> {
            // Kept as it is.
          }
        }
      }
      tasks.add(shaped(random, aTask()));
      plan.with(tasks.getLast()).amendedFrom(MAY);

      feed(plan.issued());
      sweeps.runAll();

      assertThat(states(stored()))
          .as("seed %d amendment %d", seed, amendment)
          .isEqualTo(byTheRule(plan.id(), before, was, plan.issued().tasks()));
    }
  }

  private static TaskFixture shaped(Random random, TaskFixture task) {
    UNITS.forEach(task::noLongerLedBy);
    UNITS.stream().filter(unit -> random.nextInt(3) == 0).forEach(task::ledBy);
    if (random.nextBoolean()) {
      return task.until(DAYS.get(random.nextInt(DAYS.size())));
    }
    List<LocalDate> days = DAYS.stream().filter(day -> random.nextBoolean()).toList();
    return task.every(days.toArray(LocalDate[]::new));
  }

  private void progressAtRandom(Random random) {
    AssignmentStatus[] all = {
      AssignmentStatus.RECEIVED, AssignmentStatus.IN_PROGRESS, AssignmentStatus.COMPLETED
    };
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                repository.listAll().stream()
                    .map(assignment -> assignment.state(List.of()))
                    .filter(s -> Assignment.legal(s.status(), AssignmentStatus.CANCELLED))
                    .filter(state -> random.nextInt(4) == 0)
                    .forEach(
                        state ->
                            db.createNativeQuery(
                                    "update assignment set status = :status where id = :id")
                                .setParameter("status", all[random.nextInt(all.length)].name())
                                .setParameter("id", state.id())
                                .executeUpdate()));
  }

  private Map<Key, Assignment> stored() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                repository.listAll().stream()
                    .collect(Collectors.toMap(a -> Key.of(a.state(List.of())), a -> a)));
  }

  private static Map<Key, AssignmentState> states(Map<Key, Assignment> rows) {
    Map<Key, AssignmentState> states = new HashMap<>();
    rows.forEach((key, row) -> states.put(key, bare(row.state(List.of()), row)));
    return states;
  }

  /** Without the id, and with the number of acts in the place of the version. */
  private static AssignmentState bare(AssignmentState s, Assignment row) {
    return new AssignmentState(
        null,
        row.entries(),
        s.planId(),
        s.taskId(),
        0,
        s.unitId(),
        s.requested(),
        s.occurrence(),
        List.of(),
        s.status(),
        s.percent(),
        s.dueAt(),
        s.originalDueAt(),
        s.dueVersion(),
        s.submittedAt(),
        s.completedAt(),
        s.firstSubmittedAt(),
        s.originUnitId());
  }

  private Map<Key, AssignmentState> byTheRule(
      UUID plan, Map<Key, Assignment> rows, List<TaskFacts> was, List<TaskFacts> is) {
    Map<Key, OccurrenceFacts> asked = new HashMap<>();
    Map<UUID, TaskFacts> tasks = new HashMap<>();
    for (TaskFacts task : is) {
      tasks.put(task.id(), task);
      task.leads()
          .forEach(
              lead ->
                  task.occurrences()
                      .forEach(o -> asked.put(new Key(task.id(), lead.unitId(), o.key()), o)));
    }
    for (Map.Entry<Key, Assignment> row : rows.entrySet()) {
      AssignmentState state = row.getValue().state(List.of());
      if (!Assignment.legal(state.status(), AssignmentStatus.CANCELLED)) {
        continue;
      }
      OccurrenceFacts now = asked.get(row.getKey());
      boolean leads =
          tasks.containsKey(state.taskId())
              && tasks.get(state.taskId()).leads().stream()
                  .anyMatch(lead -> lead.unitId().equals(state.unitId()));
      if (now == null && (!leads || !before(state))) {
        row.getValue().cancel();
      } else if (now != null && !Objects.equals(now.dueAt(), state.dueAt())) {
        row.getValue().moveDue(now.dueAt());
      }
    }
    asked.forEach(
        (key, occurrence) -> {
          TaskFacts task = tasks.get(key.task());
          boolean counts =
              task.timing() != TimingKind.RECURRING || !occurrence.lastDay().isBefore(MAY);
          Assignment row = rows.get(key);
          if (!counts || !touched(task, was)) {
            return;
          }
          if (row == null) {
            rows.put(
                key,
                Assignment.of(
                    plan,
                    key.task(),
                    task.seq(),
                    key.unit(),
                    key.unit().equals(Land.FRONT.id()),
                    key.occurrence(),
                    occurrence.dueAt(),
                    clock.instant()));
          } else if (row.state(List.of()).status() == AssignmentStatus.CANCELLED) {
            row.assignAgain(occurrence.dueAt(), clock.instant());
          }
        });
    return states(rows);
  }

  private static boolean touched(TaskFacts task, List<TaskFacts> was) {
    return was.stream()
        .filter(w -> w.id().equals(task.id()))
        .noneMatch(
            w ->
                w.occurrences().equals(task.occurrences())
                    && List.copyOf(w.leads()).equals(task.leads()));
  }

  private static boolean before(AssignmentState state) {
    return state.dueAt() != null && !state.dueAt().isAfter(Deadline.endOf(MAY.minusDays(1)));
  }
}
