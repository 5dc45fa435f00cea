package vn.dondoc.task.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.dondoc.platform.contract.task.AssignmentCompleted;
import vn.dondoc.platform.contract.task.AssignmentReturned;
import vn.dondoc.task.assignment.AssignmentAction;
import vn.dondoc.task.assignment.AssignmentView;
import vn.dondoc.task.assignment.Viewer;

/** The focal agency confirms a result or sends it back. */
@ApplicationScoped
public class AssignmentVerification {

  @Inject AssignmentChange change;

  @Transactional
  public AssignmentView verify(UUID id, String ifMatch, String note, Viewer viewer) {
    return change.make(
        id,
        ifMatch,
        viewer,
        new AssignmentChange.Act(
            AssignmentAction.VERIFY,
            (assignment, row, now) -> assignment.complete(row.task().product() != null, now),
            HistoryEntryView.Content.ofNote(note),
            AssignmentCompleted::new,
            note));
  }

  @Transactional
  public AssignmentView giveBack(UUID id, String ifMatch, String reason, Viewer viewer) {
    return change.make(
        id,
        ifMatch,
        viewer,
        new AssignmentChange.Act(
            AssignmentAction.RETURN,
            (assignment, row, now) -> assignment.giveBack(),
            HistoryEntryView.Content.ofReason(reason),
            AssignmentReturned::new,
            reason));
  }
}
