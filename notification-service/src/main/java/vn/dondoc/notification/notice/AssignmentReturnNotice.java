package vn.dondoc.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dondoc.notification.watch.WatchKind;
import vn.dondoc.platform.contract.task.AssignmentReturned;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.inbox.Reaction;

/** Tells the officers of a unit that a result was returned. */
@ApplicationScoped
class AssignmentReturnNotice implements Reaction<AssignmentReturned> {

  @Inject ReturnNotice notice;

  @Override
  public Class<AssignmentReturned> event() {
    return AssignmentReturned.class;
  }

  @Override
  public void on(AssignmentReturned returned) {
    AssignmentState state = returned.assignment();
    notice.post(
        state.unitId(),
        NoticeCause.item(
            WatchKind.TASK,
            state.planId(),
            state.planId(),
            new NoticeCause.Item(state.id(), state.version(), state.taskId(), state.occurrence()),
            state.dueAt()));
  }
}
