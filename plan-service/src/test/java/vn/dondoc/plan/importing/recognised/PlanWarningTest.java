package vn.dondoc.plan.importing.recognised;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanWarningTest {

  @Test
  void standsAtTheFirstOfItsLinesOrAtNone() {
    assertThat(warning(List.of(7, 9)).line()).isEqualTo(7);
    assertThat(warning(List.of()).line()).isZero();
  }

  @Test
  void namesItsValuesInBothLanguages() {
    assertThat(warning(List.of(7)).vietnamese()).contains("1, 2").doesNotContain("{");
    assertThat(warning(List.of(7)).english()).contains("1, 2").doesNotContain("{");
  }

  private static PlanWarning warning(List<Integer> lines) {
    return new PlanWarning(ImportWarning.TIMING_MISSING, "tasks", lines, Map.of("tasks", "1, 2"));
  }
}
