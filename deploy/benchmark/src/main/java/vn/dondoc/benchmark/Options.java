package vn.dondoc.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.dondoc.benchmark.measure.Duel;

/**
 * What to measure and for how long.
 *
 * @param benchmarks names as in docs/benchmarks.md, upper case; empty for all
 * @param write whether docs/benchmarks.md is to carry the results
 * @param profile whether the services record what they do, for JDK Mission Control or {@code jfr}
 */
record Options(
    List<String> benchmarks,
    int rounds,
    double seconds,
    double warmUp,
    boolean write,
    boolean profile) {

  static final String USAGE =
      """
      ./dondoc benchmark [B1 B2 …] [--rounds N] [--seconds S] [--warm-up S] [--quick] [--write] [--profile]
        --quick   2 rounds of 2 s after 3 s, to see that it works; no result
        --write   put the results into docs/benchmarks.md
        --profile record the services with JFR, into the data folder
      """;

  static Options of(String... arguments) {
    List<String> benchmarks = new ArrayList<>();
    int rounds = 5;
    double seconds = 10;
    double warmUp = 10;
    boolean write = false;
    boolean profile = false;
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--rounds" -> rounds = Integer.parseInt(value(arguments, ++i));
        case "--seconds" -> seconds = Double.parseDouble(value(arguments, ++i));
        case "--warm-up" -> warmUp = Double.parseDouble(value(arguments, ++i));
        case "--quick" -> {
          rounds = 2;
          seconds = 2;
          warmUp = 3;
        }
        case "--write" -> write = true;
        case "--profile" -> profile = true;
        default -> benchmarks.add(name(arguments[i]));
      }
    }
    return new Options(List.copyOf(benchmarks), rounds, seconds, warmUp, write, profile);
  }

  boolean wants(String benchmark) {
    return benchmarks.isEmpty() || benchmarks.contains(benchmark);
  }

  /** For the first case of a benchmark; the code of the others is warm already. */
  Duel.Length first() {
    return new Duel.Length(rounds, seconds, warmUp);
  }

  Duel.Length next() {
    return new Duel.Length(rounds, seconds, warmUp / 3);
  }

  /** How it was measured, for who reads the results. */
  String words() {
    return "%d rounds of %s s of each side in turn, after %s s of warm-up; services with %s, Kafka and PostgreSQL (durable) as in ./dondoc up"
        .formatted(
            rounds, seconds, warmUp, String.join(" ", BenchStack.SERVICE_FLAGS.subList(0, 2)));
  }

  private static String name(String argument) {
    String name = argument.toUpperCase(Locale.ROOT);
    if (!name.matches("B\\d+")) {
      throw new IllegalArgumentException(argument + "\n" + USAGE);
    }
    return name;
  }

  private static String value(String[] arguments, int index) {
    if (index == arguments.length) {
      throw new IllegalArgumentException(USAGE);
    }
    return arguments[index];
  }
}
