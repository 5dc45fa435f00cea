package vn.dondoc.plan.indextarget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.dondoc.plan.catalogue.Catalogue;
import vn.dondoc.plan.catalogue.DimensionView;
import vn.dondoc.plan.organisation.Unit;
import vn.dondoc.plan.organisation.UnitRepository;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanRepository;
import vn.dondoc.plan.plan.PlanTask;
import vn.dondoc.plan.result.ResultView;
import vn.dondoc.plan.result.Results;
import vn.dondoc.plan.result.ScoreGroup;
import vn.dondoc.platform.access.Actor;

/** Lays the last results of a province beside the tasks of a plan. */
@ApplicationScoped
public class Coverage {

  private static final Comparator<CoverageMap.Row> MOST_NEEDED_FIRST =
      Comparator.comparing((CoverageMap.Row r) -> r.taskCount() > 0)
          .thenComparing(r -> !r.weak())
          .thenComparing(r -> !r.fell())
          .thenComparing(Coverage::group);

  private final PlanRepository plans;
  private final UnitRepository units;
  private final Catalogue catalogue;
  private final Results results;

  Coverage(PlanRepository plans, UnitRepository units, Catalogue catalogue, Results results) {
    this.plans = plans;
    this.units = units;
    this.catalogue = catalogue;
    this.results = results;
  }

  @Transactional
  public CoverageMap of(Actor actor, UUID planId) {
    Plan plan = plans.require(planId, actor.unit());
    int year = plan.head().year();
    List<PlanTask> tasks = plans.tasks(planId);
    List<String> upwards = upwards(units.findById(plan.issuerId()));
    String unit =
        upwards.stream()
            .filter(
                u ->
                    plan.head().indices().stream()
                        .anyMatch(i -> !results.last(i, u, year).isEmpty()))
            .findFirst()
            .orElse(upwards.getFirst());
    List<CoverageMap.Row> rows = new ArrayList<>();
    for (String index : plan.head().indices()) {
      Map<String, ResultView> last = results.last(index, unit, year);
      List<DimensionView> dimensions = catalogue.dimensions(index, year);
      Set<String> divided =
          dimensions.stream()
              .map(DimensionView::parent)
              .filter(p -> p != null)
              .collect(Collectors.toSet());
      dimensions.stream()
          .filter(d -> !divided.contains(d.code()))
          .map(d -> row(index, d, last, tasks))
          .forEach(rows::add);
    }
    rows.sort(MOST_NEEDED_FIRST);
    int needed = (int) rows.stream().filter(CoverageMap.Row::needsATask).count();
    return new CoverageMap(planId, year, unit, needed, rows);
  }

  /** The codes of the unit and of those above it, the nearest first. */
  private List<String> upwards(Unit unit) {
    Map<UUID, String> codes =
        units.byIds(unit.path()).stream().collect(Collectors.toMap(Unit::id, Unit::code));
    List<UUID> path = new ArrayList<>(unit.path());
    Collections.reverse(path);
    return path.stream().map(codes::get).toList();
  }

  private static CoverageMap.Row row(
      String index, DimensionView dimension, Map<String, ResultView> last, List<PlanTask> tasks) {
    boolean own = last.containsKey(dimension.code()) || dimension.parent() == null;
    String of = own ? dimension.code() : dimension.parent();
    ResultView result = last.get(of);
    List<CoverageMap.ServingTask> serving =
        tasks.stream()
            .filter(
                t ->
                    t.body().dimensions().contains(dimension.code())
                        || (dimension.parent() != null
                            && t.body().dimensions().contains(dimension.parent())))
            .map(
                t ->
                    new CoverageMap.ServingTask(
                        t.id(),
                        t.seq(),
                        t.body().number(),
                        t.body().text(),
                        t.body().dimensions().contains(dimension.code())))
            .toList();
    return new CoverageMap.Row(
        index,
        dimension.code(),
        dimension.name(),
        dimension.nameEn(),
        result,
        result == null ? null : of,
        result != null && result.group() != null && result.group().isWeak(),
        result != null
            && result.change() != null
            && result.change().score() != null
            && result.change().score().signum() < 0,
        serving.size(),
        serving);
  }

  private static ScoreGroup group(CoverageMap.Row row) {
    return row.result() == null || row.result().group() == null
        ? ScoreGroup.HIGHEST
        : row.result().group();
  }
}
