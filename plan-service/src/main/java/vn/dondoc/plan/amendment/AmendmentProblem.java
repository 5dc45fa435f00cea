package vn.dondoc.plan.amendment;

import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.Problem;

/** Why an amendment is refused. */
public enum AmendmentProblem implements Problem {
  AMENDMENT_NOT_FOUND(
      Category.MISSING, "Kế hoạch không có bản điều chỉnh này.", "The plan has no such amendment."),
  AMENDMENT_OPEN(
      Category.CONFLICT,
      "Kế hoạch đang có một bản điều chỉnh dở dang. Hãy ban hành hoặc bỏ bản đó trước.",
      "Another amendment of the plan is being drafted. Issue or drop it first."),
  AMENDMENT_NOT_DRAFT(
      Category.CONFLICT,
      "Bản điều chỉnh ở trạng thái {0}, không sửa được nữa. Muốn thay đổi, hãy mở bản điều chỉnh mới.",
      "The amendment is {0} and cannot be changed. Open another one."),
  AMENDMENT_SUBMITTED(
      Category.CONFLICT,
      "Bản điều chỉnh đang trình ký nên không sửa được. Hãy rút lại, hoặc chờ được trả lại.",
      "The amendment is submitted for signature and cannot be changed. Take it back, or wait until it is given back."),
  AMENDMENT_NOT_SUBMITTED(
      Category.CONFLICT,
      "Bản điều chỉnh ở trạng thái {0}; chỉ bản đang trình ký mới rút lại hay trả lại được.",
      "The amendment is {0}; only one that is submitted for signature can be taken or given back."),
  PLAN_NOT_IN_FORCE(
      Category.CONFLICT,
      "Kế hoạch ở trạng thái {0}; chỉ kế hoạch đã ban hành và còn hiệu lực mới điều chỉnh được.",
      "The plan is {0}; only an issued plan that has not ended can be amended."),
  IDENTITY_KEPT(
      Category.UNPROCESSABLE,
      "Điều chỉnh không đổi được {0}: số, ký hiệu, ngày và cơ quan ban hành là của văn bản gốc.",
      "An amendment cannot change {0}: number, symbol, date and issuer are those of the first document."),
  GROUP_NOT_CITED(
      Category.UNPROCESSABLE,
      "Kế hoạch không nêu nhóm này. Xem các nhóm của kế hoạch trong bản hiện hành (versions).",
      "The plan does not cite this group. The version in force lists the groups that it cites."),
  MEMBER_ALREADY(
      Category.UNPROCESSABLE,
      "Đơn vị {0} đã thuộc nhóm; hãy bỏ khỏi danh sách bổ sung.",
      "The unit {0} belongs to the group already; leave it out."),
  MEMBERS_AHEAD(
      Category.UNPROCESSABLE,
      "Ngày {0} chưa đến mà việc giao bổ sung được áp dụng ngay; hãy giao vào ngày đó.",
      "The day {0} lies ahead, and what is named counts at once; name the members on that day."),
  FIRST_VERSION(
      Category.MISSING,
      "Bản thứ 1 không có bản trước để so sánh.",
      "Version 1 has none before it to compare with.");

  private final Category category;
  private final String vi;
  private final String en;

  AmendmentProblem(Category category, String vi, String en) {
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
