package vn.dondoc.local.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One request on its way to a service and its answer on the way back. */
final class Forwarding {
  private static final String LOOPBACK = "127.0.0.1";

  /**
   * Said by us alone: what a client claims about the way its request took is not to be believed.
   */
  private static final List<String> CLAIMS =
      List.of(
          "Forwarded",
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "X-Forwarded-Port",
          "X-Forwarded-Prefix",
          "X-Forwarded-Proto");

  private static final List<String> OF_THE_CONNECTION = List.of("Connection", "Keep-Alive");
  private static final long NO_TIMER = -1;

  private final Vertx vertx;
  private final HttpServerRequest inbound;
  private final Routes.Limits limits;
  private LimitedBody body;
  private long timer = NO_TIMER;
  private boolean late;

  Forwarding(Vertx vertx, HttpServerRequest inbound, Routes.Limits limits) {
    this.vertx = vertx;
    this.inbound = inbound;
    this.limits = limits;
  }

  /**
   * To the first of the ports to which there is a connection: where there is none, nothing was sent
   * that the next could do a second time.
   */
  void to(HttpClient client, List<Integer> ports, String path) {
    inbound.pause();
    if (declaredLength() > limits.bodyBytes()) {
      refuseBody();
      return;
    }
    String uri = inbound.query() == null ? path : path + "?" + inbound.query();
    connect(client, ports, uri);
  }

  private void connect(HttpClient client, List<Integer> ports, String uri) {
    if (ports.isEmpty()) {
      Problem.SERVICE_UNAVAILABLE.answer(inbound);
      return;
    }
    RequestOptions options =
        new RequestOptions()
            .setHost(LOOPBACK)
            .setPort(ports.getFirst())
            .setMethod(inbound.method())
            .setURI(uri)
            .setConnectTimeout(TimeUnit.SECONDS.toMillis(limits.connectSeconds()));
    client
        .request(options)
        .onSuccess(outbound -> send(outbound, uri))
        .onFailure(refused -> connect(client, ports.subList(1, ports.size()), uri));
  }

  private void send(HttpClientRequest outbound, String uri) {
    ProxyRequest request = ProxyRequest.reverseProxy(inbound).setURI(uri);
    body =
        new LimitedBody(
            request.getBody().stream(), limits.bodyBytes(), () -> awaitAnswer(outbound));
    request.setBody(Body.body(body, request.getBody().length()));
    CLAIMS.forEach(request.headers()::remove);
    request.headers().remove(HttpHeaders.EXPECT);
    forwardedHeaders(request);
    // Told to fail() as well; without a handler it would be logged as unexpected.
    outbound.exceptionHandler(failure -> {});
    awaitAnswer(outbound);
    request.send(outbound).onSuccess(this::answer).onFailure(this::fail);
  }

  private void forwardedHeaders(ProxyRequest request) {
    SocketAddress client = inbound.remoteAddress();
    request.putHeader("X-Forwarded-For", client.hostAddress());
    request.putHeader("X-Forwarded-Proto", inbound.scheme());
    if (inbound.authority() != null) {
      request.putHeader("X-Forwarded-Host", inbound.authority().toString());
      request.putHeader("X-Forwarded-Port", Integer.toString(inbound.localAddress().port()));
    }
  }

  /** Counted anew from every piece of the body: a slow sender is not a slow service. */
  private void awaitAnswer(HttpClientRequest outbound) {
    cancelTimer();
    timer =
        vertx.setTimer(
            TimeUnit.SECONDS.toMillis(limits.responseSeconds()),
            over -> {
              late = true;
              outbound.reset();
            });
  }

  private void answer(ProxyResponse response) {
    cancelTimer();
    OF_THE_CONNECTION.forEach(response.headers()::remove);
    response.send();
  }

  private void fail(Throwable cause) {
    cancelTimer();
    if (body.exceeded()) {
      refuseBody();
    } else {
      (late ? Problem.GATEWAY_TIMEOUT : Problem.BAD_GATEWAY).answer(inbound);
    }
  }

  /** The connection is not worth keeping: what is still to come on it would have to be read. */
  private void refuseBody() {
    inbound.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    Problem.BODY_TOO_LARGE.answer(inbound);
  }

  private long declaredLength() {
    String declared = inbound.getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return declared == null ? 0 : Long.parseLong(declared.strip());
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }

  private void cancelTimer() {
    if (timer != NO_TIMER) {
      vertx.cancelTimer(timer);
      timer = NO_TIMER;
    }
  }
}
