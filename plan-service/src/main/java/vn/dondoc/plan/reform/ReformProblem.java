package vn.dondoc.plan.reform;

import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.Problem;

/** What can be wrong with an act on units. */
public enum ReformProblem implements Problem {
  ACT_NOT_FOUND(Category.MISSING, "Không có văn bản sắp xếp này.", "There is no such reform act."),
  ACT_NOT_DRAFT(
      Category.CONFLICT,
      "Văn bản đang ở trạng thái {0}; chỉ bản dự thảo mới sửa hoặc ban hành được.",
      "The act is {0}; only a draft can be changed or enacted."),
  ACT_NOT_WAITING(
      Category.CONFLICT,
      "Văn bản đang ở trạng thái {0}, có hiệu lực từ {1}; chỉ văn bản đã ban hành, chưa đến ngày có hiệu lực mới rút được. Hãy ban hành văn bản khác để sửa.",
      "The act is {0}, effective from {1}; only an enacted act that waits for its day can be withdrawn. Enact another act to correct it."),
  ACT_NUMBER_TAKEN(
      Category.CONFLICT,
      "Số {0} đã dùng cho một văn bản sắp xếp khác trong năm; hãy kiểm tra số, ký hiệu.",
      "The number {0} is that of another reform act of the year; check number and symbol."),
  ACT_REFUSED(
      Category.UNPROCESSABLE,
      "Văn bản có {0} chỗ chưa áp dụng được; xem errors để sửa từng chỗ.",
      "The act cannot be applied in {0} places; errors says what to correct in each."),
  ACT_TOO_LARGE(
      Category.UNPROCESSABLE,
      "Văn bản liên quan quá nhiều đơn vị cho một lần áp dụng; hãy tách theo tỉnh, như các nghị quyết sắp xếp đã làm.",
      "The act concerns too many units to be applied at once; split it by province, as the resolutions did."),
  DAY_BEFORE_DOCUMENT(
      Category.INVALID,
      "Ngày có hiệu lực {0} trước ngày ban hành {1}; hãy sửa một trong hai ngày.",
      "The effective day {0} lies before the date {1} of the document; correct one of them."),
  UNIT_TWICE(
      Category.INVALID,
      "Đơn vị {0} được nêu hai lần; mỗi đơn vị chỉ chịu một thao tác trong một văn bản.",
      "The unit {0} stands twice; an act does one thing to each unit."),
  UNIT_ENDS(
      Category.INVALID,
      "Đơn vị {0} kết thúc theo chính văn bản này; hãy chọn đơn vị còn hoạt động.",
      "The unit {0} ends by this very act; choose one that lasts."),
  FIELD_NEEDED(
      Category.INVALID, "Thao tác {0} cần trường {1}.", "The operation {0} needs the field {1}."),
  FIELD_NOT_FOR_KIND(
      Category.INVALID,
      "Thao tác {0} không dùng trường {1}; hãy bỏ trường này.",
      "The operation {0} has no use for the field {1}; leave it out."),
  UNIT_COUNT(
      Category.INVALID,
      "Thao tác {0} cần số đơn vị trong trường {1} là: {2}.",
      "The operation {0} needs this many units in the field {1}: {2}."),
  HEIR_NEEDED(
      Category.UNPROCESSABLE,
      "Đơn vị {0} còn việc chưa xong; hãy chỉ định đơn vị tiếp nhận (heir). Đề xuất: {1}.",
      "The unit {0} has open work; name who takes it (heir). Proposed: {1}.");

  private final Category category;
  private final String vi;
  private final String en;

  ReformProblem(Category category, String vi, String en) {
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
