package vn.dondoc.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DuelTest {

  private static final Duel.Length LENGTH = new Duel.Length(3, 10, 6);

  private final List<String> played = new ArrayList<>();

  private static Round round(long operations, double foreign) {
    return new Round(
        operations,
        0,
        10,
        Map.of(Part.SERVICE, 300.0, Part.DATABASE, 100.0, Part.CLIENT, 50.0),
        foreign);
  }

  private Duel.Side side(String name, long operations, double... foreign) {
    int[] turn = {-1};
    return seconds -> {
      played.add(name + seconds);
      return round(operations, turn[0]++ < 0 ? 0 : foreign[(turn[0] - 1) % foreign.length]);
    };
  }

  @Test
  void playsInTurnAfterWarmingUp() throws Exception {
    Duel.run(LENGTH, side("a", 100, 0), side("b", 200, 0));
    assertThat(played)
        .containsExactly("a6.0", "b2.0", "a10.0", "b10.0", "a10.0", "b10.0", "a10.0", "b10.0");
  }

  @Test
  void dropsPairsInWhichTheMachineWasNotOurs() throws Exception {
    Outcome outcome = Duel.run(LENGTH, side("a", 100, 0, 0.11, 0, 0), side("b", 200, 0));
    assertThat(outcome.pairs()).hasSize(3).allMatch(Duel.Pair::quiet);
    assertThat(outcome.dropped()).isEqualTo(1);
    assertThat(outcome.noisy()).isFalse();
  }

  @Test
  void saysWhenNoResultCanBeHad() throws Exception {
    Outcome outcome = Duel.run(LENGTH, side("a", 100, 0.5), side("b", 200, 0));
    assertThat(outcome.noisy()).isTrue();
    assertThat(outcome.dropped()).isEqualTo(3);
    assertThat(outcome.pairs()).hasSize(3);
  }

  @Test
  void comparesRatesAndProcessorTimePerOperation() throws Exception {
    Outcome outcome = Duel.run(LENGTH, side("a", 100, 0), side("b", 200, 0));
    assertThat(outcome.rateRatio().median()).isEqualTo(0.5);
    assertThat(outcome.ourCpu(Part.SERVICE).median()).isEqualTo(3);
    assertThat(outcome.referenceCpu().median()).isEqualTo(0.75);
    assertThat(outcome.cpuRatio().median()).isCloseTo(0.75 / 4, within(1e-9));
  }
}
