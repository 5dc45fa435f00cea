package vn.dondoc.plan.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.dondoc.plan.plan.Party;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.PlanRegime;
import vn.dondoc.plan.plan.PlanTask;
import vn.dondoc.plan.plan.RegimeRule;
import vn.dondoc.plan.plan.TaskText;
import vn.dondoc.platform.access.Relations;
import vn.dondoc.platform.contract.calendar.CalendarYearRecorded;
import vn.dondoc.platform.contract.plan.GroupFacts;
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

  static PlanIssued of(
      Plan plan,
      List<PlanTask> tasks,
      List<PlanRegime> regimes,
      List<UnitFacts> units,
      List<GroupFacts> groups,
      List<CalendarYearRecorded> calendars) {
    return new PlanIssued(
        plan.id(),
        plan.issuedVersion(),
        1,
        1,
        head(plan),
        units,
        groups,
        calendars,
        tasks.stream().map(t -> task(plan.head(), t)).toList(),
        regimes.stream().map(r -> regime(plan, r, plan.head().documentDate())).toList());
  }

  private static PlanFacts head(Plan plan) {
    List<RelatedUnit> related = new ArrayList<>();
    related.add(new RelatedUnit(plan.issuerId(), Relation.ISSUER));
    related.add(new RelatedUnit(plan.focalId(), Relation.FOCAL));
    related.addAll(plan.related());
    PlanHead head = plan.head();
    return new PlanFacts(
        head.number(),
        head.symbol(),
        head.title(),
        head.years(),
        head.documentDate(),
        plan.issuedAt(),
        head.tolerantBefore(),
        related,
        null);
  }

  private static TaskFacts task(PlanHead head, PlanTask task) {
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
        body.timing().from(head.documentDate(), head.tolerantBefore()),
        body.product());
  }

  /**
   * @param firstDay no period that ends before it is opened
   */
  static RegimeFacts regime(Plan plan, PlanRegime regime, LocalDate firstDay) {
    RegimeRule rule = regime.rule();
    return new RegimeFacts(
        regime.id(),
        rule.name(),
        facts(rule.reporters()),
        rule.receiverId(),
        rule.throughId(),
        rule.frequency(),
        rule.dataWindow(),
        plan.head().years(),
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
  static List<Relations.Grant> grants(
      Plan plan, List<PlanTask> tasks, List<PlanRegime> regimes, Expansion expansion) {
    List<Relations.Grant> grants = new ArrayList<>();
    for (PlanTask task : tasks) {
      grant(grants, plan.id(), expansion, task.body().leads(), Relation.LEAD);
      grant(grants, plan.id(), expansion, task.body().coordinators(), Relation.COORDINATE);
      grant(grants, plan.id(), expansion, task.body().monitors(), Relation.MONITOR);
    }
    for (PlanRegime regime : regimes) {
      grant(grants, plan.id(), expansion, regime.rule().reporters(), Relation.LEAD);
      grants.add(new Relations.Grant(plan.id(), regime.rule().receiverId(), Relation.RECEIVE));
      if (regime.rule().throughId() != null) {
        grants.add(new Relations.Grant(plan.id(), regime.rule().throughId(), Relation.THROUGH));
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
