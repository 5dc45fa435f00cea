package vn.dondoc.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.concurrent.atomic.AtomicLong;
import vn.dondoc.platform.metric.Measured;

/** How much waits to be published: what an operator watches first. */
@ApplicationScoped
public class OutboxBacklog implements Measured {

  /** More than these are not counted: they are too many in any case. */
  private static final int MOST = 100_000;

  @Inject EntityManager db;

  private final AtomicLong waiting = new AtomicLong();
  private final AtomicLong ageSeconds = new AtomicLong();

  void register(@Observes StartupEvent event, MeterRegistry meters) {
    meters.gauge("dondoc.outbox.backlog", waiting);
    meters.gauge("dondoc.outbox.age.seconds", ageSeconds);
  }

  @Override
  @Transactional
  public void measure() {
    Tuple row =
        (Tuple)
            db.createNativeQuery(
                    "select count(*), cast(coalesce(extract(epoch from clock_timestamp() - min(written_at)), 0) as bigint)"
                        + " from (select written_at from outbox order by id limit "
                        + MOST
                        + ") waiting",
                    Tuple.class)
                .getSingleResult();
    waiting.set(row.get(0, Long.class));
    ageSeconds.set(row.get(1, Long.class));
  }

  @Transactional
  public long count() {
    return ((Number) db.createNativeQuery("select count(*) from outbox").getSingleResult())
        .longValue();
  }
}
