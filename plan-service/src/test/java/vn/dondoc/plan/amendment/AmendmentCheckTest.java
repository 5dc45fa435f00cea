package vn.dondoc.plan.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dondoc.plan.lint.Lint;
import vn.dondoc.plan.lint.LintPolicy;
import vn.dondoc.plan.lint.Severity;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.platform.contract.plan.AmendmentFacts;

class AmendmentCheckTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 20);

  private static PlanContent content() {
    return new PlanContent(
        null, UUID.randomUUID(), UUID.randomUUID(), List.of(), List.of(), List.of());
  }

  private static List<Lint> found(LocalDate effective) {
    AmendmentFacts document =
        new AmendmentFacts("88", "QĐ-UBND", LocalDate.of(2026, 6, 15), effective, "Sắp xếp lại");
    return AmendmentCheck.of(document, content(), content(), TODAY, new LintPolicy(Map.of()));
  }

  @Test
  void warnsOfAnEffectiveDayThatLiesAhead() {
    assertThat(found(TODAY.plusDays(1)))
        .singleElement()
        .satisfies(
            lint -> {
              assertThat(lint.code()).isEqualTo("EFFECTIVE_LATER");
              assertThat(lint.severity()).isEqualTo(Severity.WARNING);
              assertThat(lint.place().pointer()).isEqualTo("/amendment/effectiveDay");
              assertThat(lint.vi()).contains("2026-06-21");
            });
  }

  @Test
  void hasNothingToSayOfOneThatHasCome() {
    assertThat(found(TODAY)).isEmpty();
    assertThat(found(TODAY.minusDays(1))).isEmpty();
  }
}
