package vn.dondoc.report.regime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.inbox.PlanPieces;
import vn.dondoc.platform.inbox.PlanTurns;
import vn.dondoc.platform.inbox.Reaction;
import vn.dondoc.platform.reform.ReformActs;

/**
 * Keeps the pieces of an issued plan until all have come, then lets the regimes be opened. A later
 * version waits for the one it follows.
 */
@ApplicationScoped
public class PlanReceipt implements Reaction<PlanIssued> {

  private static final int FIRST = 1;

  @Inject Session db;
  @Inject PlanPieces pieces;
  @Inject PlanTurns turns;
  @Inject RegimeOpening opening;
  @Inject ReformActs acts;

  @Override
  public Class<PlanIssued> event() {
    return PlanIssued.class;
  }

  @Override
  public void on(PlanIssued piece) {
    pieces.lock(piece.planId());
    if (piece.version() <= knownVersion(piece.planId())) {
      return;
    }
    pieces.keep(piece);
    List<PlanIssued> come = pieces.complete(piece.planId(), piece.version());
    if (come.isEmpty()) {
      return;
    }
    if (piece.version() > FIRST) {
      turns.await(
          new PlanTurns.Change(
              piece.planId(),
              piece.version(),
              PlanTurns.Kind.AMENDMENT,
              EventJson.write(piece.plan().amendment())));
      return;
    }
    opening.begin(new IssuedPlan(come));
    acts.join(piece.planId());
    pieces.drop(piece.planId(), piece.version());
  }

  private int knownVersion(UUID plan) {
    List<?> found =
        db.createNativeQuery("select version from plan where id = :plan", Integer.class)
            .setParameter("plan", plan)
            .getResultList();
    return found.isEmpty() ? 0 : (Integer) found.getFirst();
  }
}
