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

/** A task as it is typed or corrected. */
@Schema(
    examples =
        """
          {
            "number": "1",
            "text": "Công khai thủ tục hành chính tại trụ sở và trên cổng thông tin",
            "dimensions": ["PAPI-5"],
            "leads": [{"name": "Sở Nội vụ", "unit": "H99.03"}],
            "timing": {"words": "Trước ngày 30/6/2026"},
            "product": "Báo cáo kết quả"
          }
          """)
public record TaskRequest(
    @Size(max = 20) String number,
    @NotBlank @Size(max = 20000) String text,
    @Size(max = 1000) String group,
    @Size(max = 20) List<@NotBlank @Size(max = 50) String> dimensions,
    @NotNull @Size(max = 100) @Valid List<PartyRequest> leads,
    @Size(max = 100) @Valid List<PartyRequest> coordinators,
    @Size(max = 100) @Valid List<PartyRequest> monitors,
    @NotNull @Valid TimingRequest timing,
    @Size(max = 2000) String product) {

  /**
   * The timing: its words, which are read, or the words with the reading that a person decides on.
   *
   * @param kind given to correct the reading; the dates it needs come with it
   */
  public record TimingRequest(
      @NotBlank @Size(max = 1000) String words,
      TimingKind kind,
      LocalDate start,
      LocalDate end,
      LocalDate dueDay,
      DueWord dueWord,
      @Size(max = 400) List<@NotNull LocalDate> occurrences) {

    TaskTiming read(int planYear) {
      if (kind == null) {
        return TaskTiming.read(words, planYear);
      }
      return new TaskTiming(
          words,
          kind,
          start,
          end,
          dueDay,
          dueWord == null && dueDay != null ? DueWord.BY : dueWord,
          PlanRequest.orEmpty(occurrences).stream().sorted().distinct().toList(),
          false,
          true);
    }
  }
}
