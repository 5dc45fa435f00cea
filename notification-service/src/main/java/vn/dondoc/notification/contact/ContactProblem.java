package vn.dondoc.notification.contact;

import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.Problem;

/** Why contacts are refused. */
enum ContactProblem implements Problem {
  CSV_UNREADABLE(
      Category.INVALID,
      "Tệp không đọc được dưới dạng CSV (dòng {0}). Hãy lưu lại dạng CSV mã UTF-8, phân cách bằng dấu phẩy.",
      "The file cannot be read as CSV (line {0}). Save it again as CSV in UTF-8, separated by commas."),
  CSV_HEADER_WRONG(
      Category.INVALID,
      "Dòng đầu phải là: personId,email,name,language. Hãy sửa dòng tiêu đề rồi gửi lại.",
      "The first line must be: personId,email,name,language. Correct the header and send it again."),
  CSV_TOO_LONG(
      Category.TOO_LARGE,
      "Tệp có hơn {0} dòng. Hãy chia thành nhiều tệp.",
      "The file has more than {0} rows. Split it into several files."),
  ROW_INVALID(
      Category.INVALID,
      "Cột {0} chưa hợp lệ. Hãy sửa dòng này rồi gửi lại.",
      "The column {0} is not valid. Correct this row and send it again."),
  ROW_REPEATED(
      Category.INVALID,
      "Người này đã có ở dòng {0}. Hãy giữ lại một dòng.",
      "This person stands in line {0} already. Keep one of the rows.");

  private final Category category;
  private final String vi;
  private final String en;

  ContactProblem(Category category, String vi, String en) {
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
