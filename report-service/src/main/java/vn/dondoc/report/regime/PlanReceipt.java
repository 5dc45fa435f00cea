package vn.dondoc.report.regime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.event.EventJson;
import vn.dondoc.platform.inbox.Reaction;

/**
 * Keeps the pieces of an issued plan until all have come, then lets the regimes be opened. A
 * version that comes before the one it follows waits for it.
 */
@ApplicationScoped
public class PlanReceipt implements Reaction<PlanIssued> {

  @Inject Session db;
  @Inject RegimeOpening opening;

  @Override
  public Class<PlanIssued> event() {
    return PlanIssued.class;
  }

  @Override
  public void on(PlanIssued piece) {
    lock(piece.planId());
    int known = knownVersion(piece.planId());
    if (piece.version() <= known) {
      return;
    }
    store(piece);
    for (int version = known + 1; ; version++) {
      Optional<IssuedPlan> complete = complete(piece.planId(), version);
      if (complete.isEmpty()) {
        return;
      }
      opening.begin(complete.get());
      forget(piece.planId(), version);
    }
  }

  /** Two pieces taken in at once by two replicas would each miss the other. */
  private void lock(UUID plan) {
    db.createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtextextended(:plan, 1)) as text)", String.class)
        .setParameter("plan", plan.toString())
        .getSingleResult();
  }

  private int knownVersion(UUID plan) {
    List<?> found =
        db.createNativeQuery("select version from plan where id = :plan", Integer.class)
            .setParameter("plan", plan)
            .getResultList();
    return found.isEmpty() ? 0 : (Integer) found.getFirst();
  }

  private void store(PlanIssued piece) {
    db.createNativeMutationQuery(
            """
            insert into plan_piece (plan_id, version, piece, pieces, body)
            values (:plan, :version, :piece, :pieces, :body) on conflict do nothing
            """)
        .setParameter("plan", piece.planId())
        .setParameter("version", piece.version())
        .setParameter("piece", piece.piece())
        .setParameter("pieces", piece.pieces())
        .setParameter("body", EventJson.write(piece))
        .executeUpdate();
  }

  private Optional<IssuedPlan> complete(UUID plan, int version) {
    List<PlanIssued> pieces = new ArrayList<>();
    for (Object body :
        db.createNativeQuery(
                "select body from plan_piece where plan_id = :plan and version = :version order by piece",
                String.class)
            .setParameter("plan", plan)
            .setParameter("version", version)
            .getResultList()) {
      pieces.add(EventJson.read((String) body, PlanIssued.class));
    }
    return pieces.isEmpty() || pieces.size() < pieces.getFirst().pieces()
        ? Optional.empty()
        : Optional.of(new IssuedPlan(pieces));
  }

  private void forget(UUID plan, int version) {
    db.createNativeMutationQuery(
            "delete from plan_piece where plan_id = :plan and version = :version")
        .setParameter("plan", plan)
        .setParameter("version", version)
        .executeUpdate();
  }
}
