package vn.dondoc.task.materialise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.event.EventJson;

/** The pieces of plans that have not been acted on. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlanPieces {

  @Inject EntityManager db;

  /** Two pieces of one plan must not each miss the other. */
  void lock(UUID planId) {
    db.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:plan, 0))")
        .setParameter("plan", planId.toString())
        .getSingleResult();
  }

  void keep(PlanIssued piece) {
    db.createNativeQuery(
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

  List<PlanIssued> of(UUID planId, int version) {
    List<?> payloads =
        db.createNativeQuery(
                "select payload from plan_piece where plan_id = :plan and version = :version order by piece",
                String.class)
            .setParameter("plan", planId)
            .setParameter("version", version)
            .getResultList();
    return payloads.stream()
        .map(payload -> EventJson.read((String) payload, PlanIssued.class))
        .toList();
  }

  void drop(UUID planId, int version) {
    db.createNativeQuery("delete from plan_piece where plan_id = :plan and version = :version")
        .setParameter("plan", planId)
        .setParameter("version", version)
        .executeUpdate();
  }
}
