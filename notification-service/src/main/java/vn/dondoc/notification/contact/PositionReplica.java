package vn.dondoc.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hibernate.Session;
import vn.dondoc.platform.contract.organisation.PositionRecorded;
import vn.dondoc.platform.inbox.Projection;

/** Keeps which person holds which position in which unit, and from when to when. */
@ApplicationScoped
class PositionReplica implements Projection<PositionRecorded> {

  @Inject Session db;

  @Override
  public Class<PositionRecorded> event() {
    return PositionRecorded.class;
  }

  @Override
  public void on(PositionRecorded position) {
    db.createNativeMutationQuery(
            """
            insert into position_replica (id, version, person_id, unit_id, role, valid_from, valid_to)
            values (:id, :version, :person, :unit, :role, :from, cast(:to as date))
            on conflict (id) do update set version = excluded.version, person_id = excluded.person_id,
              unit_id = excluded.unit_id, role = excluded.role, valid_from = excluded.valid_from,
              valid_to = excluded.valid_to
            where position_replica.version < excluded.version
            """)
        .setParameter("id", position.id())
        .setParameter("version", position.version())
        .setParameter("person", position.personId())
        .setParameter("unit", position.unitId())
        .setParameter("role", position.role().name())
        .setParameter("from", position.validFrom())
        .setParameter("to", position.validTo() == null ? null : position.validTo().toString())
        .executeUpdate();
  }
}
