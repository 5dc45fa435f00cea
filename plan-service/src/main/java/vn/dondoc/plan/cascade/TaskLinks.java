package vn.dondoc.plan.cascade;

import java.util.List;
import java.util.UUID;

/**
 * What a task carries out of the plans above, and whether it obliges its leads to a plan of their
 * own.
 *
 * @param carriesOut in the order of plans and places
 */
public record TaskLinks(List<Place> carriesOut, boolean subPlanDuty) {

  public static final TaskLinks NONE = new TaskLinks(List.of(), false);

  /** A task by the plan it stands in and its place there, which amendments keep. */
  public record Place(UUID plan, int seq) {}
}
