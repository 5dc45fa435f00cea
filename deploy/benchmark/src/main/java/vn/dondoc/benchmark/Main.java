package vn.dondoc.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import vn.dondoc.benchmark.floor.Pgbench;
import vn.dondoc.benchmark.measure.Machine;
import vn.dondoc.benchmark.result.JsonReport;
import vn.dondoc.benchmark.result.MarkdownReport;
import vn.dondoc.benchmark.result.Results;
import vn.dondoc.local.StackSettings;

/** {@code ./dondoc benchmark}. */
public final class Main {

  private static final List<Benchmark> ON_ONE_STACK =
      List.of(
          new Progressing(),
          new MyWork(),
          new GetOne(),
          new Contending(),
          new Freshness(),
          new Messaging());

  private Main() {}

  public static void main(String[] arguments) throws Exception {
    Options options = options(arguments);
    Pgbench.require();
    Results results = new Results(System.out::println);
    Machine machine = Machine.here();
    System.out.println(machine.words());
    try {
      run(options, results);
    } finally {
      write(options, results, machine);
    }
  }

  private static void run(Options options, Results results) throws Exception {
    List<Benchmark> wanted =
        ON_ONE_STACK.stream().filter(benchmark -> options.wants(benchmark.name())).toList();
    if (!wanted.isEmpty()) {
      try (BenchStack stack = BenchStack.start(options.profile())) {
        for (Benchmark benchmark : wanted) {
          benchmark.run(stack, options, results);
          results.finished(benchmark.name());
        }
      }
    }
    if (options.wants(Starting.NAME)) {
      new Starting().run(results);
      results.finished(Starting.NAME);
    }
    if (options.wants(Subtree.NAME)) {
      new Subtree().run(options, results);
      results.finished(Subtree.NAME);
    }
    if (options.wants(Issuing.NAME)) {
      new Issuing().run(options, results);
      results.finished(Issuing.NAME);
    }
  }

  private static void write(Options options, Results results, Machine machine) throws Exception {
    Path root = Path.of(System.getProperty(StackSettings.ROOT_PROPERTY));
    String today = LocalDate.now(ZoneOffset.UTC).toString();
    JsonReport.write(
        root.resolve("deploy/benchmark/target/benchmark.json"), results, machine, today);
    if (options.write()) {
      MarkdownReport.write(
          root.resolve("docs/benchmarks.md"), results, machine, today, options.words());
    }
  }

  private static Options options(String... arguments) {
    try {
      return Options.of(arguments);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(2);
      throw e;
    }
  }
}
