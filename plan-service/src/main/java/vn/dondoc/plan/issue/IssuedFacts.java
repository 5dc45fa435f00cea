package vn.dondoc.plan.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.plan.Party;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanContent;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.RegimeRule;
import vn.dondoc.plan.plan.Settled;
import vn.dondoc.plan.plan.TaskText;
import vn.dondoc.platform.access.Relations;
import vn.dondoc.platform.contract.calendar.CalendarYearRecorded;
import vn.dondoc.platform.contract.plan.AmendmentFacts;
import vn.dondoc.platform.contract.plan.PartyFacts;
import vn.dondoc.platform.contract.plan.PlanFacts;
import vn.dondoc.platform.contract.plan.PlanIssued;
import vn.dondoc.platform.contract.plan.RegimeFacts;
import vn.dondoc.platform.contract.plan.RelatedUnit;
import vn.dondoc.platform.contract.plan.Relation;
import vn.dondoc.platform.contract.plan.TaskFacts;
import vn.dondoc.platform.contract.plan.UnitFacts;

/**
 * Builds the event of an issued plan, the one place where it is built, and the relations that come
 * with it.
 */
final class IssuedFacts {

  private IssuedFacts() {}

  /**
   * The event of the version that the plan has now.
   *
   * @param amendment what made this version, null for version 1
   */
  static PlanIssued of(
      Plan plan,
      PlanContent content,
      Settled settled,
      List<UnitFacts> units,
      List<CalendarYearRecorded> calendars,
      @Nullable AmendmentFacts amendment) {
    return new PlanIssued(
        plan.id(),
        plan.issuedVersion(),
        1,
        1,
        head(plan, content, amendment),
        units,
        settled.groups(),
        calendars,
        content.tasks().stream().map(t -> task(content.head(), t, settled)).toList(),
        content.regimes().stream()
            .map(r -> regime(content.head(), r.id(), r.rule(), settled.firstDays().get(r.id())))
            .toList());
  }

  private static PlanFacts head(
      Plan plan, PlanContent content, @Nullable AmendmentFacts amendment) {
    List<RelatedUnit> related = new ArrayList<>();
    related.add(new RelatedUnit(content.issuerId(), Relation.ISSUER));
    related.add(new RelatedUnit(content.focalId(), Relation.FOCAL));
    related.addAll(content.related());
    PlanHead head = content.head();
    return new PlanFacts(
        head.number(),
        head.symbol(),
        head.title(),
        head.years(),
        head.documentDate(),
        plan.issuedAt(),
        head.tolerantBefore(),
        related,
        amendment);
  }

  private static TaskFacts task(PlanHead head, PlanContent.Task task, Settled settled) {
    TaskText body = task.body();
    return new TaskFacts(
        task.id(),
        task.seq(),
        body.number(),
        body.text(),
        body.group(),
        body.dimensions(),
        facts(body.leads()),
        facts(body.coordinators()),
        facts(body.monitors()),
        body.timing().kind(),
        body.timing().words(),
        body.timing()
            .on(settled.occurrences().getOrDefault(task.id(), List.of()), head.tolerantBefore()),
        body.product());
  }

  /**
   * @param firstDay no period that ends before it is opened
   */
  static RegimeFacts regime(PlanHead head, UUID id, RegimeRule rule, @Nullable LocalDate firstDay) {
    return new RegimeFacts(
        id,
        rule.name(),
        facts(rule.reporters()),
        rule.receiverId(),
        rule.throughId(),
        rule.frequency(),
        rule.dataWindow(),
        head.years(),
        rule.dueDayOfLastMonth(),
        rule.dueWord(),
        rule.graceWorkingDays(),
        rule.lockWorkingDays(),
        rule.headApproves(),
        rule.periods(),
        firstDay);
  }

  private static List<PartyFacts> facts(List<Party> parties) {
    return parties.stream().map(Party::facts).toList();
  }

  /**
   * Who is related to the plan once it is issued: leads, coordinators, monitors, and who the
   * reports go to and through.
   */
  static List<Relations.Grant> grants(UUID plan, PlanContent content, Expansion expansion) {
    List<Relations.Grant> grants = new ArrayList<>();
    grants.add(new Relations.Grant(plan, content.focalId(), Relation.FOCAL));
    content.related().forEach(r -> grants.add(new Relations.Grant(plan, r.unitId(), r.relation())));
    for (PlanContent.Task task : content.tasks()) {
      grant(grants, plan, expansion, task.body().leads(), Relation.LEAD);
      grant(grants, plan, expansion, task.body().coordinators(), Relation.COORDINATE);
      grant(grants, plan, expansion, task.body().monitors(), Relation.MONITOR);
    }
    for (PlanContent.Regime regime : content.regimes()) {
      grant(grants, plan, expansion, regime.rule().reporters(), Relation.LEAD);
      grants.add(new Relations.Grant(plan, regime.rule().receiverId(), Relation.RECEIVE));
      if (regime.rule().throughId() != null) {
        grants.add(new Relations.Grant(plan, regime.rule().throughId(), Relation.THROUGH));
      }
    }
    return grants.stream().distinct().toList();
  }

  private static void grant(
      List<Relations.Grant> grants,
      UUID plan,
      Expansion expansion,
      List<Party> parties,
      Relation relation) {
    expansion.units(parties).forEach(unit -> grants.add(new Relations.Grant(plan, unit, relation)));
  }
}
