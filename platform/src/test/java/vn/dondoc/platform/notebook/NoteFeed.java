package vn.dondoc.platform.notebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dondoc.platform.live.LiveEvents;
import vn.dondoc.platform.live.LiveFeed;
import vn.dondoc.platform.live.LiveStream;

/** Tells what it is told; of a detail that is a number, so many characters. */
@ApplicationScoped
public class NoteFeed implements LiveFeed {

  static final String NAME = "notes";

  @Inject LiveEvents events;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Duration pause() {
    return Duration.ofMillis(20);
  }

  @Override
  public void begin(LiveStream stream) {
    stream.send(
        events.of(
            "ready",
            null,
            Map.of("subject", stream.actor().subject(), "roles", stream.actor().roles())));
  }

  @Override
  public void changed(String key, Set<String> details, List<LiveStream> streams) {
    for (String detail : details) {
      String text = detail.startsWith("big") ? detail + "x".repeat(500_000) : detail;
      streams.forEach(stream -> stream.send(events.of("note", detail, text)));
    }
  }
}
