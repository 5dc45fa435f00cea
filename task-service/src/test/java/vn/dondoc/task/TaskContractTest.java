package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.platform.testing.ReformFixture.aReformOf;
import static vn.dondoc.task.testing.PlanFixture.aPlan;
import static vn.dondoc.task.testing.TaskFixture.aTask;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.contract.plan.PlanEnd;
import vn.dondoc.platform.contract.plan.PlanEnded;
import vn.dondoc.platform.contract.task.AssignmentCompleted;
import vn.dondoc.platform.contract.task.AssignmentProgressed;
import vn.dondoc.platform.contract.task.AssignmentReceived;
import vn.dondoc.platform.contract.task.AssignmentReturned;
import vn.dondoc.platform.contract.task.AssignmentSubmitted;
import vn.dondoc.platform.contract.task.AssignmentsAmended;
import vn.dondoc.platform.contract.task.AssignmentsCancelled;
import vn.dondoc.platform.contract.task.AssignmentsMade;
import vn.dondoc.platform.contract.task.AssignmentsOverdue;
import vn.dondoc.platform.contract.task.AssignmentsTransferred;
import vn.dondoc.platform.contract.task.PlanMaterialised;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventCatalogue;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.event.Topics;
import vn.dondoc.platform.time.Deadline;
import vn.dondoc.task.testing.Land;
import vn.dondoc.task.testing.PlanFixture;
import vn.dondoc.task.testing.TaskComponentTest;
import vn.dondoc.task.testing.TaskFixture;

/**
 * What this service leaves in its outbox is what the contracts say, for every type it publishes.
 */
@QuarkusTest
class TaskContractTest extends TaskComponentTest {

  @Test
  void writesEveryTypeAsItsContractReadsIt() throws IOException {
    LocalDate lastDay = LocalDate.of(2026, 3, 31);
    TaskFixture task = aTask().ledBy(Land.RIVER, Land.HILL).until(lastDay);
    PlanFixture plan = aPlan().with(task);
    materialise(plan);
    UUID id = assignment(task, Land.RIVER);
    begin(id, Land.RIVER);
    submit(id, Land.RIVER, 3);
    decide(id, "return", 4);
    submit(id, Land.RIVER, 5);
    decide(id, "verification", 6);
    clock.set(Deadline.endOf(lastDay));
    sweeps.runAll();
    feed(aReformOf(lastDay).abolishing(Land.HILL, Land.PROVINCE).enacted());
    sweeps.runAll();
    task.saying("Công khai thủ tục hành chính và phí");
    feed(plan.amendedFrom(lastDay).issued());
    feed(new PlanEnded(plan.id(), 2, PlanEnd.REVOKED, clock.instant(), "Bãi bỏ", null));
    sweeps.runAll();

    Set<Class<?>> seen = new HashSet<>();
    for (Tuple row : outbox()) {
      Class<? extends Event> type = EventCatalogue.find(row.get("event_type", String.class));
      String json = row.get("payload", String.class);
      Event event = EventJson.read(json.getBytes(StandardCharsets.UTF_8), type);
      assertThat(EventJson.write(event)).isEqualTo(json);
      assertThat(row.get("event_key", String.class)).isEqualTo(event.key());
      assertThat(row.get("topic", String.class)).isEqualTo(Topics.TASK);
      seen.add(type);
    }
    assertThat(seen)
        .containsExactlyInAnyOrder(
            AssignmentsMade.class,
            PlanMaterialised.class,
            AssignmentReceived.class,
            AssignmentProgressed.class,
            AssignmentSubmitted.class,
            AssignmentReturned.class,
            AssignmentCompleted.class,
            AssignmentsOverdue.class,
            AssignmentsAmended.class,
            AssignmentsCancelled.class,
            AssignmentsTransferred.class);
  }

  private List<Tuple> outbox() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                db.unwrap(Session.class)
                    .createNativeQuery(
                        "select topic, event_key, event_type, payload from outbox"
                            + " where topic <> 'audit-heads' order by id",
                        Tuple.class)
                    .getResultList());
  }
}
