package vn.dondoc.plan.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Arrays;
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
import vn.dondoc.platform.event.EventJson;
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
    private final long version;
    private final byte[] said;

    private Paper(String filename, byte[] content, long version, Object said) {
      this.filename = filename;
      this.content = content;
      this.version = version;
      this.said = EventJson.write(said).getBytes(UTF_8);
    }

    String filename() {
      return filename;
    }

    byte[] content() {
      return content;
    }

    /** Of the plan. */
    long version() {
      return version;
    }

    /** What is printed, without the time of printing. */
    byte[] said() {
      return said;
    }
  }

  @Transactional
  Paper docx(Actor actor, UUID planId) {
    Plan plan = plans.require(planId, actor.unit());
    PrintedPlan printed = new Printing(units).of(plan, plans.tasks(planId), plans.regimes(planId));
    byte[] content = new PlanDocument(printed, clock.instant()).bytes();
    return new Paper(filename(plan) + ".docx", content, plan.version(), printed);
  }

  @Transactional
  Paper xlsx(Actor actor, UUID planId, boolean expand) {
    Plan plan = plans.require(planId, actor.unit());
    PlanSheet sheet = new PlanSheet(plan.head());
    List<PlanTask> tasks = plans.tasks(planId);
    List<PlanSheet.UnitRow> rows = expand ? expanded(preview.of(plan)) : List.of();
    byte[] content = expand ? sheet.byUnit(rows) : sheet.byTask(tasks);
    List<?> said =
        List.of(
            plan.head(),
            tasks.stream().map(PlanTask::body).toList(),
            rows.stream()
                .map(r -> Arrays.asList(r.task().id(), r.code(), r.unit(), r.lastDay()))
                .toList());
    return new Paper(filename(plan) + ".xlsx", content, plan.version(), said);
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
