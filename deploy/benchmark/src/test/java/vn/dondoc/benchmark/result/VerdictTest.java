package vn.dondoc.benchmark.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.dondoc.benchmark.measure.Interval;

class VerdictTest {

  private static Verdict between(double from, double to) {
    return Verdict.atLeast(new Interval((from + to) / 2, from, to, from, to), 0.35);
  }

  @Test
  void reachesTheTargetOnlyWithTheWholeInterval() {
    assertThat(between(0.36, 0.40)).isEqualTo(Verdict.MET);
    assertThat(between(0.30, 0.34)).isEqualTo(Verdict.MISSED);
    assertThat(between(0.34, 0.40)).isEqualTo(Verdict.OPEN);
  }

  @Test
  void writesThreeDigitsThatCount() {
    assertThat(Numbers.brief(1234.5)).isEqualTo("1235");
    assertThat(Numbers.brief(12.34)).isEqualTo("12.3");
    assertThat(Numbers.brief(1.5)).isEqualTo("1.5");
    assertThat(Numbers.brief(0.0456)).isEqualTo("0.046");
    assertThat(Numbers.brief(0)).isEqualTo("0");
    assertThat(Numbers.brief(Double.NaN)).isEqualTo("-");
  }
}
