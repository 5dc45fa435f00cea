package vn.dondoc.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import vn.dondoc.platform.metric.Measured;

/**
 * How many events of each topic this service has not applied: the ends of the partitions less the
 * committed positions. Every replica tells the lag of the whole service, so that the greatest of
 * them is right whichever replica holds which partition.
 */
@ApplicationScoped
class ConsumerLag implements Measured {

  private static final int PATIENCE_SECONDS = 5;

  @Inject Positions positions;

  @Inject
  @Identifier("default-kafka-broker")
  Map<String, Object> kafka;

  private final Map<String, AtomicLong> lags = new HashMap<>();
  private Admin admin;

  void register(@Observes StartupEvent event, MeterRegistry meters) {
    for (String topic : positions.topics()) {
      lags.put(
          topic, meters.gauge("dondoc.consumer.lag", Tags.of("topic", topic), new AtomicLong()));
    }
  }

  synchronized void stop(@Observes ShutdownEvent event) {
    if (admin != null) {
      admin.close(Duration.ZERO);
    }
  }

  @Override
  public void measure() {
    if (lags.isEmpty()) {
      return;
    }
    Map<TopicPartition, Long> applied = new HashMap<>();
    positions.all().forEach((name, next) -> applied.put(partition(name), next));
    applied.keySet().removeIf(partition -> !lags.containsKey(partition.topic()));
    Map<String, Long> behind = new HashMap<>();
    ends(applied)
        .forEach(
            (partition, end) ->
                behind.merge(
                    partition.topic(),
                    Math.max(0, end.offset() - applied.get(partition)),
                    Long::sum));
    behind.forEach((topic, lag) -> lags.get(topic).set(lag));
  }

  private Map<TopicPartition, ListOffsetsResultInfo> ends(Map<TopicPartition, Long> of) {
    Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
    of.keySet().forEach(partition -> latest.put(partition, OffsetSpec.latest()));
    try {
      return admin().listOffsets(latest).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private synchronized Admin admin() {
    if (admin == null) {
      Map<String, Object> config = new HashMap<>(kafka);
      config.keySet().retainAll(AdminClientConfig.configNames());
      admin = Admin.create(config);
    }
    return admin;
  }

  private static TopicPartition partition(String name) {
    int dash = name.lastIndexOf('-');
    return new TopicPartition(name.substring(0, dash), Integer.parseInt(name.substring(dash + 1)));
  }
}
