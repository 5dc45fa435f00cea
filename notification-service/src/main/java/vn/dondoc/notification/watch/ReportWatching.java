package vn.dondoc.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.platform.access.Relations;
import vn.dondoc.platform.contract.plan.Relation;
import vn.dondoc.platform.contract.report.ObligationState;
import vn.dondoc.platform.contract.report.ObligationsOpened;
import vn.dondoc.platform.contract.report.ReportAccepted;
import vn.dondoc.platform.contract.report.ReportFact;
import vn.dondoc.platform.contract.report.ReportReturned;
import vn.dondoc.platform.contract.report.ReportSubmitted;
import vn.dondoc.platform.contract.report.ReportsMissed;
import vn.dondoc.platform.inbox.Projection;

/** Watches the reports that are owed. */
@ApplicationScoped
class ReportWatching {

  @Inject Watches watches;
  @Inject Relations relations;

  @Produces
  @Singleton
  Projection<ObligationsOpened> opened() {
    return Facts.of(
        ObligationsOpened.class,
        opened -> {
          relations.grant(receivers(opened));
          watches.opened(
              WatchKey.reports(opened.planId(), opened.regimeId(), opened.unitId()),
              opened.rows().stream().map(DueItem::of).toList(),
              opened.planIssuedAt(),
              opened.escalates());
        });
  }

  private static List<Relations.Grant> receivers(ObligationsOpened opened) {
    List<Relations.Grant> grants = new ArrayList<>();
    if (opened.receiverUnitId() != null) {
      grants.add(new Relations.Grant(opened.regimeId(), opened.receiverUnitId(), Relation.RECEIVE));
    }
    if (opened.throughUnitId() != null) {
      grants.add(new Relations.Grant(opened.regimeId(), opened.throughUnitId(), Relation.THROUGH));
    }
    return grants;
  }

  @Produces
  @Singleton
  Projection<ReportsMissed> missed() {
    return Facts.of(
        ReportsMissed.class,
        missed ->
            watches.missed(
                WatchKey.reports(missed.planId(), missed.regimeId(), missed.unitId()),
                missed.dueAt(),
                missed.historical()));
  }

  @Produces
  @Singleton
  Projection<ReportSubmitted> submitted() {
    return fact(ReportSubmitted.class);
  }

  @Produces
  @Singleton
  Projection<ReportReturned> returned() {
    return fact(ReportReturned.class);
  }

  @Produces
  @Singleton
  Projection<ReportAccepted> accepted() {
    return fact(ReportAccepted.class);
  }

  private <E extends ReportFact> Projection<E> fact(Class<E> type) {
    return Facts.of(
        type,
        fact -> {
          ObligationState state = fact.obligation();
          watches.changed(
              WatchKey.reports(state.planId(), state.regimeId(), state.unitId()),
              DueItem.of(state));
        });
  }
}
