package vn.dondoc.report.counter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.dondoc.platform.contract.task.AssignmentCompleted;
import vn.dondoc.platform.contract.task.AssignmentExtended;
import vn.dondoc.platform.contract.task.AssignmentFact;
import vn.dondoc.platform.contract.task.AssignmentProgressed;
import vn.dondoc.platform.contract.task.AssignmentReceived;
import vn.dondoc.platform.contract.task.AssignmentReturned;
import vn.dondoc.platform.contract.task.AssignmentSubmitted;
import vn.dondoc.platform.inbox.Projection;

/**
 * Takes in what happened to one assignment: each fact carries the full state, so all do the same.
 */
abstract class AssignmentFacts<E extends AssignmentFact> implements Projection<E> {

  private final Class<E> event;

  @Inject StatusBatch batch;

  AssignmentFacts(Class<E> event) {
    this.event = event;
  }

  @Override
  public Class<E> event() {
    return event;
  }

  @Override
  public void on(E fact) {
    batch.add(fact.assignment());
  }

  @ApplicationScoped
  static class Received extends AssignmentFacts<AssignmentReceived> {
    Received() {
      super(AssignmentReceived.class);
    }
  }

  @ApplicationScoped
  static class Progressed extends AssignmentFacts<AssignmentProgressed> {
    Progressed() {
      super(AssignmentProgressed.class);
    }
  }

  @ApplicationScoped
  static class Submitted extends AssignmentFacts<AssignmentSubmitted> {
    Submitted() {
      super(AssignmentSubmitted.class);
    }
  }

  @ApplicationScoped
  static class Returned extends AssignmentFacts<AssignmentReturned> {
    Returned() {
      super(AssignmentReturned.class);
    }
  }

  @ApplicationScoped
  static class Completed extends AssignmentFacts<AssignmentCompleted> {
    Completed() {
      super(AssignmentCompleted.class);
    }
  }

  @ApplicationScoped
  static class Extended extends AssignmentFacts<AssignmentExtended> {
    Extended() {
      super(AssignmentExtended.class);
    }
  }
}
