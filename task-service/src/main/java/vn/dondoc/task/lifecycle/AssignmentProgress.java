package vn.dondoc.task.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.dondoc.platform.contract.task.AssignmentProgressed;
import vn.dondoc.task.assignment.AssignmentAction;
import vn.dondoc.task.assignment.AssignmentView;
import vn.dondoc.task.assignment.Viewer;

/** The unit reports how far it is; every report stays readable in the history. */
@ApplicationScoped
public class AssignmentProgress {

  @Inject AssignmentChange change;

  @Transactional
  public AssignmentView record(
      UUID id, String ifMatch, RecordProgressRequest request, Viewer viewer) {
    return change.make(
        id,
        ifMatch,
        viewer,
        new AssignmentChange.Act(
            AssignmentAction.PROGRESS,
            (assignment, row, now) -> assignment.progress(request.percent()),
            HistoryEntryView.Content.of(request),
            AssignmentProgressed::new,
            null));
  }
}
