package vn.dondoc.platform.rest;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Locale;

/** What became of idempotency keys. */
@ApplicationScoped
class KeyMeters {

  @Inject MeterRegistry meters;

  /** New; given its answer again; at work already; come again with another body. */
  enum Outcome {
    FIRST,
    REPLAYED,
    IN_USE,
    REUSED
  }

  /** At 0 from the start, so that the first conflict shows as an increase. */
  void register(@Observes StartupEvent event) {
    for (Outcome outcome : Outcome.values()) {
      counter(outcome);
    }
  }

  void count(Outcome outcome) {
    counter(outcome).increment();
  }

  private Counter counter(Outcome outcome) {
    return meters.counter("dondoc.idempotency", "outcome", outcome.name().toLowerCase(Locale.ROOT));
  }
}
