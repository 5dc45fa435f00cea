package vn.dondoc.local.observability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.dondoc.local.DondocService;
import vn.dondoc.local.LocalStack;
import vn.dondoc.local.SharedStack;
import vn.dondoc.local.Waiting;
import vn.dondoc.local.demo.Portal;

/** Scrapes the running services as Prometheus does. */
class MetricsIT {

  private static final LocalStack STACK = SharedStack.get();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** What one service alone has; everything else every service must tell. */
  private static final Map<String, DondocService> OF_ONE =
      Map.of("dondoc_deliveries", DondocService.NOTIFICATION);

  @Test
  void everyMetricOfAlarmsDashboardAndRunbookIsTold() throws Exception {
    Portal portal = new Portal(STACK.endpoints().gateway(), STACK.endpoints().issuer());
    // Requests are told by route once there was one.
    for (String path : Set.of("plans", "assignments", "obligations", "notices")) {
      portal.as("focal").get("/api/v1/" + path);
    }
    for (DondocService service : DondocService.values()) {
      Set<String> told = told(service);
      Set<String> wanted = new TreeSet<>(Alarms.metrics());
      wanted.removeIf(metric -> isOfAnother(metric, service));
      assertThat(told).as(service.serviceName()).containsAll(wanted);
    }
  }

  /** What J1 and its like move; here with the facts that a service has once it is up. */
  @Test
  void gaugesFollowTheRunningService() {
    for (DondocService service : DondocService.values()) {
      Waiting.until(
          () ->
              scrape(service)
                  .lines()
                  .filter(line -> line.startsWith("dondoc_sweep_lag_seconds"))
                  .map(line -> line.substring(line.indexOf('}') + 2))
                  .mapToDouble(Double::parseDouble)
                  .allMatch(lag -> lag < 60),
          Duration.ofSeconds(60),
          () -> service + ": sweeps that have caught up");
    }
  }

  private static boolean isOfAnother(String metric, DondocService service) {
    return OF_ONE.entrySet().stream()
        .anyMatch(one -> metric.startsWith(one.getKey()) && one.getValue() != service);
  }

  private static Set<String> told(DondocService service) {
    return scrape(service)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("[{ ]", 2)[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String scrape(DondocService service) {
    URI metrics = STACK.endpoints().service(service).resolve("/q/metrics");
    try {
      HttpResponse<String> answer =
          HTTP.send(HttpRequest.newBuilder(metrics).build(), HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
