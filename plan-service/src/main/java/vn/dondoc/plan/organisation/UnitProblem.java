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
