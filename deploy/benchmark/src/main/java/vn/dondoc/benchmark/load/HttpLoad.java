package vn.dondoc.benchmark.load;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import vn.dondoc.benchmark.measure.CpuMeter.Done;

/** Requests over connections that are kept, from one thread. */
public final class HttpLoad implements AutoCloseable {

  private final Vertx vertx =
      Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setWorkerPoolSize(1));
  private final HttpClient client;
  private final URI origin;
  private final Map<String, Long> unexpected = new TreeMap<>();

  public HttpLoad(URI origin, int connections) {
    this.origin = origin;
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions().setMaxPoolSize(connections).setKeepAlive(true));
  }

  /** Each conversation sends its next request when the last was answered. */
  public Done closed(List<? extends Conversation> conversations, double seconds) {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    long[] counts = new long[2];
    List<CompletableFuture<Void>> ends =
        conversations.stream().map(c -> new CompletableFuture<Void>()).toList();
    vertx.runOnContext(
        begin -> {
          for (int i = 0; i < conversations.size(); i++) {
            loop(conversations.get(i), end, counts, ends.get(i));
          }
        });
    CompletableFuture.allOf(ends.toArray(CompletableFuture<?>[]::new)).join();
    return new Done(counts[0], counts[1]);
  }

  private void loop(
      Conversation conversation, long end, long[] counts, CompletableFuture<Void> ended) {
    if (System.nanoTime() >= end) {
      ended.complete(null);
      return;
    }
    exchange(conversation)
        .onComplete(
            good -> {
              counts[Boolean.TRUE.equals(good.result()) ? 0 : 1]++;
              loop(conversation, end, counts, ended);
            });
  }

  /** One request of a conversation; on the context of the caller. */
  Future<Boolean> exchange(Conversation conversation) {
    Call call = conversation.next();
    return send(call)
        .otherwise(gone -> new Reply(0, null, null))
        .map(
            reply -> {
              boolean good = conversation.answered(call, reply);
              if (!good) {
                unexpected.merge(call.method() + " → " + reply.status(), 1L, Long::sum);
              }
              return good;
            });
  }

  /** One request by itself. Sent from the thread of the answers, so that none is missed. */
  public Reply ask(Call call) {
    CompletableFuture<Reply> reply = new CompletableFuture<>();
    vertx.runOnContext(
        begin ->
            send(call)
                .onComplete(
                    answer -> {
                      if (answer.succeeded()) {
                        reply.complete(answer.result());
                      } else {
                        reply.completeExceptionally(answer.cause());
                      }
                    }));
    return reply.join();
  }

  /** Answers that should not have been, by method and status. */
  public Map<String, Long> unexpected() {
    return Map.copyOf(unexpected);
  }

  Vertx vertx() {
    return vertx;
  }

  private Future<Reply> send(Call call) {
    RequestOptions options =
        new RequestOptions()
            .setMethod(call.method())
            .setHost(origin.getHost())
            .setPort(origin.getPort())
            .setURI(call.path())
            .putHeader("Authorization", "Bearer " + call.token());
    call.headers().forEach(options::putHeader);
    if (call.body() != null) {
      options.putHeader("Content-Type", "application/json");
    }
    return client
        .request(options)
        .compose(request -> answer(request, call))
        .compose(
            response ->
                response
                    .body()
                    .map(
                        body ->
                            new Reply(response.statusCode(), response.getHeader("ETag"), body)));
  }

  private static Future<HttpClientResponse> answer(HttpClientRequest request, Call call) {
    return call.body() == null ? request.send() : request.send(call.body());
  }

  @Override
  public void close() {
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }
}
