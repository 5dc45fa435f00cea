package vn.dondoc.plan.amendment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.plan.PlanVersion;
import vn.dondoc.platform.contract.plan.AmendmentFacts;

/**
 * An issued version of a plan in the list of them.
 *
 * @param validFrom when it was issued in the system; it was in force until the next one was
 * @param document by which document and why it was amended, absent of version 1
 */
public record PlanVersionView(
    int version, Instant validFrom, @Nullable AmendmentFacts document, int tasks, int regimes) {

  static PlanVersionView from(PlanVersion version) {
    return new PlanVersionView(
        version.number(),
        version.validFrom(),
        version.amendment(),
        version.content().tasks().size(),
        version.content().regimes().size());
  }
}
