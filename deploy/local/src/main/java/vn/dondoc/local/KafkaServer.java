package vn.dondoc.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One Kafka node that is broker and controller, with the jars collected by the module beside. */
final class KafkaServer implements Server {
  static final String NAME = "kafka";
  private static final List<String> FLAGS =
      List.of(
          "-Xmx256m",
          "-XX:TieredStopAtLevel=1",
          "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
          "-Dorg.slf4j.simpleLogger.showDateTime=true",
          "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
          "-Dorg.slf4j.simpleLogger.logFile=System.out");

  /** Any identifier of that form will do: there is one cluster per data folder. */
  private static final String CLUSTER = "ZG9uZG9jLWxvY2FsLTAwMQ";

  private final DataFolder data;
  private final Path jars;
  private final int port;
  private final int controllerPort;
  private final Broker broker;

  KafkaServer(DataFolder data, Path root, Ports ports, Broker broker) {
    this.data = data;
    this.jars = root.resolve("deploy/kafka/target/lib");
    this.port = ports.of(Port.KAFKA);
    this.controllerPort = ports.of(Port.KAFKA_CONTROLLER);
    this.broker = broker;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String title() {
    return "Kafka";
  }

  @Override
  public void prepare() throws IOException {
    Files.createDirectories(logFolder());
    Files.writeString(settings(), settingsText());
    if (!Files.exists(logFolder().resolve("meta.properties"))) {
      Forker.run(
          java("kafka.tools.StorageTool", "format", "-t", CLUSTER, "-c", settings().toString()),
          data.log(NAME));
    }
  }

  @Override
  public Launch launch() {
    return java("kafka.Kafka", settings().toString());
  }

  @Override
  public boolean isReady() {
    return broker.answers();
  }

  @Override
  public Duration readyWithin() {
    return Duration.ofMinutes(2);
  }

  private Launch java(String main, String... arguments) {
    return Launch.of(
        new JavaCommand(data, FLAGS).main(jars.resolve("*"), main, arguments),
        Map.of(),
        data.resolve(NAME));
  }

  private Path settings() {
    return data.resolve(NAME).resolve("server.properties");
  }

  private Path logFolder() {
    return data.resolve(NAME).resolve("data");
  }

  /** Written anew at every start, because the ports may have moved. */
  private String settingsText() {
    return """
    process.roles=broker,controller
    node.id=1
    controller.quorum.voters=1@127.0.0.1:%2$d
    listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
    advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
    controller.listener.names=CONTROLLER
    inter.broker.listener.name=PLAINTEXT
    listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
    # Relative to the working directory: Kafka would misread a path that is not in ASCII.
    log.dirs=data
    log.retention.ms=-1
    # Dead-letter topics are made when the first dead letter arrives; the others are made by us.
    auto.create.topics.enable=true
    num.partitions=1
    offsets.topic.num.partitions=8
    offsets.topic.replication.factor=1
    transaction.state.log.num.partitions=4
    transaction.state.log.replication.factor=1
    transaction.state.log.min.isr=1
    share.coordinator.state.topic.replication.factor=1
    share.coordinator.state.topic.min.isr=1
    group.initial.rebalance.delay.ms=0
    """
        .formatted(port, controllerPort);
  }
}
