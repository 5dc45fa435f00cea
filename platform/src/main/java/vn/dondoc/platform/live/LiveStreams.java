package vn.dondoc.platform.live;

import io.micrometer.core.instrument.MeterRegistry;
import io.netty.channel.Channel;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Multi;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.dondoc.platform.listen.Hearer;
import vn.dondoc.platform.problem.DomainException;

/**
 * The open streams of this replica, by what they are about. One thread reads what changed and hands
 * it to the streams, whose buffers are bounded: it never waits for a client.
 */
@ApplicationScoped
public class LiveStreams implements Hearer {

  private static final Logger LOG = Logger.getLogger(LiveStreams.class);
  private static final int MOST_OF_A_PERSON = 6;
  private static final int MOST_DETAILS = LiveStream.MOST_WAITING / 2;
  private static final Duration AGAIN = Duration.ofSeconds(1);

  /** What a stream is about: the plan of a status, the unit of an inbox. */
  private record Subject(String feed, String key) {}

  /** The streams about one subject, and what was told of it since they were last served. */
  private static final class Audience {
    private final List<LiveStream> streams = new ArrayList<>();
    private final Set<String> details = new LinkedHashSet<>();
    private boolean awaited;
    private boolean missed;
  }

  private final Map<Subject, Audience> audiences = new HashMap<>();
  private final ScheduledExecutorService worker =
      Executors.newSingleThreadScheduledExecutor(
          task -> Thread.ofPlatform().name("live").daemon().unstarted(task));

  private final LiveTickets tickets;
  private final LiveEvents events;
  private final MeterRegistry meters;
  private final Map<String, LiveFeed> feeds = new HashMap<>();
  private final int most;
  private final Duration beat;
  private final Duration life;
  private int open;
  private boolean stopped;

  /**
   * @param most streams of this replica
   * @param beat how often a sign of life is sent
   * @param life after which a stream ends, so that roles that were taken away end with it
   */
  @Inject
  public LiveStreams(
      LiveTickets tickets,
      LiveEvents events,
      MeterRegistry meters,
      @All List<LiveFeed> feeds,
      @ConfigProperty(name = "dondoc.live.streams") int most,
      @ConfigProperty(name = "dondoc.live.beat") Duration beat,
      @ConfigProperty(name = "dondoc.live.life") Duration life) {
    this.tickets = tickets;
    this.events = events;
    this.meters = meters;
    this.most = most;
    this.beat = beat;
    this.life = life;
    feeds.forEach(feed -> this.feeds.put(feed.name(), feed));
  }

  @PostConstruct
  void begin() {
    meters.gauge("dondoc.live.streams", this, LiveStreams::open);
    Future<?> _ =
        worker.scheduleAtFixedRate(
            this::beat, beat.toMillis(), beat.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * Opens the stream that the ticket is for; it begins when it is subscribed to.
   *
   * @param request whose answer it is, to be cut where the client does not keep up
   */
  public Multi<OutboundSseEvent> open(
      String feed, String secret, Locale locale, HttpServerRequest request) {
    Multi<OutboundSseEvent> events =
        open(tickets.redeem(feed, secret), locale, () -> cut(request.connection()));
    // Neither a proxy nor the browser is to keep or gather what is sent.
    request.response().putHeader("Cache-Control", "no-store").putHeader("X-Accel-Buffering", "no");
    return events;
  }

  /**
   * Closes the socket itself, past the handlers: they would wait until the client has taken what is
   * written, which it does not.
   */
  private static void cut(HttpConnection connection) {
    if (connection instanceof ConnectionBase socket) {
      Channel channel = socket.channel();
      channel.eventLoop().execute(() -> channel.unsafe().close(channel.unsafe().voidPromise()));
    } else {
      connection.close();
    }
  }

  Multi<OutboundSseEvent> open(Ticket ticket, Locale locale, Runnable cut) {
    LiveStream stream =
        new LiveStream(
            ticket,
            locale,
            System.nanoTime(),
            () -> {
              meters.counter("dondoc.live.cut", "feed", ticket.feed()).increment();
              cut.run();
            });
    admit(stream);
    return stream.events(
        () -> worker.execute(() -> serve(stream, feeds.get(ticket.feed())::begin)),
        () -> leave(stream));
  }

  private synchronized void admit(LiveStream stream) {
    String person = stream.actor().subject();
    long ofPerson =
        audiences.values().stream()
            .flatMap(a -> a.streams.stream())
            .filter(s -> s.actor().subject().equals(person))
            .count();
    if (stopped || open >= most || ofPerson >= MOST_OF_A_PERSON) {
      throw new DomainException(LiveProblem.TOO_MANY_STREAMS, MOST_OF_A_PERSON);
    }
    audiences.computeIfAbsent(subject(stream), s -> new Audience()).streams.add(stream);
    open++;
  }

  private synchronized void leave(LiveStream stream) {
    Audience audience = audiences.get(subject(stream));
    if (audience != null && audience.streams.remove(stream)) {
      open--;
      if (audience.streams.isEmpty()) {
        audiences.remove(subject(stream));
      }
    }
  }

  private static Subject subject(LiveStream stream) {
    return new Subject(stream.ticket().feed(), stream.key());
  }

  @Override
  public String channel() {
    return "live";
  }

  @Override
  public boolean listens() {
    return !feeds.isEmpty();
  }

  /**
   * @param payload feed, key and detail, as {@code live_tell} writes them
   */
  @Override
  public synchronized void heard(String payload) {
    String[] words = payload.split(" ", 3);
    Subject subject = new Subject(words[0], words[1]);
    Audience audience = audiences.get(subject);
    if (audience == null) {
      return;
    }
    if (audience.details.size() >= MOST_DETAILS) {
      audience.missed = true;
    } else if (!words[2].isEmpty()) {
      audience.details.add(words[2]);
    }
    await(subject, audience, feeds.get(subject.feed()).pause());
  }

  /** What was told while nobody listened is lost: every client reads again. */
  @Override
  public synchronized void listening() {
    audiences.forEach(
        (subject, audience) -> {
          audience.missed = true;
          await(subject, audience, Duration.ZERO);
        });
  }

  /** Every stream of the feed is served anew, on this replica. */
  public synchronized void changed(String feed) {
    audiences.forEach(
        (subject, audience) -> {
          if (subject.feed().equals(feed)) {
            await(subject, audience, feeds.get(feed).pause());
          }
        });
  }

  private void await(Subject subject, Audience audience, Duration pause) {
    if (!audience.awaited && !stopped) {
      audience.awaited = true;
      Future<?> _ = worker.schedule(() -> flush(subject), pause.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  private void flush(Subject subject) {
    List<LiveStream> streams;
    Set<String> details;
    boolean missed;
    synchronized (this) {
      Audience audience = audiences.get(subject);
      if (audience == null) {
        return;
      }
      streams = List.copyOf(audience.streams);
      details = new LinkedHashSet<>(audience.details);
      missed = audience.missed;
      audience.details.clear();
      audience.missed = false;
      audience.awaited = false;
    }
    LiveFeed feed = feeds.get(subject.feed());
    if (missed) {
      streams.forEach(stream -> resync(stream, feed));
      return;
    }
    try {
      feed.changed(subject.key(), details, streams);
    } catch (RuntimeException e) {
      LOG.warnf("%s %s could not be read: %s", subject.feed(), subject.key(), e);
      readAgain(subject);
    }
  }

  private synchronized void readAgain(Subject subject) {
    Audience audience = audiences.get(subject);
    if (audience != null) {
      audience.missed = true;
      await(subject, audience, AGAIN);
    }
  }

  private void resync(LiveStream stream, LiveFeed feed) {
    stream.send(events.of(LiveEvents.RESYNC, null, Map.of()));
    serve(stream, feed::begin);
  }

  /** A client that cannot be served is let go: it asks for a new ticket and is told why. */
  private static void serve(LiveStream stream, Consumer<LiveStream> what) {
    try {
      what.accept(stream);
    } catch (RuntimeException e) {
      LOG.debugf("A stream ends: %s", e);
      stream.close();
    }
  }

  private void beat() {
    long now = System.nanoTime();
    for (LiveStream stream : all()) {
      serve(
          stream,
          now - stream.openedNanos() > life.toNanos() ? LiveStream::close : LiveStream::beat);
    }
  }

  /** Before the service waits for the requests that are under way, of which these would be some. */
  void stop(@Observes ShutdownDelayInitiatedEvent event) {
    stop();
  }

  void stop(@Observes ShutdownEvent event) {
    stop();
    worker.shutdownNow();
  }

  private void stop() {
    synchronized (this) {
      stopped = true;
    }
    all().forEach(LiveStream::close);
  }

  private synchronized List<LiveStream> all() {
    return audiences.values().stream().flatMap(a -> a.streams.stream()).toList();
  }

  /** How many streams are open on this replica. */
  public synchronized int open() {
    return open;
  }
}
