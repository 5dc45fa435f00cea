package vn.dondoc.plan.export;

import java.util.List;
import vn.dondoc.plan.plan.PlanHead;

/**
 * A plan as it is printed: every agency by name.
 *
 * @param parent name of the body above the issuer, null where a people's committee issues: none is
 *     printed above it
 * @param committee whether a people's committee issues, which decides as a body (TM.)
 */
record PrintedPlan(
    PlanHead head,
    boolean draft,
    String issuer,
    String parent,
    boolean committee,
    String focal,
    List<Task> tasks,
    List<String> regimes) {

  /** A row of the assignment table; monitors stand with the coordinators, marked. */
  record Task(
      String number,
      String group,
      String text,
      String leads,
      String coordinators,
      String product,
      String timing) {}

  /** Whether a task names a product; without one the table has no such column. */
  boolean hasProducts() {
    return tasks.stream().anyMatch(t -> t.product() != null && !t.product().isBlank());
  }
}
