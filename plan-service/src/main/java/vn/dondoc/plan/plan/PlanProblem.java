package vn.dondoc.plan.plan;

import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.Problem;

/** Why a plan, its tasks or regimes are refused. */
public enum PlanProblem implements Problem {
  PLAN_NOT_FOUND(
      Category.MISSING,
      "Không tìm thấy kế hoạch, hoặc kế hoạch nằm ngoài phạm vi của bạn.",
      "The plan was not found, or lies outside your scope."),
  TASK_NOT_FOUND(Category.MISSING, "Kế hoạch không có nhiệm vụ này.", "The plan has no such task."),
  REGIME_NOT_FOUND(
      Category.MISSING,
      "Kế hoạch không có chế độ báo cáo này.",
      "The plan has no such reporting regime."),
  NOT_THE_FOCAL_AGENCY(
      Category.FORBIDDEN,
      "Chỉ cơ quan đầu mối hoặc cơ quan ban hành của kế hoạch được thực hiện việc này.",
      "Only the focal or the issuing agency of the plan may do this."),
  PLAN_NOT_DRAFT(
      Category.CONFLICT,
      "Kế hoạch ở trạng thái {0}, không sửa được. Đang trình ký thì rút lại; đã ban hành thì điều chỉnh.",
      "The plan is {0} and cannot be changed. Withdraw what is submitted; amend what is issued."),
  TRANSITION_NOT_ALLOWED(
      Category.CONFLICT,
      "Kế hoạch đang ở trạng thái {0}, không thực hiện được {1}.",
      "The plan is {0}, which does not allow {1}."),
  PLAN_HAS_ERRORS(
      Category.UNPROCESSABLE,
      "Kế hoạch còn {0} lỗi, chưa ban hành được. Hãy sửa các lỗi trong errors rồi ban hành lại.",
      "The plan has {0} errors and cannot be issued. Correct what errors lists and issue it again."),
  WARNINGS_NOT_ACKNOWLEDGED(
      Category.UNPROCESSABLE,
      "Còn {0} cảnh báo chưa xử lý. Hãy sửa, hoặc xác nhận từng cảnh báo kèm lý do, rồi ban hành lại.",
      "{0} warnings are not settled. Correct or acknowledge each with a reason, then issue the plan again."),
  NUMBER_TAKEN(
      Category.CONFLICT,
      "Số {0}/{1} đã được dùng cho một kế hoạch khác của cơ quan ban hành trong năm.",
      "The number {0}/{1} is taken by another plan of the issuer in that year."),
  DIMENSION_UNKNOWN(
      Category.INVALID,
      "Mã chỉ số nội dung {0} không có trong danh mục năm {1}. Xem /api/v1/indices.",
      "The dimension {0} is not in the catalogue of {1}. See /api/v1/indices."),
  PARTY_EMPTY(
      Category.INVALID,
      "Mỗi cơ quan cần có name (tên như trong văn bản) hoặc unit (mã định danh).",
      "Each agency needs a name (as printed) or a unit (organisation code)."),
  DUE_DAY_MISSING(
      Category.INVALID,
      "Chế độ báo cáo theo {0} cần dueDayOfLastMonth (ngày trong tháng cuối kỳ).",
      "A regime by {0} needs dueDayOfLastMonth (day of the period''s last month)."),
  PERIODS_MISSING(
      Category.INVALID,
      "Chế độ báo cáo LISTED cần liệt kê periods.",
      "A regime LISTED needs its periods."),
  DAYS_REVERSED(
      Category.INVALID,
      "Ngày {0} không được trước ngày {1}.",
      "The day {0} must not lie before {1}."),
  TIMING_INCOMPLETE(
      Category.INVALID,
      "Thời gian loại {0} cần có ngày ở trường này.",
      "A timing of the kind {0} needs its date in this field."),
  UNIT_NOT_REGISTERED(
      Category.INVALID,
      "Không có cơ quan, đơn vị nào có mã định danh {0}. Hãy sửa mã hoặc đăng ký cơ quan.",
      "No unit has the organisation code {0}. Correct the code or register the unit."),
  PLAN_NOT_ISSUED_THEN(
      Category.MISSING,
      "Vào thời điểm {0} kế hoạch chưa ban hành.",
      "The plan was not issued yet at {0}."),
  VERSION_NOT_FOUND(
      Category.MISSING, "Kế hoạch không có bản thứ {0}.", "The plan has no version {0}."),
  REPLACEMENT_UNFIT(
      Category.UNPROCESSABLE,
      "Kế hoạch thay thế phải là một kế hoạch khác đã ban hành mà bạn xem được.",
      "The plan that replaces this one must be another issued plan that you can see."),
  WARNING_UNKNOWN(
      Category.INVALID, "Kế hoạch không có cảnh báo {0}.", "The plan has no warning {0}."),
  MEMBERS_WRONG(
      Category.UNPROCESSABLE,
      "Có {0} đơn vị không chỉ định được; xem errors để sửa.",
      "{0} units cannot be named; errors says what to correct.");

  private final Category category;
  private final String vi;
  private final String en;

  PlanProblem(Category category, String vi, String en) {
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
