package vn.dondoc.notification.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notification.testing.Province.COMMITTEE;
import static vn.dondoc.notification.testing.Province.HOME_AFFAIRS;
import static vn.dondoc.notification.testing.Province.LAST_DAY;
import static vn.dondoc.notification.testing.Province.id;
import static vn.dondoc.notification.testing.Province.opened;
import static vn.dondoc.notification.testing.Province.plan;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.testing.ServiceTest;
import vn.dondoc.platform.contract.notification.NoticeDelivered;
import vn.dondoc.platform.contract.organisation.PositionRole;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.testing.Outboxes;

/** Several replicas sweep at the same instant. */
@QuarkusTest
class LadderReplicasTest extends ServiceTest {

  /** More than two chunks. */
  private static final int UNITS = 450;

  private static final int REPLICAS = 4;
  private static final Instant DUE = endOf(LAST_DAY);
  private static final Instant ISSUED = at("2026-04-01T08:00");

  @Inject LadderFiring firing;

  @Test
  void eachRungFiresOnceHoweverManySweep() throws InterruptedException, ExecutionException {
    List<Event> events = new ArrayList<>();
    events.add(plan(ISSUED));
    for (int unit = 0; unit < UNITS; unit++) {
      events.add(
          vn.dondoc.notification.testing.Province.position(
              "officer " + unit, id("commune " + unit), PositionRole.OFFICER));
      events.add(opened(id("commune " + unit), DUE, ISSUED));
    }
    feed(events.toArray(Event[]::new));
    sweeps.runAll();
    Instant morning = at("2026-04-10T08:00");
    clock.set(morning);

    try (ExecutorService replicas = Executors.newFixedThreadPool(REPLICAS)) {
      List<Future<?>> running = new ArrayList<>();
      for (int replica = 0; replica < REPLICAS; replica++) {
        running.add(replicas.submit(() -> sweepAll(morning)));
      }
      for (Future<?> replica : running) {
        replica.get();
      }
    }
    sweeps.runAll();

    assertThat(notices()).hasSize(UNITS).allMatch(n -> n.persons().size() == 1);
    assertThat(Outboxes.events(db, NoticeDelivered.class)).hasSize(UNITS);
    assertThat(sweeps.pending(morning)).isZero();
    assertThat(notices()).noneMatch(n -> List.of(COMMITTEE, HOME_AFFAIRS).contains(n.unitId()));
  }

  private void sweepAll(Instant now) {
    boolean more = true;
    while (more) {
      more = firing.sweep(now);
    }
  }
}
