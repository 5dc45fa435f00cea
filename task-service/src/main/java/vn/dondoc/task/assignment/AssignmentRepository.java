package vn.dondoc.task.assignment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;

/** Loads assignments to change them; {@link AssignmentRows#lock} comes first. */
@ApplicationScoped
public class AssignmentRepository implements PanacheRepositoryBase<Assignment, UUID> {

  public Assignment require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new DomainException(CommonProblem.NOT_FOUND));
  }
}
