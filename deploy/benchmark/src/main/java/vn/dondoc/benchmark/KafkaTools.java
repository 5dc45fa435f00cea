package vn.dondoc.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.local.StackSettings;

/**
 * What the broker's own measuring tools say, with records as large as ours and every word waited
 * for.
 */
final class KafkaTools {

  private static final Pattern RATE = Pattern.compile("([0-9.]+) records/sec");
  private static final Pattern PERCENTILES =
      Pattern.compile("50th = (\\d+), 99th = (\\d+), 99.9th = (\\d+)");
  private static final int ROUND_TRIPS = 2000;

  private final String servers;
  private final int size;

  /**
   * @param size bytes of a record
   */
  KafkaTools(String servers, int size) {
    this.servers = servers;
    this.size = size;
  }

  /** Milliseconds from the sending of one record to its receipt. */
  record EndToEnd(double p50, double p99) {}

  /** Records a second. */
  double producerRate(int records) throws IOException, InterruptedException {
    String said =
        run(
            "org.apache.kafka.tools.ProducerPerformance",
            "--topic",
            "bench-producer",
            "--num-records",
            "" + records,
            "--record-size",
            "" + size,
            "--throughput",
            "-1",
            "--producer-props",
            "bootstrap.servers=" + servers,
            "acks=all");
    Matcher found = RATE.matcher(said);
    double rate = 0;
    while (found.find()) {
      rate = Double.parseDouble(found.group(1));
    }
    return rate;
  }

  EndToEnd endToEnd() throws IOException, InterruptedException {
    String said =
        run(
            "org.apache.kafka.tools.EndToEndLatency",
            "--bootstrap-server",
            servers,
            "--topic",
            "bench-end-to-end",
            "--num-records",
            "" + ROUND_TRIPS,
            "--producer-acks",
            "all",
            "--record-size",
            "" + size);
    Matcher found = PERCENTILES.matcher(said);
    if (!found.find()) {
      throw new IllegalStateException("EndToEndLatency: " + said);
    }
    return new EndToEnd(Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2)));
  }

  private static String run(String tool, String... arguments)
      throws IOException, InterruptedException {
    Path root = Path.of(System.getProperty(StackSettings.ROOT_PROPERTY));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-cp"));
    command.add(
        root.resolve("deploy/benchmark/target/kafka-tools")
            + "/*:"
            + root.resolve("deploy/kafka/target/lib")
            + "/*");
    command.add(tool);
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(tool + ": " + said);
    }
    return said;
  }
}
