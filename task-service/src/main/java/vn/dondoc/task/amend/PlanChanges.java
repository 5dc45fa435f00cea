package vn.dondoc.task.amend;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import vn.dondoc.platform.contract.plan.AmendmentFacts;
import vn.dondoc.platform.contract.plan.PlanEnded;
import vn.dondoc.platform.contract.task.PlanMaterialised;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.inbox.PlanChangeSweep;
import vn.dondoc.platform.inbox.PlanChunks;
import vn.dondoc.platform.inbox.PlanPieces;
import vn.dondoc.platform.inbox.PlanTurns.Change;
import vn.dondoc.platform.inbox.PlanTurns.Kind;
import vn.dondoc.platform.outbox.Outbox;
import vn.dondoc.platform.reform.ReformActs;
import vn.dondoc.task.materialise.IssuedPlan;

/**
 * Brings assignments to the next version of their plan and to its end. Runs after new plans are
 * materialised and before what fell due is recorded.
 */
@ApplicationScoped
@Priority(10)
public class PlanChanges extends PlanChangeSweep {

  private static final String MATERIALISED = "p.chunks_left = 0";

  /** Who leads a touched task, and who was given one of its rows. */
  private static final String AMENDED =
      """
      select l.unit_id from task_lead l
      join task_occurrence o on o.task_id = l.task_id
      join amended_task x on x.task_id = l.task_id and x.plan_id = :plan and x.version = :version
      union all
      select a.origin_unit_id as unit_id from assignment a
      join amended_task x on x.task_id = a.task_id and x.plan_id = :plan and x.version = :version
      where a.plan_id = :plan and a.status <> 'CANCELLED'
      """;

  private static final String OPEN =
      """
      select a.origin_unit_id as unit_id from assignment a
      where a.plan_id = :plan and a.status not in ('COMPLETED', 'CANCELLED')
      """;

  @Inject EntityManager db;
  @Inject PlanPieces pieces;
  @Inject AmendedFacts facts;
  @Inject AmendedAssignments amended;
  @Inject EndedAssignments ended;
  @Inject Outbox outbox;
  @Inject ReformActs acts;

  @Override
  protected String done() {
    return MATERIALISED;
  }

  @Override
  protected String begin(Change change) {
    if (change.kind() == Kind.END) {
      end(EventJson.read(change.facts(), PlanEnded.class));
      return OPEN;
    }
    facts.replaceBy(IssuedPlan.of(pieces.complete(change.plan(), change.version())));
    pieces.drop(change.plan(), change.version());
    return AMENDED;
  }

  private void end(PlanEnded plan) {
    db.createNativeQuery("update plan set ended = :how, ended_at = :at where id = :plan")
        .setParameter("how", plan.end().name())
        .setParameter("at", plan.at())
        .setParameter("plan", plan.planId())
        .executeUpdate();
  }

  @Override
  protected int bring(PlanChunks.Chunk chunk, Instant now) {
    String told = chunk.change().facts();
    return chunk.change().kind() == Kind.AMENDMENT
        ? amended.bring(chunk, EventJson.read(told, AmendmentFacts.class), now)
        : ended.bring(chunk, EventJson.read(told, PlanEnded.class), now);
  }

  /**
   * That the version is materialised: what of it is in force now. What it gave to units that have
   * ended passes to their heirs.
   */
  @Override
  protected void finished(Change change) {
    if (change.kind() == Kind.END) {
      return;
    }
    Tuple inForce =
        (Tuple)
            db.createNativeQuery(
                    """
                    select count(*) as assignments, count(distinct unit_id) as units from assignment
                    where plan_id = :plan and status <> 'CANCELLED'
                    """,
                    Tuple.class)
                .setParameter("plan", change.plan())
                .getSingleResult();
    int assignments = inForce.get("assignments", Number.class).intValue();
    int units = inForce.get("units", Number.class).intValue();
    db.createNativeQuery(
            "update plan set assignments = :assignments, units = :units where id = :plan")
        .setParameter("assignments", assignments)
        .setParameter("units", units)
        .setParameter("plan", change.plan())
        .executeUpdate();
    outbox.add(new PlanMaterialised(change.plan(), change.version(), assignments, units));
    acts.join(change.plan());
  }
}
