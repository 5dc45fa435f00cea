package vn.dondoc.task.evidence;

import vn.dondoc.platform.problem.Category;
import vn.dondoc.platform.problem.Problem;

/** Why evidence is refused. */
public enum EvidenceProblem implements Problem {
  EVIDENCE_TYPE(
      Category.UNSUPPORTED,
      "Loại tệp {0} không được nhận. Hãy gửi tệp pdf, docx, xlsx, png hoặc jpg với đúng Content-Type.",
      "Files of type {0} are not taken. Send pdf, docx, xlsx, png or jpg with its Content-Type."),
  EVIDENCE_CONTENT(
      Category.UNPROCESSABLE,
      "Nội dung tệp không đúng là {0}. Hãy xuất lại tệp rồi gửi.",
      "The content is not what {0} says. Export the file again and send it."),
  EVIDENCE_NAME(
      Category.INVALID,
      "Tên tệp không hợp lệ: chỉ gồm tên, không có đường dẫn, đuôi là {0}.",
      "The file name is not valid: a name without a path, ending in {0}."),
  EVIDENCE_EMPTY(
      Category.INVALID, "Tệp rỗng. Hãy chọn lại tệp.", "The file is empty. Choose it again."),
  EVIDENCE_TOO_LARGE(
      Category.TOO_LARGE,
      "Tệp lớn hơn {0} MB. Hãy nén hoặc chia nhỏ.",
      "The file is larger than {0} MB. Compress or split it."),
  EVIDENCE_UNKNOWN(
      Category.UNPROCESSABLE,
      "Minh chứng {0} không thuộc nhiệm vụ này. Hãy tải tệp lên nhiệm vụ trước rồi dẫn mã của nó.",
      "Evidence {0} does not belong to this assignment. Upload the file to it first and cite its id.");

  private final Category category;
  private final String vi;
  private final String en;

  EvidenceProblem(Category category, String vi, String en) {
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
