package vn.dondoc.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayTest {
  private static final String ROUTES =
      """
      services:
        plan-service:
          prefixes: [/api/v1/plans]
          exact: {/openapi/plan: /q/openapi}
        task-service:
          prefixes: [/api/v1/assignments]
          exact: {}
      limits: {bodyBytes: 1000, connectSeconds: 1, responseSeconds: 1}
      """;

  private final Vertx vertx = Vertx.vertx();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final CountDownLatch clientGone = new CountDownLatch(1);
  private HttpServer service;
  private HttpServer second;
  private Gateway gateway;
  private int port;

  @BeforeEach
  void startServiceAndGateway() throws IOException {
    service = replica("first");
    second = replica("second");
    port = freePort();
    int nobody = freePort();
    Routes routes = Routes.read(new ByteArrayInputStream(ROUTES.getBytes(StandardCharsets.UTF_8)));
    gateway =
        Gateway.start(
            port,
            routes,
            name ->
                name.equals("plan-service")
                    ? List.of(nobody, service.actualPort(), second.actualPort())
                    : List.of(nobody),
            Map.of("/", Page.html(parameters -> "<p>start</p>")));
  }

  @AfterEach
  void stop() {
    gateway.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  private HttpServer replica(String name) {
    return vertx
        .createHttpServer()
        .requestHandler(
            request -> {
              request.response().putHeader("X-Replica", name);
              serve(request);
            })
        .listen(0, "127.0.0.1")
        .toCompletionStage()
        .toCompletableFuture()
        .join();
  }

  private void serve(HttpServerRequest request) {
    switch (request.path()) {
      case "/api/v1/plans/silent" -> {}
      case "/api/v1/plans/broken" -> request.connection().close();
      case "/api/v1/plans/nothing" -> request.response().setStatusCode(204).end();
      case "/api/v1/plans/unchanged" ->
          request.response().setStatusCode(304).putHeader("ETag", "\"7\"").end();
      case "/api/v1/plans/live" ->
          request
              .response()
              .closeHandler(closed -> clientGone.countDown())
              .setChunked(true)
              .putHeader("Content-Type", "text/event-stream")
              .write("data: first\n\n");
      default -> request.body().onSuccess(body -> request.response().end(echo(request) + body));
    }
  }

  private static String echo(HttpServerRequest request) {
    return "%s %s for=%s host=%s proto=%s forwarded=%s|"
        .formatted(
            request.method(),
            request.uri(),
            request.getHeader("X-Forwarded-For"),
            request.getHeader("X-Forwarded-Host"),
            request.getHeader("X-Forwarded-Proto"),
            request.getHeader("Forwarded"));
  }

  @Test
  void handsOnPathQueryAndBody() throws Exception {
    HttpResponse<String> answer =
        send(request("/api/v1/plans/a%2Fb?x=1&y=%20z").POST(BodyPublishers.ofString("kế hoạch")));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .startsWith("POST /api/v1/plans/a%2Fb?x=1&y=%20z ")
        .endsWith("|kế hoạch");
  }

  @Test
  void spreadsRequestsOverTheReplicasThatAreThere() throws Exception {
    Set<String> served = new TreeSet<>();
    for (int i = 0; i < 6; i++) {
      HttpResponse<String> answer = send(request("/api/v1/plans"));
      assertThat(answer.statusCode()).isEqualTo(200);
      served.add(answer.headers().firstValue("X-Replica").orElseThrow());
    }
    assertThat(served).containsExactly("first", "second");

    second.close().toCompletionStage().toCompletableFuture().join();

    for (int i = 0; i < 6; i++) {
      assertThat(send(request("/api/v1/plans")).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void saysItselfWhereARequestCameFrom() throws Exception {
    HttpResponse<String> answer =
        send(
            request("/api/v1/plans")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Host", "evil.invalid")
                .header("Forwarded", "for=203.0.113.9"));

    assertThat(answer.body())
        .contains("for=127.0.0.1 host=localhost:" + port + " proto=http forwarded=null");
  }

  @Test
  void translatesTheNameOfTheDocument() throws Exception {
    assertThat(send(request("/openapi/plan?format=json")).body())
        .startsWith("GET /q/openapi?format=json ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/internal/clock", "/q/health/ready", "/api/v1/unknown"})
  void knowsNothingElse(String path) throws Exception {
    assertProblem(send(request(path)), 404, "gateway.not-found");
  }

  @Test
  void answersInTheLanguageAskedFor() throws Exception {
    JsonNode problem = json(send(request("/nowhere").header("Accept-Language", "en-GB,en;q=0.9")));

    assertThat(problem.path("title").asText()).isEqualTo("No such path");
  }

  @Test
  void tellsToComeBackWhenTheServiceIsDown() throws Exception {
    HttpResponse<String> answer = send(request("/api/v1/assignments"));

    assertProblem(answer, 503, "gateway.service-unavailable");
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
  }

  @Test
  void givesUpOnASilentService() throws Exception {
    HttpResponse<String> answer = send(request("/api/v1/plans/silent"));

    assertProblem(answer, 504, "gateway.gateway-timeout");
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
  }

  @Test
  void reportsAServiceThatBreaksOff() throws Exception {
    HttpResponse<String> answer = send(request("/api/v1/plans/broken"));

    assertProblem(answer, 502, "gateway.bad-gateway");
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
  }

  @Test
  void refusesABodyThatSaysItIsTooLong() throws Exception {
    assertProblem(
        send(request("/api/v1/plans").POST(BodyPublishers.ofByteArray(new byte[1_001]))),
        413,
        "gateway.body-too-large");
  }

  @Test
  void refusesABodyThatTurnsOutTooLong() throws Exception {
    assertProblem(
        send(
            request("/api/v1/plans")
                .POST(
                    BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(new byte[200_000])))),
        413,
        "gateway.body-too-large");
  }

  @Test
  void letsTheLongestPermittedBodyPass() throws Exception {
    byte[] longest = new byte[1_000];
    java.util.Arrays.fill(longest, (byte) 'x');

    HttpResponse<String> answer =
        send(
            request("/api/v1/plans")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(longest))));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).endsWith("|" + "x".repeat(1_000));
  }

  @Test
  void passesLiveUpdatesAsTheyComeAndForLongerThanAnAnswerMayTake() throws Exception {
    HttpResponse<InputStream> answer =
        client.send(
            request("/api/v1/plans/live").build(), HttpResponse.BodyHandlers.ofInputStream());

    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).isEqualTo("data: first");
    }
  }

  @Test
  void tellsTheServiceWhenTheClientOfAStreamHasGone() throws Exception {
    try (HttpClient leaving = HttpClient.newHttpClient()) {
      leaving.send(
          request("/api/v1/plans/live").build(), HttpResponse.BodyHandlers.ofInputStream());
      leaving.shutdownNow();
    }

    assertThat(clientGone.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void handsOnAnswersWithoutABody() throws Exception {
    assertThat(send(request("/api/v1/plans/nothing")).statusCode()).isEqualTo(204);
    assertThat(send(request("/api/v1/plans/unchanged")).headers().firstValue("ETag"))
        .hasValue("\"7\"");
    HttpResponse<String> head =
        send(request("/api/v1/plans").method("HEAD", BodyPublishers.noBody()));
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
  }

  @Test
  void showsItsOwnPagesToReadersOnly() throws Exception {
    assertThat(send(request("/")).body()).contains("<p>start</p>");
    assertProblem(
        send(request("/").POST(BodyPublishers.noBody())), 405, "gateway.method-not-allowed");
  }

  private void assertProblem(HttpResponse<String> answer, int status, String code)
      throws IOException {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(json(answer).path("code").asText()).isEqualTo(code);
    assertThat(json(answer).path("status").asInt()).isEqualTo(status);
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return new ObjectMapper().readTree(answer.body());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
