package vn.dondoc.platform.metric;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Measures everything that is {@link Measured}, again and again. */
@ApplicationScoped
public class Measuring {

  private static final Logger LOG = Logger.getLogger(Measuring.class);

  @Inject @All List<Measured> all;
  @Inject MeterRegistry meters;

  @ConfigProperty(name = "dondoc.measure.every")
  Duration every;

  @ConfigProperty(name = "dondoc.measure.enabled")
  boolean enabled;

  private final CountDownLatch stopped = new CountDownLatch(1);

  void start(@Observes StartupEvent event) {
    meters.counter("dondoc.measure.failures");
    if (enabled) {
      Thread.ofPlatform().name("measures").daemon().start(this::loop);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    stopped.countDown();
  }

  private void loop() {
    try {
      do {
        measureAll();
      } while (!stopped.await(every.toMillis(), TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Measures once; what fails is counted and does not keep the others from it. */
  public void measureAll() {
    for (Measured one : all) {
      try {
        one.measure();
      } catch (RuntimeException e) {
        meters.counter("dondoc.measure.failures").increment();
        LOG.debugf(e, "%s could not be measured", one.getClass().getSimpleName());
      }
    }
  }
}
