package vn.dondoc.local.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import vn.dondoc.local.StackException;
import vn.dondoc.local.Waiting;

/** A live stream as a client holds it open: the data of one kind of event, as it comes. */
final class EventStream implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String DATA = "data:";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<JsonNode> data = new CopyOnWriteArrayList<>();
  private final int status;

  /** Returns when the answer has begun. */
  EventStream(URI address) throws InterruptedException {
    try {
      HttpResponse<Stream<String>> answer =
          http.send(
              HttpRequest.newBuilder(address).header("Accept", "text/event-stream").build(),
              HttpResponse.BodyHandlers.ofLines());
      status = answer.statusCode();
      Thread.ofVirtual().start(() -> read(answer.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int status() {
    return status;
  }

  private void read(Stream<String> lines) {
    try {
      lines
          .filter(line -> line.startsWith(DATA))
          .forEach(line -> data.add(parsed(line.substring(DATA.length()))));
    } catch (UncheckedIOException closed) {
      // By us, when the test has seen enough, or with the replica.
      return;
    }
  }

  private static JsonNode parsed(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new StackException(json, e);
    }
  }

  /** Waits until so many events have come, and answers the last. */
  JsonNode await(int events) {
    Waiting.until(() -> data.size() >= events, PATIENCE, () -> events + " events, but " + data);
    return data.getLast();
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
