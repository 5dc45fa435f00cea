package vn.dondoc.plan.clone;

import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.Problem;

/** Why a plan is not cloned. */
public enum CloneProblem implements Problem {
  CLONE_YEAR_SAME(
      Category.INVALID,
      "Kế hoạch đã là của năm {0}; hãy chọn năm khác.",
      "The plan is already of {0}; choose another year.");

  private final Category category;
  private final String vi;
  private final String en;

  CloneProblem(Category category, String vi, String en) {
    this.category = category;
    this.vi = vi;
    this.en = en;
  }

  @Override
  public Category category() {
    return category;
  }

  @Override
  public String vi() {
    return vi;
  }

  @Override
  public String en() {
    return en;
  }
}
