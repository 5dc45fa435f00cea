package vn.dondoc.task.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dondoc.platform.contract.organisation.ReformEnacted;
import vn.dondoc.platform.inbox.Reaction;
import vn.dondoc.platform.reform.ReformActs;

/** Keeps an act and leaves the work to {@link AssignmentPassing}. */
@ApplicationScoped
class ReformArrival implements Reaction<ReformEnacted> {

  @Inject ReformActs acts;

  @Override
  public Class<ReformEnacted> event() {
    return ReformEnacted.class;
  }

  @Override
  public void on(ReformEnacted act) {
    acts.enact(act, "select id, issued_at, document_date from plan");
  }
}
