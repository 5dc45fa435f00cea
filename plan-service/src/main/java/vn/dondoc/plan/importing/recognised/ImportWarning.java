package vn.dondoc.plan.importing.recognised;

import static vn.dondoc.plan.importing.recognised.Severity.ERROR;
import static vn.dondoc.plan.importing.recognised.Severity.WARNING;

/**
 * What an import can warn of. The rule of the catalogue stands in the comment; names in braces are
 * filled from {@link PlanWarning#args()}. Codes are stable.
 */
public enum ImportWarning {
  /** P1 */
  NUMBER_BLANK(
      ERROR,
      "Kế hoạch chưa có số. Nhập số, ký hiệu trước khi ban hành.",
      "The plan has no number yet. Enter number and symbol before issuing."),
  /** P1 */
  DATE_BLANK(
      ERROR,
      "Ngày ban hành chưa đầy đủ. Nhập ngày, tháng, năm trước khi ban hành.",
      "The date is incomplete. Enter day, month and year before issuing."),
  /** P1 */
  SIGNER_MISSING(
      ERROR,
      "Không tìm thấy người ký và thể thức ký. Bổ sung trước khi ban hành.",
      "No signer with capacity was found. Add both before issuing."),
  /** P1 */
  RECIPIENTS_MISSING(
      ERROR,
      "Không tìm thấy nơi nhận. Bổ sung ít nhất một nơi nhận.",
      "No recipients were found. Add at least one."),
  /** P1 */
  TASKS_MISSING(
      ERROR,
      "Không tìm thấy nhiệm vụ nào trong bảng. Bổ sung nhiệm vụ hoặc phụ lục.",
      "No task was found in a table. Add tasks or the appendix."),
  /** P3 */
  SYMBOL_FORM(
      WARNING,
      "Ký hiệu {symbol} không theo mẫu loại văn bản - cơ quan. Kiểm tra lại.",
      "The symbol {symbol} is not document type - issuer. Check it."),
  /** P4 */
  NUMBER_CONFLICT(
      ERROR,
      "Số ở đầu văn bản ({header}) khác số ở phụ lục ({appendix}). Chọn số đúng.",
      "The number in the head ({header}) differs from the appendix ({appendix}). Choose one."),
  /** P4 */
  DATE_CONFLICT(
      ERROR,
      "Ngày ở đầu văn bản ({header}) khác ngày ở phụ lục ({appendix}). Chọn ngày đúng.",
      "The date in the head ({header}) differs from the appendix ({appendix}). Choose one."),
  /** P5 */
  CAPACITY_MISMATCH(
      WARNING,
      "Thể thức ký {capacity} không phù hợp với chức vụ {position}. Kiểm tra lại.",
      "The capacity {capacity} does not go with the position {position}. Check it."),
  /** P6 */
  CONTENT_INCONSISTENCY(
      WARNING,
      "Câu kết nói về {closing} nhưng tên kế hoạch nói về {title}. Sửa cho thống nhất.",
      "The closing sentence speaks of {closing}, the title of {title}. Make them agree."),
  /** P7 */
  OUTDATED_LEGAL_REF(
      WARNING,
      "{law} đã được thay bằng {successor} từ ngày {since}. Cập nhật viện dẫn.",
      "{law} was replaced by {successor} from {since}. Update the reference."),
  /** P7 */
  ENDED_LEGAL_REF(
      WARNING,
      "{law} hết hiệu lực từ ngày {since}, chưa rõ văn bản thay thế. Kiểm tra viện dẫn.",
      "{law} is out of force from {since}, nothing is known to replace it. Check the reference."),
  /** P8 */
  APPENDIX_MISSING(
      ERROR,
      "Văn bản dẫn chiếu phụ lục nhưng không có bảng nhiệm vụ. Bổ sung phụ lục.",
      "The text refers to an appendix, but there is no table of tasks. Add the appendix."),
  /** P1 */
  HEADER_MISSING(
      WARNING,
      "Phần đầu văn bản không có số, ngày; số và ngày lấy từ phụ lục. Kiểm tra lại.",
      "The head has no number and date; they come from the appendix. Check them."),
  /** P1 */
  BODY_MISSING(
      WARNING,
      "Chỉ có phụ lục, không có phần lời của kế hoạch. Bổ sung nếu cần.",
      "Only the appendix is there, not the text of the plan. Add it if needed."),
  /** T1 */
  LEAD_MISSING(
      ERROR,
      "Nhiệm vụ {task} không có đơn vị chủ trì. Chỉ định ít nhất một đơn vị.",
      "Task {task} has no lead. Name at least one."),
  /** T3 */
  LEAD_ALSO_COORDINATOR(
      WARNING,
      "{unit} vừa chủ trì vừa phối hợp nhiệm vụ {task}. Bỏ một vai trò.",
      "{unit} both leads and coordinates task {task}. Remove one role."),
  /** T5 */
  OPEN_GROUP_LEAD(
      WARNING,
      "Nhiệm vụ {tasks} giao {unit}: nhóm chưa xác định. Nêu tên đơn vị cụ thể.",
      "Tasks {tasks} are led by {unit}, an open group. Name its members."),
  /** T6 */
  REQUEST_ONLY_LEAD(
      WARNING,
      "{unit} chỉ được đề nghị phối hợp, không giao nhiệm vụ {tasks}. Hệ thống ghi là đề nghị.",
      "{unit} can only be requested for tasks {tasks}; recorded as a request."),
  /** T10 */
  INTRO_ROW(
      WARNING,
      "Dòng dẫn “{text}” không được tính là nhiệm vụ. Kiểm tra lại.",
      "The row “{text}” introduces others and is no task. Check it."),
  UNIT_UNKNOWN(
      WARNING,
      "Chưa nhận ra tên đơn vị “{unit}” (nhiệm vụ {tasks}). Chọn đơn vị trong danh mục.",
      "The unit name “{unit}” (tasks {tasks}) is not known. Choose a unit of the register."),
  UNIT_GUESSED(
      WARNING,
      "Tên “{printed}” (nhiệm vụ {tasks}) được hiểu là “{unit}”. Kiểm tra lại.",
      "The name “{printed}” (tasks {tasks}) was taken for “{unit}”. Check it."),
  /** D4 */
  TIMING_UNRESOLVED(
      WARNING,
      "Thời gian “{words}” (nhiệm vụ {tasks}) chưa xác định được ngày. Xác định khi có căn cứ.",
      "The timing “{words}” (tasks {tasks}) gives no day yet. Resolve it when known."),
  TIMING_UNREAD(
      ERROR,
      "Chưa đọc được thời gian “{words}” (nhiệm vụ {tasks}). Nhập lại thời gian.",
      "The timing “{words}” (tasks {tasks}) was not read. Enter it."),
  TIMING_MISSING(
      WARNING,
      "Nhiệm vụ {tasks} không có thời gian thực hiện. Bổ sung thời gian.",
      "Tasks {tasks} have no timing. Add it."),
  /** D6 */
  INFEASIBLE_DEADLINE(
      WARNING,
      "Hạn “{words}” không còn ngày nào sau ngày ban hành {issued}. Điều chỉnh hạn.",
      "The deadline “{words}” leaves no day after the issue date {issued}. Change it."),
  /** D7 */
  LATE_START(
      WARNING,
      "Thời gian “{words}” (nhiệm vụ {tasks}) bắt đầu trước ngày ban hành {issued}. Lưu ý.",
      "The window “{words}” (tasks {tasks}) began before the issue date {issued}. Note it."),
  /** R1 */
  CUTOFF_NOT_BEFORE_DUE(
      WARNING,
      "Kỳ chốt số liệu kết thúc sau hạn gửi “{words}”. Điều chỉnh hạn hoặc kỳ chốt.",
      "The data cut-off ends after the due date “{words}”. Change one of them."),
  REPORT_PERIOD_UNSPECIFIED(
      WARNING,
      "Chế độ báo cáo của {who} không nêu kỳ báo cáo. Xác định kỳ và hạn gửi.",
      "The reporting regime of {who} states no period. Set period and due date."),
  REPORT_DUE_UNSPECIFIED(
      WARNING,
      "Chế độ báo cáo của {who} không nêu hạn gửi. Xác định hạn gửi.",
      "The reporting regime of {who} states no due date. Set it."),
  REPORT_PERIOD_LENGTH(
      WARNING,
      "Kỳ số liệu của báo cáo “{words}” dài {months} tháng. Kiểm tra lại.",
      "The figures of the report “{words}” cover {months} months. Check them."),
  DUE_ON_WEEKEND(
      WARNING,
      "Ngày hạn {day} là thứ Bảy hoặc Chủ nhật. Kiểm tra lại.",
      "The printed due day {day} is a Saturday or Sunday. Check it."),
  REPEATED_HEADER(
      WARNING,
      "Tiêu đề bảng lặp lại sau ngắt trang đã được bỏ qua.",
      "Table heads repeated after page breaks were skipped."),
  SPLIT_ROW(
      WARNING,
      "Nhiệm vụ {task} bị ngắt trang đã được nối lại. Kiểm tra nội dung.",
      "Task {task} was cut by a page break and joined. Check its text."),
  HIDDEN_LEFT_OUT(
      WARNING,
      "Phần bị ẩn (trang tính, dòng, cột hoặc chữ ẩn) không được đọc. Cho hiện rồi nhập lại nếu cần.",
      "Hidden parts (sheets, rows, columns or text) were not read. Show them and import again if needed."),
  CHANGES_ACCEPTED(
      WARNING,
      "Văn bản còn theo dõi thay đổi: phần thêm được đọc, phần xóa bị bỏ. Kiểm tra lại.",
      "The document still tracks changes: insertions were read, deletions were not. Check it."),
  MERGED_CELLS(
      WARNING,
      "Ô gộp “{text}” đã được tách. Kiểm tra lại.",
      "The merged cell “{text}” was taken apart. Check it."),
  MISSING_COLUMN(
      WARNING,
      "Dòng thiếu ô đã được căn lại theo cột. Kiểm tra lại.",
      "Rows with a missing cell were aligned with the columns. Check them."),
  EXTRA_CELLS(
      WARNING,
      "Dòng có nhiều ô hơn số cột; phần thừa: “{text}”. Kiểm tra lại.",
      "A row has more cells than columns; left over: “{text}”. Check it."),
  COLUMN_NOT_READ(
      WARNING,
      "Cột “{column}” không được đọc. Nhập tay nếu cần.",
      "The column “{column}” was not read. Enter its values by hand if needed."),
  HEADING_UNNUMBERED(
      WARNING,
      "Dòng “{text}” không có số được coi là tiêu đề nhóm. Kiểm tra lại.",
      "The row “{text}” has no number and was taken as a heading. Check it."),
  MIXED_ROLE(
      WARNING,
      "Cột “{column}” gộp hai vai trò; đơn vị không ghi rõ vai trò là {role}. Phân rõ vai trò.",
      "The column “{column}” mixes two roles; units without a stated role are {role}."
          + " Tell them apart."),
  MARKDOWN(
      WARNING,
      "Bảng markdown bị ngắt bởi dòng tiêu đề trống đã được nối lại.",
      "Markdown tables cut by blank head rows were joined."),
  FOOTNOTES(
      WARNING,
      "Chú thích cuối trang đã được tách khỏi nội dung.",
      "Footnotes were taken out of the text."),
  OCR_NOISE(
      WARNING,
      "Bỏ qua ký tự thừa khi chuyển đổi: {text}.",
      "Stray characters of the conversion were left out: {text}.");

  private final Severity severity;
  private final String vietnamese;
  private final String english;

  ImportWarning(Severity severity, String vietnamese, String english) {
    this.severity = severity;
    this.vietnamese = vietnamese;
    this.english = english;
  }

  public Severity severity() {
    return severity;
  }

  String vietnamese() {
    return vietnamese;
  }

  String english() {
    return english;
  }
}
