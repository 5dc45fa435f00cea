package vn.dondoc.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dondoc.notification.watch.WatchKind;
import vn.dondoc.platform.contract.report.ObligationsAmended;
import vn.dondoc.platform.inbox.Reaction;

/** Tells a unit what an amendment changed of the reports that it owes, on the first part. */
@ApplicationScoped
class ReportAmendmentNotice implements Reaction<ObligationsAmended> {

  @Inject AmendmentNotice notice;

  @Override
  public Class<ObligationsAmended> event() {
    return ObligationsAmended.class;
  }

  @Override
  public void on(ObligationsAmended amended) {
    if (amended.part() != 1) {
      return;
    }
    notice.post(
        new AmendmentNotice.Amended(
            amended.planId(),
            amended.planVersion(),
            amended.unitId(),
            WatchKind.REPORT,
            amended.amendment(),
            amended.rows().stream().noneMatch(row -> row.escalates()),
            amended.rows().stream()
                .map(
                    row ->
                        new AmendmentNotice.Change(
                            row.effect(),
                            row.obligation().regimeId(),
                            row.obligation().period(),
                            row.obligation().dueAt()))
                .toList()));
  }
}
