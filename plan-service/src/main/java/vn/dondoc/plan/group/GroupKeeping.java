package vn.dondoc.plan.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.plan.organisation.UnitProblem;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.problem.FieldError;
import vn.dondoc.platform.rest.Version;

/** Enters, changes and removes generic groups. */
@ApplicationScoped
class GroupKeeping {

  private final GroupRepository groups;
  private final UnitRepository units;
  private final Audit audit;

  GroupKeeping(GroupRepository groups, UnitRepository units, Audit audit) {
    this.groups = groups;
    this.units = units;
    this.audit = audit;
  }

  @Transactional
  UnitGroup enter(Actor actor, GroupRequest request) {
    UnitGroup group = new UnitGroup(request);
    check(group, request);
    groups.persistAndFlush(group);
    audit.record(actor, "group.enter", "group", group.id(), null, group.view(), null);
    return group;
  }

  @Transactional
  UnitGroup change(Actor actor, UUID id, GroupRequest request, String ifMatch) {
    UnitGroup group = groups.require(id);
    Version.require(ifMatch, group.version());
    check(group, request);
    GroupView before = group.view();
    group.change(request);
    groups.flush();
    audit.record(actor, "group.change", "group", id, before, group.view(), null);
    return group;
  }

  @Transactional
  void remove(Actor actor, UUID id, String ifMatch) {
    UnitGroup group = groups.require(id);
    Version.require(ifMatch, group.version());
    if (groups.isCited(id)) {
      throw new DomainException(GroupProblem.GROUP_CITED, group.name());
    }
    groups.delete(group);
    audit.record(actor, "group.remove", "group", id, group.view(), null, null);
  }

  private void check(UnitGroup group, GroupRequest request) {
    List<FieldError> errors = new ArrayList<>();
    boolean ruled = !request.open() && !group.planLeads();
    checkRule("kinds", !request.kinds().isEmpty(), ruled, errors);
    checkRule("tier", request.tier() != null, ruled, errors);
    Set<String> tiers = units.tiers();
    if (request.tier() != null && !tiers.contains(request.tier())) {
      errors.add(
          new FieldError(
              "/tier", UnitProblem.TIER_UNKNOWN, request.tier(), String.join(", ", tiers)));
    }
    checkName(group, request.name(), "/name", errors);
    for (int i = 0; i < request.aliases().size(); i++) {
      checkName(group, request.aliases().get(i), "/aliases/" + i, errors);
    }
    if (!errors.isEmpty()) {
      FieldError first = errors.getFirst();
      throw new DomainException(errors, first.problem(), first.args().toArray());
    }
  }

  private static void checkRule(
      String field, boolean given, boolean ruled, List<FieldError> errors) {
    if (ruled && !given) {
      errors.add(new FieldError("/" + field, GroupProblem.GROUP_RULE_NEEDED, field));
    } else if (!ruled && given) {
      errors.add(new FieldError("/" + field, GroupProblem.GROUP_RULE_UNUSED, field));
    }
  }

  private void checkName(UnitGroup group, String name, String pointer, List<FieldError> errors) {
    groups
        .named(name)
        .filter(other -> !other.id().equals(group.id()))
        .ifPresent(
            other ->
                errors.add(
                    new FieldError(pointer, GroupProblem.GROUP_NAME_TAKEN, name, other.name())));
  }
}
