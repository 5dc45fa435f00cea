package vn.dondoc.platform.time;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What an operator sees of the sweeps: up to which instant of the domain's clock each has acted,
 * how far that lies behind, how long runs take and how many fail. What each did is counted by
 * itself.
 */
@ApplicationScoped
class SweepMeters {

  private static final String SWEEP = "sweep";

  @Inject MeterRegistry meters;
  @Inject InstantSource clock;

  private final Map<String, Instant> reached = new ConcurrentHashMap<>();

  /** A sweep that never gets through is behind since the start of the service. */
  void register(List<Sweep> sweeps) {
    Instant start = clock.instant();
    for (Sweep sweep : sweeps) {
      String name = sweep.name();
      reached.put(name, start);
      Tags tags = Tags.of(SWEEP, name);
      meters.gauge(
          "dondoc.sweep.watermark.seconds", tags, this, m -> m.reached(name).getEpochSecond());
      meters.gauge("dondoc.sweep.lag.seconds", tags, this, m -> m.lag(name));
      meters.counter("dondoc.sweep.failures", tags);
    }
  }

  private double lag(String sweep) {
    return Math.max(0, Duration.between(reached(sweep), clock.instant()).toSeconds());
  }

  private Instant reached(String sweep) {
    return Objects.requireNonNull(reached.get(sweep), sweep);
  }

  void reached(Sweep sweep, Instant now) {
    reached.put(sweep.name(), now);
  }

  void failed(Sweep sweep) {
    meters.counter("dondoc.sweep.failures", SWEEP, sweep.name()).increment();
  }

  Timer duration(Sweep sweep) {
    return meters.timer("dondoc.sweep.duration", SWEEP, sweep.name());
  }
}
