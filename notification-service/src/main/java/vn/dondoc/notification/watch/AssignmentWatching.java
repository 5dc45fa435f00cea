package vn.dondoc.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import vn.dondoc.platform.contract.plan.AmendmentEffect;
import vn.dondoc.platform.contract.task.AmendedAssignment;
import vn.dondoc.platform.contract.task.AssignmentCompleted;
import vn.dondoc.platform.contract.task.AssignmentExtended;
import vn.dondoc.platform.contract.task.AssignmentFact;
import vn.dondoc.platform.contract.task.AssignmentProgressed;
import vn.dondoc.platform.contract.task.AssignmentReceived;
import vn.dondoc.platform.contract.task.AssignmentReturned;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentSubmitted;
import vn.dondoc.platform.contract.task.AssignmentsAmended;
import vn.dondoc.platform.contract.task.AssignmentsCancelled;
import vn.dondoc.platform.contract.task.AssignmentsMade;
import vn.dondoc.platform.contract.task.AssignmentsOverdue;
import vn.dondoc.platform.inbox.Projection;

/** Watches the dated assignments; a request to a body that takes no orders is not watched (T6). */
@ApplicationScoped
class AssignmentWatching {

  @Inject Watches watches;

  @Produces
  @Singleton
  Projection<AssignmentsMade> made() {
    return Facts.of(
        AssignmentsMade.class,
        made -> {
          List<DueItem> items =
              made.rows().stream().filter(a -> !a.requested()).map(DueItem::of).toList();
          watches.opened(
              WatchKey.tasks(made.planId(), made.unitId()), items, made.planIssuedAt(), true);
        });
  }

  @Produces
  @Singleton
  Projection<AssignmentsAmended> amended() {
    return Facts.of(
        AssignmentsAmended.class,
        amended -> {
          WatchKey key = WatchKey.tasks(amended.planId(), amended.unitId());
          watches.opened(key, watched(amended, true), amended.at(), true);
          watches.changed(key, watched(amended, false));
        });
  }

  private static List<DueItem> watched(AssignmentsAmended amended, boolean added) {
    return amended.rows().stream()
        .filter(row -> added == (row.effect() == AmendmentEffect.ADDED))
        .map(AmendedAssignment::assignment)
        .filter(assignment -> !assignment.requested())
        .map(DueItem::of)
        .toList();
  }

  @Produces
  @Singleton
  Projection<AssignmentsCancelled> cancelled() {
    return Facts.of(
        AssignmentsCancelled.class,
        cancelled ->
            watches.changed(
                WatchKey.tasks(cancelled.planId(), cancelled.unitId()),
                cancelled.rows().stream().filter(a -> !a.requested()).map(DueItem::of).toList()));
  }

  @Produces
  @Singleton
  Projection<AssignmentsOverdue> overdue() {
    return Facts.of(
        AssignmentsOverdue.class,
        overdue ->
            watches.missed(
                WatchKey.tasks(overdue.planId(), overdue.unitId()),
                overdue.dueAt(),
                overdue.historical()));
  }

  @Produces
  @Singleton
  Projection<AssignmentReceived> received() {
    return fact(AssignmentReceived.class);
  }

  @Produces
  @Singleton
  Projection<AssignmentProgressed> progressed() {
    return fact(AssignmentProgressed.class);
  }

  @Produces
  @Singleton
  Projection<AssignmentSubmitted> submitted() {
    return fact(AssignmentSubmitted.class);
  }

  @Produces
  @Singleton
  Projection<AssignmentReturned> returned() {
    return fact(AssignmentReturned.class);
  }

  @Produces
  @Singleton
  Projection<AssignmentCompleted> completed() {
    return fact(AssignmentCompleted.class);
  }

  @Produces
  @Singleton
  Projection<AssignmentExtended> extended() {
    return fact(AssignmentExtended.class);
  }

  private <E extends AssignmentFact> Projection<E> fact(Class<E> type) {
    return Facts.of(
        type,
        fact -> {
          AssignmentState state = fact.assignment();
          if (!state.requested()) {
            watches.changed(
                WatchKey.tasks(state.planId(), state.unitId()), List.of(DueItem.of(state)));
          }
        });
  }
}
