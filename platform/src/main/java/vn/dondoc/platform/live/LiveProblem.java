package vn.dondoc.platform.live;

import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.Problem;

/** Why a stream is not opened. */
public enum LiveProblem implements Problem {
  TICKET_REFUSED(
      Category.UNAUTHENTICATED,
      "Thiếu vé (ticket), hoặc vé đã dùng, đã hết hạn hay không thuộc luồng này. Hãy xin vé mới rồi mở lại.",
      "The ticket is missing, used, expired or not for this stream. Ask for a new one and open the stream again."),
  TOO_MANY_STREAMS(
      Category.TOO_MANY,
      "Đang mở quá nhiều luồng cập nhật (tối đa {0} cho mỗi người). Hãy đóng bớt rồi mở lại.",
      "Too many live streams are open (at most {0} for each person). Close some and open it again.");

  private final Category category;
  private final String vi;
  private final String en;

  LiveProblem(Category category, String vi, String en) {
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
