package vn.dondoc.notification;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.dondoc.platform.inbox.EventConsumer;

/** Takes in the events of the other services; the handlers of the features act on them. */
@ApplicationScoped
class NotificationIntake {

  @Inject EventConsumer consumer;

  @Incoming("organisation-events")
  @Incoming("calendar-events")
  @Incoming("plan-events")
  @Incoming("task-events")
  @Incoming("report-events")
  @Blocking
  void take(ConsumerRecords<String, byte[]> records) {
    consumer.consume(records);
  }
}
