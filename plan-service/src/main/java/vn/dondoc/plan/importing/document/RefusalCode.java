package vn.dondoc.plan.importing.document;

/** Why a file is not read at all. */
public enum RefusalCode {
  FORMAT_UNKNOWN(
      "Định dạng tệp chưa được hỗ trợ. Hãy gửi tệp văn bản (.txt, .tsv) hoặc markdown (.md).",
      "The file format is not supported. Send plain text (.txt, .tsv) or markdown (.md)."),
  NOT_UTF8(
      "Tệp không được mã hóa UTF-8. Hãy lưu lại tệp với bảng mã UTF-8.",
      "The file is not encoded in UTF-8. Save it again as UTF-8."),
  NOT_TEXT(
      "Tệp chứa ký tự điều khiển, không phải văn bản. Hãy xuất lại tệp dưới dạng văn bản.",
      "The file holds control characters and is not text. Export it as text again."),
  EMPTY("Tệp không có nội dung.", "The file is empty."),
  TOO_MANY_BYTES(
      "Tệp lớn hơn mức cho phép. Hãy tách tệp thành nhiều phần.",
      "The file is larger than allowed. Split it."),
  TOO_MANY_LINES(
      "Tệp có nhiều dòng hơn mức cho phép. Hãy tách tệp thành nhiều phần.",
      "The file has more lines than allowed. Split it."),
  LINE_TOO_LONG(
      "Có dòng dài hơn mức cho phép. Hãy ngắt dòng đó.",
      "A line is longer than allowed. Break it."),
  TOO_MANY_CELLS(
      "Bảng có nhiều ô hơn mức cho phép. Hãy tách bảng.",
      "The tables have more cells than allowed. Split them.");

  private final String vietnamese;
  private final String english;

  RefusalCode(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  public String vietnamese() {
    return vietnamese;
  }

  public String english() {
    return english;
  }
}
