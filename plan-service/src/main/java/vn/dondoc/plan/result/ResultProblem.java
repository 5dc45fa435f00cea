package vn.dondoc.plan.result;

import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.Problem;

/** What can be wrong with a result of an index. */
public enum ResultProblem implements Problem {
  RESULT_TWICE(
      Category.CONFLICT,
      "Kết quả của {0} đã có. Hãy sửa kết quả đã có.",
      "The result of {0} is entered already. Change that one."),
  SCORE_OUT_OF_SCALE(
      Category.INVALID,
      "Điểm {0} nằm ngoài thang điểm {1} đến {2}.",
      "The score {0} lies outside the scale of {1} to {2}."),
  NOTHING_SAID(
      Category.INVALID,
      "Kết quả phải có điểm, thứ hạng hoặc nhóm.",
      "A result has a score, a rank or a group."),
  RANK_INCOMPLETE(
      Category.INVALID,
      "Thứ hạng phải ghi kèm tổng số được xếp hạng, và không lớn hơn tổng số đó.",
      "A rank is given with the number of those ranked, and is not above it."),
  NOT_RANKED_YET_RANK(
      Category.INVALID,
      "Đơn vị không được xếp hạng thì không có thứ hạng và nhóm.",
      "A unit that was not ranked has neither rank nor group."),
  NOTE_MISSING(
      Category.INVALID,
      "Hãy ghi chú vì sao đơn vị không được xếp hạng.",
      "Say in the note why the unit was not ranked."),
  UNIT_NAME_MISSING(
      Category.INVALID,
      "Mã {0} chưa được đăng ký; hãy ghi tên đơn vị.",
      "The code {0} is not registered; give the unit''s name."),
  KEY_IS_FIXED(
      Category.INVALID,
      "Không đổi được chỉ số, năm, đơn vị và nội dung của một kết quả. Hãy xóa và nhập lại.",
      "Index, year, unit and dimension of a result cannot be changed. Remove it and enter another.");

  private final Category category;
  private final String vi;
  private final String en;

  ResultProblem(Category category, String vi, String en) {
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
