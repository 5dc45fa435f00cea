package vn.dondoc.plan.issue;

import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.Problem;

/**
 * What a plan is checked for before it is issued (domain.md 1.12). Errors stop the issue; warnings
 * are acknowledged.
 */
public enum LintCode implements Problem {
  NUMBER_MISSING(true, "P1: thiếu số của kế hoạch.", "P1: the plan has no number."),
  SYMBOL_MISSING(
      true,
      "P1: thiếu ký hiệu của kế hoạch (ví dụ KH-UBND).",
      "P1: the plan has no symbol (such as KH-UBND)."),
  DATE_MISSING(true, "P1: thiếu ngày, tháng, năm ban hành.", "P1: the plan has no full date."),
  SIGNER_MISSING(
      true,
      "P1: thiếu người ký và thẩm quyền ký (TM., KT.).",
      "P1: signer and capacity (TM., KT.) are missing."),
  RECIPIENT_MISSING(true, "P1: thiếu nơi nhận.", "P1: the plan has no recipient."),
  TASK_MISSING(true, "P1: kế hoạch chưa có nhiệm vụ nào.", "P1: the plan has no task."),
  NUMBER_TAKEN(true, "P2: số {0} đã dùng trong năm.", "P2: the number {0} is taken in that year."),
  LEAD_MISSING(true, "T1: nhiệm vụ {0} chưa có đơn vị chủ trì.", "T1: task {0} has no lead."),
  AGENCY_UNKNOWN(
      true,
      "Nhiệm vụ {0}: không tìm thấy \"{1}\" trong danh mục. Hãy sửa tên, chọn mã định danh hoặc đăng ký cơ quan.",
      "Task {0}: \"{1}\" is not in the registry. Correct the name, give its code or register it."),
  REPORTER_UNKNOWN(
      true,
      "Chế độ báo cáo \"{0}\": không tìm thấy \"{1}\" trong danh mục.",
      "Regime \"{0}\": \"{1}\" is not in the registry."),
  LEAD_OPEN_GROUP(
      false,
      "T5: nhiệm vụ {0} do nhóm mở \"{1}\" chủ trì; chưa giao cho ai đến khi cơ quan đầu mối nêu tên.",
      "T5: task {0} is led by the open group \"{1}\"; nobody is assigned until the focal agency names its members."),
  GROUP_EMPTY(
      false,
      "T4: nhóm \"{1}\" của nhiệm vụ {0} không có đơn vị nào vào ngày ban hành.",
      "T4: the group \"{1}\" of task {0} has no member on the date of the document."),
  LEAD_ALSO_COORDINATES(
      false,
      "T3: \"{1}\" vừa chủ trì vừa phối hợp nhiệm vụ {0}.",
      "T3: \"{1}\" both leads and coordinates task {0}."),
  TIMING_UNREAD(
      false,
      "Nhiệm vụ {0}: chưa hiểu thời gian \"{1}\"; nhiệm vụ sẽ không có hạn đến khi được sửa.",
      "Task {0}: the timing \"{1}\" was not read; the task will have no due date until corrected."),
  TIMING_UNRESOLVED(
      false,
      "D4: nhiệm vụ {0}: thời gian \"{1}\" chưa xác định được ngày; nhiệm vụ chưa có hạn.",
      "D4: task {0}: \"{1}\" names no day yet; the task has no due date."),
  DUE_BEFORE_ISSUE(
      false,
      "D6: nhiệm vụ {0} có hạn {1} không sau ngày ban hành.",
      "D6: task {0} is due on {1}, not after the date of the document."),
  DUE_ON_DAY_OFF(
      false,
      "D5: hạn cuối {1} của nhiệm vụ {0} là ngày nghỉ.",
      "D5: the last day {1} of task {0} is a day off."),
  CALENDAR_MISSING(
      false,
      "Chưa nhập lịch làm việc năm {0}; chỉ biết thứ Bảy và Chủ nhật là ngày nghỉ.",
      "The working calendar of {0} was not entered; only weekends are known to be off."),
  CUT_OFF_AFTER_DUE(
      false,
      "R1: kỳ {1} của chế độ \"{0}\" chốt số liệu không trước hạn nộp ít nhất một ngày làm việc.",
      "R1: period {1} of \"{0}\" has less than one working day between data cut-off and due day."),
  NOTHING_AMENDED(
      true,
      "V2: bản điều chỉnh không thay đổi gì so với bản đang có hiệu lực.",
      "V2: the amendment says the same as the version in force."),
  EFFECTIVE_LATER(
      false,
      "V2: hiệu lực từ {0}, nhưng hệ thống áp dụng ngay khi ban hành ở đây.",
      "V2: the change counts from {0}, but the system applies it as soon as it is issued here."),
  IMPORT_WARNING(false, "{0}", "{0}");

  private final boolean error;
  private final String vi;
  private final String en;

  LintCode(boolean error, String vi, String en) {
    this.error = error;
    this.vi = vi;
    this.en = en;
  }

  public boolean isError() {
    return error;
  }

  @Override
  public Category category() {
    return Category.UNPROCESSABLE;
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
