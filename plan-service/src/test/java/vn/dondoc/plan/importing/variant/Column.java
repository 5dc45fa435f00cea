package vn.dondoc.plan.importing.variant;

import java.util.List;

/** A column of the table of tasks with the heads that documents give it. */
enum Column {
  NUMBER("TT", "STT", "Số TT", "Số thứ tự"),
  TASK(
      "Nhiệm vụ",
      "Nội dung nhiệm vụ",
      "Nhiệm vụ, giải pháp",
      "Nhiệm vụ trọng tâm",
      "Nội dung công việc",
      "Nội dung thực hiện",
      "Hoạt động",
      "Công việc",
      "Nội dung"),
  LEAD(
      "Đơn vị chủ trì",
      "Cơ quan chủ trì",
      "Chủ trì",
      "Cơ quan, đơn vị chủ trì",
      "Đơn vị chủ trì thực hiện",
      "Cơ quan chủ trì thực hiện",
      "Đơn vị thực hiện"),
  COORDINATOR(
      "Đơn vị phối hợp",
      "Cơ quan phối hợp",
      "Phối hợp",
      "Cơ quan, đơn vị phối hợp",
      "Đơn vị phối hợp thực hiện"),
  PRODUCT("Sản phẩm", "Kết quả", "Sản phẩm dự kiến", "Kết quả, sản phẩm", "Sản phẩm đầu ra"),
  TIMING(
      "Thời gian thực hiện",
      "Thời gian",
      "Thời hạn hoàn thành",
      "Thời hạn",
      "Tiến độ thực hiện",
      "Thời gian hoàn thành"),
  /** Not read by the importer, which says so. */
  NOTE("Ghi chú", "Kinh phí");

  private final List<String> heads;

  Column(String... heads) {
    this.heads = List.of(heads);
  }

  List<String> heads() {
    return heads;
  }
}
