package vn.dondoc.platform.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.event.EventHeaders;
import vn.dondoc.platform.time.SweepRunner;
import vn.dondoc.platform.trace.Traces;

/**
 * Applies batches of events to this service: one transaction for the batch with all its effects,
 * the inbox and the positions; where one event of a batch cannot be applied, each by itself, and
 * that one becomes a dead letter.
 */
@ApplicationScoped
public class EventConsumer {

  private static final Logger LOG = Logger.getLogger(EventConsumer.class);

  private static final String TOPIC = "topic";

  @Inject @All List<Handler<?>> handlers;
  @Inject @All List<AfterBatch> afterBatch;
  @Inject EventReader reader;
  @Inject Inbox inbox;
  @Inject Positions positions;
  @Inject DeadLetters deadLetters;
  @Inject SweepRunner sweeps;
  @Inject Traces traces;
  @Inject MeterRegistry meters;
  @Inject @Readiness ConsumerHealth health;

  @ConfigProperty(name = "dondoc.consumer")
  String consumer;

  private volatile boolean stopping;

  /** At 0 from the start, so that the first dead letter shows as an increase. */
  void register(@Observes StartupEvent event) {
    stopping = false;
    for (String topic : positions.topics()) {
      consumed(topic);
      dead(topic);
    }
  }

  /** From here on a fault says nothing about the event: what it needs is being taken away. */
  void stop(@Observes ShutdownEvent event) {
    stopping = true;
  }

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
    if (stopping) {
      throw new IllegalStateException("The service stops, its events come again", fault);
    }
    if (Transience.isTransient(fault) && !(fault instanceof UnreadableEvent)) {
      health.failing(fault);
      LOG.warnf("Events wait, the fault should pass: %s", fault);
      throw new TransientFailure(fault);
    }
  }

  private void apply(List<ConsumerRecord<String, byte[]>> batch) throws IOException {
    List<EventReader.Received> received = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : batch) {
      received.add(reader.read(record));
    }
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              received.forEach(this::handle);
              afterBatch.forEach(AfterBatch::afterBatch);
              positions.advance(next(batch));
            });
    for (ConsumerRecord<String, byte[]> record : batch) {
      consumed(record.topic()).increment();
    }
  }

  private void handle(EventReader.Received received) {
    if (received.event() == null) {
      return;
    }
    MDC.put("event", received.id().toString());
    MDC.put("eventType", received.type());
    MDC.put("eventKey", received.event().key());
    try {
      traces.follow(
          received.traceparent(),
          "consume " + received.type(),
          SpanKind.CONSUMER,
          () -> handleByAll(received));
    } finally {
      MDC.remove("event");
      MDC.remove("eventType");
      MDC.remove("eventKey");
    }
  }

  private boolean handleByAll(EventReader.Received received) {
    boolean handled = false;
    for (Handler<?> handler : handlers) {
      if (handler.event() == received.event().getClass()) {
        handle(handler, received);
        handled = true;
      }
    }
    return handled;
  }

  private <E extends Event> void handle(Handler<E> handler, EventReader.Received received) {
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
        fault instanceof UnreadableEvent ? null : fault,
        "Event %s of %s-%d@%d cannot be applied and becomes a dead letter: %s",
        EventReader.header(record, EventHeaders.ID),
        record.topic(),
        record.partition(),
        record.offset(),
        fault.getClass().getSimpleName());
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              deadLetters.add(consumer, record, fault);
              positions.advance(next(List.of(record)));
            });
    dead(record.topic()).increment();
  }

  private Counter consumed(String topic) {
    return meters.counter("dondoc.events.consumed", TOPIC, topic);
  }

  private Counter dead(String topic) {
    return meters.counter("dondoc.events.dead", TOPIC, topic, "consumer", consumer);
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
}
