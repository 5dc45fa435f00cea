package vn.dondoc.notification.notice;

import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.Problem;

/** Why something about a notice is refused. */
enum NoticeProblem implements Problem {
  NOTICE_NOT_ADDRESSED_TO_YOU(
      Category.FORBIDDEN,
      "Thông báo này gửi cho cơ quan, đơn vị khác; chỉ người của cơ quan, đơn vị đó đánh dấu đã đọc.",
      "This notice is addressed to another unit; only its own people mark it as read.");

  private final Category category;
  private final String vi;
  private final String en;

  NoticeProblem(Category category, String vi, String en) {
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
