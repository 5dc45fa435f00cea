package vn.dondoc.plan.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any input, from a plan or from nowhere: nothing thrown, nothing hung, nothing kept. Every build
 * tries a fixed number; {@code ./dondoc fuzz 10} goes on for ten minutes, each target its share,
 * from a seed number of its own ({@code -Ddondoc.fuzz.seed}).
 */
class FuzzTest {

  private static final long SEED = Long.getLong("dondoc.fuzz.seed", 20_260_101);
  private static final double MINUTES =
      Double.parseDouble(System.getProperty("dondoc.fuzz.minutes", "0"));

  static Stream<FuzzTarget> targets() {
    return Stream.of(new TimingFuzz());
  }

  @ParameterizedTest
  @MethodSource("targets")
  void survivesAnyInput(FuzzTarget target) {
    var run = new FuzzRun(target, SEED);
    long inputs = MINUTES > 0 ? run.during(share()) : run.inputs(target.inputsOfATest());

    assertThat(inputs).isPositive();
    System.out.printf("fuzz: %s survived %,d inputs of seed %d%n", target.name(), inputs, SEED);
  }

  private static Duration share() {
    return Duration.ofMillis((long) (MINUTES * 60_000 / targets().count()));
  }
}
