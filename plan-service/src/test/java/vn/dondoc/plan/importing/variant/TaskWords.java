package vn.dondoc.plan.importing.variant;

import java.util.List;
import java.util.random.RandomGenerator;

/** What tasks of the invented plans are about. */
final class TaskWords {

  private static final List<String> ACTS =
      List.of(
          "Niêm yết công khai",
          "Rà soát, cập nhật",
          "Tập huấn cho cán bộ thôn về",
          "Kiểm tra đột xuất",
          "Khảo sát ý kiến người dân về",
          "Phát tờ gấp giới thiệu",
          "Trả lời bằng văn bản kiến nghị về",
          "Đăng tải lên trang thông tin điện tử");
  private static final List<String> MATTERS =
      List.of(
          "danh sách hộ nghèo và hộ cận nghèo",
          "bảng giá đất và bản đồ quy hoạch",
          "thu, chi ngân sách và các khoản đóng góp",
          "việc tiếp nhận hồ sơ cấp giấy chứng nhận",
          "chất lượng khám bệnh ở trạm y tế",
          "chất lượng nước sinh hoạt và thu gom rác",
          "khoản thu của trường tiểu học công lập",
          "lịch tiếp công dân của người đứng đầu",
          "số điện thoại nóng nhận phản ánh",
          "kết quả xử lý khói bụi, nước thải");
  private static final List<String> PLACES =
      List.of(
          "tại nhà văn hóa thôn",
          "ở nơi tiếp nhận và trả kết quả",
          "trên hệ thống truyền thanh cơ sở",
          "tại các chợ, bến xe và nơi đông người",
          "ở các thôn xa trung tâm",
          "qua cuộc họp thôn hằng tháng");
  private static final List<String> ENDS =
      List.of(
          "",
          "; báo lại người phản ánh trong năm ngày",
          ", ghi rõ người chịu trách nhiệm",
          " (ưu tiên nơi có điểm thấp năm trước)",
          ". Kết quả được đọc trên loa",
          ", có ảnh chụp kèm theo");
  private static final List<String> SCOPES =
      List.of("phụ trách tập huấn", "phụ trách số liệu, biểu mẫu", "đối với cấp tỉnh");
  private static final List<String> PRODUCTS =
      List.of("Báo cáo kết quả", "Tờ gấp; chuyên mục", "Biên bản kiểm tra", "Bảng công khai");

  private TaskWords() {}

  static String drawn(RandomGenerator random) {
    return ModelPlan.one(ACTS, random)
        + " "
        + ModelPlan.one(MATTERS, random)
        + " "
        + ModelPlan.one(PLACES, random)
        + ModelPlan.one(ENDS, random);
  }

  static String scope(RandomGenerator random) {
    return ModelPlan.one(SCOPES, random);
  }

  static String product(RandomGenerator random) {
    return ModelPlan.one(PRODUCTS, random);
  }
}
