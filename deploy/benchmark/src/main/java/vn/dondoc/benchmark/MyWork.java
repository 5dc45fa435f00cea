package vn.dondoc.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dondoc.benchmark.data.Dataset;
import vn.dondoc.benchmark.load.Call;
import vn.dondoc.benchmark.load.HttpLoad;
import vn.dondoc.benchmark.load.OpenLoop;
import vn.dondoc.benchmark.load.Reply;
import vn.dondoc.benchmark.measure.Duel;
import vn.dondoc.benchmark.measure.Outcome;
import vn.dondoc.benchmark.result.Comparison;
import vn.dondoc.benchmark.result.Figure;
import vn.dondoc.benchmark.result.Results;
import vn.dondoc.local.DondocService;

/** B2: my work, 50 rows of a page, first and deep pages. */
final class MyWork implements Benchmark {

  private static final double TARGET = 0.25;

  /** A page 1.2 times as slow as the first has this share of its rate. */
  private static final double DEEP_TARGET = 1 / 1.2;

  private static final int CONNECTIONS = 8;
  private static final int PAGE = 50;
  private static final int WALKED = 200;
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String name() {
    return "B2";
  }

  @Override
  public void run(BenchStack stack, Options options, Results results) throws Exception {
    List<Call> first = new ArrayList<>();
    for (Map.Entry<String, String> token : stack.tokens().entrySet()) {
      first.add(page(token.getValue(), ""));
    }
    try (HttpLoad http = stack.http(DondocService.TASK, CONNECTIONS)) {
      Outcome outcome =
          Duel.run(options.first(), side(stack, http, first), stack.floor().myWork(CONNECTIONS));
      results.add(
          new Comparison(name(), "page 1 of 64 units, 8 connections", "floor", outcome, TARGET));
      deep(stack, options, results, http);
      latency(options, results, http, first, outcome.ourRate().median() / 2);
    }
  }

  /** The pages of a unit with 51,000 open assignments, against its own first page. */
  private void deep(BenchStack stack, Options options, Results results, HttpLoad http)
      throws Exception {
    String token = stack.token(Dataset.officer(Dataset.DEEP_UNIT));
    Duel.Side firstPage = side(stack, http, List.of(page(token, "")));
    for (int number : new int[] {10, 1000}) {
      String cursor = cursor(http, token, (number - 1) * PAGE);
      Outcome outcome =
          Duel.ofItself(options.next(), side(stack, http, List.of(page(token, cursor))), firstPage);
      results.add(
          new Comparison(
              name(),
              "page %d of one unit with 51,000 open rows".formatted(number),
              "page 1 of the same unit",
              outcome,
              DEEP_TARGET));
    }
  }

  private void latency(
      Options options, Results results, HttpLoad http, List<Call> calls, double rate) {
    OpenLoop.Latency latency =
        OpenLoop.run(
            http, Reading.callers(calls, CONNECTIONS, 200), rate, options.seconds(), at -> {});
    String what = "page 1, open loop at %.0f/s".formatted(rate);
    results.add(Figure.plain(name(), what + ", p50", latency.millis(50), "ms"));
    results.add(Figure.plain(name(), what + ", p99", latency.millis(99), "ms"));
  }

  private static Duel.Side side(BenchStack stack, HttpLoad http, List<Call> calls) {
    List<Reading> callers = Reading.callers(calls, CONNECTIONS, 200);
    return seconds -> stack.meter().measure(() -> http.closed(callers, seconds));
  }

  private static Call page(String token, String cursor) {
    return Call.get(
        "/api/v1/my-work?limit=" + PAGE + (cursor.isEmpty() ? "" : "&cursor=" + cursor), token);
  }

  /** Where so many rows have been passed, found as a reader would: page by page. */
  private static String cursor(HttpLoad http, String token, int rows) throws Exception {
    String cursor = "";
    int passed = 0;
    while (passed < rows) {
      int limit = Math.min(WALKED, rows - passed);
      Reply reply =
          http.ask(
              Call.get(
                  "/api/v1/my-work?limit=" + limit + (cursor.isEmpty() ? "" : "&cursor=" + cursor),
                  token));
      JsonNode page = JSON.readTree(reply.body().getBytes());
      if (page.path("items").size() != limit || !page.hasNonNull("next")) {
        throw new IllegalStateException(
            "my work ends after " + passed + " rows: " + reply.status());
      }
      passed += limit;
      cursor = page.path("next").asText();
    }
    return cursor;
  }
}
