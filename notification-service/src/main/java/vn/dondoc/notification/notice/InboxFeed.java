package vn.dondoc.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.notification.contact.Language;
import vn.dondoc.platform.live.LiveEvents;
import vn.dondoc.platform.live.LiveFeed;
import vn.dondoc.platform.live.LiveStream;

/**
 * The inbox of a unit as it fills: each new notice once ({@code notice}), and how many the caller
 * has not read ({@code unread}). The key is the unit; the rows are those of the list without a
 * plan.
 */
@ApplicationScoped
class InboxFeed implements LiveFeed {

  static final String NAME = "inbox";

  private static final Duration PAUSE = Duration.ofMillis(100);

  @Inject Notices notices;
  @Inject NoticeReader reader;
  @Inject NoticeTexts texts;
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
    stream.send(unread(stream));
  }

  @Override
  public void changed(String unit, Set<String> written, List<LiveStream> streams) {
    Collection<NoticeFacts> facts =
        reader.facts(written.stream().map(UUID::fromString).sorted().toList()).values();
    Map<Language, List<OutboundSseEvent>> spoken = new HashMap<>();
    Map<String, OutboundSseEvent> unread = new HashMap<>();
    for (LiveStream stream : streams) {
      spoken
          .computeIfAbsent(
              Language.of(stream.locale()),
              language -> told(facts, language, UUID.fromString(unit)))
          .forEach(stream::send);
      stream.send(unread.computeIfAbsent(stream.actor().subject(), person -> unread(stream)));
    }
  }

  private List<OutboundSseEvent> told(Collection<NoticeFacts> facts, Language language, UUID unit) {
    return facts.stream()
        .map(
            fact ->
                events.of(
                    "notice",
                    fact.id().toString(),
                    NoticeView.of(fact, texts.of(fact, language), null, unit)))
        .toList();
  }

  private OutboundSseEvent unread(LiveStream stream) {
    return events.of("unread", null, new UnreadView(notices.unread(stream.actor())));
  }

  /** How many notices of the unit the caller has not marked as read. */
  record UnreadView(long unread) {}
}
