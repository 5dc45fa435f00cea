package vn.dondoc.plan.lint;

import java.text.MessageFormat;
import java.util.Locale;
import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.Problem;

/**
 * What a plan is checked for before it is issued (domain.md 1.12), in the order of the rules: rule,
 * severity unless policy says otherwise, whether it has to stay an error, finding and remedy.
 *
 * <p>P1 and P2 have to stay errors because Decree 30/2020 demands the components of a document and
 * one number for one document; an agency that nobody knows and a task without a lead, because the
 * services could not act on them.
 */
public enum LintCode implements Problem {
  NUMBER_MISSING(
      "P1",
      Severity.ERROR,
      true,
      "thiếu số của văn bản",
      "the document has no number",
      "Nhập số được cấp khi ký",
      "Give the number that the registry assigned"),
  SYMBOL_MISSING(
      "P1",
      Severity.ERROR,
      true,
      "thiếu ký hiệu (ví dụ KH-UBND)",
      "the document has no symbol (such as KH-UBND)",
      "Nhập ký hiệu",
      "Give the symbol"),
  DATE_MISSING(
      "P1",
      Severity.ERROR,
      true,
      "thiếu ngày, tháng, năm ban hành",
      "the document has no full date",
      "Nhập ngày ký",
      "Give the day of the signature"),
  SIGNER_MISSING(
      "P1",
      Severity.ERROR,
      true,
      "thiếu người ký và thẩm quyền ký",
      "signer and capacity are missing",
      "Nhập thẩm quyền (TM., KT.), chức vụ và họ tên",
      "Give capacity (TM., KT.), position and name"),
  RECIPIENT_MISSING(
      "P1",
      Severity.ERROR,
      true,
      "thiếu nơi nhận",
      "the plan has no recipient",
      "Nhập ít nhất một nơi nhận",
      "Give at least one recipient"),
  TASK_MISSING(
      "P1",
      Severity.ERROR,
      true,
      "kế hoạch chưa có nhiệm vụ nào",
      "the plan has no task",
      "Thêm nhiệm vụ",
      "Add its tasks"),
  NUMBER_TAKEN(
      "P2",
      Severity.ERROR,
      true,
      "số {0} đã dùng trong năm",
      "the number {0} is taken in that year",
      "Lấy số khác",
      "Take another number"),
  SYMBOL_FORM(
      "P3",
      Severity.WARNING,
      false,
      "ký hiệu {0} không hợp với loại văn bản, cần bắt đầu bằng {1}",
      "the symbol {0} does not fit the kind of document, it should begin with {1}",
      "Sửa ký hiệu hoặc loại văn bản",
      "Correct the symbol or the kind"),
  APPENDIX_DISAGREES(
      "P4",
      Severity.WARNING,
      false,
      "{0} ghi kèm theo văn bản {1}, khác với phần đầu {2}",
      "{0} says it belongs to {1}, the head says {2}",
      "Sửa phụ lục hoặc phần đầu cho khớp",
      "Make appendix and head agree"),
  CAPACITY_MISMATCH(
      "P5",
      Severity.WARNING,
      false,
      "thẩm quyền {0} không hợp với chức vụ {1} của {2}",
      "the capacity {0} does not fit the position {1} of {2}",
      "KT. do cấp phó ký; TM. ký thay mặt tập thể",
      "KT. is signed by a deputy; TM. for a collective"),
  INDEX_MISMATCH(
      "P6",
      Severity.WARNING,
      false,
      "chỉ số {0} chỉ được nêu ở một trong hai nơi: tên kế hoạch và nội dung",
      "the index {0} is named only by one of title and content",
      "Sửa tên, danh sách chỉ số hoặc nội dung",
      "Correct title, indices or content"),
  LAW_OUTDATED(
      "P7",
      Severity.WARNING,
      false,
      "{0} đã hết hiệu lực vào ngày ban hành, thay bằng {1}",
      "{0} is out of force on the date of the document, replaced by {1}",
      "Viện dẫn văn bản thay thế",
      "Cite what replaced it"),
  LAW_ENDED(
      "P7",
      Severity.WARNING,
      false,
      "{0} đã hết hiệu lực vào ngày ban hành, chưa rõ văn bản thay thế",
      "{0} is out of force on the date of the document, nothing is known to replace it",
      "Bỏ viện dẫn, hoặc ghi văn bản thay thế vào danh mục văn bản",
      "Drop the citation, or register what replaced it"),
  APPENDIX_MISSING(
      "P8",
      Severity.WARNING,
      false,
      "phụ lục {0} được viện dẫn nhưng không có",
      "the appendix {0} is cited but is not there",
      "Thêm phụ lục hoặc sửa viện dẫn",
      "Add the appendix or correct the citation"),
  LEAD_MISSING(
      "T1",
      Severity.ERROR,
      true,
      "nhiệm vụ {0} chưa có đơn vị chủ trì",
      "task {0} has no lead",
      "Nêu ít nhất một đơn vị chủ trì",
      "Name at least one lead"),
  AGENCY_UNKNOWN(
      "T1",
      Severity.ERROR,
      true,
      "nhiệm vụ {0}: không tìm thấy \"{1}\" trong danh mục",
      "task {0}: \"{1}\" is not in the registry",
      "Sửa tên, chọn mã định danh hoặc đăng ký cơ quan",
      "Correct the name, give its code or register it"),
  LEAD_TWICE(
      "T2",
      Severity.WARNING,
      false,
      "nhiệm vụ {0} nêu \"{1}\" chủ trì nhiều lần",
      "task {0} names the lead \"{1}\" more than once",
      "Nêu một lần, hoặc phân rõ phần việc của từng lần",
      "Name it once, or give each a scope of its own"),
  LEAD_ALSO_COORDINATES(
      "T3",
      Severity.WARNING,
      false,
      "\"{1}\" vừa chủ trì vừa phối hợp nhiệm vụ {0}",
      "\"{1}\" both leads and coordinates task {0}",
      "Bỏ khỏi phần phối hợp",
      "Take it out of the coordinators"),
  GROUP_EMPTY(
      "T4",
      Severity.WARNING,
      false,
      "nhóm \"{1}\" của nhiệm vụ {0} không có đơn vị nào vào ngày ban hành",
      "the group \"{1}\" of task {0} has no member on the date of the document",
      "Nêu nhóm hoặc đơn vị khác",
      "Name another group or unit"),
  LEAD_OPEN_GROUP(
      "T5",
      Severity.WARNING,
      false,
      "nhiệm vụ {0} do nhóm mở \"{1}\" chủ trì; chưa giao cho ai",
      "task {0} is led by the open group \"{1}\"; nobody is assigned",
      "Nêu tên các đơn vị, nay hoặc bằng bản điều chỉnh",
      "Name its members, now or by an amendment"),
  REQUEST_ONLY_LEAD(
      "T6",
      Severity.NOTE,
      false,
      "\"{1}\" chủ trì nhiệm vụ {0} chỉ được đề nghị, không bị đôn đốc",
      "\"{1}\", which leads task {0}, is requested and never escalated",
      "Không cần, nếu đúng ý; hoặc nêu một cơ quan hành chính chủ trì",
      "Nothing if that is meant; else name a lead that takes orders"),
  ROW_UNNUMBERED(
      "T7",
      Severity.NOTE,
      false,
      "nhiệm vụ ở vị trí {0} không có số thứ tự in trong văn bản",
      "the task at place {0} has no printed number",
      "Nhập số thứ tự như trong văn bản",
      "Give its number as printed"),
  DIMENSION_UNKNOWN_NOW(
      "T8",
      Severity.WARNING,
      false,
      "nhiệm vụ {0}: mã {1} không có trong danh mục chỉ số của năm kế hoạch",
      "task {0}: {1} is not in the index catalogue of the plan''s year",
      "Chọn mã của năm đó",
      "Choose a code of that year"),
  DIMENSION_UNSERVED(
      "T8",
      Severity.NOTE,
      false,
      "không có nhiệm vụ nào cho các nội dung: {0}",
      "no task serves these dimensions: {0}",
      "Thêm nhiệm vụ hoặc gắn mã chỉ số",
      "Add a task or tag one"),
  PRODUCT_MISSING(
      "T9",
      Severity.NOTE,
      false,
      "nhiệm vụ {0} có hạn nhưng không nêu sản phẩm",
      "task {0} has a due date and names no product",
      "Nêu sản phẩm để có căn cứ hoàn thành",
      "Name the product that completes it"),
  INTRO_ROW(
      "T10",
      Severity.WARNING,
      false,
      "dòng {0} là câu dẫn, không phải nhiệm vụ",
      "row {0} is an introduction and no task",
      "Bỏ dòng này hoặc ghép vào nhiệm vụ bên dưới",
      "Remove it or join it to the task below"),
  DUE_WORD_DISAGREES(
      "D1",
      Severity.WARNING,
      false,
      "nhiệm vụ {0}: \"{1}\" được hiểu là {2}",
      "task {0}: \"{1}\" is read as {2}",
      "\"Trước ngày\" là BEFORE; \"chậm nhất\", \"đến\" là BY",
      "\"trước ngày\" is BEFORE; \"chậm nhất\", \"đến\" are BY"),
  DUE_OUTSIDE_YEARS(
      "D2",
      Severity.WARNING,
      false,
      "nhiệm vụ {0}: hạn {1} nằm ngoài các năm của kế hoạch mà văn bản không ghi năm đó",
      "task {0}: {1} lies outside the plan''s years and the words do not name that year",
      "Ghi rõ năm hoặc sửa cách hiểu",
      "Write the year or correct the reading"),
  WINDOW_WITHOUT_END(
      "D3",
      Severity.WARNING,
      false,
      "nhiệm vụ {0}: khoảng thời gian \"{1}\" không có ngày cuối",
      "task {0}: the window \"{1}\" has no last day",
      "Sửa cách hiểu: nêu ngày đầu và ngày cuối",
      "Correct the reading with first and last day"),
  TIMING_UNRESOLVED(
      "D4",
      Severity.WARNING,
      false,
      "nhiệm vụ {0}: thời gian \"{1}\" chưa xác định được ngày, nhiệm vụ chưa có hạn",
      "task {0}: \"{1}\" names no day yet, the task has no due date",
      "Xác định ngày, hoặc để ghi nhận khi sự việc xảy ra",
      "Give the day, or record the event when it happens"),
  TIMING_UNREAD(
      "D4",
      Severity.WARNING,
      false,
      "nhiệm vụ {0}: chưa hiểu thời gian \"{1}\"",
      "task {0}: the timing \"{1}\" was not read",
      "Sửa cách hiểu; nếu không, nhiệm vụ không có hạn",
      "Correct the reading; else the task has no due date"),
  FOOTNOTE_MISSING(
      "D4",
      Severity.WARNING,
      false,
      "nhiệm vụ {0} viện dẫn chú thích {1} không có",
      "task {0} cites the footnote {1}, which is not there",
      "Thêm chú thích hoặc sửa viện dẫn",
      "Add the footnote or correct the mark"),
  DUE_ON_DAY_OFF(
      "D5",
      Severity.WARNING,
      false,
      "hạn cuối {1} của nhiệm vụ {0} là ngày nghỉ",
      "the last day {1} of task {0} is a day off",
      "Chọn ngày làm việc; hạn nêu đích danh không tự lùi",
      "Choose a working day; a named date does not move by itself"),
  CALENDAR_MISSING(
      "D5",
      Severity.WARNING,
      false,
      "chưa nhập lịch làm việc năm {0}",
      "the working calendar of {0} was not entered",
      "Nhập lịch; nếu không, chỉ biết thứ Bảy và Chủ nhật nghỉ",
      "Enter it; else only weekends are known to be off"),
  DUE_BEFORE_ISSUE(
      "D6",
      Severity.WARNING,
      false,
      "nhiệm vụ {0} có hạn {1} không sau ngày ban hành",
      "task {0} is due on {1}, not after the date of the document",
      "Lùi hạn hoặc bỏ nhiệm vụ",
      "Move the due date or drop the task"),
  LATE_START(
      "D7",
      Severity.NOTE,
      false,
      "nhiệm vụ {0} bắt đầu {1}, trước ngày ban hành",
      "task {0} begins on {1}, before the date of the document",
      "Không cần, nếu việc đã được làm từ trước",
      "Nothing if the work had begun"),
  REPORTER_UNKNOWN(
      "R1",
      Severity.ERROR,
      true,
      "chế độ báo cáo \"{0}\": không tìm thấy \"{1}\" trong danh mục",
      "regime \"{0}\": \"{1}\" is not in the registry",
      "Sửa tên, chọn mã định danh hoặc đăng ký cơ quan",
      "Correct the name, give its code or register it"),
  CUT_OFF_AFTER_DUE(
      "R1",
      Severity.WARNING,
      false,
      "kỳ {1} của chế độ \"{0}\" chốt số liệu không trước hạn nộp ít nhất một ngày làm việc",
      "period {1} of \"{0}\" has less than one working day between data cut-off and due day",
      "Lùi hạn nộp hoặc chốt số liệu sớm hơn",
      "Move the due day or cut off earlier"),
  LEVELS_CLASH(
      "R2",
      Severity.WARNING,
      false,
      "\"{0}\" phải nộp không sau \"{1}\" ít nhất một ngày",
      "\"{0}\" is not due a day before \"{1}\", which needs it",
      "Đặt hạn cấp dưới trước hạn cấp trên",
      "Let the lower level report before the upper one"),
  LOCK_BEFORE_GRACE(
      "R3",
      Severity.WARNING,
      false,
      "\"{0}\" khóa sau {1} ngày làm việc, trước khi hết {2} ngày châm chước",
      "\"{0}\" locks after {1} working days, within the {2} days of grace",
      "Khóa sau thời gian châm chước",
      "Lock after the grace"),
  NOTHING_AMENDED(
      "V2",
      Severity.ERROR,
      true,
      "bản điều chỉnh không thay đổi gì",
      "the amendment says the same as the version in force",
      "Sửa nội dung hoặc bỏ bản điều chỉnh",
      "Change something or drop it"),
  EFFECTIVE_LATER(
      "V2",
      Severity.WARNING,
      false,
      "hiệu lực từ {0}, nhưng hệ thống áp dụng ngay khi ban hành ở đây",
      "it counts from {0}, but the system applies it as soon as it is issued here",
      "Ban hành ở đây vào ngày có hiệu lực",
      "Issue it here on that day"),
  IMPORT_WARNING(
      "T7",
      Severity.WARNING,
      false,
      "{0}",
      "{0}",
      "Đối chiếu với văn bản gốc",
      "Compare with the document");

  private final String rule;
  private final Severity severity;
  private final boolean fixed;
  private final String vi;
  private final String en;
  private final String remedyVi;
  private final String remedyEn;

  LintCode(
      String rule,
      Severity severity,
      boolean fixed,
      String vi,
      String en,
      String remedyVi,
      String remedyEn) {
    this.rule = rule;
    this.severity = severity;
    this.fixed = fixed;
    this.vi = vi;
    this.en = en;
    this.remedyVi = remedyVi;
    this.remedyEn = remedyEn;
  }

  /** Number of the rule. */
  public String rule() {
    return rule;
  }

  Severity severity() {
    return severity;
  }

  /** Whether policy may not lower it. */
  boolean isFixed() {
    return fixed;
  }

  String finding(Locale locale, Object... args) {
    boolean english = locale.equals(Locale.ENGLISH);
    return said(english ? en : vi, locale, args);
  }

  String remedy(Locale locale, Object... args) {
    return said(locale.equals(Locale.ENGLISH) ? remedyEn : remedyVi, locale, args);
  }

  private static String said(String pattern, Locale locale, Object... args) {
    return new MessageFormat(pattern, locale).format(args);
  }

  @Override
  public Category category() {
    return Category.UNPROCESSABLE;
  }

  @Override
  public String vi() {
    return rule + ": " + vi + ". " + remedyVi + ".";
  }

  @Override
  public String en() {
    return rule + ": " + en + ". " + remedyEn + ".";
  }
}
