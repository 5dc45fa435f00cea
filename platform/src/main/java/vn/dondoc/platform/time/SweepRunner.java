package vn.dondoc.platform.time;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.platform.inbox.Transience;

/**
 * Runs every sweep of the service one after the other: at each tick, when woken because a row was
 * written, and when the clock was moved. Every replica runs it; the rows' locks share the work.
 */
@ApplicationScoped
public class SweepRunner {

  private static final Logger LOG = Logger.getLogger(SweepRunner.class);

  @Inject @All List<Sweep> sweeps;
  @Inject InstantSource clock;
  @Inject SweepMeters meters;

  @ConfigProperty(name = "dondoc.sweep.every")
  Duration every;

  @ConfigProperty(name = "dondoc.sweep.enabled")
  boolean enabled;

  private final Semaphore wake = new Semaphore(0);
  private final Map<String, Instant> watermarks = new ConcurrentHashMap<>();
  private final Object running = new Object();
  private volatile boolean paused;
  private volatile boolean stopped;
  private @Nullable Thread thread;

  void start(@Observes StartupEvent event) {
    meters.register(sweeps);
    if (enabled) {
      thread = Thread.ofPlatform().name("sweeps").daemon().start(this::loop);
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopped = true;
    wake.release();
    if (thread != null) {
      thread.join(TimeUnit.SECONDS.toMillis(10));
    }
  }

  private void loop() {
    while (!stopped) {
      runAll();
      try {
        wake.tryAcquire(every.toMillis(), TimeUnit.MILLISECONDS);
        wake.drainPermits();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** Runs every sweep until it has caught up with the clock. */
  public void runAll() {
    synchronized (running) {
      for (Sweep sweep : sweeps) {
        if (paused || stopped) {
          return;
        }
        meters.duration(sweep).record(() -> run(sweep));
      }
    }
  }

  private void run(Sweep sweep) {
    Instant now = clock.instant();
    try {
      while (sweep.sweep(now)) {
        if (paused || stopped) {
          return;
        }
      }
      watermarks.put(sweep.name(), now);
      meters.reached(sweep, now);
    } catch (RuntimeException e) {
      meters.failed(sweep);
      if (Transience.isTransient(e)) {
        LOG.warnf("Sweep %s will be tried again: %s", sweep.name(), e);
      } else {
        LOG.errorf(e, "Sweep %s failed and will be tried again", sweep.name());
      }
    }
  }

  /** Lets the next run begin at once; called after a commit that left work behind. */
  public void wake() {
    wake.release();
  }

  /** Stops sweeping; returns when the run that is under way has ended. */
  public void pause() {
    paused = true;
    synchronized (running) {
      watermarks.clear();
    }
  }

  public void resume() {
    paused = false;
    wake();
  }

  public boolean paused() {
    return paused;
  }

  /**
   * Up to when each sweep has acted; a sweep that has not run since the last pause is at the epoch.
   */
  public Map<String, Instant> watermarks() {
    Map<String, Instant> all = new java.util.TreeMap<>();
    for (Sweep sweep : sweeps) {
      all.put(sweep.name(), watermarks.getOrDefault(sweep.name(), Instant.EPOCH));
    }
    return all;
  }

  public long pending(Instant now) {
    return sweeps.stream().mapToLong(s -> s.pending(now)).sum();
  }

  /** The first instant after {@code now} at which any sweep will have something to do, or null. */
  public @Nullable Instant next(Instant now) {
    return sweeps.stream().flatMap(s -> s.next(now).stream()).min(Instant::compareTo).orElse(null);
  }
}
