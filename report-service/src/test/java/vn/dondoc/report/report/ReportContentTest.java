package vn.dondoc.report.report;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.platform.problem.DomainException;

class ReportContentTest {

  private static final ReportContent.Figure FIGURE =
      new ReportContent.Figure("HS-01", BigDecimal.TEN);

  private static ReportContent.Section section(String text) {
    return new ReportContent.Section("PAPI-1", null, text);
  }

  @Test
  void nilNeedsNothing() {
    assertThatCode(() -> new ReportContent(true, null, null).requireComplete())
        .doesNotThrowAnyException();
  }

  @Test
  void nilMayExplainItselfButCarriesNoFigures() {
    assertThatCode(
            () ->
                new ReportContent(true, List.of(section("Không phát sinh")), null)
                    .requireComplete())
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> new ReportContent(true, null, List.of(FIGURE)).requireComplete())
        .isInstanceOf(DomainException.class)
        .hasMessage("NIL_WITH_FIGURES");
  }

  @Test
  void reportSaysSomething() {
    assertThatThrownBy(
            () -> new ReportContent(false, List.of(section("  ")), null).requireComplete())
        .hasMessage("CONTENT_MISSING");
    assertThatCode(() -> new ReportContent(false, null, List.of(FIGURE)).requireComplete())
        .doesNotThrowAnyException();
  }

  @Test
  void indicatorHasOneFigure() {
    assertThatThrownBy(
            () -> new ReportContent(false, null, List.of(FIGURE, FIGURE)).requireComplete())
        .hasMessage("FIGURE_REPEATED");
  }
}
