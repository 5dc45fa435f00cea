package vn.dondoc.plan.amendment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.problem.DomainException;

/** Amendments of plans. Whoever asks has read the plan and runs it. */
@ApplicationScoped
public class AmendmentRepository implements PanacheRepositoryBase<Amendment, UUID> {

  /** Oldest first. */
  List<Amendment> of(UUID planId) {
    return list("planId = ?1 order by ordinal", planId);
  }

  /** Of the next one of a plan whose row is held. */
  int nextOrdinal(UUID planId) {
    return Math.toIntExact(count("planId", planId)) + 1;
  }

  Amendment require(UUID planId, UUID id) {
    return find("planId = ?1 and id = ?2", planId, id)
        .firstResultOptional()
        .orElseThrow(() -> new DomainException(AmendmentProblem.AMENDMENT_NOT_FOUND));
  }

  /** As it is once whoever writes it now has finished. */
  Amendment requireLocked(UUID planId, UUID id) {
    return find("planId = ?1 and id = ?2", planId, id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .orElseThrow(() -> new DomainException(AmendmentProblem.AMENDMENT_NOT_FOUND));
  }

  boolean hasOpen(UUID planId) {
    return count("planId = ?1 and status in ?2", planId, AmendmentStatus.OPEN) > 0;
  }
}
