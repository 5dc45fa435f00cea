package vn.dondoc.plan.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.problem.DomainException;

/** The issued versions of plans. Whoever asks has read the plan, and so may see it. */
@ApplicationScoped
public class PlanVersionRepository implements PanacheRepositoryBase<PlanVersion, UUID> {

  /** Oldest first. */
  public List<PlanVersion> of(UUID planId) {
    return list("planId = ?1 order by number", planId);
  }

  public PlanVersion require(UUID planId, int number) {
    return find("planId = ?1 and number = ?2", planId, number)
        .firstResultOptional()
        .orElseThrow(
            () -> new DomainException(PlanProblem.VERSION_NOT_FOUND, Integer.toString(number)));
  }

  /** The version that was in force at the end of what {@code asOf} means. */
  public PlanVersion at(UUID planId, AsOf asOf) {
    return find("planId = ?1 and validFrom < ?2 order by number desc", planId, asOf.until())
        .firstResultOptional()
        .orElseThrow(() -> new DomainException(PlanProblem.PLAN_NOT_ISSUED_THEN, asOf.given()));
  }
}
