package vn.dondoc.plan.importing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

  @ParameterizedTest
  @CsvSource({
    "4, upperRoman, IV",
    "1994, lowerRoman, mcmxciv",
    "0, lowerRoman, 0",
    "4000, upperRoman, 4000",
    "3, upperLetter, C",
    "26, lowerLetter, z",
    "28, lowerLetter, bb",
    "0, lowerLetter, 0",
    "9, decimalZero, 09",
    "10, decimalZero, 10",
    "7, none, ''",
    "7, ideographDigital, 7",
  })
  void printsAsTheListAsks(int number, String format, String printed) {
    assertThat(NumberFormat.print(number, format)).isEqualTo(printed);
  }

  @Test
  void makesDashesOfSigns() {
    assertThat(NumberFormat.bullet("+")).isEqualTo("+");
    assertThat(NumberFormat.bullet("\uF0A7")).isEqualTo("-");
    assertThat(NumberFormat.bullet("")).isEqualTo("-");
    assertThat(NumberFormat.bullet("--")).isEqualTo("-");
  }
}
