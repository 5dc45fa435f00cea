package vn.dondoc.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import vn.dondoc.platform.access.Relations;
import vn.dondoc.platform.contract.plan.AmendmentEffect;
import vn.dondoc.platform.contract.plan.Relation;
import vn.dondoc.platform.contract.report.AmendedObligation;
import vn.dondoc.platform.contract.report.ObligationState;
import vn.dondoc.platform.contract.report.ObligationsAmended;
import vn.dondoc.platform.contract.report.ObligationsCancelled;
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
          relations.grant(
              receivers(opened.regimeId(), opened.receiverUnitId(), opened.throughUnitId()));
          watches.opened(
              WatchKey.reports(opened.planId(), opened.regimeId(), opened.unitId()),
              opened.rows().stream().map(DueItem::of).toList(),
              opened.planIssuedAt(),
              opened.escalates());
        });
  }

  private static List<Relations.Grant> receivers(UUID regime, UUID receiver, UUID through) {
    List<Relations.Grant> grants = new ArrayList<>();
    if (receiver != null) {
      grants.add(new Relations.Grant(regime, receiver, Relation.RECEIVE));
    }
    if (through != null) {
      grants.add(new Relations.Grant(regime, through, Relation.THROUGH));
    }
    return grants;
  }

  @Produces
  @Singleton
  Projection<ObligationsAmended> amended() {
    return Facts.of(
        ObligationsAmended.class,
        amended -> {
          WatchKey key = WatchKey.reports(amended.planId(), null, amended.unitId());
          for (boolean escalates : List.of(true, false)) {
            watches.opened(
                key,
                watched(
                    amended,
                    row -> row.effect() == AmendmentEffect.ADDED && row.escalates() == escalates),
                amended.at(),
                escalates);
          }
          watches.changed(key, watched(amended, row -> row.effect() != AmendmentEffect.ADDED));
          relations.grant(
              amended.rows().stream()
                  .flatMap(
                      row ->
                          receivers(
                              row.obligation().regimeId(),
                              row.receiverUnitId(),
                              row.throughUnitId())
                              .stream())
                  .toList());
        });
  }

  private static List<DueItem> watched(
      ObligationsAmended amended, Predicate<AmendedObligation> which) {
    return amended.rows().stream().filter(which).map(row -> DueItem.of(row.obligation())).toList();
  }

  @Produces
  @Singleton
  Projection<ObligationsCancelled> cancelled() {
    return Facts.of(
        ObligationsCancelled.class,
        cancelled ->
            watches.changed(
                WatchKey.reports(cancelled.planId(), null, cancelled.unitId()),
                cancelled.rows().stream().map(DueItem::of).toList()));
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
              List.of(DueItem.of(state)));
        });
  }
}
