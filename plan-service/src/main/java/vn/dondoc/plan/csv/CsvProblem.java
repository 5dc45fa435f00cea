package vn.dondoc.plan.csv;

import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.Problem;

/** What can be wrong with a value of an imported row, whatever the register. */
public enum CsvProblem implements Problem {
  NUMBER_INVALID(
      Category.INVALID,
      "Giá trị {0} không phải là số; dùng dấu chấm cho phần thập phân.",
      "The value {0} is not a number; write decimals with a point."),
  YES_OR_NO_INVALID(
      Category.INVALID,
      "Giá trị {0} phải là true hoặc false.",
      "The value {0} must be true or false."),
  ROW_TWICE(
      Category.INVALID,
      "Dòng này trùng với dòng {0} của tệp.",
      "This row says the same thing as row {0} of the file.");

  private final Category category;
  private final String vi;
  private final String en;

  CsvProblem(Category category, String vi, String en) {
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
