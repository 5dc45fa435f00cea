package vn.dondoc.plan.plan;

import jakarta.validation.constraints.Size;

/**
 * An agency by the name printed in the plan, by organisation code, or both; the code decides.
 *
 * @param name as printed; found among the units of the issuer's territory and the generic groups
 * @param unit organisation code
 * @param scope what of the task it answers for
 */
public record PartyRequest(
    @Size(max = 500) String name, @Size(max = 35) String unit, @Size(max = 1000) String scope) {}
