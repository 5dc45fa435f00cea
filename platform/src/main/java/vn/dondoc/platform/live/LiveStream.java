package vn.dondoc.platform.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.resteasy.reactive.server.jaxrs.OutboundSseEventImpl;
import vn.dondoc.platform.access.Actor;

/** One open stream of one client. */
public final class LiveStream {

  /** Events that wait for a slow client; the next one cuts it. */
  static final int MOST_WAITING = 64;

  private final Ticket ticket;
  private final Locale locale;
  private final long openedNanos;
  private final Runnable cut;
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicLong taken = new AtomicLong();
  private long takenAtLastBeat;
  private volatile MultiEmitter<? super OutboundSseEvent> emitter;

  /**
   * @param cut ends the connection, whatever is still to be written on it
   */
  LiveStream(Ticket ticket, Locale locale, long openedNanos, Runnable cut) {
    this.ticket = ticket;
    this.locale = locale;
    this.openedNanos = openedNanos;
    this.cut = cut;
  }

  public Actor actor() {
    return ticket.actor();
  }

  public String key() {
    return ticket.key();
  }

  public Locale locale() {
    return locale;
  }

  /** Sends, or cuts the client where too much waits for it already. */
  public void send(OutboundSseEvent event) {
    MultiEmitter<? super OutboundSseEvent> open = emitter;
    if (open == null || open.isCancelled()) {
      return;
    }
    if (waiting.incrementAndGet() > MOST_WAITING) {
      cut();
      return;
    }
    open.emit(event);
  }

  private void cut() {
    emitter = null;
    cut.run();
  }

  /** Ends the stream after what was sent. */
  public void close() {
    MultiEmitter<? super OutboundSseEvent> open = emitter;
    if (open != null) {
      open.complete();
    }
  }

  Ticket ticket() {
    return ticket;
  }

  long openedNanos() {
    return openedNanos;
  }

  /**
   * A sign of life, which keeps the way open and finds out who has gone. A client that took nothing
   * since the last one, though something waits for it, is cut.
   */
  void beat() {
    long now = taken.get();
    if (waiting.get() > 0 && now == takenAtLastBeat) {
      cut();
      return;
    }
    takenAtLastBeat = now;
    send(new OutboundSseEventImpl.BuilderImpl().comment("").build());
  }

  /** The events as the client takes them, one after the other. */
  Multi<OutboundSseEvent> events(Runnable begun, Runnable ended) {
    return Multi.createFrom()
        .<OutboundSseEvent>emitter(
            open -> {
              emitter = open;
              open.onTermination(ended);
              begun.run();
            },
            BackPressureStrategy.BUFFER)
        .onItem()
        .invoke(
            event -> {
              waiting.decrementAndGet();
              taken.incrementAndGet();
            });
  }
}
