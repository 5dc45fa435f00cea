package vn.dondoc.plan.draft;

import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.Problem;

/** Why a document is not taken. */
public enum ImportProblem implements Problem {
  DOCUMENT_REFUSED(Category.UNPROCESSABLE, "{0}", "{1}"),
  PLAN_NOT_IMPORTED(
      Category.MISSING,
      "Kế hoạch này được nhập tay, chưa có văn bản nào được nhập vào. Hãy gửi văn bản bằng PUT.",
      "This plan was typed; no document was imported into it. Send one with PUT.");

  private final Category category;
  private final String vi;
  private final String en;

  ImportProblem(Category category, String vi, String en) {
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
