package vn.dondoc.plan.group;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.platform.problem.CommonProblem;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.text.Folded;

/** The generic groups and their expansion. */
@ApplicationScoped
public class GroupRepository implements PanacheRepositoryBase<UnitGroup, UUID> {

  private final UnitRepository units;
  private final Session db;

  GroupRepository(UnitRepository units, Session db) {
    this.units = units;
    this.db = db;
  }

  public UnitGroup require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new DomainException(CommonProblem.NOT_FOUND));
  }

  /** Whether a task or regime of any plan names it, or its members were named. */
  boolean isCited(UUID id) {
    return !db.createNativeQuery(
            """
            select 1 from plan_task where cast(body as text) like :id
            union all select 1 from plan_regime where cast(rule as text) like :id
            union all select 1 from plan_group_member where group_id = :group
            limit 1
            """,
            Integer.class)
        .setParameter("id", "%" + id + "%")
        .setParameter("group", id)
        .getResultList()
        .isEmpty();
  }

  /** By name or one of its other spellings, without regard to case and diacritics. */
  public Optional<UnitGroup> named(String name) {
    String folded = Folded.of(name);
    return find("nameFolded = ?1 or array_contains(aliases, ?1)", folded).firstResultOptional();
  }

  /**
   * The units of a closed group in a territory on a day (rule T4); none for an open group or one
   * that a plan closes.
   */
  public List<Unit> members(UnitGroup group, UUID territory, LocalDate day) {
    return group.open()
        ? List.of()
        : units.inTerritory(territory, group.kinds(), group.tier(), day);
  }
}
