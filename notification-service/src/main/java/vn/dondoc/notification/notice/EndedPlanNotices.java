package vn.dondoc.notification.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.BiConsumer;
import vn.dondoc.platform.contract.plan.PlanEnded;
import vn.dondoc.platform.contract.report.ObligationsCancelled;
import vn.dondoc.platform.contract.task.AssignmentsCancelled;
import vn.dondoc.platform.event.Event;
import vn.dondoc.platform.inbox.Reaction;

/**
 * From what it is learned that a plan has ended for a unit, whichever is told first: the end
 * itself, or that open work was cancelled by it, of which nothing may have been known here yet.
 */
@ApplicationScoped
class EndedPlanNotices {

  @Inject EndNotice notice;

  private record EndedPlanNotice<E extends Event>(
      Class<E> event, BiConsumer<EndNotice, E> post, EndNotice notice) implements Reaction<E> {

    @Override
    public void on(E fact) {
      post.accept(notice, fact);
    }
  }

  @Produces
  @Singleton
  Reaction<PlanEnded> ended() {
    return new EndedPlanNotice<>(
        PlanEnded.class,
        (post, e) -> post.post(e.planId(), new NoticeCause.End(e.end(), e.reason())),
        notice);
  }

  @Produces
  @Singleton
  Reaction<AssignmentsCancelled> assignments() {
    return new EndedPlanNotice<>(
        AssignmentsCancelled.class,
        (post, e) ->
            post.post(e.planId(), new NoticeCause.End(e.end(), e.reason()), List.of(e.unitId())),
        notice);
  }

  @Produces
  @Singleton
  Reaction<ObligationsCancelled> obligations() {
    return new EndedPlanNotice<>(
        ObligationsCancelled.class,
        (post, e) ->
            post.post(e.planId(), new NoticeCause.End(e.end(), e.reason()), List.of(e.unitId())),
        notice);
  }
}
