package vn.dondoc.plan.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.plan.issue.IssuePreview;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanRepository;
import vn.dondoc.plan.plan.PlanTask;
import vn.dondoc.platform.access.Actor;
import vn.dondoc.platform.text.Folded;

/** Prints a plan: the whole as docx, its assignment table as xlsx. */
@ApplicationScoped
public class PlanPapers {

  private final PlanRepository plans;
  private final UnitRepository units;
  private final IssuePreview preview;
  private final InstantSource clock;

  PlanPapers(
      PlanRepository plans, UnitRepository units, IssuePreview preview, InstantSource clock) {
    this.plans = plans;
    this.units = units;
    this.preview = preview;
    this.clock = clock;
  }

  /** A printed file; its name is of letters, digits and dashes. */
  static final class Paper {

    private final String filename;
    private final byte[] content;

    private Paper(String filename, byte[] content) {
      this.filename = filename;
      this.content = content;
    }

    String filename() {
      return filename;
    }

    byte[] content() {
      return content;
    }
  }

  @Transactional
  Paper docx(Actor actor, UUID planId) {
    Plan plan = plans.require(planId, actor.unit());
    PrintedPlan printed = new Printing(units).of(plan, plans.tasks(planId), plans.regimes(planId));
    return new Paper(filename(plan) + ".docx", new PlanDocument(printed, clock.instant()).bytes());
  }

  @Transactional
  Paper xlsx(Actor actor, UUID planId, boolean expand) {
    Plan plan = plans.require(planId, actor.unit());
    PlanSheet sheet = new PlanSheet(plan.head());
    byte[] content =
        expand ? sheet.byUnit(expanded(preview.of(plan))) : sheet.byTask(plans.tasks(planId));
    return new Paper(filename(plan) + ".xlsx", content);
  }

  /** The assignments that an issue creates. */
  private List<PlanSheet.UnitRow> expanded(IssuePreview.Preview issue) {
    Map<UUID, Unit> leads =
        units.byIds(issue.tasks().stream().flatMap(t -> issue.leads(t).stream()).toList()).stream()
            .collect(Collectors.toMap(Unit::id, Function.identity()));
    return issue.tasks().stream()
        .flatMap(task -> issue.leads(task).stream().flatMap(u -> rows(issue, task, leads.get(u))))
        .toList();
  }

  private static Stream<PlanSheet.UnitRow> rows(
      IssuePreview.Preview issue, PlanTask task, Unit unit) {
    return issue.occurrences(task).stream()
        .map(o -> new PlanSheet.UnitRow(task, unit.code(), unit.name(), o.lastDay()));
  }

  /** "27-KH-UBND-2026", or the title's first words of a draft. */
  private static String filename(Plan plan) {
    String name =
        plan.head().number() == null || plan.head().symbol() == null
            ? Folded.of(plan.head().title())
            : plan.head().number() + "-" + plan.head().symbol() + "-" + plan.head().year();
    String safe = name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    String some = safe.isEmpty() ? "plan" : safe;
    return some.length() > 80 ? some.substring(0, 80) : some;
  }
}
