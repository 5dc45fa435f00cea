package vn.dondoc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.dondoc.local.StackException;

/**
 * The API as a portal uses it: signs users in, sends what they ask through the gateway, and sends
 * it again with the same key while the other side is away.
 */
public final class Portal {

  private static final String CLIENT = "dondoc-web";
  private static final String SYSTEM = "dondoc-portal";
  private static final String PASSWORD = "dondoc";
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final URI gateway;
  private final URI issuer;
  private final Map<String, Token> tokens = new ConcurrentHashMap<>();

  private final Runnable beforeEach;

  public Portal(URI gateway, URI issuer) {
    this(gateway, issuer, () -> {});
  }

  /**
   * @param beforeEach run before each request, for a journey that disturbs the system at chosen
   *     ones
   */
  public Portal(URI gateway, URI issuer, Runnable beforeEach) {
    this.gateway = gateway;
    this.issuer = issuer;
    this.beforeEach = beforeEach;
  }

  void aboutToSend() {
    beforeEach.run();
  }

  private record Token(String value, long goodUntilNanos) {}

  /** Somebody who is signed in. */
  public Caller as(String user) {
    return new Caller(this, user);
  }

  /** A system that signs in as itself, with the secret of its client. */
  public Caller asSystem(String secret) {
    tokens.computeIfAbsent(SYSTEM, system -> login(system, systemForm(secret)));
    return new Caller(this, SYSTEM);
  }

  /** Somebody who is not. */
  public Caller anonymous() {
    return new Caller(this, null);
  }

  /** The access token of a user, for a program that sends its own requests. */
  public String token(String user) {
    return tokens
        .compute(
            user,
            (u, known) ->
                known == null || known.goodUntilNanos() - System.nanoTime() < 0
                    ? login(u, userForm(u))
                    : known)
        .value();
  }

  private static Map<String, String> userForm(String user) {
    return Map.of(
        "grant_type", "password", "client_id", CLIENT, "username", user, "password", PASSWORD);
  }

  private static Map<String, String> systemForm(String secret) {
    return Map.of("grant_type", "client_credentials", "client_id", SYSTEM, "client_secret", secret);
  }

  private Token login(String who, Map<String, String> fields) {
    String form =
        fields.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    HttpResponse<String> answer = trySend(request);
    if (answer.statusCode() != 200) {
      throw new StackException(who + ": đăng nhập không được / cannot sign in: " + answer.body());
    }
    JsonNode json = parse(answer.body());
    long lifetime = Duration.ofSeconds(json.path("expires_in").asLong()).toNanos();
    return new Token(json.path("access_token").asText(), System.nanoTime() + lifetime / 2);
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(gateway.resolve(path)).timeout(PATIENCE);
  }

  private HttpResponse<String> trySend(HttpRequest request) {
    try {
      return send(request);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackException("interrupted", e);
    }
  }

  static JsonNode parse(String body) {
    try {
      return body.isBlank() ? JSON.nullNode() : JSON.readTree(body);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      return JSON.nullNode();
    }
  }
}
