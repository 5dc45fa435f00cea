package vn.dondoc.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.dondoc.benchmark.Rows.Row;
import vn.dondoc.benchmark.floor.ProgressScript;
import vn.dondoc.benchmark.load.Call;
import vn.dondoc.benchmark.load.Conversation;
import vn.dondoc.benchmark.load.HttpLoad;
import vn.dondoc.benchmark.load.Reply;
import vn.dondoc.benchmark.measure.Duel;
import vn.dondoc.benchmark.measure.Outcome;
import vn.dondoc.benchmark.result.Comparison;
import vn.dondoc.benchmark.result.Figure;
import vn.dondoc.benchmark.result.Results;
import vn.dondoc.local.DondocService;

/**
 * B4: changes with {@code If-Match}, of which a tenth fall on four rows that every caller changes.
 * Who comes with a version that another has replaced must get 412, and nothing that was answered
 * with 200 may be missing in the end.
 */
final class Contending implements Benchmark {

  private static final double TARGET = 0.35;
  private static final int CONNECTIONS = 8;
  private static final int HOT = 4;
  private static final int ONE_IN = 10;

  @Override
  public String name() {
    return "B4";
  }

  @Override
  public void run(BenchStack stack, Options options, Results results) throws Exception {
    Map<String, String> tokens = stack.tokens();
    ProgressScript script = Progressing.script(name(), stack, tokens, HOT, results);
    List<Row> rows = Rows.of(stack.task(), "IN_PROGRESS", null);
    Hot hot = new Hot(rows.subList(0, HOT));
    List<Conversation> callers = new ArrayList<>();
    for (List<Row> own : Rows.dealt(rows.subList(HOT, rows.size()), CONNECTIONS)) {
      callers.add(new Caller(new ProgressWriting(own, tokens), hot, tokens, callers.size()));
    }
    try (HttpLoad http = stack.http(DondocService.TASK, CONNECTIONS)) {
      Outcome outcome =
          Duel.run(
              options.first(),
              seconds -> stack.meter().measure(() -> http.closed(callers, seconds)),
              stack.floor().progress(script, CONNECTIONS));
      results.add(
          new Comparison(name(), "a tenth contended, 8 connections", "floor", outcome, TARGET));
      judge(stack, hot, http, results);
    }
  }

  private void judge(BenchStack stack, Hot hot, HttpLoad http, Results results) throws Exception {
    Map<UUID, Long> now =
        Rows.of(stack.task(), "IN_PROGRESS", null).stream()
            .collect(Collectors.toMap(Row::id, Row::version));
    long kept = 0;
    for (Row row : hot.rows) {
      kept += now.get(row.id());
    }
    long lost = hot.versionsAtFirst + hot.won - kept;
    long otherwise = http.unexpected().values().stream().mapToLong(Long::longValue).sum();
    results.add(Figure.count(name(), "contended changes that won (200)", hot.won));
    results.add(Figure.count(name(), "contended changes refused (412)", hot.lost));
    results.add(Figure.none(name(), "contended changes with another answer", otherwise));
    results.add(Figure.none(name(), "changes answered with 200 and missing in the end", lost));
  }

  /** The rows that all want; on the one thread of the load generator. */
  private static final class Hot {
    private final List<Row> rows;
    private final long versionsAtFirst;
    private long won;
    private long lost;

    Hot(List<Row> rows) {
      this.rows = rows;
      this.versionsAtFirst = rows.stream().mapToLong(Row::version).sum();
    }

    void answered(Row row, Reply reply) {
      if (reply.status() == 200) {
        won++;
        row.version(Math.max(row.version(), ProgressWriting.version(reply)));
      } else {
        lost++;
      }
    }
  }

  /** One in ten of its changes is on a hot row, with the version that was last seen of it. */
  private static final class Caller implements Conversation {
    private final ProgressWriting own;
    private final Hot hot;
    private final Map<String, String> tokens;
    private final Random random;
    private Row contended;

    Caller(ProgressWriting own, Hot hot, Map<String, String> tokens, int seed) {
      this.own = own;
      this.hot = hot;
      this.tokens = tokens;
      this.random = new Random(seed);
    }

    @Override
    public Call next() {
      contended = random.nextInt(ONE_IN) == 0 ? hot.rows.get(random.nextInt(HOT)) : null;
      return contended == null ? own.next() : ProgressWriting.call(contended, tokens, 50);
    }

    @Override
    public boolean answered(Call call, Reply reply) {
      if (contended == null) {
        return own.answered(call, reply);
      }
      if (reply.status() != 200 && reply.status() != 412) {
        return false;
      }
      hot.answered(contended, reply);
      return true;
    }
  }
}
