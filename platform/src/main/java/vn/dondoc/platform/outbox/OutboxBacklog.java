package vn.dondoc.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** How much waits to be published: what an operator watches first. */
@ApplicationScoped
public class OutboxBacklog {

  @Inject EntityManager db;
  @Inject OutboxRelay relay;

  void register(@Observes StartupEvent event, MeterRegistry meters) {
    meters.gauge("dondoc.outbox.age.seconds", relay, OutboxRelay::oldestAgeSeconds);
    meters.gauge("dondoc.outbox.backlog", relay, OutboxRelay::backlog);
  }

  @Transactional
  public long count() {
    return ((Number) db.createNativeQuery("select count(*) from outbox").getSingleResult())
        .longValue();
  }
}
