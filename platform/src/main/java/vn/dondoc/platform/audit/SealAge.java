package vn.dondoc.platform.audit;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import vn.dondoc.platform.metric.Measured;

/** How long the oldest audit row has waited to be sealed, by the clock that dated it. */
@ApplicationScoped
class SealAge implements Measured {

  @Inject EntityManager db;
  @Inject InstantSource clock;

  private final AtomicLong seconds = new AtomicLong();

  void register(@Observes StartupEvent event, MeterRegistry meters) {
    meters.gauge("dondoc.audit.unsealed.age.seconds", seconds);
  }

  @Override
  @Transactional
  public void measure() {
    List<?> oldest =
        db.createNativeQuery(
                "select at from audit where position is null order by id limit 1", Tuple.class)
            .getResultList();
    seconds.set(
        oldest.isEmpty()
            ? 0
            : Duration.between(((Tuple) oldest.getFirst()).get(0, Instant.class), clock.instant())
                .toSeconds());
  }
}
