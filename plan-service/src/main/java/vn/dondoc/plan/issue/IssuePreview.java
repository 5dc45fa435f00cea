package vn.dondoc.plan.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.dondoc.plan.plan.Plan;
import vn.dondoc.plan.plan.PlanRegime;
import vn.dondoc.plan.plan.PlanRepository;
import vn.dondoc.plan.plan.PlanTask;
import vn.dondoc.platform.contract.plan.OccurrenceFacts;
import vn.dondoc.platform.contract.plan.RegimeFacts;
import vn.dondoc.platform.time.Deadline;

/**
 * What an issue would send of a plan, for who foretells or prints it. Only inside a transaction.
 */
@ApplicationScoped
public class IssuePreview {

  private final PlanRepository plans;
  private final PlanExpansion expanding;
  private final InstantSource clock;

  IssuePreview(PlanRepository plans, PlanExpansion expanding, InstantSource clock) {
    this.plans = plans;
    this.expanding = expanding;
    this.clock = clock;
  }

  /**
   * A plan with its groups expanded.
   *
   * @param day the date of the document, or today while it has none
   */
  public record Preview(
      Plan plan,
      LocalDate day,
      List<PlanTask> tasks,
      List<PlanRegime> regimes,
      Expansion expansion) {

    /** The distinct units that lead the task. */
    public Set<UUID> leads(PlanTask task) {
      return expansion.units(task.body().leads());
    }

    public List<OccurrenceFacts> occurrences(PlanTask task) {
      return task.body().timing().from(day, plan.head().tolerantBefore());
    }

    /** The distinct units that report under the regime. */
    public Set<UUID> reporters(PlanRegime regime) {
      return expansion.units(regime.rule().reporters());
    }

    public RegimeFacts facts(PlanRegime regime) {
      return IssuedFacts.regime(plan.head(), regime.id(), regime.rule(), day);
    }
  }

  public Preview of(Plan plan) {
    List<PlanTask> tasks = plans.tasks(plan.id());
    List<PlanRegime> regimes = plans.regimes(plan.id());
    LocalDate day =
        Objects.requireNonNullElseGet(
            plan.head().documentDate(), () -> Deadline.dayOf(clock.instant()));
    return new Preview(
        plan,
        day,
        tasks,
        regimes,
        expanding.expand(plans.content(plan), day, plans.namedMembers(plan.id()), List.of()));
  }
}
