package vn.dondoc.plan.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.plan.group.GroupProblem;
import vn.dondoc.plan.group.GroupRepository;
import vn.dondoc.plan.group.UnitGroup;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitProblem;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.contract.plan.UnitFacts;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.problem.FieldError;
import vn.dondoc.platform.time.Deadline;

/**
 * Names the members of an open group that a draft cites (rule T5); a group whose members are named
 * is expanded like a closed one. Who joins after the issue is named by a version of its own.
 */
@ApplicationScoped
public class GroupNaming {

  private final PlanRepository plans;
  private final PlanDrafting drafting;
  private final GroupRepository groups;
  private final UnitRepository units;
  private final Audit audit;
  private final InstantSource clock;

  GroupNaming(
      PlanRepository plans,
      PlanDrafting drafting,
      GroupRepository groups,
      UnitRepository units,
      Audit audit,
      InstantSource clock) {
    this.plans = plans;
    this.drafting = drafting;
    this.groups = groups;
    this.units = units;
    this.audit = audit;
    this.clock = clock;
  }

  /** The named members with the version of the plan that has them. */
  record Named(long version, List<UnitFacts> members) {}

  /** Names all members anew; none takes the naming back. */
  @Transactional
  Named name(Actor actor, UUID planId, UUID groupId, List<String> codes, String ifMatch) {
    Plan plan = drafting.editable(actor, planId, ifMatch);
    requireOpen(groupId);
    LocalDate day = day(plan);
    Set<UUID> members = new LinkedHashSet<>(members(codes, day));
    plans.nameMembers(planId, groupId, members);
    plans.touch(plan);
    plans.flush();
    audit.record(actor, "plan.group.name", "plan", planId, null, codes, null);
    return new Named(plan.version(), units.factsOn(members, day));
  }

  private void requireOpen(UUID groupId) {
    UnitGroup group = groups.require(groupId);
    if (!group.open()) {
      throw new DomainException(GroupProblem.GROUP_NOT_OPEN, group.name());
    }
  }

  /** The units of these codes, one for each, that are to join an open group on a day. */
  public List<UUID> joining(UUID groupId, List<String> codes, LocalDate day) {
    requireOpen(groupId);
    return members(codes, day);
  }

  /** Keeps all members of an open group that an issued plan has now. */
  public void keep(UUID planId, UUID groupId, Set<UUID> members) {
    plans.nameMembers(planId, groupId, members);
  }

  @Transactional
  Named named(Actor actor, UUID planId, UUID groupId) {
    Plan plan = plans.require(planId, actor.unit());
    groups.require(groupId);
    return new Named(
        plan.version(),
        units.factsOn(plans.namedMembers(planId).getOrDefault(groupId, List.of()), day(plan)));
  }

  /** The date of the document, today while it has none. */
  private LocalDate day(Plan plan) {
    return Objects.requireNonNullElseGet(
        plan.head().documentDate(), () -> Deadline.dayOf(clock.instant()));
  }

  private List<UUID> members(List<String> codes, LocalDate day) {
    List<UUID> members = new ArrayList<>();
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      String code = codes.get(i);
      Optional<Unit> unit = units.byCode(code);
      if (unit.isEmpty()) {
        errors.add(new FieldError("/units/" + i, UnitProblem.UNIT_NOT_FOUND, code));
      } else if (!unit.get().isValidOn(day)) {
        errors.add(new FieldError("/units/" + i, UnitProblem.UNIT_NOT_VALID, code, day));
      } else {
        members.add(unit.get().id());
      }
    }
    if (!errors.isEmpty()) {
      throw new DomainException(errors, PlanProblem.MEMBERS_WRONG, errors.size());
    }
    return members;
  }
}
