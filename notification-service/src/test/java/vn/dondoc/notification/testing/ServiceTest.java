package vn.dondoc.notification.testing;

import io.quarkus.test.common.QuarkusTestResource;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.inbox.EventConsumer;
import vn.dondoc.platform.testing.Feed;
import vn.dondoc.platform.testing.Outboxes;
import vn.dondoc.platform.testing.RealInfrastructure;
import vn.dondoc.platform.time.Deadline;
import vn.dondoc.platform.time.MovableClock;
import vn.dondoc.platform.time.SweepRunner;

/** The whole service on a real database and broker, an empty province, and a clock to move. */
@QuarkusTestResource(RealInfrastructure.class)
@QuarkusTestResource(MailPort.class)
public abstract class ServiceTest {

  @Inject protected EventConsumer consumer;
  @Inject protected MovableClock clock;
  @Inject protected SweepRunner sweeps;
  @Inject protected Session db;
  @Inject Stored stored;

  @BeforeEach
  void settleTheProvince() {
    Outboxes.clean(db, "ladder_rung");
    clock.set(at("2026-04-01T08:00"));
    feed(Province.events().toArray(Event[]::new));
  }

  protected void feed(Event... events) {
    Feed.batch(consumer, events);
  }

  /** A local date and time in Vietnam. */
  protected static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(Deadline.ZONE).toInstant();
  }

  protected static Instant endOf(String day) {
    return Deadline.endOf(LocalDate.parse(day));
  }

  /**
   * Moves the clock as the driver does: from one instant at which something happens to the next.
   */
  protected void walkTo(Instant until) {
    while (true) {
      sweeps.runAll();
      Instant next = sweeps.next(clock.instant());
      if (next == null || next.isAfter(until)) {
        break;
      }
      clock.set(next);
    }
    clock.set(until);
    sweeps.runAll();
  }

  /** Jumps, as after an outage. */
  protected void jumpTo(Instant instant) {
    clock.set(instant);
    sweeps.runAll();
  }

  protected List<Written> notices() {
    return stored.notices();
  }

  /** "BEFORE_7 2026-04-22T08:00 officerA": rung or kind, local time, persons. */
  protected List<String> told() {
    List<String> told = new ArrayList<>();
    for (Written notice : notices()) {
      told.add(
          (notice.rung() == null ? notice.kind() : notice.rung())
              + " "
              + notice.createdAt().atZone(Deadline.ZONE).toLocalDateTime()
              + " "
              + String.join(",", notice.persons().stream().map(Province::name).sorted().toList()));
    }
    return told;
  }

  protected List<String> toldOfRungs() {
    return told().stream().filter(line -> !line.startsWith("ASSIGNED")).toList();
  }

  /** A notice as it stands in the database. */
  public record Written(
      UUID id,
      String kind,
      String rung,
      UUID unitId,
      UUID aboutUnitId,
      boolean requested,
      Integer step,
      Integer steps,
      Instant createdAt,
      List<UUID> persons) {}
}
