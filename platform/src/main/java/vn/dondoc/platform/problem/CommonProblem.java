package vn.dondoc.platform.problem;

/** The refusals that every service has. */
public enum CommonProblem implements Problem {
  UNAUTHENTICATED(
      Category.UNAUTHENTICATED,
      "Chưa đăng nhập hoặc phiên đăng nhập không hợp lệ. Hãy đăng nhập lại rồi gửi kèm mã truy cập (Bearer token).",
      "You are not signed in or your token is not valid. Sign in again and send the bearer token."),
  ROLE_REQUIRED(
      Category.FORBIDDEN,
      "Vai trò của bạn không được dùng chức năng này. Hãy nhờ quản trị viên cấp vai trò phù hợp.",
      "Your role may not do this. Ask the administrator for the right role."),
  UNIT_REQUIRED(
      Category.FORBIDDEN,
      "Tài khoản chưa gắn với cơ quan, đơn vị nào. Hãy nhờ quản trị viên khai báo thuộc tính unit (mã định danh).",
      "Your account carries no unit. Ask the administrator to set the attribute unit (organisation code)."),
  UNIT_UNKNOWN(
      Category.FORBIDDEN,
      "Mã định danh {0} trong tài khoản không có trong danh mục cơ quan. Hãy nhờ quản trị viên kiểm tra.",
      "The organisation code {0} of your account is not in the registry. Ask the administrator to check it."),
  NOT_FOUND(
      Category.MISSING,
      "Không tìm thấy, hoặc nằm ngoài phạm vi của bạn.",
      "Not found, or outside your scope."),
  METHOD_NOT_ALLOWED(
      Category.NOT_ALLOWED,
      "Địa chỉ này không hỗ trợ phương thức {0}.",
      "This address does not support the method {0}."),
  BODY_UNREADABLE(
      Category.INVALID,
      "Nội dung gửi lên không đọc được dưới dạng JSON: {0}. Hãy sửa rồi gửi lại.",
      "The body cannot be read as JSON: {0}. Correct it and send it again."),
  FIELD_UNKNOWN(
      Category.INVALID,
      "Trường {0} không có trong mẫu. Hãy bỏ hoặc sửa tên trường.",
      "The field {0} is not known. Remove it or correct its name."),
  PARAMETER_INVALID(
      Category.INVALID,
      "Có tham số không đọc được: {0}. Hãy sửa giá trị theo tài liệu API.",
      "A query parameter cannot be read: {0}. Correct its value as the API document says."),
  FIELD_INVALID(Category.INVALID, "Giá trị chưa hợp lệ: {0}.", "The value is not valid: {0}."),
  BODY_INVALID(
      Category.INVALID,
      "Có trường chưa hợp lệ; xem errors để biết từng trường.",
      "Some fields are not valid; errors names each of them."),
  VALUE_UNUSABLE(
      Category.INVALID,
      "Có giá trị không dùng được: ký tự không lưu được (như NUL), hoặc số, ngày ngoài phạm vi. Hãy sửa rồi gửi lại.",
      "A value cannot be used: a character that cannot be stored (such as NUL), or a number or date out of range. Correct it and send it again."),
  CURSOR_INVALID(
      Category.INVALID,
      "Tham số cursor không đúng. Hãy dùng nguyên giá trị next của trang trước.",
      "The parameter cursor is wrong. Use the value next of the page before, unchanged."),
  NOT_ACCEPTABLE(
      Category.NOT_ACCEPTABLE,
      "Không có dạng nội dung như Accept yêu cầu. Hãy dùng một dạng ghi trong tài liệu API.",
      "There is no content of the type that Accept asks for. Ask for one that the API document names."),
  MEDIA_TYPE_UNSUPPORTED(
      Category.UNSUPPORTED,
      "Kiểu nội dung không được hỗ trợ. Hãy gửi đúng Content-Type ghi trong tài liệu API.",
      "The media type is not supported. Send the Content-Type that the API document names."),
  BODY_TOO_LARGE(
      Category.TOO_LARGE,
      "Nội dung gửi lên quá lớn. Hãy chia nhỏ rồi gửi lại.",
      "The body is too large. Split it and send it again."),
  VERSION_REQUIRED(
      Category.PRECONDITION_REQUIRED,
      "Thiếu If-Match. Hãy đọc lại bản hiện tại và gửi ETag của nó trong If-Match.",
      "If-Match is missing. Read the current state and send its ETag in If-Match."),
  VERSION_STALE(
      Category.STALE,
      "Dữ liệu đã được người khác thay đổi (bản hiện tại là {0}). Hãy đọc lại rồi sửa trên bản mới.",
      "Somebody else changed this meanwhile (current version {0}). Read it again and change the new version."),
  IDEMPOTENCY_KEY_REQUIRED(
      Category.INVALID,
      "Thiếu Idempotency-Key. Hãy gửi một khóa riêng cho mỗi thao tác (8-128 ký tự, ví dụ UUID), gửi lại thì dùng đúng khóa cũ.",
      "Idempotency-Key is missing. Send a key of your own per act (8-128 characters, such as a UUID) and the same key on a retry."),
  IDEMPOTENCY_KEY_IN_USE(
      Category.CONFLICT,
      "Một yêu cầu cùng Idempotency-Key đang được xử lý. Hãy gửi lại sau giây lát.",
      "A request with this Idempotency-Key is being processed. Send it again in a moment."),
  IDEMPOTENCY_KEY_REUSED(
      Category.UNPROCESSABLE,
      "Idempotency-Key này đã dùng cho nội dung khác. Hãy dùng khóa mới cho thao tác mới.",
      "This Idempotency-Key was used with another body. Use a new key for a new act."),
  CHANGED_MEANWHILE(
      Category.CONFLICT,
      "Dữ liệu vừa được thay đổi cùng lúc. Hãy đọc lại rồi thử lại.",
      "The data was changed at the same moment. Read it again and retry."),
  UNAVAILABLE(
      Category.UNAVAILABLE,
      "Hệ thống tạm thời chưa phục vụ được. Chưa có gì được lưu; hãy thử lại sau.",
      "The system cannot serve this just now. Nothing was saved; try again later."),
  INTERNAL(
      Category.INTERNAL,
      "Lỗi của hệ thống. Chưa có gì được lưu; hãy báo quản trị viên kèm mã traceId.",
      "A fault of the system. Nothing was saved; tell the administrator the traceId.");

  private final Category category;
  private final String vi;
  private final String en;

  CommonProblem(Category category, String vi, String en) {
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
