package vn.dondoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.dondoc.platform.contract.calendar.CalendarYearRecorded;
import vn.dondoc.platform.contract.organisation.ReformEnacted;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.contract.plan.PlanEnded;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.contract.task.AssignmentCompleted;
import vn.dondoc.platform.contract.task.AssignmentExtended;
import vn.dondoc.platform.contract.task.AssignmentProgressed;
import vn.dondoc.platform.contract.task.AssignmentReceived;
import vn.dondoc.platform.contract.task.AssignmentReturned;
import vn.dondoc.platform.contract.task.AssignmentSubmitted;
import vn.dondoc.platform.contract.task.AssignmentsAmended;
import vn.dondoc.platform.contract.task.AssignmentsCancelled;
import vn.dondoc.platform.contract.task.AssignmentsMade;
import vn.dondoc.platform.contract.task.AssignmentsTransferred;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventCatalogue;
import vn.dondoc.platform.testing.Contracts;
import vn.dondoc.platform.testing.Feed;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.report.testing.ReportComponentTest;

/** Every golden example of what this service consumes is taken in, as often as it comes. */
@QuarkusTest
class ReportContractTest extends ReportComponentTest {

  static final List<Class<? extends Event>> CONSUMED =
      List.of(
          UnitRecorded.class,
          CalendarYearRecorded.class,
          PlanIssued.class,
          AssignmentsMade.class,
          AssignmentsAmended.class,
          AssignmentsCancelled.class,
          PlanEnded.class,
          AssignmentReceived.class,
          AssignmentProgressed.class,
          AssignmentSubmitted.class,
          AssignmentReturned.class,
          AssignmentCompleted.class,
          AssignmentExtended.class,
          AssignmentsTransferred.class,
          ReformEnacted.class);

  @ParameterizedTest
  @FieldSource("CONSUMED")
  void takesInEveryGoldenExampleTwice(Class<? extends Event> type) {
    List<? extends Event> golden = Contracts.golden(type);
    golden.forEach(event -> Feed.twice(consumer, event));
    golden.forEach(event -> feed(event));
    sweeps.runAll();
    assertThat(Outboxes.deadLetters(db)).isEmpty();
  }

  @Test
  void keepsWhatTheGoldenAssignmentsSay() {
    for (AssignmentsMade made : Contracts.golden(AssignmentsMade.class)) {
      feed(made);
      made.rows()
          .forEach(
              row ->
                  assertThat(
                          count(
                              "status_assignment where id = '%s' and version = %d and unit_id = '%s'"
                                  .formatted(row.id(), row.version(), row.unitId())))
                      .isEqualTo(1));
    }
  }

  @Test
  void passesOverAnUnknownTypeAndBuriesPoisonBesideGoodEvents() {
    Event good = Contracts.golden(AssignmentsMade.class).getFirst();
    List<ConsumerRecord<String, byte[]>> batch =
        List.of(
            Feed.record(
                "task-events", "k", id(), "vn.dondoc.assignment.dreamt-of.v1", "{\"a\": 1}"),
            Feed.record(
                "plan-events", "k", id(), EventCatalogue.type(PlanIssued.class), "{\"planId\": 7"),
            Feed.record(UUID.randomUUID(), good));
    Feed.records(consumer, batch);
    assertThat(Outboxes.deadLetters(db)).containsExactly("{\"planId\": 7");
    assertThat(count("status_assignment")).isPositive();
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }
}
