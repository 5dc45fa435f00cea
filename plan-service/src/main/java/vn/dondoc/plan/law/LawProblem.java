package vn.dondoc.plan.law;

import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.Problem;

/** What can be wrong with a document of the register. */
public enum LawProblem implements Problem {
  ACT_TWICE(
      Category.CONFLICT,
      "Văn bản {0} ngày {1} đã có trong danh mục. Hãy sửa văn bản đã có.",
      "The document {0} of {1} is registered already. Change that one."),
  LAST_DAY_MISSING(
      Category.INVALID,
      "Văn bản đã bị thay thế thì phải ghi ngày hết hiệu lực.",
      "A document that was replaced has a last day in force."),
  SUCCESSOR_UNKNOWN(
      Category.INVALID,
      "Chưa có văn bản {0} trong danh mục, hoặc có nhiều văn bản cùng số. Hãy đăng ký văn bản thay thế trước.",
      "{0} is not registered, or more than one document bears that number. Register the successor first."),
  REPLACES_ITSELF(
      Category.INVALID,
      "Văn bản {0} không thể thay thế chính nó, hoặc hai văn bản không thể thay thế lẫn nhau.",
      "{0} cannot replace itself, nor can two documents replace each other."),
  ACT_CITED(
      Category.CONFLICT,
      "Văn bản {0} đang được ghi là văn bản thay thế; hãy sửa văn bản kia trước.",
      "{0} is named as the successor of another document; change that one first.");

  private final Category category;
  private final String vi;
  private final String en;

  LawProblem(Category category, String vi, String en) {
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
