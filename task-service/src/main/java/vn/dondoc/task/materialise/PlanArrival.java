package vn.dondoc.task.materialise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.logging.Logger;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.inbox.PlanPieces;
import vn.dondoc.platform.inbox.PlanTurns;
import vn.dondoc.platform.inbox.Reaction;
import vn.dondoc.platform.reform.ReformActs;

/**
 * Takes in the pieces of issued plans, in any order and any number of times, and acts once a plan
 * is complete. Version n+1 waits for n, its pieces stored.
 */
@ApplicationScoped
public class PlanArrival implements Reaction<PlanIssued> {

  private static final Logger LOG = Logger.getLogger(PlanArrival.class);
  private static final int FIRST = 1;

  @Inject PlanPieces pieces;
  @Inject PlanRegister register;
  @Inject PlanTurns turns;
  @Inject ReformActs acts;

  @Override
  public Class<PlanIssued> event() {
    return PlanIssued.class;
  }

  @Override
  public void on(PlanIssued piece) {
    pieces.lock(piece.planId());
    if (piece.version() <= register.version(piece.planId())) {
      return;
    }
    pieces.keep(piece);
    List<PlanIssued> come = pieces.complete(piece.planId(), piece.version());
    if (come.isEmpty()) {
      return;
    }
    IssuedPlan plan = IssuedPlan.of(come);
    if (piece.version() > FIRST) {
      LOG.infof("Plan %s version %d has come and waits", piece.planId(), piece.version());
      turns.await(
          new PlanTurns.Change(
              piece.planId(),
              piece.version(),
              PlanTurns.Kind.AMENDMENT,
              EventJson.write(piece.plan().amendment())));
      return;
    }
    register.accept(plan);
    acts.join(piece.planId());
    pieces.drop(piece.planId(), piece.version());
  }
}
