package vn.dondoc.plan.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dondoc.platform.contract.plan.DueWord;
import vn.dondoc.platform.contract.plan.TimingKind;
import vn.dondoc.platform.problem.DomainException;

/**
 * A task as it is typed or corrected.
 *
 * @param dimensions codes of the index catalogue of the plan's year
 * @param origin a row of an appendix by default
 * @param appendix name of the appendix of the head that it stands in
 */
@Schema(
    examples =
        """
          {
            "number": "1",
            "text": "Công khai thủ tục hành chính tại trụ sở và trên cổng thông tin",
            "dimensions": ["PAPI-5"],
            "leads": [{"name": "Sở Nội vụ", "unit": "H99.03"}],
            "timing": {"words": "Trước ngày 30/6/2026"},
            "product": "Báo cáo kết quả",
            "origin": "APPENDIX",
            "appendix": "Phụ lục 1"
          }
          """)
public record TaskRequest(
    @Size(max = 20) String number,
    @NotBlank @Size(max = 20000) String text,
    @Size(max = 1000) String group,
    @Size(max = 20) List<@NotBlank @Size(max = 50) String> dimensions,
    @NotNull @Size(max = 100) List<@NotNull @Valid PartyRequest> leads,
    @Size(max = 100) List<@NotNull @Valid PartyRequest> coordinators,
    @Size(max = 100) List<@NotNull @Valid PartyRequest> monitors,
    @NotNull @Valid TimingRequest timing,
    @Size(max = 2000) String product,
    TaskOrigin origin,
    @Size(max = 100) String appendix) {

  /**
   * The timing: its words, which are read, or the words with the reading that a person decides on.
   *
   * @param kind given to correct the reading; the dates it needs come with it
   * @param footnote mark of the footnote that the words cite; found at their end where it is raised
   */
  public record TimingRequest(
      @NotBlank @Size(max = 1000) String words,
      TimingKind kind,
      LocalDate start,
      LocalDate end,
      LocalDate dueDay,
      DueWord dueWord,
      @Size(max = 400) List<@NotNull LocalDate> occurrences,
      @Size(max = 10) String footnote) {

    TaskTiming read(int planYear) {
      if (kind == null) {
        return TaskTiming.read(words, planYear).citing(footnote);
      }
      requireItsDates();
      return new TaskTiming(
          words,
          kind,
          start,
          end,
          dueDay,
          dueWord == null && dueDay != null ? DueWord.BY : dueWord,
          PlanRequest.orEmpty(occurrences).stream().sorted().distinct().toList(),
          false,
          true,
          footnote == null ? TaskTiming.raised(words) : footnote);
    }

    private void requireItsDates() {
      switch (kind) {
        case DEADLINE -> require(dueDay != null, "/timing/dueDay");
        case WINDOW -> {
          require(end != null, "/timing/end");
          if (start != null && start.isAfter(end)) {
            throw DomainException.of("/timing/end", PlanProblem.DAYS_REVERSED, end, start);
          }
        }
        case RECURRING ->
            require(!PlanRequest.orEmpty(occurrences).isEmpty(), "/timing/occurrences");
        default -> {}
      }
    }

    private void require(boolean there, String pointer) {
      if (!there) {
        throw DomainException.of(pointer, PlanProblem.TIMING_INCOMPLETE, kind);
      }
    }
  }
}
