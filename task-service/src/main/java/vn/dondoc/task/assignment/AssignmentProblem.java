package vn.dondoc.task.assignment;

import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.Problem;

/** Why an act on an assignment is refused. */
public enum AssignmentProblem implements Problem {
  NOT_YOUR_ASSIGNMENT(
      Category.FORBIDDEN,
      "Chỉ cơ quan, đơn vị được giao mới được cập nhật nhiệm vụ này. Hãy đề nghị {0} thực hiện.",
      "Only the unit that has this assignment may change it. Ask {0} to do it."),
  NOT_THE_VERIFIER(
      Category.FORBIDDEN,
      "Chỉ cơ quan ban hành, đầu mối hoặc thường trực của kế hoạch mới được duyệt hay trả lại kết quả. Hãy chuyển cho cơ quan đầu mối.",
      "Only the plan''s issuer, focal or standing agency verifies or returns results. Pass it to the focal agency."),
  STATE_NOT_ALLOWED(
      Category.CONFLICT,
      "Trạng thái hiện tại ({0}) không cho phép thao tác này. Hãy đọc lại nhiệm vụ và chọn một thao tác trong actions.",
      "The current state ({0}) does not allow this. Read the assignment again and choose one of its actions."),
  ASSIGNMENT_CANCELLED(
      Category.CONFLICT,
      "Nhiệm vụ này đã bị hủy do kế hoạch được điều chỉnh, thay thế hoặc bãi bỏ; không cần thực hiện nữa. Hãy xem lịch sử (history) để biết văn bản và lý do.",
      "This assignment was cancelled because its plan was amended, replaced or revoked; nothing more is to be done. Its history names the document and the reason."),
  PLAN_CLOSED(
      Category.CONFLICT,
      "Kế hoạch đã tổng kết, kết quả giữ nguyên như khi tổng kết. Việc còn dở hãy đề nghị cơ quan đầu mối đưa vào kế hoạch sau.",
      "The plan was closed and everything stays as it stood then. Ask the focal agency to take open work into the next plan."),
  PRODUCT_REQUIRED(
      Category.UNPROCESSABLE,
      "Nhiệm vụ này phải có sản phẩm. Hãy nêu sản phẩm (product) kèm minh chứng, hoặc ghi lý do được miễn (waiver).",
      "This task names a product. Hand it in (product, with evidence) or record why it is waived (waiver)."),
  DUE_RANGE_EMPTY(
      Category.INVALID,
      "Khoảng hạn không hợp lệ: dueFrom phải trước hoặc bằng dueTo.",
      "The range of due days is empty: dueFrom must not be after dueTo.");

  private final Category category;
  private final String vi;
  private final String en;

  AssignmentProblem(Category category, String vi, String en) {
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
