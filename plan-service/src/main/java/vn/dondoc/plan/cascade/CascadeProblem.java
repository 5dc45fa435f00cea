package vn.dondoc.plan.cascade;

import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.Problem;

/** Why a link to the plan above is refused. */
public enum CascadeProblem implements Problem {
  PARENT_NOT_CITED(
      Category.UNPROCESSABLE,
      "Kế hoạch này chưa nêu kế hoạch cấp trên đó trong head.parents. Hãy bổ sung rồi thử lại.",
      "This plan does not cite that parent in head.parents. Add it there and try again."),
  PARENT_TASK_UNKNOWN(
      Category.UNPROCESSABLE,
      "Nhiệm vụ {0} không thuộc kế hoạch cấp trên mà kế hoạch này nêu.",
      "The task {0} is none of a parent that this plan cites."),
  TASK_TWICE(Category.INVALID, "Nhiệm vụ {0} được nêu hai lần.", "The task {0} stands twice."),
  REASON_MISSING(
      Category.INVALID,
      "Bỏ qua một nhiệm vụ của cấp trên thì phải nêu lý do (reason).",
      "Skipping a task of the parent needs a reason.");

  private final Category category;
  private final String vi;
  private final String en;

  CascadeProblem(Category category, String vi, String en) {
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
