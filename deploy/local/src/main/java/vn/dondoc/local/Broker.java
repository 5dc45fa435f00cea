package vn.dondoc.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** What the launcher asks of Kafka: is it there, make the topics, how far do they reach. */
public final class Broker implements AutoCloseable {
  private static final int SECONDS = 10;

  /**
   * It complains ten times a second while the broker is away, which our own errors say once. Held
   * here, because loggers are collected.
   */
  private static final Logger CLIENT = Logger.getLogger("org.apache.kafka");

  private final int port;
  private Admin admin;

  public Broker(int port) {
    CLIENT.setLevel(Level.SEVERE);
    this.port = port;
  }

  public String address() {
    return "127.0.0.1:" + port;
  }

  /** Asks the port first: the client would fill the log with its failures to connect. */
  boolean answers() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
      return !get(admin().describeCluster().nodes()).isEmpty();
    } catch (IOException | StackException e) {
      return false;
    }
  }

  void createMissingTopics() {
    Set<String> present = get(admin().listTopics().names());
    get(
        admin()
            .createTopics(
                Topics.declared().stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .toList())
            .all());
  }

  /** The next offset to be written, by {@code topic-partition}. */
  public Map<String, Long> endOffsets(Set<String> partitions) {
    Map<TopicPartition, OffsetSpec> wanted = new HashMap<>();
    for (String partition : partitions) {
      int dash = partition.lastIndexOf('-');
      int number = Integer.parseInt(partition.substring(dash + 1));
      wanted.put(new TopicPartition(partition.substring(0, dash), number), OffsetSpec.latest());
    }
    Map<String, Long> ends = new HashMap<>();
    get(admin().listOffsets(wanted).all())
        .forEach((partition, found) -> ends.put(partition.toString(), found.offset()));
    return ends;
  }

  private synchronized Admin admin() {
    if (admin == null) {
      Properties properties = new Properties();
      properties.put(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address());
      properties.put(AdminClientConfig.CLIENT_ID_CONFIG, "dondoc-local");
      properties.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, "500");
      admin = Admin.create(properties);
    }
    return admin;
  }

  private static <T> T get(KafkaFuture<T> future) {
    try {
      return future.get(SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new StackException("Kafka: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("interrupted", e);
    }
  }

  @Override
  public synchronized void close() {
    if (admin != null) {
      admin.close(java.time.Duration.ofSeconds(1));
      admin = null;
    }
  }
}
