package vn.dondoc.benchmark;

import java.util.List;
import java.util.Map;
import vn.dondoc.benchmark.floor.ProgressScript;
import vn.dondoc.benchmark.load.Conversation;
import vn.dondoc.benchmark.load.HttpLoad;
import vn.dondoc.benchmark.load.OpenLoop;
import vn.dondoc.benchmark.measure.Duel;
import vn.dondoc.benchmark.measure.Outcome;
import vn.dondoc.benchmark.result.Comparison;
import vn.dondoc.benchmark.result.Figure;
import vn.dondoc.benchmark.result.Results;
import vn.dondoc.local.DondocService;

/** B1: recording progress, with 1, 8 and 32 connections. */
final class Progressing implements Benchmark {

  private static final double TARGET = 0.35;

  @Override
  public String name() {
    return "B1";
  }

  @Override
  public void run(BenchStack stack, Options options, Results results) throws Exception {
    Map<String, String> tokens = stack.tokens();
    ProgressScript script = script(name(), stack, tokens, 0, results);
    double fastest = 0;
    for (int connections : new int[] {1, 8, 32}) {
      try (HttpLoad http = stack.http(DondocService.TASK, connections)) {
        List<ProgressWriting> callers =
            ProgressWriting.callers(
                Rows.of(stack.task(), "IN_PROGRESS", null), tokens, connections);
        Outcome outcome =
            Duel.run(
                connections == 1 ? options.first() : options.next(),
                seconds -> stack.meter().measure(() -> http.closed(callers, seconds)),
                stack.floor().progress(script, connections));
        results.add(
            new Comparison(
                name(),
                "record progress, %d connections".formatted(connections),
                "floor",
                outcome,
                TARGET));
        fastest = Math.max(fastest, outcome.ourRate().median());
      }
    }
    latency(stack, options, results, tokens, fastest / 2);
  }

  /** The script for the same rows, proved against the endpoint. */
  static ProgressScript script(
      String benchmark, BenchStack stack, Map<String, String> tokens, int hot, Results results)
      throws Exception {
    StringBuilder told = new StringBuilder();
    try (HttpLoad http = stack.http(DondocService.TASK, 1)) {
      Conversation caller =
          ProgressWriting.callers(Rows.of(stack.task(), "IN_PROGRESS", null), tokens, 1).getFirst();
      ProgressScript script =
          ProgressScript.prove(
              stack.task(),
              stack.floor(),
              times -> {
                for (int i = 0; i < times; i++) {
                  var call = caller.next();
                  if (!caller.answered(call, http.ask(call))) {
                    throw new IllegalStateException("recording progress failed");
                  }
                }
              },
              hot,
              told);
      results.note(benchmark, told.toString());
      return script;
    }
  }

  private void latency(
      BenchStack stack, Options options, Results results, Map<String, String> tokens, double rate)
      throws Exception {
    int callers = 32;
    try (HttpLoad http = stack.http(DondocService.TASK, callers)) {
      OpenLoop.Latency latency =
          OpenLoop.run(
              http,
              ProgressWriting.callers(Rows.of(stack.task(), "IN_PROGRESS", null), tokens, callers),
              rate,
              options.seconds(),
              at -> {});
      String what = "record progress, open loop at %.0f/s".formatted(rate);
      results.add(Figure.plain(name(), what + ", p50", latency.millis(50), "ms"));
      results.add(Figure.plain(name(), what + ", p99", latency.millis(99), "ms"));
    }
  }
}
