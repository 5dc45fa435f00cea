package vn.dondoc.local.clock;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Speaks as a service of the demo build does about its clock. */
final class FakeService implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final List<String> orders = new ArrayList<>();
  private final List<Instant> visited = new ArrayList<>();
  private final NavigableSet<Instant> due = new TreeSet<>();
  private Instant now = Instant.EPOCH;
  private Instant swept = Instant.EPOCH;
  private boolean paused;
  private boolean stalled;
  private boolean stopped;
  private long position;
  private long outbox;

  FakeService() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/internal/clock", this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  synchronized Instant now() {
    return now;
  }

  synchronized List<String> orders() {
    return List.copyOf(orders);
  }

  synchronized List<Instant> visited() {
    return visited.stream().distinct().toList();
  }

  synchronized void dueAt(Instant... instants) {
    due.addAll(List.of(instants));
  }

  synchronized void consumed(long next) {
    position = next;
  }

  synchronized void unpublished(long rows) {
    outbox = rows;
  }

  synchronized void stallSweeps() {
    stalled = true;
  }

  /** It takes orders to move and does not. */
  synchronized void stopClock() {
    stopped = true;
  }

  void becomeProduction() {
    server.removeContext("/internal/clock");
  }

  private synchronized void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      switch (exchange.getRequestMethod() + " " + path) {
        case "POST /internal/clock/pause" -> order("pause", true);
        case "POST /internal/clock/resume" -> order("resume", false);
        case "PUT /internal/clock" -> set(exchange);
        default -> {}
      }
      byte[] body = JSON.writeValueAsBytes(view());
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private void order(String name, boolean pause) {
    orders.add(name);
    paused = pause;
    if (!paused && !stalled) {
      swept = now;
    }
  }

  private void set(HttpExchange exchange) throws IOException {
    Instant told = Instant.parse(JSON.readTree(exchange.getRequestBody()).path("now").asText());
    if (!stopped) {
      now = told;
    }
    orders.add("set " + now);
    visited.add(now);
  }

  private ObjectNode view() {
    ObjectNode view = JSON.createObjectNode();
    view.put("now", now.toString());
    view.put("paused", paused);
    view.put("outbox", outbox);
    view.put("pending", 0);
    view.putObject("positions").put("plan-events-0", position);
    view.putObject("watermarks").put("overdue", swept.toString());
    Instant next = due.higher(now);
    view.put("next", next == null ? null : next.toString());
    return view;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
