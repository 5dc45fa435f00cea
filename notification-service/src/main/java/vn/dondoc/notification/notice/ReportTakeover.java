package vn.dondoc.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dondoc.platform.contract.report.ObligationsTransferred;
import vn.dondoc.platform.inbox.Reaction;

/** Tells the heir of reports that passed to it. */
@ApplicationScoped
class ReportTakeover implements Reaction<ObligationsTransferred> {

  @Inject TakeoverNotice notice;

  @Override
  public Class<ObligationsTransferred> event() {
    return ObligationsTransferred.class;
  }

  @Override
  public void on(ObligationsTransferred transferred) {
    if (transferred.rows().isEmpty()) {
      return;
    }
    notice.post(
        new TakeoverNotice.Passed(
            transferred.planId(),
            transferred.planId() == null ? transferred.regimeId() : transferred.planId(),
            new NoticeCause.Act(transferred.actId(), transferred.act()),
            transferred.fromUnitId(),
            transferred.toUnitId()));
  }
}
