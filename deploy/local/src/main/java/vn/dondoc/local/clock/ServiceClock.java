package vn.dondoc.local.clock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import vn.dondoc.local.StackException;

/**
 * The clock of one replica of a service, on the service's own port; only its demo build has one.
 */
final class ServiceClock {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int FIRST_FAILURE = 300;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private final String service;
  private final String name;
  private final URI clock;

  ServiceClock(String service, String name, URI address) {
    this.service = service;
    this.name = name;
    this.clock = address.resolve("/internal/clock");
  }

  /** The service, which all its replicas share. */
  String service() {
    return service;
  }

  String name() {
    return name;
  }

  CompletableFuture<ClockReading> read() {
    return send(HttpRequest.newBuilder(clock).GET()).thenApply(this::parse);
  }

  /** Completes when no sweep is under way any more. */
  CompletableFuture<String> pause() {
    return send(HttpRequest.newBuilder(URI.create(clock + "/pause")).POST(BodyPublishers.noBody()));
  }

  CompletableFuture<String> set(Instant now) {
    return send(
        HttpRequest.newBuilder(clock)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString("{\"now\":\"" + now + "\"}")));
  }

  CompletableFuture<String> resume() {
    return send(
        HttpRequest.newBuilder(URI.create(clock + "/resume")).POST(BodyPublishers.noBody()));
  }

  private CompletableFuture<String> send(HttpRequest.Builder builder) {
    HttpRequest request = builder.timeout(PATIENCE).build();
    return CLIENT
        .sendAsync(request, HttpResponse.BodyHandlers.ofString())
        .handle(
            (response, failure) -> {
              if (failure != null) {
                Throwable cause =
                    failure instanceof CompletionException ? failure.getCause() : failure;
                throw new StackException(name + ": " + cause, cause);
              }
              if (response.statusCode() >= FIRST_FAILURE) {
                throw new StackException(
                    "%s: %s %s → %d %s"
                        .formatted(
                            name,
                            request.method(),
                            request.uri(),
                            response.statusCode(),
                            response.body()));
              }
              return response.body();
            });
  }

  private ClockReading parse(String body) {
    try {
      return ClockReading.from(JSON.readTree(body));
    } catch (JsonProcessingException e) {
      throw new StackException(name + ": " + body, e);
    }
  }
}
