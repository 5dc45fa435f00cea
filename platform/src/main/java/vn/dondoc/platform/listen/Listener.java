package vn.dondoc.platform.listen;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGNotification;

/**
 * Listens for this replica, on one connection for all channels, and begins anew when it is lost.
 */
@ApplicationScoped
public class Listener {

  private static final Logger LOG = Logger.getLogger(Listener.class);
  private static final int POLL_MILLIS = 500;
  private static final int QUIET_POLLS = 30;

  private final AgroalDataSource dataSource;
  private final List<Hearer> hearers;
  private final boolean enabled;

  private volatile boolean stopped;
  private Thread thread;

  /**
   * @param enabled whether to listen from the start of the service
   */
  @Inject
  public Listener(
      AgroalDataSource dataSource,
      @All List<Hearer> hearers,
      @ConfigProperty(name = "dondoc.listen.enabled") boolean enabled) {
    this.dataSource = dataSource;
    this.hearers = hearers.stream().filter(Hearer::listens).toList();
    this.enabled = enabled;
  }

  void start(@Observes StartupEvent event) {
    if (enabled && !hearers.isEmpty()) {
      listen();
    }
  }

  /** Begins to listen. */
  public synchronized void listen() {
    if (thread == null) {
      stopped = false;
      thread = Thread.ofPlatform().name("listener").daemon().start(this::loop);
    }
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stop();
  }

  /** Returns when nobody is told any more. */
  public synchronized void stop() throws InterruptedException {
    stopped = true;
    if (thread != null) {
      thread.join(TimeUnit.SECONDS.toMillis(10));
      thread = null;
    }
  }

  private void loop() {
    List<String> channels = hearers.stream().map(Hearer::channel).distinct().toList();
    while (!stopped) {
      try (Listening listening = Listening.to(dataSource, channels)) {
        tell(Hearer::listening, hearers);
        hear(listening);
      } catch (SQLException e) {
        LOG.warnf("Listening begins anew: %s", e);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(POLL_MILLIS));
      }
    }
  }

  private void hear(Listening listening) throws SQLException {
    int quiet = 0;
    while (!stopped) {
      List<PGNotification> heard = listening.await(POLL_MILLIS);
      for (PGNotification one : heard) {
        tell(
            hearer -> hearer.heard(one.getParameter()),
            hearers.stream().filter(h -> h.channel().equals(one.getName())).toList());
      }
      quiet = heard.isEmpty() ? quiet + 1 : 0;
      if (quiet >= QUIET_POLLS) {
        listening.requireAlive();
        quiet = 0;
      }
    }
  }

  /** One that fails does not make the others deaf. */
  private static void tell(Consumer<Hearer> what, List<Hearer> hearers) {
    for (Hearer hearer : hearers) {
      try {
        what.accept(hearer);
      } catch (RuntimeException e) {
        LOG.errorf(e, "%s could not take what it was told", hearer.channel());
      }
    }
  }
}
