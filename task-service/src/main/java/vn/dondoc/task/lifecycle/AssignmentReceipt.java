package vn.dondoc.task.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.dondoc.platform.contract.task.AssignmentReceived;
import vn.dondoc.task.assignment.AssignmentAction;
import vn.dondoc.task.assignment.AssignmentView;
import vn.dondoc.task.assignment.Viewer;

/** The unit takes note of what it was given. */
@ApplicationScoped
public class AssignmentReceipt {

  @Inject AssignmentChange change;

  @Transactional
  public AssignmentView receive(UUID id, String ifMatch, Viewer viewer) {
    return change.make(
        id,
        ifMatch,
        viewer,
        new AssignmentChange.Act(
            AssignmentAction.RECEIVE,
            (assignment, row, now) -> assignment.receive(),
            HistoryEntryView.Content.NOTHING,
            AssignmentReceived::new,
            null));
  }
}
