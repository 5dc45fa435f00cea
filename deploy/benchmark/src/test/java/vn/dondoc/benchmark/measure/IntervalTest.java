package vn.dondoc.benchmark.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class IntervalTest {

  @Test
  void takesTheMiddleValueOrTheMeanOfTwo() {
    assertThat(Interval.of(3, 1, 2).median()).isEqualTo(2);
    assertThat(Interval.of(4, 1, 2, 3).median()).isEqualTo(2.5);
  }

  @Test
  void holdsTheRangeAndLiesWithinIt() {
    Interval five = Interval.of(0.30, 0.41, 0.35, 0.38, 0.33);
    assertThat(five.lowest()).isEqualTo(0.30);
    assertThat(five.highest()).isEqualTo(0.41);
    assertThat(five.from()).isBetween(0.30, 0.35);
    assertThat(five.to()).isBetween(0.35, 0.41);
  }

  @Test
  void isOnePointWhereEveryRoundSaysTheSame() {
    assertThat(Interval.of(2, 2, 2)).isEqualTo(new Interval(2, 2, 2, 2, 2));
  }

  @Test
  void coversTheTrueMedianAboutAsOftenAsItSays() {
    Random random = new Random(7);
    int covered = 0;
    for (int trial = 0; trial < 200; trial++) {
      double[] rounds = random.doubles(15, 0, 1).toArray();
      Interval interval = Interval.of(rounds);
      covered += interval.from() <= 0.5 && interval.to() >= 0.5 ? 1 : 0;
    }
    assertThat(covered / 200.0).isCloseTo(0.95, within(0.05));
  }

  @Test
  void saysNothingOfNothing() {
    assertThat(Interval.of().median()).isNaN();
  }
}
