package vn.dondoc.report.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.live.LiveEvents;
import vn.dondoc.platform.live.LiveFeed;
import vn.dondoc.platform.live.LiveStream;
import vn.dondoc.platform.problem.DomainException;

/**
 * The status of a plan as it changes. The key is the plan; each client gets the figures that it
 * would get by asking, read once for all clients of one unit.
 */
@ApplicationScoped
class StatusFeed implements LiveFeed {

  static final String NAME = "status";

  /** A plan that is being worked on by everybody is read about three times a second. */
  private static final Duration PAUSE = Duration.ofMillis(300);

  @Inject StatusReading status;
  @Inject LiveEvents events;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Duration pause() {
    return PAUSE;
  }

  @Override
  public void begin(LiveStream stream) {
    stream.send(figures(stream.actor(), stream.key()));
  }

  @Override
  public void changed(String plan, Set<String> details, List<LiveStream> streams) {
    Map<UUID, List<LiveStream>> units =
        streams.stream().collect(Collectors.groupingBy(stream -> stream.actor().unit()));
    for (List<LiveStream> unit : units.values()) {
      try {
        OutboundSseEvent figures = figures(unit.getFirst().actor(), plan);
        unit.forEach(stream -> stream.send(figures));
      } catch (DomainException nothingToSeeAnyMore) {
        unit.forEach(LiveStream::close);
      }
    }
  }

  private OutboundSseEvent figures(Actor actor, String plan) {
    return events.of("status", null, status.plan(actor, UUID.fromString(plan), null, true, null));
  }
}
