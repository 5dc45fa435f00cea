package vn.dondoc.notification.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.Session;
import vn.dondoc.platform.metric.Measured;

/** How many e-mails wait and for how long the oldest has, by the clock that dated it. */
@ApplicationScoped
class DeliveryMeters implements Measured {

  @Inject Session db;
  @Inject InstantSource clock;

  private final AtomicLong waiting = new AtomicLong();
  private final AtomicLong ageSeconds = new AtomicLong();

  /** Counters stand at 0 from the start, so that the first failure shows as an increase. */
  void register(@Observes StartupEvent event, MeterRegistry meters) {
    meters.gauge("dondoc.deliveries.waiting", waiting);
    meters.gauge("dondoc.deliveries.age.seconds", ageSeconds);
    meters.counter("dondoc.deliveries", "channel", "INBOX", "outcome", "SENT");
    for (String outcome : List.of("SENT", "PENDING", "FAILED")) {
      meters.counter("dondoc.deliveries", "channel", "EMAIL", "outcome", outcome);
    }
  }

  @Override
  @Transactional
  public void measure() {
    Tuple row =
        db.createNativeQuery(
                "select count(*), min(created_at) from delivery where state = 'PENDING'",
                Tuple.class)
            .getSingleResult();
    Instant oldest = row.get(1, Instant.class);
    waiting.set(row.get(0, Long.class));
    ageSeconds.set(oldest == null ? 0 : Duration.between(oldest, clock.instant()).toSeconds());
  }
}
