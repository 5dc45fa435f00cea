package vn.dondoc.plan.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.dondoc.plan.organisation.UnitView;

/**
 * A plan as the API shows it.
 *
 * @param issuedVersion the version in force, 0 before the plan was issued
 * @param steps what was done with the plan as a whole, oldest first
 * @param actions what the caller may do next; none of a plan as it was
 * @param sources where the values of its head stand in the imported document, of a single plan as
 *     it is; none of what was typed
 * @param standing how far it was carried out to the units, absent before it was issued
 */
public record PlanView(
    UUID id,
    long version,
    PlanStatus status,
    PlanHead head,
    List<SourceView> sources,
    UnitView issuer,
    UnitView focal,
    Instant issuedAt,
    int issuedVersion,
    List<PlanStep> steps,
    int tasks,
    int regimes,
    Standing standing,
    List<ActionView> actions) {

  /** Counts told by the services that act on the plan; absent until they have. */
  public record Standing(
      Integer assignments, Integer assignedUnits, Integer obligations, Integer reportingUnits) {}

  /**
   * Something that may be done next; {@code refusedBecause} names the code of the problem where it
   * would be refused.
   */
  public record ActionView(String action, boolean allowed, String refusedBecause) {}

  PlanView withSources(List<SourceView> places) {
    return new PlanView(
        id,
        version,
        status,
        head,
        places,
        issuer,
        focal,
        issuedAt,
        issuedVersion,
        steps,
        tasks,
        regimes,
        standing,
        actions);
  }
}
