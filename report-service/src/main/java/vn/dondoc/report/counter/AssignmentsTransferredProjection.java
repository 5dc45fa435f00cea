package vn.dondoc.report.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dondoc.platform.contract.task.AssignmentsTransferred;
import vn.dondoc.platform.inbox.Projection;

/** Takes in what passed to an heir: the counters of both units change by the same rows. */
@ApplicationScoped
class AssignmentsTransferredProjection implements Projection<AssignmentsTransferred> {

  @Inject StatusBatch batch;

  @Override
  public Class<AssignmentsTransferred> event() {
    return AssignmentsTransferred.class;
  }

  @Override
  public void on(AssignmentsTransferred transferred) {
    transferred.rows().forEach(batch::add);
  }
}
