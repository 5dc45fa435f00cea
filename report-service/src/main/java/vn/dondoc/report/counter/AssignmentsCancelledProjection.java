package vn.dondoc.report.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dondoc.platform.contract.task.AssignmentsCancelled;
import vn.dondoc.platform.inbox.Projection;

/** Takes in what the end of a plan cancelled: it is counted no more. */
@ApplicationScoped
class AssignmentsCancelledProjection implements Projection<AssignmentsCancelled> {

  @Inject StatusBatch batch;

  @Override
  public Class<AssignmentsCancelled> event() {
    return AssignmentsCancelled.class;
  }

  @Override
  public void on(AssignmentsCancelled cancelled) {
    cancelled.rows().forEach(batch::add);
  }
}
