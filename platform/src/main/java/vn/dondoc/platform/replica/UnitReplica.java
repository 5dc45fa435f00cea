package vn.dondoc.platform.replica;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.dondoc.platform.contract.organisation.UnitRecorded;
import vn.dondoc.platform.inbox.Projection;

/** The replica of the organisation tree: enough to name a unit and to decide what lies below it. */
@ApplicationScoped
public class UnitReplica implements Projection<UnitRecorded> {

  @Inject EntityManager db;

  @Override
  public Class<UnitRecorded> event() {
    return UnitRecorded.class;
  }

  @Override
  public void on(UnitRecorded unit) {
    db.createNativeQuery(
            """
            insert into unit_replica (id, version, code, name, kind, tier, parent_id, path, valid_from, valid_to, successors)
            values (:id, :version, :code, :name, :kind, :tier, cast(:parent as uuid), cast(:path as uuid[]),
                    :from, cast(:to as date), cast(:successors as uuid[]))
            on conflict (id) do update set version = excluded.version, code = excluded.code, name = excluded.name,
              kind = excluded.kind, tier = excluded.tier, parent_id = excluded.parent_id, path = excluded.path,
              valid_from = excluded.valid_from, valid_to = excluded.valid_to, successors = excluded.successors
            where unit_replica.version < excluded.version
            """)
        .setParameter("id", unit.id())
        .setParameter("version", unit.version())
        .setParameter("code", unit.code())
        .setParameter("name", unit.name())
        .setParameter("kind", unit.kind().name())
        .setParameter("tier", unit.tier())
        .setParameter("parent", unit.parentId() == null ? null : unit.parentId().toString())
        .setParameter("path", array(unit.path()))
        .setParameter("from", unit.validFrom())
        .setParameter("to", unit.validTo() == null ? null : unit.validTo().toString())
        .setParameter("successors", array(unit.successors()))
        .executeUpdate();
  }

  private static String array(List<UUID> ids) {
    return ids == null
        ? "{}"
        : ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
  }
}
