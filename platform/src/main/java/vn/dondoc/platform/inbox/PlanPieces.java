package vn.dondoc.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.event.EventJson;

/**
 * Keeps the pieces of issued plans, which come in any order and any number of times, until a
 * version is complete and its turn has come.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PlanPieces {

  @Inject Session db;

  /**
   * Lets one piece of a plan in at a time: two pieces taken in at once by two replicas would each
   * miss the other.
   */
  public void lock(UUID planId) {
    db.createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtextextended(:plan, 0)) as text)", String.class)
        .setParameter("plan", planId.toString())
        .getSingleResult();
  }

  public void keep(PlanIssued piece) {
    db.createNativeMutationQuery(
            """
            insert into plan_piece (plan_id, version, piece, payload)
            values (:plan, :version, :piece, :payload) on conflict do nothing
            """)
        .setParameter("plan", piece.planId())
        .setParameter("version", piece.version())
        .setParameter("piece", piece.piece())
        .setParameter("payload", EventJson.write(piece))
        .executeUpdate();
  }

  /** All pieces of a version in their order, or none while any is missing. */
  public List<PlanIssued> complete(UUID planId, int version) {
    List<PlanIssued> come =
        db
            .createNativeQuery(
                "select payload from plan_piece where plan_id = :plan and version = :version order by piece",
                String.class)
            .setParameter("plan", planId)
            .setParameter("version", version)
            .getResultList()
            .stream()
            .map(payload -> EventJson.read(payload, PlanIssued.class))
            .toList();
    return come.isEmpty() || come.size() < come.getFirst().pieces() ? List.of() : come;
  }

  public void drop(UUID planId, int version) {
    db.createNativeMutationQuery(
            "delete from plan_piece where plan_id = :plan and version = :version")
        .setParameter("plan", planId)
        .setParameter("version", version)
        .executeUpdate();
  }
}
