package vn.dondoc.plan.timing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RaisedDigitsTest {

  @Test
  void raisesDigitsAndReadsThemBackAtTheEnd() {
    assertThat(RaisedDigits.of("1234567890")).isEqualTo("¹²³⁴⁵⁶⁷⁸⁹⁰");
    assertThat(RaisedDigits.of("a1")).isEqualTo("a¹");
    assertThat(RaisedDigits.atEnd("Kế hoạch² số 27 " + RaisedDigits.of("105"))).isEqualTo("105");
    assertThat(RaisedDigits.atEnd("Kế hoạch² số 27")).isEmpty();
  }
}
