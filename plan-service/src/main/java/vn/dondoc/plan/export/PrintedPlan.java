package vn.dondoc.plan.export;

import java.util.List;
import vn.dondoc.plan.plan.PlanHead;

/**
 * A plan as it is printed: every agency by name.
 *
 * @param parent name of the body above the issuer, null where a people's committee issues: none is
 *     printed above it
 * @param duties of agencies, which stand in the text
 * @param committee whether a people's committee issues, which decides as a body (TM.)
 */
record PrintedPlan(
    PlanHead head,
    boolean draft,
    String issuer,
    String parent,
    boolean committee,
    String focal,
    List<String> duties,
    List<Appendix> appendices,
    List<String> regimes) {

  /** An appendix with its rows; what it has no title for is the assignment table. */
  record Appendix(String title, List<Task> tasks) {

    /** Whether a task names a product; without one the table has no such column. */
    boolean hasProducts() {
      return tasks.stream().anyMatch(t -> t.product() != null && !t.product().isBlank());
    }
  }

  /** A row of the assignment table; monitors stand with the coordinators, marked. */
  record Task(
      String number,
      String group,
      String text,
      String leads,
      String coordinators,
      String product,
      String timing) {}

  /** A table with products is too wide for an upright page. */
  boolean isWide() {
    return appendices.stream().anyMatch(Appendix::hasProducts);
  }
}
