package vn.dondoc.plan.importing.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plans of invented provinces in hundreds of layouts, at the thresholds of the real plans. */
class VariantsTest {

  private static final int SEEDS = 400;
  private static final int SHOWN = 8;

  @ParameterizedTest
  @EnumSource(Format.class)
  void importsEveryLayoutAtTheThresholds(Format format) throws IOException {
    VariantScore score = VariantScore.of(format);

    List<VariantScore.Failing> shown = score.failing().stream().limit(SHOWN).toList();
    assertThat(score.tallies())
        .allSatisfy(
            (measure, tally) ->
                assertThat(tally.f1())
                    .as(
                        "%s of %s, %s failing: %s",
                        measure.title(), format, score.failing().size(), shown)
                    .isGreaterThanOrEqualTo(measure.floor()));
  }

  @Test
  void drawsTheSameVariantOfTheSameSeed() {
    assertThat(Variant.of(7).paper().asTabbedText())
        .isEqualTo(Variant.of(7).paper().asTabbedText())
        .isNotEqualTo(Variant.of(8).paper().asTabbedText());
  }

  @Test
  void drawsEveryLayout() {
    List<Layout> layouts =
        LongStream.rangeClosed(1, SEEDS).mapToObj(s -> Variant.of(s).layout()).toList();

    assertThat(layouts).extracting(Layout::numbering).contains(Layout.Numbering.values());
    assertThat(layouts).extracting(Layout::noise).contains(Noise.values());
    assertThat(layouts).extracting(Layout::afterBreak).contains(Layout.AfterBreak.values());
    assertThat(layouts).extracting(Layout::letterheadInTable).contains(true, false);
  }
}
