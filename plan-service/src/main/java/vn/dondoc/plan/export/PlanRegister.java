package vn.dondoc.plan.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.plan.group.GroupRepository;
import vn.dondoc.plan.group.UnitGroup;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitRepository;

/** The registered units and groups. Only inside a transaction. */
@ApplicationScoped
class PlanRegister implements Register {

  private final UnitRepository units;
  private final GroupRepository groups;

  PlanRegister(UnitRepository units, GroupRepository groups) {
    this.units = units;
    this.groups = groups;
  }

  @Override
  public String codeOf(UUID unit) {
    return units.findById(unit).code();
  }

  @Override
  public String nameOf(UUID group) {
    return groups.findById(group).name();
  }

  @Override
  public Optional<UUID> unit(String code) {
    return units.byCode(code).map(Unit::id);
  }

  @Override
  public Optional<UUID> group(String name) {
    return groups.named(name).map(UnitGroup::id);
  }
}
