package vn.dondoc.plan.person;

import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.Problem;

/** What can be wrong with persons and their positions. */
public enum PersonProblem implements Problem {
  CODE_TAKEN(
      Category.CONFLICT,
      "Mã cán bộ {0} đã có. Hãy thêm vị trí cho người này.",
      "The code {0} is registered. Add a position to that person."),
  SUBJECT_TAKEN(
      Category.CONFLICT,
      "Tài khoản {0} đã gắn với người khác.",
      "The account {0} belongs to another person."),
  POSITION_TWICE(
      Category.CONFLICT,
      "Người này đã giữ vị trí đó từ ngày {0}.",
      "The person holds that position from {0} already."),
  POSITION_UNKNOWN(Category.INVALID, "Không có vị trí {0}.", "There is no position {0}."),
  ONLY_A_HEAD_ACTS(
      Category.INVALID,
      "Chỉ người đứng đầu mới có thể là quyền hoặc phụ trách.",
      "Only a head can be acting."),
  LAST_DAY_BEFORE_FIRST(
      Category.INVALID,
      "Ngày cuối {0} trước ngày bắt đầu.",
      "The last day {0} lies before the first day.");

  private final Category category;
  private final String vi;
  private final String en;

  PersonProblem(Category category, String vi, String en) {
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
