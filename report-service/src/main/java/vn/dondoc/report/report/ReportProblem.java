package vn.dondoc.report.report;

import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.Problem;

/** Why something about a report is refused. */
public enum ReportProblem implements Problem {
  REPORT_OF_OTHER_UNIT(
      Category.FORBIDDEN,
      "Báo cáo này thuộc đơn vị khác; chỉ người của đơn vị phải báo cáo mới được soạn, gửi hoặc duyệt gửi.",
      "This report is owed by another unit; only its own people draft, file or approve it."),
  NOT_THE_RECEIVER(
      Category.FORBIDDEN,
      "Chỉ nơi nhận báo cáo, cơ quan tổng hợp hoặc cơ quan đầu mối của kế hoạch mới được nhận, trả lại hoặc mở khóa.",
      "Only the receiving or collecting unit or the focal agency of the plan may accept, return or unlock."),
  HEAD_REQUIRED(
      Category.FORBIDDEN,
      "Chỉ người đứng đầu (vai trò leader) của đơn vị mới được duyệt gửi.",
      "Only a head (role leader) of the unit may approve."),
  REPORT_ALREADY_FILED(
      Category.CONFLICT,
      "Báo cáo đã gửi và đang chờ nơi nhận xem xét. Muốn sửa, hãy đề nghị nơi nhận trả lại.",
      "The report is filed and waits for its receiver. To change it, ask the receiver to return it."),
  REPORT_SETTLED(
      Category.CONFLICT,
      "Báo cáo đã được chấp nhận, không sửa được nữa. Nếu cần đính chính, hãy gửi báo cáo bổ sung ở kỳ sau.",
      "The report was accepted and is settled. Correct it by a supplementary report in the next period."),
  REPORT_CANCELLED(
      Category.CONFLICT,
      "Báo cáo này không còn phải nộp do kế hoạch được điều chỉnh, thay thế hoặc bãi bỏ. Hãy xem kế hoạch hiện hành để biết các kỳ phải báo cáo.",
      "This report is owed no more because its plan was amended, replaced or revoked. See the plan in force for the periods to report."),
  PLAN_CLOSED(
      Category.CONFLICT,
      "Kế hoạch đã kết thúc, các báo cáo giữ nguyên như khi kết thúc. Nếu cần bổ sung, hãy gửi trong kế hoạch sau.",
      "The plan has ended and reports stay as they stood then. Report what is missing under the next plan."),
  FILING_LOCKED(
      Category.CONFLICT,
      "Đã hết thời hạn nhận báo cáo (khóa từ {0}). Hãy đề nghị nơi nhận mở khóa, nêu rõ lý do.",
      "Filing closed at {0}. Ask the receiver to unlock it and give the reason."),
  NOT_AWAITING_HEAD(
      Category.CONFLICT,
      "Báo cáo không ở trạng thái chờ người đứng đầu duyệt. Hãy đọc lại trạng thái hiện tại.",
      "The report is not waiting for its head. Read its present state."),
  NOT_SUBMITTED(
      Category.CONFLICT,
      "Chưa có báo cáo nào chờ xem xét: đơn vị chưa gửi, hoặc lần gửi này đã được quyết định.",
      "No report waits for a decision: none was filed, or this round was decided already."),
  NOT_LOCKED(
      Category.CONFLICT,
      "Kỳ báo cáo chưa khóa hoặc đang được mở khóa đến {0}; đơn vị gửi được mà không cần mở khóa.",
      "Filing is open until {0}; the unit can file without an unlock."),
  UNLOCK_IN_PAST(
      Category.UNPROCESSABLE,
      "Thời điểm hết hạn mở khóa phải sau thời điểm hiện tại. Hãy chọn thời điểm muộn hơn.",
      "The unlock must end after the present. Choose a later instant."),
  UNLOCK_TOO_LONG(
      Category.UNPROCESSABLE,
      "Chỉ mở khóa tạm thời, tối đa {0} ngày. Hãy chọn thời điểm sớm hơn.",
      "An unlock is temporary, {0} days at most. Choose an earlier instant."),
  CONTENT_MISSING(
      Category.UNPROCESSABLE,
      "Báo cáo chưa có nội dung. Hãy nhập ít nhất một mục hoặc số liệu, hoặc chọn không phát sinh (nil).",
      "The report is empty. Give at least one section or figure, or file it as nil."),
  NIL_WITH_FIGURES(
      Category.UNPROCESSABLE,
      "Báo cáo không phát sinh (nil) không kèm số liệu. Hãy bỏ số liệu hoặc bỏ chọn nil.",
      "A nil report carries no figures. Remove the figures or the nil mark."),
  FIGURE_REPEATED(
      Category.UNPROCESSABLE,
      "Chỉ tiêu {0} có hai số liệu. Hãy giữ lại một.",
      "The indicator {0} has two figures. Keep one.");

  private final Category category;
  private final String vi;
  private final String en;

  ReportProblem(Category category, String vi, String en) {
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
