package vn.dondoc.task.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import vn.dondoc.platform.contract.task.AssignmentSubmitted;
import vn.dondoc.task.assignment.AssignmentAction;
import vn.dondoc.task.assignment.AssignmentView;
import vn.dondoc.task.assignment.Viewer;
import vn.dondoc.task.evidence.EvidenceRegister;

/** The unit hands its result in for verification. */
@ApplicationScoped
public class AssignmentSubmission {

  @Inject AssignmentChange change;
  @Inject EvidenceRegister evidence;

  @Transactional
  public AssignmentView submit(
      UUID id, String ifMatch, SubmitAssignmentRequest request, Viewer viewer) {
    return change.make(
        id,
        ifMatch,
        viewer,
        new AssignmentChange.Act(
            AssignmentAction.SUBMIT,
            (assignment, row, now) -> {
              evidence.requireAll(id, request.evidence(), "/product/evidence");
              assignment.submit(row.task().product() != null, request.bringsProduct(), now);
            },
            HistoryEntryView.Content.of(request),
            AssignmentSubmitted::new,
            request.waiver()));
  }
}
