package vn.dondoc.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Reads server-sent events as a browser's EventSource does. */
public final class SseClient implements AutoCloseable {

  private static final int WAIT_SECONDS = 20;
  private static final String SIGN_OF_LIFE = ":";
  private static final Event END = new Event("end", "", "");

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final HttpResponse<InputStream> response;
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

  /** An event; empty texts where it has none of them. */
  public record Event(String name, String id, String data) {}

  private SseClient(URI address) throws IOException, InterruptedException {
    response =
        http.send(
            HttpRequest.newBuilder(address).header("Accept", "text/event-stream").build(),
            HttpResponse.BodyHandlers.ofInputStream());
    Thread.ofVirtual().start(this::read);
  }

  /** Opened when the head of the answer is there. */
  public static SseClient open(String address) {
    try {
      return new SseClient(URI.create(address));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public int status() {
    return response.statusCode();
  }

  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  /** The next event, which must have this name; a sign of life in between is none. */
  public Event next(String name) {
    Event next = next();
    while (next.name().equals(SIGN_OF_LIFE) && !name.equals(SIGN_OF_LIFE)) {
      next = next();
    }
    assertThat(next.name()).as(next.toString()).isEqualTo(name);
    return next;
  }

  /** The next event with this name, whatever comes before. */
  public Event await(String name) {
    return await(name, event -> true);
  }

  /** The next event with this name that is as wished, whatever comes before. */
  public Event await(String name, Predicate<Event> wished) {
    Event next = next();
    while (!next.name().equals(name) || !wished.test(next)) {
      assertThat(next).as("the end, before " + name).isNotEqualTo(END);
      next = next();
    }
    return next;
  }

  private Event next() {
    try {
      Event next = events.poll(WAIT_SECONDS, TimeUnit.SECONDS);
      assertThat(next).as("an event within " + WAIT_SECONDS + " s").isNotNull();
      return next;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      String name = "";
      String id = "";
      StringBuilder data = new StringBuilder();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("event:")) {
          name = line.substring(6).strip();
        } else if (line.startsWith("id:")) {
          id = line.substring(3).strip();
        } else if (line.startsWith("data:")) {
          data.append(line.substring(5));
        } else if (line.startsWith(":")) {
          events.add(new Event(SIGN_OF_LIFE, "", ""));
        } else if (line.isEmpty() && !(name.isEmpty() && data.isEmpty())) {
          events.add(new Event(name, id, data.toString()));
          name = "";
          id = "";
          data.setLength(0);
        }
      }
    } catch (IOException e) {
      // Cut by the other side or closed by us: an end as well.
    } finally {
      events.add(END);
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
