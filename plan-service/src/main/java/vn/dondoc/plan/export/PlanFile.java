package vn.dondoc.plan.export;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.TaskOrigin;
import vn.dondoc.plan.plan.TaskTiming;
import vn.dondoc.platform.contract.plan.DataWindow;
import vn.dondoc.platform.contract.plan.DueWord;
import vn.dondoc.platform.contract.plan.Frequency;
import vn.dondoc.platform.contract.plan.ListedPeriod;
import vn.dondoc.platform.contract.plan.Relation;

/**
 * A plan as a file, version 1: everything its text says, units by organisation code and groups by
 * name. What the system adds (ids, status, acknowledgements) stays behind: a file that is read is a
 * draft. The version only grows optional fields.
 *
 * @param format {@code dondoc-plan/1}
 * @param issuer organisation code of the issuing unit, {@code focal} of the focal agency
 * @param tasks in their order
 * @param regimes by name
 * @param warnings what an import left to be looked at
 */
@Schema(
    examples =
        """
          {
            "format": "dondoc-plan/1",
            "issuer": "H99",
            "focal": "H99.03",
            "related": [{"unit": "H99.90", "relation": "MONITOR"}],
            "head": {
              "instrumentType": "Kế hoạch",
              "title": "Nâng cao Chỉ số PAPI năm 2026",
              "years": [2026],
              "indices": ["PAPI"],
              "legalBases": [],
              "purposes": ["Nâng cao chất lượng phục vụ người dân"],
              "requirements": [],
              "recipients": [{"name": "Các sở, ban, ngành", "mark": "t/h"}],
              "tolerantBefore": false
            },
            "tasks": [
              {
                "number": "1",
                "text": "Công khai thủ tục hành chính tại trụ sở",
                "dimensions": ["PAPI-5"],
                "leads": [{"name": "UBND cấp xã", "group": "UBND cấp xã"}],
                "coordinators": [{"name": "Sở Tư pháp", "unit": "H99.04"}],
                "monitors": [],
                "timing": {
                  "words": "Trước ngày 30/6/2026",
                  "kind": "DEADLINE",
                  "dueDay": "2026-06-30",
                  "dueWord": "BEFORE",
                  "occurrences": [],
                  "needsResolution": false,
                  "corrected": false
                }
              }
            ],
            "regimes": [],
            "warnings": []
          }
          """)
public record PlanFile(
    @NotBlank @Pattern(regexp = PlanFile.FORMAT) String format,
    @NotBlank @Size(max = 35) String issuer,
    @NotBlank @Size(max = 35) String focal,
    @NotNull @Size(max = 50) List<@NotNull @Valid Related> related,
    @NotNull PlanHead head,
    @NotNull @Size(max = 5000) List<@NotNull @Valid Task> tasks,
    @NotNull @Size(max = 200) List<@NotNull @Valid Regime> regimes,
    @NotNull @Size(max = 5000) List<@NotNull @Valid Warning> warnings) {

  static final String FORMAT = "dondoc-plan/1";

  /** Another unit concerned with the plan. */
  public record Related(@NotBlank @Size(max = 35) String unit, @NotNull Relation relation) {}

  /** An agency as printed, and the unit or the group it is; neither where it is unknown. */
  public record Agency(
      @NotBlank @Size(max = 2000) String name,
      @Size(max = 35) String unit,
      @Size(max = 500) String group,
      @Size(max = 2000) String scope) {}

  /**
   * A row of an appendix, or a duty in the text.
   *
   * @param origin APPENDIX by default
   * @param appendix name of the appendix of the head, absent where there is one only
   * @param parentTasks tasks of the plans above that it carries out, absent where there are none
   * @param subPlanDuty true where its leads are to make a plan of their own, absent where not
   */
  public record Task(
      @Size(max = 50) String number,
      @NotBlank @Size(max = 50_000) String text,
      @Size(max = 2000) String group,
      @NotNull @Size(max = 50) List<@NotBlank @Size(max = 50) String> dimensions,
      @NotNull @Size(max = 200) List<@NotNull @Valid Agency> leads,
      @NotNull @Size(max = 200) List<@NotNull @Valid Agency> coordinators,
      @NotNull @Size(max = 200) List<@NotNull @Valid Agency> monitors,
      @NotNull TaskTiming timing,
      @Size(max = 5000) String product,
      Integer sourceLine,
      TaskOrigin origin,
      @Size(max = 100) String appendix,
      @Size(max = 100) List<@NotNull @Valid ParentTask> parentTasks,
      Boolean subPlanDuty) {}

  /**
   * A task of a plan above.
   *
   * @param plan as {@code planId} of the parents of the head
   * @param task its place in that plan, from 1
   */
  public record ParentTask(@NotNull UUID plan, @Min(1) int task) {}

  /** A reporting regime; {@code receiver} and {@code through} are organisation codes. */
  public record Regime(
      @NotBlank @Size(max = 1000) String name,
      @NotNull @Size(max = 200) List<@NotNull @Valid Agency> reporters,
      @NotBlank @Size(max = 35) String receiver,
      @Size(max = 35) String through,
      @NotNull Frequency frequency,
      @NotNull DataWindow dataWindow,
      @Min(1) @Max(31) Integer dueDayOfLastMonth,
      @NotNull DueWord dueWord,
      @Min(0) @Max(250) int graceWorkingDays,
      @Min(0) @Max(250) int lockWorkingDays,
      boolean headApproves,
      @NotNull @Size(max = 100) List<@NotNull ListedPeriod> periods) {}

  /** Something an import left to be looked at. */
  public record Warning(
      @NotBlank @Size(max = 100) String code,
      Integer line,
      @NotBlank @Size(max = 5000) String vi,
      @NotBlank @Size(max = 5000) String en) {}
}
