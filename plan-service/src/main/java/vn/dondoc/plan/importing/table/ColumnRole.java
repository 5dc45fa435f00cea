package vn.dondoc.plan.importing.table;

import vn.dondoc.plan.timing.Spelling;

/** What a column holds, recognised by the words of its head. */
enum ColumnRole {
  NUMBER,
  /** "Nội dung" in front of a task: a group over several rows or the name of a sub-dimension. */
  GROUP,
  TASK,
  LEAD,
  COORDINATOR,
  MONITOR,
  /** "Cơ quan phối hợp/theo dõi" */
  COORDINATOR_OR_MONITOR,
  PRODUCT,
  TIMING,
  OTHER;

  private static final int LONGEST_HEAD = 80;

  /** The role named by a head, seen for itself; {@link TableHead} settles "Nội dung". */
  static ColumnRole of(String head) {
    if (head.length() > LONGEST_HEAD) {
      return OTHER;
    }
    var key = Spelling.key(head.replace('\n', ' '));
    if (says(key, "chủ trì", "đơn vị thực hiện", "cơ quan thực hiện", "phụ trách")) {
      return LEAD;
    }
    if (says(key, "phối hợp")) {
      return says(key, "theo dõi", "giám sát") ? COORDINATOR_OR_MONITOR : COORDINATOR;
    }
    if (says(key, "theo dõi", "giám sát")) {
      return MONITOR;
    }
    if (says(key, "thời gian", "thời hạn", "tiến độ", "hạn hoàn thành")) {
      return TIMING;
    }
    if (says(key, "sản phẩm", "kết quả")) {
      return PRODUCT;
    }
    if (says(key, "nhiệm vụ", "hoạt động", "công việc", "giải pháp")) {
      return TASK;
    }
    if (says(key, "nội dung")) {
      return GROUP;
    }
    return isNumberHead(key) ? NUMBER : OTHER;
  }

  private static boolean isNumberHead(String key) {
    return key.equals("tt")
        || key.equals("stt")
        || key.equals(Spelling.key("số tt"))
        || key.equals("#")
        || key.equals(Spelling.key("số thứ tự"));
  }

  private static boolean says(String key, String... words) {
    for (var word : words) {
      if (key.contains(Spelling.key(word))) {
        return true;
      }
    }
    return false;
  }
}
