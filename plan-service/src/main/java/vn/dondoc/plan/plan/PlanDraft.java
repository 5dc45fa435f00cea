package vn.dondoc.plan.plan;

import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.contract.plan.RelatedUnit;

/**
 * A whole plan before it is saved as a draft, as an import, a file or a clone puts it together.
 *
 * @param tasks in their order
 * @param warnings what a person should look at before the plan is issued
 */
public record PlanDraft(
    PlanHead head,
    UUID issuerId,
    UUID focalId,
    List<RelatedUnit> related,
    List<TaskText> tasks,
    List<RegimeRule> regimes,
    List<ImportedWarning> warnings) {}
