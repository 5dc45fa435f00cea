package vn.dondoc.plan.group;

import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.Problem;

/** What can be wrong with a generic group. */
public enum GroupProblem implements Problem {
  GROUP_NAME_TAKEN(
      Category.CONFLICT,
      "Cách gọi \"{0}\" đã thuộc nhóm \"{1}\"; hãy dùng cách gọi khác hoặc sửa nhóm đó.",
      "The name \"{0}\" belongs to the group \"{1}\" already; use another one or change that group."),
  GROUP_RULE_NEEDED(
      Category.INVALID,
      "Nhóm khép kín cần trường {0}; nếu văn bản không xác định thành viên, hãy đặt open là true.",
      "A closed group needs the field {0}; where texts do not determine its members, set open to true."),
  GROUP_RULE_UNUSED(
      Category.INVALID,
      "Nhóm này không có quy tắc về loại và cấp; hãy bỏ trường {0}.",
      "This group has no rule of kinds and tier; leave out the field {0}."),
  GROUP_CITED(
      Category.CONFLICT,
      "Nhóm \"{0}\" đang được kế hoạch viện dẫn nên không xóa được.",
      "The group \"{0}\" is cited by a plan and cannot be removed."),
  GROUP_NOT_OPEN(
      Category.UNPROCESSABLE,
      "Nhóm \"{0}\" là nhóm khép kín: thành viên do quy tắc quyết định, không chỉ định được.",
      "The group \"{0}\" is closed: its rule decides who belongs to it, nobody is named.");

  private final Category category;
  private final String vi;
  private final String en;

  GroupProblem(Category category, String vi, String en) {
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
