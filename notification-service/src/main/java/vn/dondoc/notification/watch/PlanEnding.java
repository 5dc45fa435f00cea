package vn.dondoc.notification.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import org.hibernate.Session;
import vn.dondoc.platform.contract.plan.PlanEnded;
import vn.dondoc.platform.inbox.Projection;

/** Settles every watch of a plan that has ended: nobody is reminded of it any more. */
@ApplicationScoped
class PlanEnding implements Projection<PlanEnded> {

  @Inject Session db;
  @Inject InstantSource clock;

  @Override
  public Class<PlanEnded> event() {
    return PlanEnded.class;
  }

  @Override
  public void on(PlanEnded ended) {
    db.createNativeMutationQuery(
            """
            insert into plan_end (plan_id, ended, ended_at, replaced_by)
            values (:plan, :how, :at, cast(:replacement as uuid))
            on conflict do nothing
            """)
        .setParameter("plan", ended.planId())
        .setParameter("how", ended.end().name())
        .setParameter("at", ended.at())
        .setParameter(
            "replacement",
            ended.replacedBy() == null ? null : ended.replacedBy().toString(),
            String.class)
        .executeUpdate();
    db.createNativeMutationQuery(
            "update due_watch set settled_at = :now where plan_id = :plan and settled_at is null")
        .setParameter("now", clock.instant())
        .setParameter("plan", ended.planId())
        .executeUpdate();
  }
}
