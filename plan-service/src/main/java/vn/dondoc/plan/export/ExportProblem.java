package vn.dondoc.plan.export;

import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.Problem;

/** Why the file of a plan is not taken. */
public enum ExportProblem implements Problem {
  FILE_REFUSED(
      Category.UNPROCESSABLE,
      "Tệp kế hoạch còn {0} chỗ sai, chưa nhập gì. Hãy sửa các chỗ trong errors rồi nhập lại.",
      "The file of the plan has {0} faults; nothing was taken. Correct what errors lists and send it again."),
  FILE_VALUE_MISSING(
      Category.INVALID,
      "Tệp kế hoạch thiếu giá trị này.",
      "The file of the plan lacks this value."),
  FILE_UNIT_UNKNOWN(
      Category.UNPROCESSABLE,
      "Không có cơ quan, đơn vị nào có mã định danh {0}. Hãy đăng ký trước, hoặc sửa mã.",
      "There is no unit with the organisation code {0}. Register it first, or correct the code."),
  FILE_GROUP_UNKNOWN(
      Category.UNPROCESSABLE,
      "Không có nhóm cơ quan nào tên \"{0}\". Xem /api/v1/groups.",
      "There is no generic group of the name \"{0}\". See /api/v1/groups."),
  FILE_DIMENSION_UNKNOWN(
      Category.UNPROCESSABLE,
      "Mã chỉ số nội dung {0} không có trong danh mục năm của kế hoạch. Xem /api/v1/indices.",
      "The dimension {0} is not in the catalogue of the plan''s year. See /api/v1/indices."),
  FILE_PARENT_TASK_UNKNOWN(
      Category.UNPROCESSABLE,
      "Không có nhiệm vụ thứ {0} trong kế hoạch cấp trên mà tệp viện dẫn. Hãy nhập kế hoạch cấp trên trước, hoặc bỏ liên kết này.",
      "The plan above that the file cites has no task at place {0} here. Import the plan above first, or take the link out.");

  private final Category category;
  private final String vi;
  private final String en;

  ExportProblem(Category category, String vi, String en) {
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
