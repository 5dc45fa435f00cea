package vn.dondoc.plan.organisation;

import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.Problem;

/** What can be wrong with units and the rows of their import. */
public enum UnitProblem implements Problem {
  UNIT_NOT_FOUND(
      Category.MISSING,
      "Không có cơ quan, đơn vị nào có mã định danh {0}.",
      "There is no unit with the organisation code {0}."),
  UNIT_NOT_REGISTERED(
      Category.INVALID,
      "Không có cơ quan, đơn vị nào có mã {0}; hãy dùng mã đã đăng ký.",
      "No unit has the code {0}; give a registered one."),
  UNIT_NOT_VALID(
      Category.MISSING,
      "Cơ quan, đơn vị {0} không có hiệu lực vào ngày {1}. Xem lịch sử của đơn vị (history) để biết các mốc.",
      "The unit {0} is not valid on {1}. Its history says from when to when it is."),
  CHANGED_LATER(
      Category.UNPROCESSABLE,
      "Cơ quan, đơn vị {0} đã có thay đổi từ ngày {1}; hãy chọn ngày có hiệu lực từ ngày đó trở đi.",
      "The unit {0} has changed as of {1} already; choose that day or a later one."),
  BEGAN_THAT_DAY(
      Category.UNPROCESSABLE,
      "Cơ quan, đơn vị {0} không thể kết thúc vào ngày {1}: nó không tồn tại trước ngày đó.",
      "The unit {0} cannot end on {1}: it did not exist before that day."),
  CHILDREN_LEFT(
      Category.UNPROCESSABLE,
      "Cơ quan, đơn vị {0} còn đơn vị trực thuộc {1}; hãy chuyển đơn vị đó đi nơi khác trong cùng văn bản.",
      "The unit {0} still has {1} below it; transfer that unit in the same act."),
  PARENT_BELOW(
      Category.UNPROCESSABLE,
      "Cơ quan cấp trên {0} lại nằm dưới {1}; hãy chọn cơ quan khác.",
      "The parent {0} lies below {1} itself; choose another one."),
  CODE_TAKEN(
      Category.INVALID,
      "Mã định danh {0} đang thuộc cơ quan {1}; hãy dùng mã khác.",
      "The code {0} belongs to the unit {1}; use another one."),
  NAME_TOO_LONG(
      Category.INVALID,
      "Tên dài quá {0} ký tự; hãy rút gọn.",
      "The name is longer than {0} characters; shorten it."),
  TIER_ABOVE_PARENT(
      Category.INVALID,
      "Cấp {0} cao hơn cấp {1} của cơ quan cấp trên {2}; hãy sửa cấp hoặc cơ quan cấp trên.",
      "The tier {0} is above the tier {1} of the parent {2}; correct the tier or the parent."),
  HISTORY_IN_THE_WAY(
      Category.INVALID,
      "Cơ quan {0} có lịch sử thay đổi; ngày {1} không phù hợp với các mốc đã ghi. Hãy giữ nguyên ngày đã ghi.",
      "The unit {0} has a history that the day {1} does not fit; keep the day on record."),
  ENDED_BY_REFORM(
      Category.INVALID,
      "Cơ quan {0} đã kết thúc ngày {1} theo văn bản sắp xếp; hãy ghi ngày đó ở cột validTo hoặc bỏ dòng này.",
      "The unit {0} ended on {1} by a reform act; give that day in validTo, or leave the row out."),
  CSV_UNREADABLE(
      Category.INVALID,
      "Không đọc được tệp CSV: {0}. Dòng đầu phải là {1}, mã hóa UTF-8, ngăn cách bằng dấu phẩy.",
      "The CSV cannot be read: {0}. Its first line must be {1}, in UTF-8, separated by commas."),
  VALUE_MISSING(Category.INVALID, "Thiếu giá trị cột {0}.", "The column {0} has no value."),
  CODE_INVALID(
      Category.INVALID,
      "Mã định danh {0} không đúng dạng (ví dụ H99.01 hoặc 000.00.01.H99; tối đa 35 ký tự).",
      "The organisation code {0} is malformed (such as H99.01 or 000.00.01.H99; 35 characters at most)."),
  CODE_TWICE(
      Category.INVALID,
      "Mã định danh {0} xuất hiện hai lần trong tệp.",
      "The code {0} stands twice in the file."),
  KIND_UNKNOWN(
      Category.INVALID,
      "Giá trị {0} không có; dùng một trong: {1}.",
      "The value {0} is unknown; use one of: {1}."),
  TIER_UNKNOWN(
      Category.INVALID,
      "Cấp {0} không có; dùng một trong: {1}.",
      "The tier {0} is unknown; use one of: {1}."),
  PARENT_UNKNOWN(
      Category.INVALID,
      "Cơ quan cấp trên {0} không có trong tệp và chưa được đăng ký; hãy đưa dòng của nó lên trước.",
      "The parent {0} is neither in the file nor registered; put its row first."),
  DATE_INVALID(
      Category.INVALID,
      "Ngày {0} không đúng dạng năm-tháng-ngày (2026-01-31).",
      "The date {0} is not a year-month-day (2026-01-31)."),
  VALIDITY_REVERSED(
      Category.INVALID,
      "Ngày hết hiệu lực {0} trước ngày có hiệu lực.",
      "The last day {0} lies before the first day."),
  ROWS_REFUSED(
      Category.UNPROCESSABLE,
      "Có {0} dòng chưa hợp lệ; chưa dòng nào được lưu. Xem errors để sửa từng dòng.",
      "{0} rows are not valid; none was saved. errors says what to correct in each.");

  private final Category category;
  private final String vi;
  private final String en;

  UnitProblem(Category category, String vi, String en) {
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
