package vn.dondoc.report.amend;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.dondoc.platform.contract.plan.AmendmentFacts;
import vn.dondoc.platform.contract.plan.PlanEnded;
import vn.dondoc.platform.contract.report.PlanObligationsOpened;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.inbox.PlanChangeSweep;
import vn.dondoc.platform.inbox.PlanChunks;
import vn.dondoc.platform.inbox.PlanPieces;
import vn.dondoc.platform.inbox.PlanTurns.Change;
import vn.dondoc.platform.inbox.PlanTurns.Kind;
import vn.dondoc.platform.outbox.Outbox;
import vn.dondoc.platform.reform.ReformActs;
import vn.dondoc.platform.time.Deadline;
import vn.dondoc.report.regime.RegimeAmendment;

/**
 * Brings obligations to the next version of their plan and to its end. Runs after new plans are
 * opened and before what fell due is recorded.
 */
@ApplicationScoped
@Priority(10)
public class PlanChanges extends PlanChangeSweep {

  private static final String OPENED =
      "not exists (select 1 from opening g where g.plan_id = p.id and g.chunks_left > 0)";

  /** Who reports by this version, and who still owes by the one before. */
  private static final String AMENDED =
      """
      select r.unit_id from regime_reporter r where r.plan_id = :plan
      union all
      select o.origin_unit_id as unit_id from obligation o
      where o.plan_id = :plan and o.first_submitted_at is null and o.cancelled_at is null
      """;

  private static final String OPEN =
      """
      select o.origin_unit_id as unit_id from obligation o
      where o.plan_id = :plan and o.status not in ('ACCEPTED', 'CONSOLIDATED', 'CLOSED')
      """;

  @Inject Session db;
  @Inject PlanPieces pieces;
  @Inject RegimeAmendment regimes;
  @Inject AmendedObligations amended;
  @Inject EndedObligations ended;
  @Inject Outbox outbox;
  @Inject ReformActs acts;

  @Override
  protected String done() {
    return OPENED;
  }

  @Override
  protected String begin(Change change) {
    if (change.kind() == Kind.END) {
      PlanEnded end = EventJson.read(change.facts(), PlanEnded.class);
      db.createNativeMutationQuery("update plan set ended = :how, ended_at = :at where id = :plan")
          .setParameter("how", end.end().name())
          .setParameter("at", end.at())
          .setParameter("plan", end.planId())
          .executeUpdate();
      return OPEN;
    }
    regimes.replaceBy(
        pieces.complete(change.plan(), change.version()), effective(amendment(change)));
    pieces.drop(change.plan(), change.version());
    return AMENDED;
  }

  @Override
  protected int bring(PlanChunks.Chunk chunk, Instant now) {
    Change change = chunk.change();
    if (change.kind() == Kind.END) {
      return ended.bring(chunk, EventJson.read(change.facts(), PlanEnded.class), now);
    }
    AmendmentFacts amendment = amendment(change);
    return amended.bring(chunk, amendment, effective(amendment), now);
  }

  private static @Nullable AmendmentFacts amendment(Change change) {
    return EventJson.read(change.facts(), AmendmentFacts.class);
  }

  /** The start of the day from which it counts; the epoch where the plan does not say. */
  private static Instant effective(@Nullable AmendmentFacts amendment) {
    LocalDate day = amendment == null ? LocalDate.EPOCH : amendment.effectiveDay();
    return Deadline.endOf(day.minusDays(1));
  }

  /**
   * That the version is opened: what of it is owed now. What it asks of units that have ended
   * passes to their heirs.
   */
  @Override
  protected void finished(Change change) {
    if (change.kind() == Kind.END) {
      return;
    }
    Tuple owed =
        db.createNativeQuery(
                """
                select count(*) as obligations, count(distinct unit_id) as units from obligation
                where plan_id = :plan and cancelled_at is null
                """,
                Tuple.class)
            .setParameter("plan", change.plan())
            .getSingleResult();
    outbox.add(
        new PlanObligationsOpened(
            change.plan(),
            change.version(),
            Math.toIntExact(owed.get("obligations", Long.class)),
            Math.toIntExact(owed.get("units", Long.class))));
    acts.join(change.plan());
  }
}
