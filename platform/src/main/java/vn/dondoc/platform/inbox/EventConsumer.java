package vn.dondoc.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventCatalogue;
import vn.dondoc.platform.event.EventHeaders;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.time.SweepRunner;

/**
 * Applies batches of events to this service: one transaction for the batch with all its effects,
 * the inbox and the positions; where one event of a batch cannot be applied, each by itself, and
 * that one becomes a dead letter.
 */
@ApplicationScoped
public class EventConsumer {

  private static final Logger LOG = Logger.getLogger(EventConsumer.class);

  @Inject @All List<Handler<?>> handlers;
  @Inject @All List<AfterBatch> afterBatch;
  @Inject Inbox inbox;
  @Inject Positions positions;
  @Inject DeadLetters deadLetters;
  @Inject EntityManager db;
  @Inject SweepRunner sweeps;
  @Inject MeterRegistry meters;
  @Inject @Readiness ConsumerHealth health;

  @ConfigProperty(name = "dondoc.consumer")
  String consumer;

  /**
   * Tried again for ever, with back-off, while the fault is a passing one; the service says
   * meanwhile that it is not ready.
   */
  @Retry(
      maxRetries = -1,
      maxDuration = 0,
      delay = 200,
      jitter = 100,
      delayUnit = ChronoUnit.MILLIS,
      retryOn = TransientFailure.class)
  @ExponentialBackoff(maxDelay = 5, maxDelayUnit = ChronoUnit.SECONDS)
  public void consume(ConsumerRecords<String, byte[]> records) {
    List<ConsumerRecord<String, byte[]>> batch = new ArrayList<>();
    records.forEach(batch::add);
    consume(batch);
  }

  void consume(List<ConsumerRecord<String, byte[]>> batch) {
    try {
      apply(batch);
    } catch (RuntimeException | IOException fault) {
      passing(fault);
      if (batch.size() == 1) {
        bury(batch.getFirst(), fault);
      } else {
        applyOneByOne(batch);
      }
    }
    health.well();
    sweeps.wake();
  }

  private void applyOneByOne(List<ConsumerRecord<String, byte[]>> batch) {
    for (ConsumerRecord<String, byte[]> record : batch) {
      try {
        apply(List.of(record));
      } catch (RuntimeException | IOException fault) {
        passing(fault);
        bury(record, fault);
      }
    }
  }

  private void passing(Exception fault) {
    if (Transience.isTransient(fault) && !(fault instanceof UnreadableEvent)) {
      health.failing(fault);
      LOG.warnf("Events wait, the fault should pass: %s", fault);
      throw new TransientFailure(fault);
    }
  }

  private void apply(List<ConsumerRecord<String, byte[]>> batch) throws IOException {
    List<Received> received = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : batch) {
      received.add(read(record));
    }
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              received.forEach(this::handle);
              afterBatch.forEach(AfterBatch::afterBatch);
              positions.advance(next(batch));
            });
    meters.counter("dondoc.events.consumed").increment(batch.size());
  }

  private record Received(UUID id, Event event) {}

  /**
   * An event of null is one that does not concern this service: of an unknown type, or replayed for
   * another.
   */
  private Received read(ConsumerRecord<String, byte[]> record) throws IOException {
    String replayFor = header(record, EventHeaders.REPLAY_FOR);
    String type = header(record, EventHeaders.TYPE);
    String id = header(record, EventHeaders.ID);
    if (replayFor != null && !replayFor.equals(consumer)) {
      return new Received(null, null);
    }
    if (type == null || id == null) {
      throw new UnreadableEvent("no CloudEvents headers", null);
    }
    Class<? extends Event> event = EventCatalogue.find(type);
    if (event == null || handlers.stream().noneMatch(h -> h.event() == event)) {
      return new Received(null, null);
    }
    try {
      Event read = EventJson.read(record.value(), event);
      if (read == null) {
        throw new UnreadableEvent("null is no event", null);
      }
      return new Received(UUID.fromString(id), read);
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableEvent(e.getMessage(), e);
    }
  }

  private void handle(Received received) {
    if (received.event() == null) {
      return;
    }
    for (Handler<?> handler : handlers) {
      if (handler.event() == received.event().getClass()) {
        handle(handler, received);
      }
    }
  }

  private <E extends Event> void handle(Handler<E> handler, Received received) {
    if (handler instanceof Reaction<E>
        && !inbox.first(
            received.id(),
            handler
                .getClass()
                .getSimpleName()
                .replace("_Subclass", "")
                .replace("_ClientProxy", ""))) {
      return;
    }
    handler.on(handler.event().cast(received.event()));
  }

  private void bury(ConsumerRecord<String, byte[]> record, Exception fault) {
    LOG.errorf(
        fault,
        "Event %s of %s-%d@%d cannot be applied and becomes a dead letter",
        header(record, EventHeaders.ID),
        record.topic(),
        record.partition(),
        record.offset());
    meters.counter("dondoc.events.dead", "topic", record.topic()).increment();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              deadLetters.add(consumer, record, fault);
              positions.advance(next(List.of(record)));
            });
  }

  private static Map<Positions.Partition, Long> next(List<ConsumerRecord<String, byte[]>> batch) {
    Map<Positions.Partition, Long> next = new HashMap<>();
    for (ConsumerRecord<String, byte[]> record : batch) {
      next.merge(
          new Positions.Partition(record.topic(), record.partition()),
          record.offset() + 1,
          Math::max);
    }
    return next;
  }

  static String header(ConsumerRecord<String, byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
  }
}
