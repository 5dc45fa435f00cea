package vn.dondoc.notification.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.platform.contract.plan.Relation;

/** Finds the units above a late one: the focal agency and the issuer of what is owed. */
@ApplicationScoped
class Overseers {

  /**
   * Who acts as focal agency, best first; a standing regime has only those it goes through and to.
   */
  private static final List<Relation> FOCAL =
      List.of(
          Relation.FOCAL, Relation.STANDING, Relation.THROUGH, Relation.RECEIVE, Relation.ISSUER);

  private static final List<Relation> CHAIRMAN = List.of(Relation.ISSUER, Relation.RECEIVE);

  @Inject Session db;

  /** The related units by plan or standing regime. */
  record Related(Map<UUID, Map<Relation, Set<UUID>>> bySource) {

    Set<UUID> focal(UUID sourceId) {
      return first(sourceId, FOCAL);
    }

    Set<UUID> chairman(UUID sourceId) {
      return first(sourceId, CHAIRMAN);
    }

    Set<UUID> all() {
      Set<UUID> units = new LinkedHashSet<>();
      bySource.values().forEach(relations -> relations.values().forEach(units::addAll));
      return units;
    }

    private Set<UUID> first(UUID sourceId, List<Relation> order) {
      Map<Relation, Set<UUID>> relations = bySource.getOrDefault(sourceId, Map.of());
      return order.stream()
          .filter(relations::containsKey)
          .findFirst()
          .map(relations::get)
          .orElse(Set.of());
    }
  }

  Related of(Collection<UUID> sources) {
    Map<UUID, Map<Relation, Set<UUID>>> bySource = new HashMap<>();
    for (Tuple row :
        db.createNativeQuery(
                "select object_id, relation, unit_id from access where object_id = any(:sources)"
                    + " and relation in ('FOCAL', 'STANDING', 'THROUGH', 'RECEIVE', 'ISSUER') order by unit_id",
                Tuple.class)
            .setParameter("sources", sources.toArray(UUID[]::new))
            .getResultList()) {
      bySource
          .computeIfAbsent(row.get(0, UUID.class), s -> new EnumMap<>(Relation.class))
          .computeIfAbsent(Relation.valueOf(row.get(1, String.class)), r -> new LinkedHashSet<>())
          .add(row.get(2, UUID.class));
    }
    return new Related(bySource);
  }
}
