package vn.dondoc.plan.importing.recognised;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootnotesTest {

  private static final int BELOW = 9;

  private final Footnotes footnotes = new Footnotes();

  @BeforeEach
  void printTwoNotes() {
    footnotes.take("² Hoàn thành trước ngày 30/6/2026", BELOW);
    footnotes.take("[3] Theo Kế hoạch riêng", BELOW);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Xây 200 m²", "Rộng 5 km²", "Đào 12m³ đất"})
  void takesMeasuresForNoPointers(String text) {
    assertThat(footnotes.of(text, 1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Quý II ²", "Kế hoạch kèm²", "Thanh Giang (200 m²) ²", "Năm 2026²"})
  void findsTheNoteThatATextPointsTo(String text) {
    assertThat(footnotes.of(text, 1)).extracting(Footnote::mark).containsExactly("2");
  }

  @Test
  void findsEveryNoteOnce() {
    assertThat(footnotes.of("Sở Y tế², Sở Nội vụ [3]², UBND cấp xã⁴", 1))
        .extracting(Footnote::mark)
        .containsExactly("2", "3");
  }
}
