package vn.dondoc.plan.cascade;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a task carries out, and whether it obliges its leads to make a plan of their own.
 *
 * @param parentTasks ids of tasks of the plans that this plan cites
 * @param subPlanDuty whether each lead is to make a plan that cites this one; the task's timing is
 *     its deadline
 */
@Schema(
    examples =
        """
          {"parentTasks": ["0193a1f2-8c1e-7b6a-9d55-2f6d2f0c0002"], "subPlanDuty": false}
          """)
public record LinkRequest(
    @NotNull @Size(max = 100) List<@NotNull UUID> parentTasks, boolean subPlanDuty) {}
