package vn.dondoc.plan.amendment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.PlanStep;
import vn.dondoc.platform.contract.plan.AmendmentFacts;

/**
 * An amendment as the API shows it.
 *
 * @param ordinal first, second, third amendment of the plan, those given up counted too
 * @param baseVersion issued version that it was begun on
 * @param document by which document and why; incomplete while it is drafted
 * @param steps how it was submitted and given back, oldest first
 * @param issuedVersion the version that it became, absent before
 */
public record AmendmentView(
    UUID id,
    long version,
    UUID planId,
    int ordinal,
    int baseVersion,
    AmendmentStatus status,
    AmendmentFacts document,
    PlanHead head,
    Instant createdAt,
    int tasks,
    int regimes,
    List<PlanStep> steps,
    @Nullable Integer issuedVersion) {

  static AmendmentView from(Amendment amendment) {
    return new AmendmentView(
        amendment.id(),
        amendment.version(),
        amendment.planId(),
        amendment.ordinal(),
        amendment.baseVersion(),
        amendment.status(),
        amendment.document(),
        amendment.content().head(),
        amendment.createdAt(),
        amendment.content().tasks().size(),
        amendment.content().regimes().size(),
        amendment.steps(),
        amendment.issuedVersion());
  }
}
