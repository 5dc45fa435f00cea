package vn.dondoc.platform.time;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import vn.dondoc.platform.listen.Hearer;

/**
 * Keeps where the movable clock stands, so that a restarted service of the demo build does not jump
 * to the wall, and one of several replicas that was away when it was moved does not stay behind.
 */
@ApplicationScoped
@IfBuildProperty(name = "dondoc.clock.movable", stringValue = "true")
public class ClockStore implements Hearer {

  private static final Logger LOG = Logger.getLogger(ClockStore.class);

  @Inject EntityManager db;
  @Inject MovableClock clock;

  @Transactional
  void load(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
    LOG.warn("************************************************************************");
    LOG.warn("* BẢN TRÌNH DIỄN / DEMO BUILD: the clock of this service can be moved. *");
    LOG.warn("* Not for production.                                                  *");
    LOG.warn("************************************************************************");
    follow();
  }

  private void follow() {
    List<?> stored =
        db.createNativeQuery("select stands_at from clock", Instant.class).getResultList();
    if (!stored.isEmpty()) {
      Instant stands = (Instant) stored.getFirst();
      if (!clock.isSet() || stands.isAfter(clock.instant())) {
        clock.set(stands);
      }
    }
  }

  @Override
  public String channel() {
    return "clock";
  }

  @Override
  @Transactional
  public void heard(String payload) {
    follow();
  }

  @Override
  @Transactional
  public void listening() {
    follow();
  }

  /**
   * Sets the clock, forward only once it was set.
   *
   * @return false where {@code instant} lies behind the clock
   */
  @Transactional
  public boolean set(Instant instant) {
    if (clock.isSet() && instant.isBefore(clock.instant())) {
      return false;
    }
    db.createNativeQuery(
            "insert into clock (only_row, stands_at) values (true, :now)"
                + " on conflict (only_row) do update set stands_at = excluded.stands_at")
        .setParameter("now", instant)
        .executeUpdate();
    db.createNativeQuery("select cast(pg_notify('clock', '') as text)").getSingleResult();
    clock.set(instant);
    return true;
  }
}
