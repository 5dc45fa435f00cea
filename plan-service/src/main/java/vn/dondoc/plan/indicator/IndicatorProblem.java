package vn.dondoc.plan.indicator;

import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.Problem;

/** What can be wrong with an indicator. */
public enum IndicatorProblem implements Problem {
  CODE_TAKEN(
      Category.CONFLICT, "Mã chỉ tiêu {0} đã có.", "The code {0} is taken by another indicator."),
  CODE_IS_FIXED(
      Category.INVALID,
      "Không đổi được mã chỉ tiêu {0}; hãy tạo chỉ tiêu mới.",
      "The code {0} cannot be changed; make a new indicator."),
  RATE_OF_TWO(
      Category.INVALID,
      "Chỉ tiêu tỷ lệ cần tử số và mẫu số; chỉ tiêu khác thì không có.",
      "A rate has a numerator and a denominator; no other indicator has."),
  PART_UNKNOWN(
      Category.INVALID,
      "Không có chỉ tiêu {0}, hoặc chính nó là tỷ lệ. Hãy dùng chỉ tiêu số lượng đã khai báo.",
      "There is no indicator {0}, or it is a rate itself. Name a registered indicator of a quantity."),
  YEARS_REVERSED(
      Category.INVALID, "Năm cuối {0} trước năm đầu.", "The last year {0} lies before the first."),
  PART_OF_A_RATE(
      Category.CONFLICT,
      "Chỉ tiêu {0} là tử số hoặc mẫu số của một tỷ lệ; hãy sửa tỷ lệ đó trước.",
      "{0} is the numerator or denominator of a rate; change that one first.");

  private final Category category;
  private final String vi;
  private final String en;

  IndicatorProblem(Category category, String vi, String en) {
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
