package vn.dondoc.notification.reform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dondoc.platform.contract.organisation.ReformEnacted;
import vn.dondoc.platform.inbox.Reaction;
import vn.dondoc.platform.reform.ReformActs;

/** An ended unit's heir oversees what the unit oversaw. */
@ApplicationScoped
class ReformArrival implements Reaction<ReformEnacted> {

  private static final String NOTHING_OF_OUR_OWN =
      "select id, issued_at, cast(null as date) as document_date from plan_replica where false";

  @Inject ReformActs acts;

  @Override
  public Class<ReformEnacted> event() {
    return ReformEnacted.class;
  }

  @Override
  public void on(ReformEnacted act) {
    acts.enact(act, NOTHING_OF_OUR_OWN);
    acts.passRelations(act.actId());
  }
}
