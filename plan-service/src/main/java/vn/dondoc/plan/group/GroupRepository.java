package vn.dondoc.plan.group;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.platform.text.Folded;

/** The generic groups and their expansion. */
@ApplicationScoped
public class GroupRepository implements PanacheRepositoryBase<UnitGroup, UUID> {

  private final UnitRepository units;

  GroupRepository(UnitRepository units) {
    this.units = units;
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
