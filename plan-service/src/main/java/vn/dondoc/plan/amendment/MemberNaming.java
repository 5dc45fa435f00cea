package vn.dondoc.plan.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.plan.issue.Examination;
import vn.dondoc.plan.issue.PlanExamining;
import vn.dondoc.plan.issue.PlanPublishing;
import vn.dondoc.plan.plan.GroupNaming;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanDrafting;
import vn.dondoc.plan.plan.PlanProblem;
import vn.dondoc.plan.plan.PlanVersion;
import vn.dondoc.plan.plan.PlanVersionRepository;
import vn.dondoc.plan.plan.Settled;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.audit.Audit;
import vn.dondoc.platform.contract.plan.AmendmentFacts;
import vn.dondoc.platform.contract.plan.GroupFacts;
import vn.dondoc.platform.problem.DomainException;
import vn.dondoc.platform.problem.FieldError;
import vn.dondoc.platform.time.Deadline;

/**
 * Names further members of an open group that an issued plan cites (supplementary assignment, rules
 * T4, T5). It makes the next version of the plan, whose text is the same and whose group is larger:
 * who acts on amendments gives the new members their work.
 */
@ApplicationScoped
public class MemberNaming {

  private final PlanDrafting drafting;
  private final AmendmentRepository amendments;
  private final PlanVersionRepository versions;
  private final GroupNaming naming;
  private final PlanExamining examining;
  private final PlanPublishing publishing;
  private final Audit audit;
  private final InstantSource clock;

  MemberNaming(
      PlanDrafting drafting,
      AmendmentRepository amendments,
      PlanVersionRepository versions,
      GroupNaming naming,
      PlanExamining examining,
      PlanPublishing publishing,
      Audit audit,
      InstantSource clock) {
    this.drafting = drafting;
    this.amendments = amendments;
    this.versions = versions;
    this.naming = naming;
    this.examining = examining;
    this.publishing = publishing;
    this.audit = audit;
    this.clock = clock;
  }

  /** Adds the members and issues the version that has them; nobody is taken out of the group. */
  @Transactional
  public Plan name(
      Actor actor, UUID planId, UUID groupId, NameFurtherMembersRequest request, String ifMatch) {
    Plan plan = drafting.runBy(actor, planId, ifMatch);
    AmendmentDrafting.requireInForce(plan);
    if (amendments.hasOpen(planId)) {
      throw new DomainException(AmendmentProblem.AMENDMENT_OPEN);
    }
    AmendmentFacts document = request.document(plan.head().documentDate());
    Instant now = clock.instant();
    requireBegun(document, now);
    PlanVersion base = versions.require(planId, plan.issuedVersion());
    Settled settled = base.settled().with(joined(base, groupId, request, document));
    PlanContent content = base.content();
    Examination examined =
        examining.amendment(
            content, PlanDiff.changed(content, content), document.documentDate(), settled);
    plan.amend(content, actor.unit(), now, document.reason());
    publishing.publish(plan, examined, document.documentDate(), now, document, settled);
    audit.record(actor, "plan.group.join", "plan", planId, groupId, request, document.reason());
    versions.flush();
    return plan;
  }

  private static void requireBegun(AmendmentFacts document, Instant now) {
    if (document.effectiveDay().isAfter(Deadline.dayOf(now))) {
      throw DomainException.of(
          "/effectiveDay", AmendmentProblem.MEMBERS_AHEAD, document.effectiveDay());
    }
  }

  private GroupFacts joined(
      PlanVersion base, UUID groupId, NameFurtherMembersRequest request, AmendmentFacts document) {
    GroupFacts cited =
        base.settled().groups().stream()
            .filter(g -> g.id().equals(groupId))
            .findFirst()
            .orElseThrow(() -> new DomainException(AmendmentProblem.GROUP_NOT_CITED));
    Set<UUID> members = new LinkedHashSet<>(cited.members());
    List<UUID> joining = naming.joining(groupId, request.units(), document.documentDate());
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < joining.size(); i++) {
      if (!members.add(joining.get(i))) {
        String code = request.units().get(i);
        errors.add(new FieldError("/units/" + i, AmendmentProblem.MEMBER_ALREADY, code));
      }
    }
    if (!errors.isEmpty()) {
      throw new DomainException(errors, PlanProblem.MEMBERS_WRONG, errors.size());
    }
    naming.keep(base.planId(), groupId, members);
    return new GroupFacts(cited.id(), cited.name(), false, List.copyOf(members));
  }
}
