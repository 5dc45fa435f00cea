package vn.dondoc.notification.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.platform.contract.organisation.PositionRole;

/** Finds the persons of units by their positions of a day. */
@ApplicationScoped
public class Recipients {

  @Inject Session db;

  /** The persons of some units on one day, by role. */
  public static final class Staff {

    private final Map<UUID, Map<PositionRole, Set<UUID>>> units = new HashMap<>();

    void add(UUID unitId, PositionRole role, UUID personId) {
      units
          .computeIfAbsent(unitId, u -> new EnumMap<>(PositionRole.class))
          .computeIfAbsent(role, r -> new LinkedHashSet<>())
          .add(personId);
    }

    /** Everybody who holds the role; empty where nobody does. */
    public Set<UUID> holding(UUID unitId, PositionRole role) {
      return units.getOrDefault(unitId, Map.of()).getOrDefault(role, Set.of());
    }

    /**
     * Who answers for the role: those who hold it, else the next: the head for an officer, the
     * deputy for a head. Empty where nobody does.
     */
    public Set<UUID> answering(UUID unitId, PositionRole role) {
      Set<UUID> holding = holding(unitId, role);
      if (!holding.isEmpty()) {
        return holding;
      }
      return switch (role) {
        case OFFICER -> answering(unitId, PositionRole.HEAD);
        case HEAD -> holding(unitId, PositionRole.DEPUTY);
        case DEPUTY -> Set.of();
      };
    }

    /** Who is told of what concerns the whole unit: its officers and its head. */
    public Set<UUID> officersAndHead(UUID unitId) {
      Set<UUID> persons = new LinkedHashSet<>(answering(unitId, PositionRole.OFFICER));
      persons.addAll(answering(unitId, PositionRole.HEAD));
      return persons;
    }
  }

  /** The staff of the units on a day. */
  public Staff of(Collection<UUID> units, LocalDate day) {
    Staff staff = new Staff();
    if (units.isEmpty()) {
      return staff;
    }
    for (Tuple row :
        db.createNativeQuery(
                """
                select p.unit_id, p.role, p.person_id from position_replica p
                where p.unit_id = any(:units) and p.valid_from <= :day
                  and (p.valid_to is null or p.valid_to >= :day)
                order by p.id
                """,
                Tuple.class)
            .setParameter("units", units.toArray(UUID[]::new))
            .setParameter("day", day)
            .getResultList()) {
      staff.add(
          row.get(0, UUID.class),
          PositionRole.valueOf(row.get(1, String.class)),
          row.get(2, UUID.class));
    }
    return staff;
  }
}
