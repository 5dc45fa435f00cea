package vn.dondoc.plan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dondoc.plan.importing.variant.Format;
import vn.dondoc.plan.importing.variant.VariantScore;

/** The five real plans and the phrases of the corpus, scored by the thresholds of each measure. */
class ImportAccuracyTest {

  @ParameterizedTest
  @EnumSource(RealPlan.class)
  void importsAtTheThresholds(RealPlan plan) throws IOException {
    PlanComparison comparison = plan.compare();

    assertThat(comparison.tallies())
        .allSatisfy(
            (measure, tally) ->
                assertThat(tally.f1())
                    .as("%s: %s, misses: %s", plan, measure.title(), comparison.misses())
                    .isGreaterThanOrEqualTo(measure.floor()));
  }

  @Test
  void readsThePhrasesAndNoLookAlike() throws IOException {
    PhraseScore score = PhraseScore.read();

    assertThat(score.phrases().expected()).isEqualTo(87);
    assertThat(score.phrases().recall())
        .as("misses: %s", score.misses())
        .isGreaterThanOrEqualTo(Measure.TIMING.floor());
    assertThat(score.lookAlikes().recall()).as("misses: %s", score.misses()).isEqualTo(1.0);
  }

  /** {@code ./dondoc accuracy} */
  @Test
  @EnabledIfSystemProperty(named = "dondoc.accuracy.write", matches = "true")
  void writesTheReport() throws IOException {
    List<PlanComparison> plans = new ArrayList<>();
    for (RealPlan plan : RealPlan.values()) {
      plans.add(plan.compare());
    }
    List<VariantScore> variants = new ArrayList<>();
    for (Format format : Format.values()) {
      variants.add(VariantScore.of(format));
    }
    String report = AccuracyReport.of(plans, PhraseScore.read(), variants);

    Files.writeString(RealPlans.inProject("docs/import-accuracy.md"), report);
    assertThat(report).contains("87");
  }
}
