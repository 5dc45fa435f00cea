package vn.dondoc.plan.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dondoc.plan.standing.OpenWork.Item;
import vn.dondoc.plan.standing.OpenWork.Sort;
import vn.dondoc.platform.contract.report.ObligationState;
import vn.dondoc.platform.contract.report.ObligationsAmended;
import vn.dondoc.platform.contract.report.ObligationsCancelled;
import vn.dondoc.platform.contract.report.ObligationsOpened;
import vn.dondoc.platform.contract.report.ObligationsTransferred;
import vn.dondoc.platform.contract.report.ReportAccepted;
import vn.dondoc.platform.contract.report.ReportFact;
import vn.dondoc.platform.contract.report.ReportReturned;
import vn.dondoc.platform.contract.report.ReportSubmitted;
import vn.dondoc.platform.contract.task.AssignmentCompleted;
import vn.dondoc.platform.contract.task.AssignmentExtended;
import vn.dondoc.platform.contract.task.AssignmentFact;
import vn.dondoc.platform.contract.task.AssignmentProgressed;
import vn.dondoc.platform.contract.task.AssignmentReceived;
import vn.dondoc.platform.contract.task.AssignmentReturned;
import vn.dondoc.platform.contract.task.AssignmentState;
import vn.dondoc.platform.contract.task.AssignmentSubmitted;
import vn.dondoc.platform.contract.task.AssignmentsAmended;
import vn.dondoc.platform.contract.task.AssignmentsCancelled;
import vn.dondoc.platform.contract.task.AssignmentsMade;
import vn.dondoc.platform.contract.task.AssignmentsTransferred;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.inbox.Projection;

/** Follows every assignment and every owed report, as far as whether it is open. */
@ApplicationScoped
class OpenWorkWatching {

  @Inject OpenWork work;

  /** One kind of event, and the items that it tells of. */
  record Followed<E extends Event>(Class<E> event, Function<E, List<Item>> items, OpenWork work)
      implements Projection<E> {

    @Override
    public void on(E fact) {
      work.keep(items.apply(fact));
    }
  }

  private static Item item(AssignmentState a) {
    boolean open =
        switch (a.status()) {
          case COMPLETED, CANCELLED -> false;
          default -> true;
        };
    return new Item(a.id(), a.version(), Sort.ASSIGNMENT, a.planId(), a.unitId(), open);
  }

  private static Item item(ObligationState o) {
    boolean open =
        switch (o.status()) {
          case ACCEPTED, CONSOLIDATED, CLOSED -> false;
          default -> true;
        };
    return new Item(o.id(), o.version(), Sort.OBLIGATION, o.planId(), o.unitId(), open);
  }

  @Produces
  @Singleton
  Projection<AssignmentsMade> made() {
    return new Followed<>(
        AssignmentsMade.class,
        made -> made.rows().stream().map(OpenWorkWatching::item).toList(),
        work);
  }

  @Produces
  @Singleton
  Projection<ObligationsOpened> opened() {
    return new Followed<>(
        ObligationsOpened.class,
        opened -> opened.rows().stream().map(OpenWorkWatching::item).toList(),
        work);
  }

  @Produces
  @Singleton
  Projection<AssignmentsAmended> assignmentsAmended() {
    return new Followed<>(
        AssignmentsAmended.class,
        amended -> amended.rows().stream().map(row -> item(row.assignment())).toList(),
        work);
  }

  @Produces
  @Singleton
  Projection<AssignmentsCancelled> assignmentsCancelled() {
    return new Followed<>(
        AssignmentsCancelled.class,
        cancelled -> cancelled.rows().stream().map(OpenWorkWatching::item).toList(),
        work);
  }

  @Produces
  @Singleton
  Projection<ObligationsAmended> obligationsAmended() {
    return new Followed<>(
        ObligationsAmended.class,
        amended -> amended.rows().stream().map(row -> item(row.obligation())).toList(),
        work);
  }

  @Produces
  @Singleton
  Projection<ObligationsCancelled> obligationsCancelled() {
    return new Followed<>(
        ObligationsCancelled.class,
        cancelled -> cancelled.rows().stream().map(OpenWorkWatching::item).toList(),
        work);
  }

  @Produces
  @Singleton
  Projection<AssignmentsTransferred> assignmentsTransferred() {
    return new Followed<>(
        AssignmentsTransferred.class,
        transferred -> transferred.rows().stream().map(OpenWorkWatching::item).toList(),
        work);
  }

  /** What is dropped is expected of nobody. */
  @Produces
  @Singleton
  Projection<ObligationsTransferred> obligationsTransferred() {
    return new Followed<>(
        ObligationsTransferred.class,
        transferred ->
            Stream.concat(transferred.rows().stream(), transferred.dropped().stream())
                .map(OpenWorkWatching::item)
                .toList(),
        work);
  }

  @Produces
  @Singleton
  Projection<AssignmentReceived> received() {
    return assignment(AssignmentReceived.class);
  }

  @Produces
  @Singleton
  Projection<AssignmentProgressed> progressed() {
    return assignment(AssignmentProgressed.class);
  }

  @Produces
  @Singleton
  Projection<AssignmentSubmitted> submitted() {
    return assignment(AssignmentSubmitted.class);
  }

  @Produces
  @Singleton
  Projection<AssignmentReturned> returned() {
    return assignment(AssignmentReturned.class);
  }

  @Produces
  @Singleton
  Projection<AssignmentCompleted> completed() {
    return assignment(AssignmentCompleted.class);
  }

  @Produces
  @Singleton
  Projection<AssignmentExtended> extended() {
    return assignment(AssignmentExtended.class);
  }

  @Produces
  @Singleton
  Projection<ReportSubmitted> filed() {
    return report(ReportSubmitted.class);
  }

  @Produces
  @Singleton
  Projection<ReportReturned> sentBack() {
    return report(ReportReturned.class);
  }

  @Produces
  @Singleton
  Projection<ReportAccepted> accepted() {
    return report(ReportAccepted.class);
  }

  private <E extends AssignmentFact> Projection<E> assignment(Class<E> type) {
    return new Followed<>(type, fact -> List.of(item(fact.assignment())), work);
  }

  private <E extends ReportFact> Projection<E> report(Class<E> type) {
    return new Followed<>(type, fact -> List.of(item(fact.obligation())), work);
  }
}
