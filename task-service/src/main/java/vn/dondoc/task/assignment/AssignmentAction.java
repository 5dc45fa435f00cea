package vn.dondoc.task.assignment;

import static vn.dondoc.platform.contract.task.AssignmentStatus.CANCELLED;
import static vn.dondoc.platform.contract.task.AssignmentStatus.COMPLETED;
import static vn.dondoc.platform.contract.task.AssignmentStatus.IN_PROGRESS;
import static vn.dondoc.platform.contract.task.AssignmentStatus.RECEIVED;
import static vn.dondoc.platform.contract.task.AssignmentStatus.RETURNED;
import static vn.dondoc.platform.contract.task.AssignmentStatus.SUBMITTED;
import static vn.dondoc.platform.contract.task.AssignmentStatus.SUSPENDED;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.access.Role;
import vn.dondoc.platform.contract.task.AssignmentStatus;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;

/**
 * What can be done to an assignment, by whom and from which state. Views list it and commands
 * refuse by it, so that the two never differ.
 */
public enum AssignmentAction {
  RECEIVE(true, RECEIVED),
  PROGRESS(true, IN_PROGRESS),
  /** Adding evidence moves no state; only what has ended takes none. */
  ADD_EVIDENCE(true, null),
  SUBMIT(true, SUBMITTED),
  VERIFY(false, COMPLETED),
  RETURN(false, RETURNED);

  private static final Set<AssignmentStatus> ENDED = EnumSet.of(COMPLETED, SUSPENDED, CANCELLED);

  private final boolean owners;
  private final AssignmentStatus target;

  AssignmentAction(boolean owners, AssignmentStatus target) {
    this.owners = owners;
    this.target = target;
  }

  /** Why this caller may not do it now; empty where nothing stands against it. */
  Optional<DomainException> refusal(Actor actor, AssignmentRow row) {
    return forbidden(actor, row).or(() -> blocked(row));
  }

  /** Refuses a caller who may never do this to this assignment. */
  public void requirePermission(Actor actor, AssignmentRow row) {
    forbidden(actor, row)
        .ifPresent(
            refused -> {
              throw refused;
            });
  }

  /** Refuses what the state of the assignment does not allow. */
  public void requireState(AssignmentRow row) {
    blocked(row)
        .ifPresent(
            refused -> {
              throw refused;
            });
  }

  private Optional<DomainException> forbidden(Actor actor, AssignmentRow row) {
    boolean role = owners ? actor.is(Role.OFFICER) || actor.is(Role.LEADER) : actor.is(Role.FOCAL);
    if (!role) {
      return Optional.of(new DomainException(CommonProblem.ROLE_REQUIRED));
    }
    if (owners && !row.state().unitId().equals(actor.unitId())) {
      return Optional.of(
          new DomainException(AssignmentProblem.NOT_YOUR_ASSIGNMENT, row.unit().name()));
    }
    if (!owners && !row.verifies()) {
      return Optional.of(new DomainException(AssignmentProblem.NOT_THE_VERIFIER));
    }
    return Optional.empty();
  }

  private Optional<DomainException> blocked(AssignmentRow row) {
    AssignmentStatus now = row.state().status();
    if (now == CANCELLED) {
      return Optional.of(new DomainException(AssignmentProblem.ASSIGNMENT_CANCELLED));
    }
    // What was handed in before the plan was closed is still verified: the review is not the
    // unit's.
    if (row.closedAt() != null && this != VERIFY) {
      return Optional.of(new DomainException(AssignmentProblem.PLAN_CLOSED));
    }
    boolean open = target == null ? !ENDED.contains(now) : Assignment.legal(now, target);
    return open
        ? Optional.empty()
        : Optional.of(new DomainException(AssignmentProblem.STATE_NOT_ALLOWED, now));
  }
}
