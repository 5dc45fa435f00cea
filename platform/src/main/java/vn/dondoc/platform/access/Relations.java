package vn.dondoc.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.dondoc.platform.contract.plan.Relation;
import vn.dondoc.platform.event.EventJson;

/**
 * Keeps {@code access(object, unit, relation)}: which units are related to which plans, tasks and
 * regimes, and why.
 */
@ApplicationScoped
public class Relations {

  @Inject EntityManager db;

  /** A relation of a unit to an object. */
  public record Grant(UUID object_id, UUID unit_id, Relation relation) {}

  /** Adds what is not there yet, in one statement. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void grant(Collection<Grant> grants) {
    if (grants.isEmpty()) {
      return;
    }
    db.createNativeQuery(
            """
            insert into access (object_id, unit_id, relation)
            select distinct r.object_id, r.unit_id, r.relation
            from json_to_recordset(cast(:rows as json)) as r(object_id uuid, unit_id uuid, relation text)
            on conflict do nothing
            """)
        .setParameter("rows", EventJson.write(grants))
        .executeUpdate();
  }

  /** Whether the unit stands in one of these relations to the object. */
  @Transactional
  public boolean has(UUID objectId, UUID unitId, Relation... relations) {
    return !db.createNativeQuery(
            "select 1 from access where object_id = :object and unit_id = :unit and relation = any(:relations) limit 1")
        .setParameter("object", objectId)
        .setParameter("unit", unitId)
        .setParameter(
            "relations", List.of(relations).stream().map(Enum::name).toArray(String[]::new))
        .getResultList()
        .isEmpty();
  }
}
