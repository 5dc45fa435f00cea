package vn.dondoc.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import vn.dondoc.benchmark.measure.Interval;
import vn.dondoc.benchmark.result.Figure;
import vn.dondoc.benchmark.result.Results;
import vn.dondoc.local.DondocService;
import vn.dondoc.local.LocalStack;
import vn.dondoc.local.StackSettings;
import vn.dondoc.local.Training;

/**
 * B11: from the start of a service's process to its first ready answer, and what it holds of memory
 * then; with the flags of the one machine, database and broker up, one service at a time.
 */
final class Starting {

  static final String NAME = "B11";

  private static final int STARTS = 5;
  private static final double READY_TARGET_SECONDS = 2.5;
  private static final double MEMORY_TARGET = 260;
  private static final double ALL_TARGET = 1100;
  private static final long GIVE_UP_NANOS = 120_000_000_000L;
  private static final long EVERY_NANOS = 5_000_000;

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

  /** On the data of the other measurements, which must have ended. */
  void run(Results results) throws IOException, InterruptedException {
    StackSettings settings = BenchStack.settings();
    new Training(settings).ensure();
    try (LocalStack stack = LocalStack.start(settings)) {
      double all = 0;
      for (DondocService service : DondocService.values()) {
        all += five(stack, service, results);
      }
      results.add(
          Figure.atMost(NAME, "four services, resident, medians together", all, "MB", ALL_TARGET));
    }
  }

  private double five(LocalStack stack, DondocService service, Results results)
      throws IOException, InterruptedException {
    List<Double> seconds = new ArrayList<>();
    List<Double> megabytes = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      stack.kill(service.serviceName());
      long begin = System.nanoTime();
      stack.startAgain(service.serviceName());
      awaitReady(stack.endpoints().service(service));
      seconds.add((System.nanoTime() - begin) / 1e9);
      megabytes.add(resident(stack.pid(service.serviceName())));
    }
    Interval start = Interval.over(seconds, s -> s);
    Interval memory = Interval.over(megabytes, m -> m);
    String name = service.serviceName();
    results.add(
        Figure.atMost(
            NAME,
            name + ", start to ready, median of 5",
            start.median(),
            "s",
            READY_TARGET_SECONDS));
    results.add(Figure.plain(NAME, name + ", slowest of 5", start.highest(), "s"));
    results.add(
        Figure.atMost(
            NAME,
            name + ", resident when ready, median of 5",
            memory.median(),
            "MB",
            MEMORY_TARGET));
    return memory.median();
  }

  private void awaitReady(URI service) throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(service.resolve("/q/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    long giveUp = System.nanoTime() + GIVE_UP_NANOS;
    while (System.nanoTime() < giveUp) {
      try {
        if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException notYet) {
        // Asked again.
      }
      LockSupport.parkNanos(EVERY_NANOS);
    }
    throw new IllegalStateException(service + " does not become ready");
  }

  private static double resident(long pid) throws IOException {
    return Arrays.stream(Files.readString(Path.of("/proc/" + pid + "/status")).split("\n"))
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }
}
