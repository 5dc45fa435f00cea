package vn.dondoc.plan.importing.document;

/** Why a file is not read at all; the values in braces are those of {@link ImportRefused}. */
public enum RefusalCode {
  FORMAT_UNKNOWN(
      "Định dạng tệp chưa được hỗ trợ. Hãy gửi tệp .docx, .xlsx, .pdf (có lớp văn bản), .html, .md, .txt hoặc .tsv.",
      "The file format is not supported. Send .docx, .xlsx, .pdf (with a text layer), .html, .md, .txt or .tsv."),
  FORMAT_MISMATCH(
      "Nội dung tệp không đúng với {0} đã khai báo. Hãy lưu lại tệp đúng định dạng và đặt đúng đuôi tên tệp.",
      "The content is not what {0} says. Save the file in its format again, with the ending that belongs to it."),
  OLD_OFFICE(
      "Tệp ở định dạng Office cũ (.doc, .xls) hoặc được bảo vệ bằng mật khẩu. Hãy bỏ mật khẩu và lưu lại dưới dạng .docx hoặc .xlsx.",
      "The file has the old Office format (.doc, .xls) or is protected by a password. Remove the password and save it as .docx or .xlsx."),
  PICTURE(
      "Tệp là ảnh, không có văn bản. Hãy gửi bản gốc .docx, .xlsx hoặc .pdf có lớp văn bản.",
      "The file is a picture without text. Send the original as .docx, .xlsx or .pdf with a text layer."),
  DAMAGED(
      "Không mở được tệp: tệp bị hỏng hoặc chưa tải lên hết. Hãy mở bằng phần mềm gốc, lưu lại rồi gửi lại.",
      "The file cannot be opened: it is damaged or was cut off. Open it with its program, save it again and send that."),
  ENCRYPTED(
      "Tệp được bảo vệ bằng mật khẩu hoặc hạn chế quyền. Hãy bỏ bảo vệ rồi gửi lại.",
      "The file is protected by a password or restricted. Remove the protection and send it again."),
  MACROS(
      "Tệp chứa macro nên không được nhận. Hãy lưu lại dưới dạng .docx hoặc .xlsx không có macro.",
      "The file holds macros and is not taken. Save it as .docx or .xlsx without macros."),
  FORMULA(
      "Ô chứa công thức; kết quả có thể đã cũ. Hãy dán lại dưới dạng giá trị rồi gửi lại.",
      "A cell holds a formula, whose result may be stale. Paste it as a value and send the file again."),
  DOCTYPE(
      "Tệp chứa khai báo DOCTYPE hoặc ENTITY nên không được nhận. Hãy lưu lại tệp bằng Word, Excel hoặc LibreOffice.",
      "The file declares a DOCTYPE or ENTITY and is not taken. Save it again with Word, Excel or LibreOffice."),
  EXPANDS_TOO_MUCH(
      "Nội dung bung ra lớn hơn {0} MB hoặc lớn bất thường so với tệp. Hãy bớt hình ảnh, đối tượng nhúng, hoặc tách tệp.",
      "The content unpacks to more than {0} MB, or to far more than the file. Remove pictures and embedded objects, or split the file."),
  TOO_MANY_PARTS(
      "Tệp có hơn {0} thành phần bên trong. Hãy bớt đối tượng nhúng hoặc tách tệp.",
      "The file holds more than {0} parts. Remove embedded objects or split it."),
  TOO_DEEP(
      "Các phần của tệp lồng nhau quá {0} cấp. Hãy bỏ bảng hoặc khung lồng nhau rồi lưu lại.",
      "Parts of the file are nested more than {0} levels deep. Take nested tables or frames apart and save it again."),
  TOO_MANY_ELEMENTS(
      "Tệp có hơn {0} phần tử bên trong. Hãy bỏ định dạng và dòng, cột trống thừa, hoặc tách tệp thành nhiều phần.",
      "The file holds more than {0} elements. Remove formatting and empty rows and columns that nobody needs, or split it."),
  TOO_MANY_PAGES(
      "Tệp có hơn {0} trang. Hãy tách tệp thành nhiều phần.",
      "The file has more than {0} pages. Split it."),
  TOO_MUCH_DRAWING(
      "Trang có quá nhiều nét vẽ hoặc tệp cần hơn {0} bước vẽ. Hãy bỏ hình vẽ, bản đồ khỏi tệp.",
      "A page has too many drawn lines, or the file takes more than {0} steps to draw. Remove drawings and maps."),
  NO_TEXT_LAYER(
      "Trang là ảnh quét, không có lớp văn bản. Hãy gửi bản .docx gốc, hoặc nhận dạng chữ (OCR) rồi kiểm tra trước khi gửi.",
      "The page is a scan without a text layer. Send the original .docx, or recognise its text (OCR) and check it before sending."),
  UNREADABLE_LETTERS(
      "Chữ không đọc được: có thể dùng phông cũ (TCVN3 như .VnTime, VNI) hoặc sai bảng mã. Hãy chuyển sang Unicode (ví dụ bằng UniKey) rồi gửi lại.",
      "The letters cannot be read: an old font (TCVN3 such as .VnTime, VNI) or a wrong encoding. Convert the file to Unicode (for example with UniKey) and send it again."),
  NOT_UTF8(
      "Tệp không được mã hóa UTF-8 hoặc UTF-16. Hãy lưu lại tệp với bảng mã UTF-8.",
      "The file is encoded neither in UTF-8 nor in UTF-16. Save it again as UTF-8."),
  NOT_TEXT(
      "Tệp chứa ký tự điều khiển, không phải văn bản. Hãy xuất lại tệp dưới dạng văn bản.",
      "The file holds control characters and is not text. Export it as text again."),
  EMPTY("Tệp không có nội dung.", "The file is empty."),
  TOO_MANY_BYTES(
      "Tệp lớn hơn {0} MB. Hãy tách tệp thành nhiều phần.",
      "The file is larger than {0} MB. Split it."),
  TOO_MANY_LINES(
      "Tệp có hơn {0} dòng. Hãy tách tệp thành nhiều phần.",
      "The file has more than {0} lines. Split it."),
  LINE_TOO_LONG(
      "Có dòng dài hơn {0} ký tự. Hãy ngắt dòng đó.",
      "A line is longer than {0} characters. Break it."),
  TOO_MANY_CELLS(
      "Bảng có hơn {0} ô, hoặc hơn {1} cột. Hãy tách bảng.",
      "The tables have more than {0} cells, or more than {1} columns. Split them.");

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
