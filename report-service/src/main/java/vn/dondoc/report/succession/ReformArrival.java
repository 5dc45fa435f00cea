package vn.dondoc.report.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dondoc.platform.contract.organisation.ReformEnacted;
import vn.dondoc.platform.inbox.Reaction;
import vn.dondoc.platform.reform.ReformActs;

/** Keeps an act and leaves the work to {@link ObligationPassing}. */
@ApplicationScoped
class ReformArrival implements Reaction<ReformEnacted> {

  /** Plans, and standing regimes, which no document dates. */
  private static final String OWNERS =
      """
      select id, issued_at, document_date from plan
      union all
      select id, cast(null as timestamptz), cast(null as date) from regime where plan_id is null
      """;

  @Inject ReformActs acts;

  @Override
  public Class<ReformEnacted> event() {
    return ReformEnacted.class;
  }

  @Override
  public void on(ReformEnacted act) {
    acts.enact(act, OWNERS);
  }
}
