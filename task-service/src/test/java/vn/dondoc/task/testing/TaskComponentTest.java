package vn.dondoc.task.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.inbox.EventConsumer;
import vn.dondoc.platform.testing.Feed;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.MovableClock;
import vn.dondoc.platform.time.SweepRunner;

/** The service on real PostgreSQL and Kafka, in the invented province, at the issue of a plan. */
@QuarkusTestResource(RealInfrastructure.class)
public abstract class TaskComponentTest {

  @Inject protected EventConsumer consumer;
  @Inject protected EntityManager db;
  @Inject protected SweepRunner sweeps;
  @Inject protected MovableClock clock;

  @BeforeEach
  void startAnew() {
    Outboxes.clean(db);
    clock.set(PlanFixture.ISSUED_AT);
    Feed.batch(consumer, Land.events());
  }

  protected void feed(Event... events) {
    Feed.batch(consumer, events);
  }

  /** Issues the plan and makes its assignments. */
  protected void materialise(PlanFixture plan) {
    feed(plan.issued());
    sweeps.runAll();
  }

  protected <E extends Event> List<E> published(Class<E> type) {
    return Outboxes.events(db, type);
  }

  /** The assignment of a unit for a task of one occurrence. */
  protected UUID assignment(TaskFixture task, UnitRecorded unit) {
    return (UUID)
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    db.createNativeQuery(
                            "select id from assignment where task_id = :task and unit_id = :unit",
                            UUID.class)
                        .setParameter("task", task.id())
                        .setParameter("unit", unit.id())
                        .getSingleResult());
  }

  protected long count(String table) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                ((Number) db.createNativeQuery("select count(*) from " + table).getSingleResult())
                    .longValue());
  }
}
