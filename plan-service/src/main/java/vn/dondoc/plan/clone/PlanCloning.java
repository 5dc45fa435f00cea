package vn.dondoc.plan.clone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.plan.plan.ImportedWarning;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanDraft;
import vn.dondoc.plan.plan.PlanDrafting;
import vn.dondoc.plan.plan.PlanHead;
import vn.dondoc.plan.plan.PlanRepository;
import vn.dondoc.plan.plan.PlanTask;
import vn.dondoc.plan.plan.RegimeRule;
import vn.dondoc.plan.plan.TaskText;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.contract.plan.RelatedUnit;
import vn.dondoc.platform.problem.DomainException;

/** Clones a plan to another year, as a draft without number and date. */
@ApplicationScoped
public class PlanCloning {

  private static final Logger LOG = Logger.getLogger(PlanCloning.class);

  private final PlanRepository plans;
  private final PlanDrafting drafting;
  private final UnitRepository units;
  private final DimensionMapping dimensions;

  PlanCloning(
      PlanRepository plans,
      PlanDrafting drafting,
      UnitRepository units,
      DimensionMapping dimensions) {
    this.plans = plans;
    this.drafting = drafting;
    this.units = units;
    this.dimensions = dimensions;
  }

  @Transactional
  Plan clone(Actor actor, UUID planId, int year) {
    Plan plan = plans.require(planId, actor.unit());
    if (plan.head().year() == year) {
      throw DomainException.of("/year", CloneProblem.CLONE_YEAR_SAME, Integer.toString(year));
    }
    Copy copy = new Copy(plan, year, dimensions.between(plan.head().year(), year));
    Plan cloned = drafting.save(actor, "plan.clone", copy.draft());
    LOG.infof(
        "Cloned plan %s to %d as draft %s: %d warnings",
        planId, year, cloned.id(), cloned.importWarnings().size());
    return cloned;
  }

  /** One plan on its way into another year. */
  private final class Copy {

    private final Plan plan;
    private final int year;
    private final MovedYear moved;
    private final Map<String, DimensionMapping.Mapped> mapping;
    private final Successors successors;
    private final List<ImportedWarning> warnings = new ArrayList<>();

    Copy(Plan plan, int year, Map<String, DimensionMapping.Mapped> mapping) {
      this.plan = plan;
      this.year = year;
      this.mapping = mapping;
      moved = new MovedYear(plan.head().years(), year);
      successors = new Successors(units, LocalDate.of(year, 1, 1), warnings::add);
    }

    PlanDraft draft() {
      List<PlanTask> tasks = plans.tasks(plan.id());
      PlanDraft draft =
          new PlanDraft(
              head(plan.head()),
              successors.one(plan.issuerId()),
              successors.one(plan.focalId()),
              plan.related().stream()
                  .map(r -> new RelatedUnit(successors.one(r.unitId()), r.relation()))
                  .toList(),
              tasks.stream().map(this::task).toList(),
              plans.regimes(plan.id()).stream().map(r -> regime(r.rule())).toList(),
              warnings);
      warnOfOldYears(tasks);
      return draft;
    }

    private PlanHead head(PlanHead head) {
      return new PlanHead(
          head.instrumentType(),
          null,
          head.symbol(),
          moved.words(head.title()),
          head.years().stream().map(moved::year).toList(),
          head.indices(),
          head.place(),
          null,
          head.signer(),
          head.legalBases(),
          head.purposes(),
          head.requirements(),
          head.recipients(),
          head.tolerantBefore(),
          head.parts(),
          head.appendices().stream().map(this::appendix).toList(),
          head.footnotes(),
          parents(head.parents()));
    }

    /** The number and date of the plan that it belongs to are not known yet. */
    private PlanHead.Appendix appendix(PlanHead.Appendix appendix) {
      return new PlanHead.Appendix(
          appendix.name(),
          appendix.number(),
          appendix.title() == null ? null : moved.words(appendix.title()),
          null);
    }

    private List<PlanHead.Parent> parents(List<PlanHead.Parent> parents) {
      parents.forEach(
          p ->
              warnings.add(
                  CloneWarning.PARENT_LEFT_OUT.of(
                      Stream.of(p.number(), p.symbol(), p.title(), p.issuer())
                          .filter(Objects::nonNull)
                          .collect(Collectors.joining(" ")))));
      return List.of();
    }

    private TaskText task(PlanTask task) {
      TaskText text = task.body();
      if (!text.timing().corrected() && !moved.rereads(text.timing())) {
        warnings.add(CloneWarning.TIMING_MOVED.of(named(task), text.timing().words()));
      }
      return new TaskText(
          text.number(),
          text.text(),
          text.group(),
          dimensions(task),
          successors.parties(text.leads()),
          successors.parties(text.coordinators()),
          successors.parties(text.monitors()),
          moved.timing(text.timing()),
          text.product(),
          null,
          text.origin(),
          text.appendix());
    }

    private List<String> dimensions(PlanTask task) {
      List<String> codes = new ArrayList<>();
      for (String code : task.body().dimensions()) {
        DimensionMapping.Mapped now =
            mapping.getOrDefault(code, new DimensionMapping.Mapped(code, null));
        if (now.code() == null) {
          warnings.add(
              CloneWarning.DIMENSION_GONE.of(
                  named(task), code, now.name(), Integer.toString(year)));
        } else if (!codes.contains(now.code())) {
          codes.add(now.code());
        }
      }
      return codes;
    }

    private RegimeRule regime(RegimeRule rule) {
      return new RegimeRule(
          rule.name(),
          successors.parties(rule.reporters()),
          successors.one(rule.receiverId()),
          rule.throughId() == null ? null : successors.one(rule.throughId()),
          rule.frequency(),
          rule.dataWindow(),
          rule.dueDayOfLastMonth(),
          rule.dueWord(),
          rule.graceWorkingDays(),
          rule.lockWorkingDays(),
          rule.headApproves(),
          rule.periods().stream().map(moved::period).toList());
    }

    /** Only the title and the timings are rewritten; a person reads the rest. */
    private void warnOfOldYears(List<PlanTask> tasks) {
      List<String> places = new ArrayList<>();
      if (plan.head().purposes().stream().anyMatch(moved::namesAYear)) {
        places.add("/purposes");
      }
      if (plan.head().requirements().stream().anyMatch(moved::namesAYear)) {
        places.add("/requirements");
      }
      for (PlanTask task : tasks) {
        if (moved.namesAYear(task.body().text()) || moved.namesAYear(task.body().product())) {
          places.add("/tasks/" + named(task));
        }
      }
      if (!places.isEmpty()) {
        warnings.add(
            CloneWarning.OLD_YEAR_IN_TEXT.of(
                Integer.toString(plan.head().year()), String.join(", ", places)));
      }
    }

    private static String named(PlanTask task) {
      return Integer.toString(task.seq());
    }
  }
}
