package vn.dondoc.plan.cascade;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the unit does about the tasks of a plan above; tasks that are not named stay as they were.
 *
 * @param parent id of the plan above
 */
@Schema(
    examples =
        """
          {
            "parent": "0193a1f2-8c1e-7b6a-9d55-2f6d2f0c0001",
            "decisions": [
              {"task": "0193a1f2-8c1e-7b6a-9d55-2f6d2f0c0002", "decision": "DO"},
              {"task": "0193a1f2-8c1e-7b6a-9d55-2f6d2f0c0003", "decision": "SKIP", "reason": "Xã không có chợ"}
            ]
          }
          """)
public record TriageRequest(
    @NotNull UUID parent, @NotEmpty @Size(max = 5000) List<@NotNull @Valid OneDecision> decisions) {

  /**
   * A decision about one task.
   *
   * @param task id of the parent's task
   * @param reason needed to skip
   */
  public record OneDecision(
      @NotNull UUID task, @NotNull Decision decision, @Size(max = 2000) String reason) {}
}
