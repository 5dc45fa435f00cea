package vn.dondoc.plan.cascade;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.dondoc.plan.plan.PlanStatus;

/**
 * A plan between the plans above and below it.
 *
 * @param parents the plans that it cites, with what its tasks carry out of them
 * @param subPlans the plans that cite it: issued ones, and drafts that the caller may see
 * @param coverage each of its tasks with the tasks below that carry it out
 * @param duties its tasks that oblige units to make a plan, with who has and who has not
 */
public record CascadeView(
    List<ParentView> parents,
    List<SubPlanView> subPlans,
    List<CoverageView> coverage,
    List<DutyView> duties) {

  /**
   * A plan above.
   *
   * @param plan its id, absent where it is not kept here or the caller may not see it
   */
  public record ParentView(
      UUID plan, String number, String symbol, String issuer, String title, List<LinkView> links) {}

  /** A task of this plan and the task above that it carries out. */
  public record LinkView(UUID task, int seq, UUID parentTask, int parentSeq, String parentText) {}

  /** A plan below. */
  public record SubPlanView(
      UUID plan,
      String unit,
      String unitName,
      PlanStatus status,
      String number,
      String symbol,
      String title,
      LocalDate documentDate) {}

  /**
   * How far a task is taken up below, by issued plans.
   *
   * @param implementedBy organisation codes of the units whose plan has a task for it
   * @param skippedBy organisation codes of the units that skip it
   */
  public record CoverageView(
      UUID task, int seq, String text, List<String> implementedBy, List<String> skippedBy) {}

  /**
   * A duty to make a plan.
   *
   * @param lastDay the last permitted day, absent where none is resolved
   */
  public record DutyView(UUID task, int seq, LocalDate lastDay, List<DutyUnitView> units) {}

  /**
   * A unit that is to make a plan.
   *
   * @param plan id of its issued plan, absent while there is none
   * @param late whether that plan is dated after the last permitted day
   */
  public record DutyUnitView(String unit, String name, UUID plan, boolean late) {}
}
