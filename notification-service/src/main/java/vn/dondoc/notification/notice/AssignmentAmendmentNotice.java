package vn.dondoc.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dondoc.notification.watch.WatchKind;
import vn.dondoc.platform.contract.task.AssignmentsAmended;
import vn.dondoc.platform.inbox.Reaction;

/** Tells a unit what an amendment changed of its tasks, on the first part. */
@ApplicationScoped
class AssignmentAmendmentNotice implements Reaction<AssignmentsAmended> {

  @Inject AmendmentNotice notice;

  @Override
  public Class<AssignmentsAmended> event() {
    return AssignmentsAmended.class;
  }

  @Override
  public void on(AssignmentsAmended amended) {
    if (amended.part() != 1) {
      return;
    }
    notice.post(
        new AmendmentNotice.Amended(
            amended.planId(),
            amended.planVersion(),
            amended.unitId(),
            WatchKind.TASK,
            amended.amendment(),
            amended.rows().stream().allMatch(row -> row.assignment().requested()),
            amended.rows().stream()
                .map(
                    row ->
                        new AmendmentNotice.Change(
                            row.effect(),
                            row.assignment().taskId(),
                            row.assignment().occurrence(),
                            row.assignment().dueAt()))
                .toList()));
  }
}
