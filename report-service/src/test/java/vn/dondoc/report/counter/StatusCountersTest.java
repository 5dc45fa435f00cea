package vn.dondoc.report.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.report.testing.AssignmentFixture.anAssignment;
import static vn.dondoc.report.testing.AssignmentFixture.made;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.plan.AmendmentEffect;
import vn.dondoc.platform.contract.plan.PlanEnd;
import vn.dondoc.platform.contract.task.AmendedAssignment;
import vn.dondoc.platform.contract.task.AssignmentCompleted;
import vn.dondoc.platform.contract.task.AssignmentExtended;
import vn.dondoc.platform.contract.task.AssignmentProgressed;
import vn.dondoc.platform.contract.task.AssignmentReceived;
import vn.dondoc.platform.contract.task.AssignmentReturned;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.platform.contract.task.AssignmentSubmitted;
import vn.dondoc.platform.contract.task.AssignmentsAmended;
import vn.dondoc.platform.contract.task.AssignmentsCancelled;
import vn.dondoc.platform.contract.task.AssignmentsTransferred;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.testing.Feed;
import vn.dondoc.report.testing.AssignmentFixture;
import vn.dondoc.report.testing.Land;
import vn.dondoc.report.testing.PlanFixture;
import vn.dondoc.report.testing.ReportComponentTest;
import vn.dondoc.report.testing.Statements;

/** The counters are what counting gives, whatever comes in whatever order. */
@QuarkusTest
class StatusCountersTest extends ReportComponentTest {

  private static final List<UnitRecorded> UNITS =
      List.of(Land.LOTUS, Land.BAMBOO, Land.RIVER, Land.FRONT);
  private static final List<AssignmentStatus> STATUSES = List.of(AssignmentStatus.values());
  private static final List<String> DIMENSIONS = List.of("PAPI-1", "PAPI-2", "SIPAS-1");

  @Inject StatusRecount recount;

  private void countersAreRight() {
    StatusRecount.RecountView found = recount.of(null);
    assertThat(found.differing()).isZero();
  }

  private String counters() {
    return one(
        "select coalesce(string_agg(cast(c as text), ';' order by cast(c as text)), '') from ("
            + "select plan_id, unit_id, dimension, cell_state, due_day, requested, n from status_counter"
            + " where n <> 0) c",
        String.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13})
  void equalARecountAfterAnyHistory(long seed) {
    Random random = new Random(seed);
    List<UUID> plans = List.of(UUID.randomUUID(), UUID.randomUUID());
    List<AssignmentState> newest = new ArrayList<>();
    List<Event> history = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      AssignmentState last = null;
      UUID id = UUID.randomUUID();
      UUID plan = plans.get(random.nextInt(plans.size()));
      UnitRecorded unit = UNITS.get(random.nextInt(UNITS.size()));
      int versions = 1 + random.nextInt(8);
      for (int version = 1; version <= versions; version++) {
        boolean passed = version > 1 && random.nextInt(5) == 0;
        if (passed) {
          unit = UNITS.get(random.nextInt(UNITS.size()));
        }
        last = state(random, plan, unit, i, id, version);
        history.add(version == 1 ? made(last) : passed ? transferred(last) : fact(last));
      }
      newest.add(last);
    }
    List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
    for (Event event : history) {
      UUID id = UUID.randomUUID();
      int times = random.nextInt(10) == 0 ? 3 : 1;
      for (int i = 0; i < times; i++) {
        records.add(Feed.record(id, event));
      }
    }
    Collections.shuffle(records, random);
    for (int i = 0; i < records.size(); ) {
      int size = Math.min(1 + random.nextInt(30), records.size() - i);
      Feed.records(consumer, records.subList(i, i + size));
      i += size;
      countersAreRight();
    }
    for (AssignmentState state : newest) {
      assertThat(
              count(
                  "status_assignment where id = '%s' and version = %d and status = '%s'"
                      .formatted(state.id(), state.version(), state.status())))
          .isEqualTo(1);
    }
    String before = counters();
    Feed.records(consumer, records);
    assertThat(counters()).isEqualTo(before);
    countersAreRight();
  }

  private static AssignmentState state(
      Random random, UUID plan, UnitRecorded unit, int task, UUID id, int version) {
    AssignmentStatus status = STATUSES.get(random.nextInt(STATUSES.size()));
    List<String> serving = new ArrayList<>(DIMENSIONS);
    Collections.shuffle(serving, random);
    AssignmentFixture fixture =
        anAssignment(plan, unit, task)
            .id(id)
            .version(version)
            .serving(serving.subList(0, random.nextInt(3)).toArray(String[]::new));
    if (random.nextInt(3) > 0) {
      fixture.due(Instant.parse("2026-03-31T17:00:00Z").plus(Duration.ofDays(random.nextInt(3))));
    }
    if (random.nextBoolean()) {
      fixture.submitted(Instant.parse("2026-04-01T01:00:00Z"));
    }
    if (unit.equals(Land.FRONT)) {
      fixture.requested();
    }
    return fixture.is(status).state();
  }

  private static Event transferred(AssignmentState state) {
    return new AssignmentsTransferred(
        state.planId(),
        UUID.randomUUID(),
        "1675/NQ-HĐND",
        Land.WEST.id(),
        state.unitId(),
        PlanFixture.ISSUED_AT,
        List.of(state));
  }

  private static Event fact(AssignmentState state) {
    return switch (state.status()) {
      case ASSIGNED, SUSPENDED -> new AssignmentExtended(state);
      case CANCELLED -> cancelled(state);
      case RECEIVED -> new AssignmentReceived(state);
      case IN_PROGRESS -> new AssignmentProgressed(state);
      case SUBMITTED -> new AssignmentSubmitted(state);
      case RETURNED -> new AssignmentReturned(state);
      case COMPLETED -> new AssignmentCompleted(state);
    };
  }

  /** By an amendment, or by the end of the plan. */
  private static Event cancelled(AssignmentState state) {
    Instant at = PlanFixture.ISSUED_AT;
    return state.version() % 2 == 0
        ? new AssignmentsAmended(
            state.planId(),
            2,
            state.unitId(),
            1,
            at,
            null,
            List.of(new AmendedAssignment(AmendmentEffect.CANCELLED, state)))
        : new AssignmentsCancelled(
            state.planId(), state.unitId(), 1, PlanEnd.REVOKED, "Bãi bỏ", at, List.of(state));
  }

  @Test
  void poisonInABatchLeavesTheRestCounted() {
    UUID plan = UUID.randomUUID();
    AssignmentState good = anAssignment(plan, Land.LOTUS, 1).state();
    List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>();
    batch.add(Feed.record(UUID.randomUUID(), made(good)));
    batch.add(
        Feed.record(
            "task-events",
            "x",
            UUID.randomUUID().toString(),
            "vn.dondoc.assignment.progressed.v1",
            "{\"assignment\": {}}"));
    batch.add(
        Feed.record(
            UUID.randomUUID(), made(anAssignment(plan, Land.BAMBOO, 1).serving("PAPI-1").state())));
    Feed.records(consumer, batch);
    assertThat(count("status_assignment")).isEqualTo(2);
    assertThat(vn.dondoc.platform.testing.Outboxes.deadLetters(db)).hasSize(1);
    countersAreRight();
  }

  @Test
  void oneStatementPerBatchHoweverManyEvents() {
    UUID plan = UUID.randomUUID();
    assertThat(statements(plan, 5)).isEqualTo(statements(plan, 300));
    countersAreRight();
  }

  private long statements(UUID plan, int events) {
    Event[] batch =
        IntStream.range(0, events)
            .mapToObj(i -> made(anAssignment(plan, Land.LOTUS, i).serving("PAPI-1").state()))
            .toArray(Event[]::new);
    return Statements.of(() -> feed(batch));
  }

  @Test
  void totalsOfOnePartitionLieInOneLane() {
    PlanFixture plan = open(PlanFixture.aPlan());
    feed(made(anAssignment(plan.id(), Land.LOTUS, 1).state()));
    feed(made(anAssignment(plan.id(), Land.LOTUS, 2).state()));
    assertThat(count("status_total where n = 2")).isEqualTo(1);
    assertThat(one("select lane from status_total", Short.class).intValue()).isBetween(0, 5);
  }
}
