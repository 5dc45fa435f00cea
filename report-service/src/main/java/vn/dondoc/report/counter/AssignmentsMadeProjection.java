package vn.dondoc.report.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dondoc.platform.contract.task.AssignmentsMade;
import vn.dondoc.platform.inbox.Projection;

/** Takes in what a plan asks of a unit. */
@ApplicationScoped
class AssignmentsMadeProjection implements Projection<AssignmentsMade> {

  @Inject StatusBatch batch;

  @Override
  public Class<AssignmentsMade> event() {
    return AssignmentsMade.class;
  }

  @Override
  public void on(AssignmentsMade made) {
    made.rows().forEach(batch::add);
  }
}
