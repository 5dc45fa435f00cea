package vn.dondoc.task.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Function;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.contract.task.AssignmentFact;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.outbox.Outbox;
import vn.dondoc.platform.rest.Version;
import vn.dondoc.task.assignment.Assignment;
import vn.dondoc.task.assignment.AssignmentAction;
import vn.dondoc.task.assignment.AssignmentRepository;
import vn.dondoc.task.assignment.AssignmentRow;
import vn.dondoc.task.assignment.AssignmentRows;
import vn.dondoc.task.assignment.AssignmentView;
import vn.dondoc.task.assignment.AssignmentViews;
import vn.dondoc.task.assignment.Viewer;

/**
 * What every act on an assignment has in common: lock the visible row, check caller, version and
 * state in this order, let the entity decide, then history, audit and event.
 */
@ApplicationScoped
class AssignmentChange {

  @Inject AssignmentRows rows;
  @Inject AssignmentRepository repository;
  @Inject AssignmentHistory history;
  @Inject AssignmentViews views;
  @Inject Audit audit;
  @Inject Outbox outbox;
  @Inject InstantSource clock;

  /** Lets the entity decide. */
  @FunctionalInterface
  interface Decision {
    void on(Assignment assignment, AssignmentRow row, Instant now);
  }

  /**
   * An act.
   *
   * @param fact the event of it
   * @param reason for the audit, null where none was asked for
   */
  record Act(
      AssignmentAction action,
      Decision decision,
      HistoryEntryView.Content content,
      Function<AssignmentState, AssignmentFact> fact,
      String reason) {}

  @Transactional(Transactional.TxType.MANDATORY)
  AssignmentView make(UUID id, String ifMatch, Viewer viewer, Act act) {
    AssignmentRow before = rows.lock(id, viewer.unit());
    act.action().requirePermission(viewer.actor(), before);
    Version.require(ifMatch, before.state().version());
    act.action().requireState(before);
    Instant now = clock.instant();
    Assignment assignment = repository.require(id);
    act.decision().on(assignment, before, now);
    repository.flush();
    AssignmentRow after = before.with(assignment.state(before.task().dimensions()));
    history.add(
        assignment.entries(), now, act.action(), after.state(), viewer.actor(), act.content());
    audit.record(
        viewer.actor(),
        "assignment." + act.action().name().toLowerCase(java.util.Locale.ROOT),
        "assignment",
        id,
        before.state(),
        after.state(),
        act.reason());
    outbox.add(act.fact().apply(after.state()));
    return views.one(after, viewer);
  }
}
