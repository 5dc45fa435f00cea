package vn.dondoc.plan.indextarget;

import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.Problem;

/** What can be wrong with a target. */
public enum TargetProblem implements Problem {
  UNIT_MISSING(
      Category.INVALID,
      "Hãy ghi mã đơn vị, hoặc kế hoạch mà mục tiêu thuộc về.",
      "Give the code of the unit, or the plan to which the target belongs."),
  NOT_YOUR_UNIT(
      Category.FORBIDDEN,
      "Bạn chỉ đặt mục tiêu cho đơn vị thuộc địa bàn của cơ quan mình.",
      "You may set targets only for units of the territory that your unit acts for."),
  VALUE_MISSING(
      Category.INVALID, "Mục tiêu loại {0} cần giá trị.", "A target of the kind {0} has a value."),
  VALUE_NOT_WHOLE(
      Category.INVALID,
      "Thứ hạng và số bậc phải là số nguyên từ 1.",
      "A rank and a number of places are whole numbers from 1."),
  VALUE_UNWANTED(
      Category.INVALID,
      "Mục tiêu về nhóm không có giá trị số; mục tiêu khác không có nhóm.",
      "A target about a group has no value; any other has no group."),
  GROUP_MISSING(Category.INVALID, "Mục tiêu về nhóm cần nhóm.", "A target about a group names it.");

  private final Category category;
  private final String vi;
  private final String en;

  TargetProblem(Category category, String vi, String en) {
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
