package vn.dondoc.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dondoc.benchmark.load.Call;
import vn.dondoc.benchmark.load.HttpLoad;
import vn.dondoc.benchmark.load.OpenLoop;
import vn.dondoc.benchmark.measure.Duel;
import vn.dondoc.benchmark.measure.Outcome;
import vn.dondoc.benchmark.result.Comparison;
import vn.dondoc.benchmark.result.Figure;
import vn.dondoc.benchmark.result.Results;
import vn.dondoc.local.DondocService;

/** B3: one assignment, new to the caller (200) and known to it (304). */
final class GetOne implements Benchmark {

  private static final double TARGET = 0.25;
  private static final int CONNECTIONS = 8;

  /** So many assignments are known to their callers. */
  private static final int KNOWN = 640;

  @Override
  public String name() {
    return "B3";
  }

  @Override
  public void run(BenchStack stack, Options options, Results results) throws Exception {
    Map<String, String> tokens = stack.tokens();
    List<Call> whole = new ArrayList<>();
    for (Rows.Row row : Rows.of(stack.task(), "IN_PROGRESS", null)) {
      whole.add(Call.get("/api/v1/assignments/" + row.id(), tokens.get(row.unit())));
    }
    try (HttpLoad http = stack.http(DondocService.TASK, CONNECTIONS)) {
      List<Call> known = new ArrayList<>();
      for (Call call : whole.subList(0, KNOWN)) {
        known.add(Reading.unlessChanged(call, http.ask(call).etag()));
      }
      Duel.Side all = side(stack, http, whole, 200);
      Outcome outcome = Duel.run(options.first(), all, stack.floor().one(CONNECTIONS));
      results.add(
          new Comparison(name(), "one assignment, 200, 8 connections", "floor", outcome, TARGET));
      results.add(
          new Comparison(
              name(),
              "the same, 304",
              "ours with 200",
              Duel.ofItself(
                  options.next(),
                  side(stack, http, known, 304),
                  side(stack, http, whole.subList(0, KNOWN), 200)),
              1));
      double rate = outcome.ourRate().median() / 2;
      OpenLoop.Latency latency =
          OpenLoop.run(
              http, Reading.callers(whole, CONNECTIONS, 200), rate, options.seconds(), at -> {});
      String what = "one assignment, open loop at %.0f/s".formatted(rate);
      results.add(Figure.plain(name(), what + ", p50", latency.millis(50), "ms"));
      results.add(Figure.plain(name(), what + ", p99", latency.millis(99), "ms"));
    }
  }

  private static Duel.Side side(BenchStack stack, HttpLoad http, List<Call> calls, int status) {
    List<Reading> callers = Reading.callers(calls, CONNECTIONS, status);
    return seconds -> stack.meter().measure(() -> http.closed(callers, seconds));
  }
}
