package vn.dondoc.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dondoc.platform.contract.task.AssignmentsTransferred;
import vn.dondoc.platform.inbox.Reaction;

/** Tells the heir of tasks that passed to it. */
@ApplicationScoped
class AssignmentTakeover implements Reaction<AssignmentsTransferred> {

  @Inject TakeoverNotice notice;

  @Override
  public Class<AssignmentsTransferred> event() {
    return AssignmentsTransferred.class;
  }

  @Override
  public void on(AssignmentsTransferred transferred) {
    notice.post(
        new TakeoverNotice.Passed(
            transferred.planId(),
            transferred.planId(),
            new NoticeCause.Act(transferred.actId(), transferred.act()),
            transferred.fromUnitId(),
            transferred.toUnitId()));
  }
}
