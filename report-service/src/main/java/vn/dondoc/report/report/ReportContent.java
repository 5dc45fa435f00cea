package vn.dondoc.report.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dondoc.platform.problem.DomainException;

/**
 * What a report says.
 *
 * @param nil nothing to report (không phát sinh): counts as filed (rule R4)
 * @param sections texts, in the order of the outline
 * @param figures values of indicators of the plan's dictionary
 */
@Schema(
    description = "Content of a report: texts by section, figures by indicator, or nil",
    examples =
        """
          {
            "nil": false,
            "sections": [{"heading": "Kết quả", "text": "Đã hoàn thành 5/7 nhiệm vụ được giao"}],
            "figures": [{"code": "DVC_TRUC_TUYEN", "value": 82.5}]
          }
          """)
public record ReportContent(
    @Schema(description = "Nothing to report (không phát sinh)") boolean nil,
    @Size(max = 100) List<@Valid @NotNull Section> sections,
    @Size(max = 500) List<@Valid @NotNull Figure> figures) {

  /**
   * A section.
   *
   * @param dimension code of the dimension it is about, null for a general one
   */
  @Schema(name = "ReportSection")
  public record Section(
      @Size(max = 100) String dimension,
      @Size(max = 500) String heading,
      @NotNull @Size(max = 20_000) String text) {}

  /** The value of an indicator. */
  @Schema(name = "ReportFigure")
  public record Figure(
      @NotBlank @Size(max = 100) String code,
      @NotNull @Digits(integer = 20, fraction = 6) BigDecimal value) {}

  public ReportContent {
    sections = sections == null ? List.of() : List.copyOf(sections);
    figures = figures == null ? List.of() : List.copyOf(figures);
  }

  /** Refuses what may be kept as a draft but not filed. */
  void requireComplete() {
    if (nil && !figures.isEmpty()) {
      throw DomainException.of("/figures", ReportProblem.NIL_WITH_FIGURES);
    }
    if (!nil && figures.isEmpty() && sections.stream().allMatch(s -> s.text().isBlank())) {
      throw DomainException.of("/sections", ReportProblem.CONTENT_MISSING);
    }
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < figures.size(); i++) {
      if (!codes.add(figures.get(i).code())) {
        throw DomainException.of(
            "/figures/" + i + "/code", ReportProblem.FIGURE_REPEATED, figures.get(i).code());
      }
    }
  }
}
