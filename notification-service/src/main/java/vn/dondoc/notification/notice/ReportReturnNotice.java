package vn.dondoc.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dondoc.notification.watch.WatchKind;
import vn.dondoc.platform.contract.report.ObligationState;
import vn.dondoc.platform.contract.report.ReportReturned;
import vn.dondoc.platform.inbox.Reaction;

/** Tells the officers of a unit that a report was returned. */
@ApplicationScoped
class ReportReturnNotice implements Reaction<ReportReturned> {

  @Inject ReturnNotice notice;

  @Override
  public Class<ReportReturned> event() {
    return ReportReturned.class;
  }

  @Override
  public void on(ReportReturned returned) {
    ObligationState state = returned.obligation();
    notice.post(
        state.unitId(),
        NoticeCause.item(
            WatchKind.REPORT,
            state.planId(),
            state.planId() == null ? state.regimeId() : state.planId(),
            new NoticeCause.Item(state.id(), state.version(), state.regimeId(), state.period()),
            state.dueAt()));
  }
}
