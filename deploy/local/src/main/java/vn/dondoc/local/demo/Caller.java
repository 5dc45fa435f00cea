package vn.dondoc.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.dondoc.local.StackException;

/** A user at the API. Creating requests carry a key, so that sending them again is safe. */
public final class Caller {

  /** What passes: the service or the database is away, or the same key is still at work. */
  private static final Set<Integer> PASSING = Set.of(502, 503, 504);

  private static final long AGAIN_MILLIS = 200;
  private static final long GIVE_UP_NANOS = Duration.ofSeconds(90).toNanos();

  private final Portal portal;
  private final String user;
  private final String traceparent;

  Caller(Portal portal, String user) {
    this(portal, user, null);
  }

  private Caller(Portal portal, String user, String traceparent) {
    this.portal = portal;
    this.user = user;
    this.traceparent = traceparent;
  }

  /** The same user, all of whose requests belong to one trace (W3C {@code traceparent}). */
  public Caller within(String trace) {
    return new Caller(portal, user, trace);
  }

  public Answer get(String path) {
    return send("GET", path, null, null, null, null);
  }

  /** Every item of a paged list. */
  public List<JsonNode> all(String path) {
    List<JsonNode> items = new ArrayList<>();
    String next = "";
    do {
      String page =
          path
              + (path.contains("?") ? "&" : "?")
              + "limit=200"
              + (next.isEmpty() ? "" : "&cursor=" + next);
      JsonNode json = get(page).expect(200).json();
      json.path("items").forEach(items::add);
      next = json.path("next").asText("");
    } while (!next.isEmpty());
    return items;
  }

  public Answer post(String path, Object body) {
    return send("POST", path, "application/json", body, null, UUID.randomUUID().toString());
  }

  /** With a key chosen by the caller, to be sent again later. */
  public Answer post(String path, Object body, String key) {
    return send("POST", path, "application/json", body, null, key);
  }

  /** On the version that was read. */
  public Answer postOn(String etag, String path, Object body) {
    return send("POST", path, "application/json", body, etag, UUID.randomUUID().toString());
  }

  public Answer putOn(String etag, String path, Object body) {
    return send("PUT", path, "application/json", body, etag, null);
  }

  public Answer delete(String etag, String path) {
    return send("DELETE", path, null, null, etag, null);
  }

  /** Raw content, such as a CSV or a document. */
  public Answer upload(String path, String mediaType, String content) {
    return send("POST", path, mediaType, content, null, UUID.randomUUID().toString());
  }

  /** Raw content that is no text. */
  public Answer upload(String path, byte[] content) {
    return send(
        "POST", path, "application/octet-stream", content, null, UUID.randomUUID().toString());
  }

  /** Raw content in the place of what was there, on the version that was read. */
  public Answer replace(String etag, String path, String mediaType, String content) {
    return send("PUT", path, mediaType, content, etag, null);
  }

  private Answer send(
      String method, String path, String mediaType, Object body, String etag, String key) {
    portal.aboutToSend();
    long giveUp = System.nanoTime() + GIVE_UP_NANOS;
    for (int tries = 1; ; tries++) {
      String what = method + " " + path + " (" + user + ")";
      try {
        HttpResponse<String> response =
            portal.send(request(method, path, mediaType, body, etag, key));
        boolean sameKeyAtWork =
            response.statusCode() == 409 && response.body().contains("IDEMPOTENCY_KEY_IN_USE");
        if (!PASSING.contains(response.statusCode()) && !sameKeyAtWork) {
          return answer(what, response, tries);
        }
        if (System.nanoTime() > giveUp) {
          return answer(what, response, tries);
        }
      } catch (IOException e) {
        if (System.nanoTime() > giveUp) {
          throw new StackException(what + ": " + e, e);
        }
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(AGAIN_MILLIS));
    }
  }

  private HttpRequest request(
      String method, String path, String mediaType, Object body, String etag, String key) {
    HttpRequest.Builder request =
        portal
            .request(path)
            .method(method, body == null ? BodyPublishers.noBody() : publisher(body));
    if (user != null) {
      request.header("Authorization", "Bearer " + portal.token(user));
    }
    if (body != null) {
      request.header(
          "Content-Type",
          mediaType.startsWith("text/") ? mediaType + "; charset=UTF-8" : mediaType);
    }
    if (traceparent != null) {
      request.header("traceparent", traceparent);
    }
    if (etag != null) {
      request.header("If-Match", etag);
    }
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    return request.build();
  }

  private static BodyPublisher publisher(Object body) {
    try {
      return switch (body) {
        case byte[] bytes -> BodyPublishers.ofByteArray(bytes);
        case String text -> BodyPublishers.ofString(text);
        default -> BodyPublishers.ofString(Portal.JSON.writeValueAsString(body));
      };
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Answer answer(String what, HttpResponse<String> response, int tries) {
    return new Answer(
        what,
        response.statusCode(),
        response.headers().firstValue("ETag").orElse(null),
        response.headers().firstValue("Location").orElse(null),
        Portal.parse(response.body()),
        tries);
  }
}
