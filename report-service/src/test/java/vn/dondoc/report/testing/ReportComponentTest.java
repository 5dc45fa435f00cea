package vn.dondoc.report.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
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
public abstract class ReportComponentTest {

  @Inject protected EventConsumer consumer;
  @Inject protected Session db;
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

  /** Issues the plan and opens its obligations. */
  protected PlanFixture open(PlanFixture plan) {
    feed(plan.issued());
    sweeps.runAll();
    return plan;
  }

  protected <E extends Event> List<E> published(Class<E> type) {
    return Outboxes.events(db, type);
  }

  protected UUID obligation(RegimeFixture regime, String period, UnitRecorded unit) {
    return one(
        "select id from obligation where regime_id = '%s' and period_key = '%s' and unit_id = '%s'"
            .formatted(regime.id(), period, unit.id()),
        UUID.class);
  }

  protected long count(String rows) {
    return one("select count(*) from " + rows, Long.class);
  }

  protected <T> T one(String sql, Class<T> type) {
    return QuarkusTransaction.requiringNew()
        .call(() -> db.createNativeQuery(sql, type).getSingleResult());
  }
}
