package vn.dondoc.report.regime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.inbox.PlanPieces;
import vn.dondoc.platform.inbox.Reaction;

/**
 * Keeps the pieces of an issued plan until all have come, then lets the regimes be opened. A
 * version that comes before the one it follows waits for it.
 */
@ApplicationScoped
public class PlanReceipt implements Reaction<PlanIssued> {

  @Inject Session db;
  @Inject PlanPieces pieces;
  @Inject RegimeOpening opening;

  @Override
  public Class<PlanIssued> event() {
    return PlanIssued.class;
  }

  @Override
  public void on(PlanIssued piece) {
    pieces.lock(piece.planId());
    int known = knownVersion(piece.planId());
    if (piece.version() <= known) {
      return;
    }
    pieces.keep(piece);
    for (int version = known + 1; ; version++) {
      List<PlanIssued> come = pieces.complete(piece.planId(), version);
      if (come.isEmpty()) {
        return;
      }
      opening.begin(new IssuedPlan(come));
      pieces.drop(piece.planId(), version);
    }
  }

  private int knownVersion(UUID plan) {
    List<?> found =
        db.createNativeQuery("select version from plan where id = :plan", Integer.class)
            .setParameter("plan", plan)
            .getResultList();
    return found.isEmpty() ? 0 : (Integer) found.getFirst();
  }
}
