package vn.dondoc.report.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dondoc.platform.contract.task.AssignmentsAmended;
import vn.dondoc.platform.inbox.Projection;

/** Takes in what an amendment changed: rows that came, went, moved, or are counted elsewhere. */
@ApplicationScoped
class AssignmentsAmendedProjection implements Projection<AssignmentsAmended> {

  @Inject StatusBatch batch;

  @Override
  public Class<AssignmentsAmended> event() {
    return AssignmentsAmended.class;
  }

  @Override
  public void on(AssignmentsAmended amended) {
    amended.rows().forEach(row -> batch.add(row.assignment()));
  }
}
