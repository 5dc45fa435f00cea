package vn.dondoc.plan.catalogue;

import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.Problem;

/** What can be wrong with the catalogue of indices. */
public enum CatalogueProblem implements Problem {
  INDEX_UNKNOWN(
      Category.INVALID,
      "Danh mục không có chỉ số {0} của năm {1}. Hãy khai báo chỉ số trước.",
      "The catalogue has no index {0} of {1}. Register it first."),
  DIMENSION_NOT_IN_INDEX(
      Category.INVALID,
      "Chỉ số {1} năm {2} không có nội dung {0}.",
      "The index {1} of {2} has no dimension {0}."),
  YEARS_REVERSED(
      Category.INVALID,
      "Năm cuối {0} trước năm đầu {1}.",
      "The last year {0} lies before the first year {1}."),
  YEARS_OVERLAP(
      Category.CONFLICT,
      "Phiên bản từ năm {0} của chỉ số trùng năm với phiên bản này. Hãy sửa năm cuối của một trong hai.",
      "The version from {0} covers some of the same years. Correct the last year of one of the two."),
  SCALE_REVERSED(
      Category.INVALID,
      "Điểm cao nhất phải lớn hơn điểm thấp nhất.",
      "The greatest score must be above the least."),
  NUMBER_TWICE(
      Category.INVALID, "Số thứ tự {0} xuất hiện hai lần.", "The number {0} stands twice."),
  PARENT_MISSING(
      Category.INVALID,
      "Nội dung thành phần {0} chưa có chỉ số nội dung {1}.",
      "The sub-dimension {0} has no dimension {1}."),
  DIMENSION_IN_USE(
      Category.CONFLICT,
      "Không bỏ được nội dung {0}: đang được nhiệm vụ hoặc kết quả sử dụng.",
      "{0} cannot be taken out: tasks or results refer to it.");

  private final Category category;
  private final String vi;
  private final String en;

  CatalogueProblem(Category category, String vi, String en) {
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
