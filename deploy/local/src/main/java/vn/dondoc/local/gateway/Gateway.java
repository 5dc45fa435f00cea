package vn.dondoc.local.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The HTTP server of the one public origin. */
public final class Gateway implements AutoCloseable {
  private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  private static final String LOOPBACK = "127.0.0.1";

  /** Live updates hold a connection each for as long as somebody looks at a page. */
  private static final int CONNECTIONS_PER_SERVICE = 1_000;

  private static final int STOP_SECONDS = 5;

  private final Vertx vertx;
  private final Routes routes;
  private final Function<String, List<Integer>> portsOfService;
  private final Map<String, Page> pages;
  private final HttpClient client;
  private final AtomicInteger turn = new AtomicInteger();

  private Gateway(
      Vertx vertx,
      Routes routes,
      Function<String, List<Integer>> portsOfService,
      Map<String, Page> pages) {
    this.vertx = vertx;
    this.routes = routes;
    this.portsOfService = portsOfService;
    this.pages = Map.copyOf(pages);
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions().setMaxPoolSize(CONNECTIONS_PER_SERVICE).setKeepAlive(true));
  }

  /**
   * Listens when this returns.
   *
   * @param portsOfService where the replicas of a service listen
   */
  public static Gateway start(
      int port,
      Routes routes,
      Function<String, List<Integer>> portsOfService,
      Map<String, Page> pages) {
    // Without its cache of files, which would stay behind in the temporary folder.
    Vertx vertx =
        Vertx.vertx(
            new VertxOptions()
                .setFileSystemOptions(
                    new FileSystemOptions()
                        .setFileCachingEnabled(false)
                        .setClassPathResolvingEnabled(false)));
    Gateway gateway = new Gateway(vertx, routes, portsOfService, pages);
    HttpServerOptions options =
        new HttpServerOptions()
            .setHost(LOOPBACK)
            .setPort(port)
            .setHandle100ContinueAutomatically(true);
    vertx
        .createHttpServer(options)
        .requestHandler(gateway::handle)
        .listen()
        .toCompletionStage()
        .toCompletableFuture()
        .join();
    return gateway;
  }

  private void handle(HttpServerRequest request) {
    Page page = pages.get(request.path());
    if (page != null) {
      show(page, request);
      return;
    }
    routes
        .find(request.path())
        .ifPresentOrElse(
            route ->
                new Forwarding(vertx, request, routes.limits())
                    .to(
                        client,
                        inTurn(portsOfService.apply(route.service())),
                        route.target(request.path())),
            () -> Problem.NOT_FOUND.answer(request));
  }

  /** Each request begins with another replica; the others follow, for where it is away. */
  private List<Integer> inTurn(List<Integer> ports) {
    List<Integer> turned = new ArrayList<>(ports);
    Collections.rotate(turned, Math.floorMod(turn.getAndIncrement(), ports.size()));
    return turned;
  }

  private static void show(Page page, HttpServerRequest request) {
    if (!READING.contains(request.method())) {
      Problem.METHOD_NOT_ALLOWED.answer(request);
      return;
    }
    request
        .response()
        .putHeader("Content-Type", page.contentType())
        .putHeader("Cache-Control", "no-store")
        .putHeader("Content-Security-Policy", page.policy())
        .putHeader("X-Content-Type-Options", "nosniff")
        .end(page.content().apply(request.params()));
  }

  /** Does not fail: whatever is late here, the services behind must still be stopped. */
  @Override
  public void close() {
    vertx
        .close()
        .toCompletionStage()
        .toCompletableFuture()
        .completeOnTimeout(null, STOP_SECONDS, TimeUnit.SECONDS)
        .exceptionally(failure -> null)
        .join();
  }
}
