package vn.dondoc.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

  @ParameterizedTest
  @CsvSource({
    "Đôn Đốc, don doc",
    "ỦY BAN NHÂN DÂN, uy ban nhan dan",
    "Ủy ban  nhân\tdân , uy ban nhan dan",
    "hộ nghèo ĐƯỢC rà soát, ho ngheo duoc ra soat",
    "ưỡn ữ ỵ Ẵ, uon u y a",
    "KH-UBND 12/2026, kh-ubnd 12/2026",
    "'', ''"
  })
  void dropsMarksCaseAndSpareSpace(String typed, String folded) {
    assertThat(Folded.of(typed)).isEqualTo(folded);
    assertThat(Folded.of(Normalizer.normalize(typed, Normalizer.Form.NFD))).isEqualTo(folded);
    assertThat(Folded.of(folded)).isEqualTo(folded);
  }

  @Test
  void whatIsTypedIsNoPattern() {
    assertThat(Folded.containing("Đạt 100%_\\")).isEqualTo("%dat 100\\%\\_\\\\%");
  }
}
