package vn.dondoc.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import vn.dondoc.platform.contract.report.ObligationsTransferred;
import vn.dondoc.platform.contract.report.ReportsMissed;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentsOverdue;
import vn.dondoc.platform.contract.task.AssignmentsTransferred;
import vn.dondoc.platform.inbox.Projection;

/** Lets what is watched follow the heirs of units that a reform act ended. */
@ApplicationScoped
class TransferWatching {

  @Inject Watches watches;
  @Inject WatchSuccession succession;

  @Produces
  @Singleton
  Projection<AssignmentsTransferred> tasks() {
    return Facts.of(
        AssignmentsTransferred.class,
        passed ->
            succession.passed(
                WatchKey.tasks(passed.planId(), passed.toUnitId()),
                passed.fromUnitId(),
                passed.rows().stream().map(TransferWatching::item).toList()));
  }

  /** What passed to a body that takes no orders is not watched any more (T6). */
  private static DueItem item(AssignmentState row) {
    DueItem item = DueItem.of(row);
    return row.requested() ? item.closedByAct() : item;
  }

  @Produces
  @Singleton
  Projection<ObligationsTransferred> reports() {
    return Facts.of(
        ObligationsTransferred.class,
        passed -> {
          succession.passed(
              WatchKey.reports(passed.planId(), passed.regimeId(), passed.toUnitId()),
              passed.fromUnitId(),
              passed.rows().stream().map(DueItem::of).toList());
          WatchKey old = WatchKey.reports(passed.planId(), passed.regimeId(), passed.fromUnitId());
          watches.changed(old, passed.dropped().stream().map(DueItem::of).toList());
        });
  }

  @Produces
  @Singleton
  Projection<AssignmentsOverdue> overdue() {
    return Facts.of(
        AssignmentsOverdue.class,
        overdue ->
            succession.missed(
                overdue.unitId(), overdue.dueAt(), overdue.historical(), overdue.assignmentIds()));
  }

  @Produces
  @Singleton
  Projection<ReportsMissed> missed() {
    return Facts.of(
        ReportsMissed.class,
        missed ->
            succession.missed(
                missed.unitId(), missed.dueAt(), missed.historical(), missed.obligationIds()));
  }
}
